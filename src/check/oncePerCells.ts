import { groupBy } from "../match/group";
import type { CellRef } from "../sheet/snapshot";
import type { Draft } from "./rule";

/** A finding that names its cells. */
export type OnCells = Draft & { readonly cells: readonly CellRef[] };

/** Findings with those on the same cells as one: a period's beginning and end stand in one cell, and are one question. */
export const oncePerCells = (drafts: readonly OnCells[]): Draft[] =>
  [...groupBy(drafts, ({ cells }) => JSON.stringify(cells)).values()].map((same) => ({
    ...same[0]!,
    fields: same.flatMap(({ fields }) => fields),
  }));
