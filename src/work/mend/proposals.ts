import { refName, sameCell } from "../../sheet/address";
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
  const offers = findings.flatMap((each) => {
    const own = proposed(each, workbook, result);
    return own ? [{ each, own }] : [];
  });
  const wishes = new Map<string, Set<Mend["value"]>>();
  for (const { mend } of offers.flatMap(({ own }) => own)) {
    const name = refName(mend.cell);
    wishes.set(name, (wishes.get(name) ?? new Set()).add(mend.value));
  }
  const isClear = ({ each, own }: (typeof offers)[number]): boolean =>
    suggestionsOf(each, "second").length === 0 &&
    own.every(({ mend }) => wishes.get(refName(mend.cell))!.size === 1);
  const clear = offers.filter(isClear).flatMap(({ own }) => own);
  const taken = new Map(clear.map((proposal) => [refName(proposal.mend.cell), proposal]));
  return {
    taken: [...taken.values()],
    left: offers.filter((offer) => !isClear(offer)).map(({ each }) => each),
  };
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
      Object.values(readings).some((list) => list.some((each) => sameCell(each.cell, cell))),
    ) ?? project;
  return placeOf(cell, workbook, owner?.application ?? null, result.edition);
}
