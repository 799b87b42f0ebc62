import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { remembered } from "../../text/remembered";

/** What a cell says, wherever it stands. */
export type Content = Pick<SnapshotCell, "kind" | "value" | "text">;

/** What was found out about a content, by the numbers of the questions. */
interface Facts extends Content {
  readonly found: unknown[];
}

/** A cell that has what is known of its content with it. */
interface KnownCell extends SnapshotCell {
  readonly facts?: Facts;
}

/** Texts stand on many forms: what is known of one holds for all. */
const ofText = remembered((text): Facts => ({ kind: "text", value: text, text, found: unasked() }));

/** Room for the answers to all questions, so that it need not grow with them. */
const unasked = () => new Array<unknown>(questions);

const newFacts = ({ kind, value, text }: Content): Facts =>
  kind === "text" ? ofText(text) : { kind, value, text, found: unasked() };

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

/** A sheet whose cells have with them what is known of their contents; all of one shape, so that they are quick to look at. */
export function withFacts(sheet: SheetSnapshot): SheetSnapshot {
  const cells = sheet.cells.map(({ row, col, kind, value, text, formula, whole, symbolFont }) => {
    const facts = newFacts({ kind, value, text });
    return { row, col, kind, value, text, formula, whole, symbolFont, facts };
  });
  return { ...sheet, cells };
}
