import type { Field } from "../../form/edition";
import { groupBy } from "../../match/group";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { LineWords } from "./lineWords";
import type { PlacedLabel } from "./placeLabels";
import type { Candidate } from "./candidates";
import { shapeOf } from "./shape";
import type { Support } from "./support";
import { areaIn } from "./view";
import { weights } from "./weights";

const types = new Set<Field["type"]>(["amount", "count", "decimal", "ratio", "text"]);
const isAnswer = ({ hits }: PlacedLabel, { cell, fit }: Candidate) =>
  cell !== undefined && types.has(hits[0]!.field.type) && fit >= weights.twin.fit;

/** Whether a column of the page says less than another one; of a column with little in it (0) nothing is known. */
const isWorse = (other: number, best: number) => other !== 0 && best - other >= weights.twin.apart;

/** 总投资 | 4690.9 | 其中：设备投资 | 342.2: behind words that are no label of the form stands somebody else's figure. */
export const isWordsBetween = ({ direction, offset, cell }: Candidate, a: Candidate, b: Candidate) =>
  direction === a.direction &&
  (offset - a.offset) * (offset - b.offset) < 0 &&
  cell !== undefined &&
  shapeOf(cell).is === "words";

/**
 * Labels beside which two columns hold answers and nothing tells which one counts: 总资产 | 8 | 77064, 税金 | 2.5 | 4151.
 * A single answer more is a slip of the pen; so many of them are a column.
 */
export function twinLabels(
  chosen: ReadonlyMap<PlacedLabel, Candidate>,
  places: ReadonlyMap<PlacedLabel, readonly Candidate[]>,
  support: Support,
  words: LineWords,
): ReadonlySet<PlacedLabel> {
  const taken = new Set<SnapshotCell | undefined>([...chosen.values()].map(({ cell }) => cell));
  const found: { label: PlacedLabel; columns: string }[] = [];
  chosen.forEach((best, label) => {
    if (!isAnswer(label, best) || words.above(best.area.top, best.area.left)) return;
    const all = places.get(label)!;
    const isTwin = (other: Candidate) =>
      other.direction === best.direction &&
      isAnswer(label, other) &&
      !taken.has(other.cell) &&
      other.cell!.text !== best.cell!.text &&
      !words.above(other.area.top, other.area.left) &&
      !support.isSideLine(label, other) &&
      !support.isRefuted(other, best) &&
      (!support.saysAgain(other) || support.saysAgain(best)) &&
      !isWorse(support.ofColumn(other), support.ofColumn(best)) &&
      !all.some((between) => isWordsBetween(between, best, other));
    const twin = all.find(isTwin);
    if (!twin) return;
    const edge = areaIn(best.direction, label.anchor.area).right;
    found.push({ label, columns: [best.direction, edge, best.offset, twin.offset].join(" ") });
  });
  const groups = [...groupBy(found, ({ columns }) => columns).values()];
  const several = groups.filter((group) => group.length >= weights.twin.labels).flat();
  return new Set(several.map(({ label }) => label));
}
