import type { SnapshotCell } from "../../sheet/snapshot";
import type { Reading } from "../application";
import type { Anchors } from "../claims/anchor";
import type { Grid } from "../page/grid";
import type { PlacedLabel } from "./placeLabels";
import { shapeOf } from "./shape";
import type { Place, Support } from "./support";
import type { ValueSpot } from "./valueSpots";
import { weights } from "./weights";

/** How well a page was explained, in numbers that add up over the sheets of a project. */
export interface Evidence {
  /** Labels with an answer, and of them those that ask for something with a form of its own. */
  readonly answered: number;
  readonly typed: number;
  /** Typed answers that are not what their labels ask for. */
  readonly misfits: number;
  /** Answers for which another place is nearly as good. */
  readonly rivals: number;
  /** Answers beside which another cell is as surely one. */
  readonly contested: number;
  /** Telephone numbers, codes and addresses that no label explains. */
  readonly unexplained: number;
  /** Ways in which the page can be explained, the best first. */
  readonly places: readonly Place[];
}

export const noEvidence: Evidence = {
  answered: 0,
  typed: 0,
  misfits: 0,
  rivals: 0,
  contested: 0,
  unexplained: 0,
  places: [],
};

const free = new Set(["text", "longText", "pairs"]);
const hasForm = ({ hits }: PlacedLabel) => !free.has(hits[0]!.field.type);
const tells = new Set(["mobile", "email", "code", "phone"]);

/** What a page's labels and cells say of its explanation. */
export function evidenceOf(
  spots: ReadonlyMap<PlacedLabel, ValueSpot>,
  grid: Grid,
  { printed }: Anchors,
  support: Support,
  readings: readonly Reading[],
): Evidence {
  let read: ReadonlySet<string> | undefined;
  const isRead = ({ row, col }: SnapshotCell) => {
    read ??= new Set(readings.map(({ cell }) => `${cell.row} ${cell.col}`));
    return read.has(`${row} ${col}`);
  };
  const explained = new Set<SnapshotCell>();
  let [answered, typed, misfits, rivals, contested] = [0, 0, 0, 0, 0];
  spots.forEach(({ cell, cells, fit, contested: isContested, why }, label) => {
    if (label.anchor.inline) explained.add(label.anchor.cell);
    for (let n = 0; n < cells.length; n++) explained.add(cells[n]!);
    if (!cell) return;
    answered++;
    if (hasForm(label)) typed++;
    if (hasForm(label) && fit <= weights.misfit) misfits++;
    if (why.rival && why.lead < weights.nearLead) rivals++;
    if (isContested) contested++;
  });
  let unexplained = 0;
  const all = grid.sheet.cells;
  for (let n = 0; n < all.length; n++) {
    const cell = all[n]!;
    if (!printed.has(cell) && !explained.has(cell) && tells.has(shapeOf(cell).is) && !isRead(cell))
      unexplained++;
  }
  return { answered, typed, misfits, rivals, contested, unexplained, places: support.best() };
}

export function addEvidence(all: readonly Evidence[]): Evidence {
  const sum = (of: (each: Evidence) => number) => all.reduce((total, each) => total + of(each), 0);
  const main = all.reduce((a, b) => (b.answered > a.answered ? b : a), noEvidence);
  return {
    answered: sum((each) => each.answered),
    typed: sum((each) => each.typed),
    misfits: sum((each) => each.misfits),
    rivals: sum((each) => each.rivals),
    contested: sum((each) => each.contested),
    unexplained: sum((each) => each.unexplained),
    places: main.places,
  };
}
