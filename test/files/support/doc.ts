import { container } from "./biff";
import { long, word } from "./bytes";

export interface DocRun {
  readonly text: string;
  /** Properties of its letters (sprm). */
  readonly look?: readonly number[];
}

export interface DocParagraph {
  /** The last one ends with the paragraph's mark. */
  readonly runs: readonly DocRun[];
  readonly look?: readonly number[];
}

export interface DocOptions {
  /** One byte a letter, as Word stores Western text. */
  readonly narrow?: boolean;
  readonly fonts?: readonly string[];
  /** The data stream. */
  readonly data?: readonly number[];
  /** Text boxes, anchored at the letters \b of the page in their order. */
  readonly boxes?: readonly (readonly DocParagraph[])[];
  readonly flags?: number;
  readonly version?: number;
  /** Changes the main stream at the end. */
  readonly damage?: (main: DataView, table: Uint8Array) => void;
  /** Further streams of the container: path, content … */
  readonly streams?: readonly (string | Uint8Array)[];
}

const textAt = 0x600;
const page = 512;

/** A property: its number and the bytes of its operand. */
export const sprm = (code: number, ...operand: number[]) => [...word(code), ...operand];

/** The end of a row with its borders in twips and the flags of its cells. */
export function rowEnd(borders: readonly number[], flags: readonly number[] = [], depth = 1): DocParagraph {
  const cells = borders
    .slice(1)
    .flatMap((_, i) => [...word(flags[i] ?? 0), ...new Array<number>(18).fill(0)]);
  const operand = [borders.length - 1, ...borders.flatMap(word), ...cells];
  const definition = [...word(0xd608), ...word(operand.length + 1), ...operand];
  const end = depth === 1 ? sprm(0x2417, 1) : sprm(0x244c, 1);
  return {
    runs: [{ text: depth === 1 ? "\u0007" : "\r" }],
    look: [...inTable(depth), ...end, ...definition],
  };
}

export const inTable = (depth = 1) => [...sprm(0x2416, 1), ...sprm(0x6649, ...long(depth))];

export function cell(text: string, look: readonly number[] = []): DocParagraph {
  return { runs: [{ text, look }, { text: "\u0007" }], look: inTable() };
}

export const line = (text: string, look: readonly number[] = []): DocParagraph => ({
  runs: [{ text, look }, { text: "\r" }],
});

/** A Word 97 document by hand: one piece of text, and a page of properties for each run and paragraph. */
export function doc(paragraphs: readonly DocParagraph[], options: DocOptions = {}): Uint8Array {
  const { narrow = false, boxes = [], fonts = [], flags = 0, version = 0xc1 } = options;
  const all = [...paragraphs, ...boxes.flat()];
  const lengthOf = (some: readonly DocParagraph[]) =>
    some.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0);
  const size = narrow ? 1 : 2;
  const pageLength = lengthOf(paragraphs);
  const letters = lengthOf(all);
  const firstPage = Math.ceil((textAt + letters * size) / page);
  const runs = all.flatMap((paragraph) => paragraph.runs).filter(({ text }) => text !== "");
  const main = new Uint8Array((firstPage + runs.length + all.length) * page);
  const view = new DataView(main.buffer);
  const table: number[] = [];
  const place = (index: number, part: readonly number[]) => {
    view.setUint32(0x9a + index * 8, table.length, true);
    view.setUint32(0x9e + index * 8, part.length, true);
    table.push(...part);
  };
  const text = all.flatMap((paragraph) => paragraph.runs.map((run) => run.text)).join("");
  [...text]
    .join("")
    .split("")
    .forEach((letter, i) => {
      if (narrow) main[textAt + i] = letter.charCodeAt(0);
      else view.setUint16(textAt + i * 2, letter.charCodeAt(0), true);
    });

  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, version, true);
  view.setUint16(0x0a, 0x0200 | flags, true);
  view.setUint32(0x4c, pageLength, true);
  view.setUint32(0x64, letters - pageLength, true);

  let next = firstPage;
  const pagesFor = (spans: readonly number[], write: (at: number, i: number) => void) => {
    const places = [textAt];
    for (const span of spans) places.push(places.at(-1)! + span * size);
    const numbers = spans.map((_, i) => {
      const at = next * page;
      view.setUint32(at, places[i]!, true);
      view.setUint32(at + 4, places[i + 1]!, true);
      main[at + 8] = 20;
      main[at + page - 1] = 1;
      write(at + 40, i);
      return next++;
    });
    return [...places, ...numbers].flatMap(long);
  };
  place(
    12,
    pagesFor(
      runs.map((run) => run.text.length),
      (at, i) => {
        const look = runs[i]!.look ?? [];
        main.set([look.length, ...look], at);
      },
    ),
  );
  place(
    13,
    pagesFor(
      all.map((paragraph) => lengthOf([paragraph])),
      (at, i) => {
        const look = all[i]!.look ?? [];
        const even = look.length % 2 === 0 ? look : [...look, 0];
        main.set([0, (even.length + 2) / 2, 0, 0, ...even], at);
      },
    ),
  );
  place(15, [
    ...word(fonts.length),
    0,
    0,
    ...fonts.flatMap((name) => {
      const bytes = [
        ...new Array<number>(39).fill(0),
        ...`${name}\0`.split("").flatMap((letter) => word(letter.charCodeAt(0))),
      ];
      return [bytes.length, ...bytes];
    }),
  ]);
  place(33, [
    2,
    ...long(16),
    ...long(0),
    ...long(letters),
    0,
    0,
    ...long(narrow ? (textAt * 2) | 0x40000000 : textAt),
    0,
    0,
  ]);
  const anchors = boxes.map(
    (_, i) =>
      text
        .split("\b")
        .slice(0, i + 1)
        .join("\b").length,
  );
  const ends = boxes.map((_, i) => lengthOf(boxes.slice(0, i + 1).flat()));
  if (boxes.length > 0) {
    place(
      40,
      [...anchors, pageLength]
        .flatMap(long)
        .concat(boxes.flatMap((_, i) => [...long(100 + i), ...new Array<number>(22).fill(0)])),
    );
    place(
      56,
      [0, ...ends]
        .flatMap(long)
        .concat(boxes.flatMap((_, i) => [...new Array<number>(14).fill(0), ...long(100 + i), 0, 0, 0, 0])),
    );
  }
  const tableBytes = Uint8Array.from(table);
  options.damage?.(view, tableBytes);
  const data = Uint8Array.from(options.data ?? []);
  return container("WordDocument", main, "1Table", tableBytes, "Data", data, ...(options.streams ?? []));
}
