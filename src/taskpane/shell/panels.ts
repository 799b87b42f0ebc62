import type { StepId } from "./rails";

export type PanelId = Exclude<StepId, "collect" | "compare" | "table"> | "province";

/** The province's three steps are one piece of work: its panel keeps the files and the preview from one to the next. */
export const panelOf = (step: StepId): PanelId =>
  step === "collect" || step === "compare" || step === "table" ? "province" : step;
