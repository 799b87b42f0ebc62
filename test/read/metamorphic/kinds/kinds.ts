import type { SheetSnapshot } from "../../../../src/sheet/snapshot";
import type { Truth } from "../../layouts/truth";

export interface KindSample {
  readonly sheets: readonly SheetSnapshot[];
  readonly projects: readonly Truth[];
}

/** Forms of other people's making, by kind. */
export const kinds: Readonly<Record<string, (seed: number) => KindSample>> = {};
