import { refName } from "../../sheet/address";
import type { CellRef, WorkbookSnapshot } from "../../sheet/snapshot";
import type { CheckedWorkbook, WordedFinding } from "../check/checkedWorkbook";
import { suggestionsOf } from "../check/checkedWorkbook";
import type { Mend } from "../host";
import { placeOf, type Place } from "./place";

/** A suggestion for one cell, with what stands there. */
export interface Proposal {
  /** Key of its finding. */
  readonly key: string;
  readonly mend: Mend;
  readonly place: Place;
}

export interface Proposals {
  readonly taken: readonly Proposal[];
  /** Findings whose suggestions a person has to choose: there are two ways, or two findings want one cell otherwise. */
  readonly left: readonly WordedFinding[];
}

/** What 全部采用建议 would write: the suggestion of each finding that has a single one. */
export function proposalsOf(
  findings: readonly WordedFinding[],
  workbook: WorkbookSnapshot,
  result: CheckedWorkbook,
): Proposals {
  const taken = new Map<string, Proposal>();
  const left: WordedFinding[] = [];
  for (const each of findings) {
    const own = proposed(each, workbook, result);
    if (own === null) continue;
    const rival = own.some(({ mend }) => {
      const known = taken.get(refName(mend.cell));
      return known !== undefined && known.mend.value !== mend.value;
    });
    if (rival || suggestionsOf(each, "second").length > 0) left.push(each);
    else for (const proposal of own) taken.set(refName(proposal.mend.cell), proposal);
  }
  return { taken: [...taken.values()], left };
}

/** The cells of a finding's likeliest suggestion; null where it has none, or its sheet is gone. */
function proposed(
  each: WordedFinding,
  workbook: WorkbookSnapshot,
  result: CheckedWorkbook,
): Proposal[] | null {
  const own = suggestionsOf(each).map(({ cell, value }) => {
    const place = placeIn(cell, workbook, result);
    return place && { key: each.key, mend: { cell: place.cell, value }, place };
  });
  return own.length === 0 || own.includes(null) ? null : own.filter((proposal) => proposal !== null);
}

/** The place of a cell of the workbook that was checked. */
export function placeIn(cell: CellRef, workbook: WorkbookSnapshot, result: CheckedWorkbook): Place | null {
  const project = result.projects.find(({ sheets }) => sheets.includes(cell.sheet));
  const owner =
    result.projects.find(({ application: { readings } }) =>
      Object.values(readings).some((list) => list.some((each) => refName(each.cell) === refName(cell))),
    ) ?? project;
  return placeOf(cell, workbook, owner?.application ?? null, result.edition);
}
