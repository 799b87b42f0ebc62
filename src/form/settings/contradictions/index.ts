import type { Edition } from "../../edition";
import type { Rows } from "../rows";
import { inCategories } from "./categories";
import type { AsBefore, Contradiction } from "./contradiction";
import { inLabels } from "./labels";
import { inLists } from "./lists";
import { inPlaces } from "./places";
import { inThresholds } from "./thresholds";
import { inUnits } from "./units";

/** Entries of rows that do not go together. `edition`: what two fields called alike have always been called. */
export function contradictions(
  rows: Rows,
  year: number,
  edition: Edition,
  asBefore: AsBefore,
): readonly Contradiction[] {
  return [
    ...inCategories(rows.categories, asBefore),
    ...inUnits(rows.units, asBefore),
    ...inLabels(rows.labels, edition, asBefore),
    ...inThresholds(rows.thresholds, edition, asBefore),
    ...inPlaces(rows, asBefore),
    ...inLists(rows, year, asBefore),
  ];
}
