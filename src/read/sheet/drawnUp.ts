import { weights } from "../layout/weights";
import type { Reading } from "../application";
import type { SheetReading } from "./readSheet";

const { smallestList } = weights.drawnUp;

const placeOf = ({ row, col }: { readonly row: number; readonly col: number }) => `${row} ${col}`;

const isSame = (one: Reading) => (other: Reading) =>
  other.field === one.field && placeOf(other.label.cell) === placeOf(one.label.cell);

/** What the other projects of a list answer where the last one left a blank; null unless each of them answers. */
function answersOfOthers(blank: Reading, others: readonly SheetReading[]): Reading[] | null {
  const found: Reading[] = [];
  // The last ones first: where several are blank, they are so at the end as often as anywhere.
  for (let n = others.length - 1; n >= 0; n--) {
    const same = others[n]!.readings.find(isSame(blank));
    if (same?.state !== "value" && same?.state !== "none") return null;
    found.unshift(same);
  }
  return found;
}

/**
 * A list of projects of which one field is blank for the last project alone: it was forgotten there; or a cell was taken
 * out above and all below drew up, and each project has the next one's answer, of which nothing else tells. The projects'
 * readings, that blank with the cells of the others.
 */
export function withDrawnUp(projects: readonly SheetReading[]): readonly SheetReading[] {
  if (projects.length < smallestList) return projects;
  const [others, last] = [projects.slice(0, -1), projects.at(-1)!];
  const alone = new Map<Reading, readonly Reading[]>();
  for (const reading of last.readings) {
    if (reading.state !== "blank") continue;
    const answers = answersOfOthers(reading, others);
    if (answers) alone.set(reading, answers);
  }
  if (alone.size === 0) return projects;
  const readings = last.readings.map((reading): Reading => {
    const answers = alone.get(reading);
    if (!answers) return reading;
    return {
      ...reading,
      notes: [...reading.notes, { kind: "drawnUp", cells: answers.map(({ cell }) => cell) }],
    };
  });
  return [...others, { ...last, readings }];
}
