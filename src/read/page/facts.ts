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
export interface KnownCell extends SnapshotCell {
  readonly facts?: Facts;
}

/** Texts stand on many forms: what is known of one holds for all. */
const ofText = remembered((text): Facts => unasked("text", text, text));

/** Room for the answers to all questions, so that it need not grow with them. */
const unasked = (kind: Content["kind"], value: Content["value"], text: string): Facts => ({
  kind,
  value,
  text,
  found: new Array<unknown>(questions),
  looks: 0,
  looked: 0,
});

const factsFor = (kind: Content["kind"], value: Content["value"], text: string): Facts =>
  kind === "text" ? ofText(text) : unasked(kind, value, text);

const newFacts = ({ kind, value, text }: Content): Facts => factsFor(kind, value, text);

/**
 * Asked more often than anything else of a page, so by the text alone: a copy of a cell with another text has the facts of
 * the first one with it. Who makes a text of a number that is shown the same says so by `asText`.
 */
function factsOf(cell: Content): Facts {
  const { facts } = cell as KnownCell;
  return facts !== undefined && facts.text === cell.text ? facts : newFacts(cell);
}

/** A cell with a text in it instead of what it holds. */
export const asText = (cell: SnapshotCell, text: string): KnownCell => ({
  ...cell,
  kind: "text",
  text,
  value: text,
  facts: ofText(text),
});

let questions = 0;

/** `find`, which looks at a cell's content alone, answering each cell once: all stages of reading ask the same things. */
export function fact<Found>(find: (cell: Content) => Found): (cell: Content | SnapshotCell) => Found {
  const number = questions++;
  return (cell) => {
    // As factsOf has it: no call within the call that is made most.
    const { facts } = cell as KnownCell;
    const { found } = facts !== undefined && facts.text === cell.text ? facts : newFacts(cell);
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
    const { facts } = cell as KnownCell;
    const { found } = facts !== undefined && facts.text === cell.text ? facts : newFacts(cell);
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

/** For each look the places of the texts that have it, by the cells of their page. */
let placesOn = new WeakMap<readonly SnapshotCell[], readonly (readonly number[])[]>();

function placesIn(cells: readonly SnapshotCell[]): readonly (readonly number[])[] {
  const places: number[][] = looks.map(() => []);
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!;
    if (cell.kind !== "text") continue;
    const own = factsOf(cell);
    if (own.looked < looks.length) look(own);
    for (let number = 0, left = own.looks; left !== 0; number++, left >>>= 1)
      if ((left & 1) === 1) places[number]!.push(n);
  }
  return places;
}

/**
 * The texts of a page that look in some way, which few do: all such looks are taken at once, each text is looked at once
 * for all forms and each page gone over once, so that who looks for some on a page asks no cell anew. There is room for
 * 31 of them. `where` they are "followed", only those count behind which something stands in their row.
 */
export function textsThat(
  are: (text: string) => boolean,
  where?: "followed",
): (cells: readonly SnapshotCell[]) => SnapshotCell[] {
  const number = looks.push(are) - 1;
  placesOn = new WeakMap();
  return (cells) => {
    let places = placesOn.get(cells);
    if (!places) placesOn.set(cells, (places = placesIn(cells)));
    const found: SnapshotCell[] = [];
    const own = places[number]!;
    for (let n = 0; n < own.length; n++) {
      const cell = cells[own[n]!]!;
      if (where === undefined || cells[own[n]! + 1]?.row === cell.row) found.push(cell);
    }
    return found;
  };
}

/** A sheet whose cells have with them what is known of their contents; all of one shape, so that they are quick to look at. */
export function withFacts(sheet: SheetSnapshot): SheetSnapshot {
  const cells = sheet.cells.map(({ row, col, kind, value, text, formula, whole, symbolFont }) => {
    const facts = factsFor(kind, value, text);
    return { row, col, kind, value, text, formula, whole, symbolFont, facts };
  });
  return { ...sheet, cells };
}
