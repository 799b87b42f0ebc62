import { CFB } from "@e965/xlsx";
import { word } from "./bytes";

export type BiffRecord = readonly [type: number, data: readonly number[]];

const endOfStream: BiffRecord = [0x0a, []];
const beginning = (substream: number): BiffRecord => [
  0x809,
  [...word(0x500), ...word(substream), 0, 0, 0, 0],
];

type Cell = readonly [row: number, col: number, content: readonly number[] | number];

/** A BIFF5 workbook of one sheet, as Excel 95 and WPS 97 wrote it: texts in the code page of the machine (GBK). */
export function biff5(cells: readonly Cell[], globals: readonly BiffRecord[] = []): Uint8Array {
  const name = [0xb1, 0xed]; // 表
  const before = [beginning(5), [0x42, word(936)], ...globals] as BiffRecord[];
  const boundSheet = (start: number): BiffRecord => [
    0x85,
    [...word(start), 0, 0, 0, 0, name.length, ...name],
  ];
  const start = lengthOf([...before, boundSheet(0), endOfStream]);
  const sheet = [beginning(0x10), ...cells.map(toRecord), endOfStream];
  const stream = [...before, boundSheet(start), endOfStream, ...sheet];
  return container("Book", Uint8Array.from(stream.flatMap(toBytes)));
}

/** A BIFF8 workbook of one sheet, as Excel 97 to 2003 wrote it; texts are given by their number in the table of strings. */
export function biff8(
  cells: readonly (readonly [row: number, col: number, text: number])[],
  globals: readonly BiffRecord[],
  shapes: readonly BiffRecord[] = [],
): Uint8Array {
  const begin = (substream: number): BiffRecord => [
    0x809,
    [...word(0x600), ...word(substream), ...new Array<number>(12).fill(0)],
  ];
  const before = [begin(5), ...globals];
  const boundSheet = (start: number): BiffRecord => [0x85, [...word(start), 0, 0, 0, 0, 1, 0, 0x53]];
  const start = lengthOf([...before, boundSheet(0), endOfStream]);
  const labels = cells.map(([row, col, text]): BiffRecord => [
    0xfd,
    [...word(row), ...word(col), 0, 0, ...word(text), 0, 0],
  ]);
  const stream = [...before, boundSheet(start), endOfStream, begin(0x10), ...labels, ...shapes, endOfStream];
  return container("Workbook", Uint8Array.from(stream.flatMap(toBytes)));
}

/** A font of BIFF8. */
export function font8(struck: boolean): BiffRecord {
  return [0x31, [...word(220), ...word(struck ? 8 : 0), ...new Array<number>(10).fill(0), 1, 0, 0x41]];
}

/** The table of strings; a text of several parts changes its font where the next part begins. */
export function strings8(
  ...texts: readonly (readonly (readonly [text: string, font: number])[])[]
): BiffRecord {
  const wide = (text: string) => text.split("").flatMap((letter) => word(letter.charCodeAt(0)));
  const items = texts.flatMap((parts) => {
    const text = parts.map(([part]) => part).join("");
    const runs = parts.slice(1).map(
      ([, font], i) =>
        [
          parts
            .slice(0, i + 1)
            .map(([part]) => part)
            .join("").length,
          font,
        ] as const,
    );
    const first = parts[0]![1] === 0 ? [] : [[0, parts[0]![1]] as const];
    const all = [...first, ...runs];
    return [
      ...word(text.length),
      all.length > 0 ? 9 : 1,
      ...(all.length > 0 ? word(all.length) : []),
      ...wide(text),
      ...all.flatMap(([from, font]) => [...word(from), ...word(font)]),
    ];
  });
  return [0xfc, [...word(texts.length), 0, 0, ...word(texts.length), 0, 0, ...items]];
}

/** The first font and the first cell style, which all cells have. */
export function style(font: string, format: number): BiffRecord[] {
  const name = [...new TextEncoder().encode(font)];
  return [
    [0x31, [...word(220), ...new Array<number>(12).fill(0), name.length, ...name]],
    [0xe0, [...word(0), ...word(format), ...new Array<number>(12).fill(0)]],
  ];
}

/** A text as LABEL, a number as NUMBER. */
function toRecord([row, col, content]: Cell): BiffRecord {
  const place = [...word(row), ...word(col), ...word(0)];
  if (typeof content !== "number") return [0x204, [...place, ...word(content.length), ...content]];
  return [0x203, [...place, ...new Uint8Array(Float64Array.of(content).buffer)]];
}

/** An OLE compound file with one stream. */
export function container(...streams: readonly (string | Uint8Array)[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (let i = 0; i < streams.length; i += 2) CFB.utils.cfb_add(file, `/${streams[i]}`, streams[i + 1]);
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}

function toBytes([type, data]: BiffRecord): number[] {
  return [...word(type), ...word(data.length), ...data];
}

function lengthOf(records: readonly BiffRecord[]): number {
  return records.reduce((sum, [, data]) => sum + 4 + data.length, 0);
}
