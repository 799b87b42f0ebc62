import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { remembered } from "../../text/remembered";

/** What a cell says, wherever it stands. */
export type Content = Pick<SnapshotCell, "kind" | "value" | "text">;

/** What was found out about a content, by the numbers of the questions. */
interface Facts extends Content {
  readonly found: unknown[];
  /** What the text looks like, a bit for each of the looks that were asked so far. */
  looks: number;
  looked: number;
}

/** A cell that has what is known of its content with it. */
interface KnownCell extends SnapshotCell {
  readonly facts?: Facts;
}

/** Texts stand on many forms: what is known of one holds for all. */
const ofText = remembered((text): Facts => unasked({ kind: "text", value: text, text }));

/** Room for the answers to all questions, so that it need not grow with them. */
const unasked = ({ kind, value, text }: Content): Facts => ({
  kind,
  value,
  text,
  found: new Array<unknown>(questions),
  looks: 0,
  looked: 0,
});

const newFacts = (cell: Content): Facts => (cell.kind === "text" ? ofText(cell.text) : unasked(cell));

function factsOf(cell: Content): Facts {
  const { facts } = cell as KnownCell;
  // A copy of a cell with another text has the facts of the first one with it.
  return facts?.text === cell.text && facts.kind === cell.kind && facts.value === cell.value
    ? facts
    : newFacts(cell);
}

let questions = 0;

/** `find`, which looks at a cell's content alone, answering each cell once: all stages of reading ask the same things. */
export function fact<Found>(find: (cell: Content) => Found): (cell: Content | SnapshotCell) => Found {
  const number = questions++;
  return (cell) => {
    const { found } = factsOf(cell);
    let known = found[number] as Found | undefined;
    if (known === undefined) found[number] = known = find(cell);
    return known;
  };
}

/** The same for what is found by an index: the answer by the last one is kept. */
export function factBy<Key extends object, Found>(
  find: (cell: Content, key: Key) => Found,
): (cell: Content, key: Key) => Found {
  const number = questions;
  questions += 2;
  return (cell, key) => {
    const { found } = factsOf(cell);
    if (found[number] === key) return found[number + 1] as Found;
    const answer = find(cell, key);
    found[number] = key;
    found[number + 1] = answer;
    return answer;
  };
}

const looks: ((text: string) => boolean)[] = [];

/** Takes all looks at a text that it did not have yet. */
function look(facts: Facts): void {
  for (; facts.looked < looks.length; facts.looked++)
    if (looks[facts.looked]!(facts.text)) facts.looks |= 1 << facts.looked;
}

/**
 * The texts of a page that look in some way, which few do: all such looks are taken at once, each text is looked at once
 * for all forms, and who looks for some on a page asks no cell anew. There is room for 31 of them. `where` they are "followed", only
 * those count behind which something stands in their row.
 */
export function textsThat(
  are: (text: string) => boolean,
  where?: "followed",
): (cells: readonly SnapshotCell[]) => SnapshotCell[] {
  const bit = 1 << looks.length;
  looks.push(are);
  return (cells) => {
    const found: SnapshotCell[] = [];
    for (let n = 0; n < cells.length; n++) {
      const cell = cells[n]!;
      if (cell.kind !== "text") continue;
      const own = factsOf(cell);
      if (own.looked < looks.length) look(own);
      if ((own.looks & bit) === 0) continue;
      if (where === undefined || cells[n + 1]?.row === cell.row) found.push(cell);
    }
    return found;
  };
}

/** A sheet whose cells have with them what is known of their contents; all of one shape, so that they are quick to look at. */
export function withFacts(sheet: SheetSnapshot): SheetSnapshot {
  const cells = sheet.cells.map(({ row, col, kind, value, text, formula, whole, symbolFont }) => {
    const facts = newFacts({ kind, value, text });
    return { row, col, kind, value, text, formula, whole, symbolFont, facts };
  });
  return { ...sheet, cells };
}
