import type { ComponentType } from "react";
import type { CheckResultProps } from "./CheckResult";

const loaded: { view: ComponentType<CheckResultProps> | null } = { view: null };

/** Loads what shows a result: with the stages of the first check, not with the pane; a result never comes before it. */
export async function loadResultView(): Promise<void> {
  loaded.view ??= (await import("./CheckResult")).CheckResult;
}

export function ResultView(props: CheckResultProps) {
  const View = loaded.view;
  return View && <View {...props} />;
}
