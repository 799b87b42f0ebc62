import { long, word } from "./bytes";
import { rawParts, zip } from "./parts";

const text = (letters: string) => [
  ...long(letters.length),
  ...letters.split("").flatMap((letter) => word(letter.charCodeAt(0))),
];

/** A record of a part of an .xlsb. */
export function record(type: number, ...data: number[]): number[] {
  const number = type < 0x80 ? [type] : [(type & 0x7f) | 0x80, type >> 7];
  const { length } = data;
  return [...number, ...(length < 0x80 ? [length] : [(length & 0x7f) | 0x80, length >> 7]), ...data];
}

/** A font; the first style of cells has the first one, and so on. */
export interface Font12 {
  readonly name?: string;
  readonly struck?: boolean;
}

const cell = (type: number, col: number, style: number, ...value: number[]) =>
  record(type, ...long(col), ...long(style), ...value);

/** Cells by what they hold; `style` is the number of a font. */
export const cells = {
  text: (col: number, letters: string, style = 0) => cell(6, col, style, ...text(letters)),
  string: (col: number, index: number, style = 0) => cell(7, col, style, ...long(index)),
  real: (col: number, value: number, style = 0) =>
    cell(5, col, style, ...new Uint8Array(Float64Array.of(value).buffer)),
  /** An integer, or a hundred times the value, in thirty bits. */
  rk: (col: number, value: number, byHundred = false) =>
    cell(2, col, 0, ...long((value << 2) | 2 | (byHundred ? 1 : 0))),
  boolean: (col: number, value: boolean) => cell(4, col, 0, value ? 1 : 0),
  error: (col: number, code: number) => cell(3, col, 0, code),
  formula: (col: number, value: number, ...tokens: number[]) =>
    cell(
      9,
      col,
      0,
      ...new Uint8Array(Float64Array.of(value).buffer),
      0,
      0,
      ...long(tokens.length),
      ...tokens,
      ...long(0),
    ),
  /** Without a column of its own: behind the cell before. */
  short: (letters: string) => record(17, ...long(0), ...text(letters)),
  rich: (col: number, ...runs: readonly (readonly [letters: string, font: number])[]) =>
    record(62, ...long(col), ...long(0), ...richText(...runs)),
};

/** A text whose parts have fonts of their own. */
function richText(...runs: readonly (readonly [letters: string, font: number])[]): number[] {
  let at = 0;
  const starts = runs.flatMap(([letters, font]) => {
    at += letters.length;
    return [...word(at - letters.length), ...word(font)];
  });
  return [1, ...text(runs.map(([letters]) => letters).join("")), ...long(runs.length), ...starts];
}

/** An .xlsb of one sheet by hand; `rows` are records of cells, each row at its number. */
export function xlsb(
  rows: Readonly<Record<number, readonly number[][]>>,
  {
    fonts = [{}],
    strings = [],
    parts = {},
    workbook = [],
  }: {
    readonly fonts?: readonly Font12[];
    readonly strings?: readonly (readonly (readonly [letters: string, font: number])[])[];
    readonly parts?: Readonly<Record<string, string>>;
    /** Further records of the workbook part. */
    readonly workbook?: readonly number[];
  } = {},
): Uint8Array {
  const sheet = Object.entries(rows).flatMap(([row, content]) => [
    ...record(0, ...long(Number(row)), ...long(0), ...word(300), 0, 0),
    ...content.flat(),
  ]);
  const raw = rawParts({ sheets: { 表: "" } });
  const bytes = (...records: number[]) => Uint8Array.from(records);
  return zip({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": raw["_rels/.rels"]!.replace("workbook.xml", "workbook.bin"),
    "xl/_rels/workbook.bin.rels": raw["xl/_rels/workbook.xml.rels"]!.replace(/\.xml"/g, '.bin"'),
    "xl/workbook.bin": bytes(
      ...record(156, ...long(0), ...long(1), ...text("rId1"), ...text("表")),
      ...workbook,
    ),
    "xl/styles.bin": bytes(
      ...fonts.flatMap(({ name = "宋体", struck = false }) =>
        record(43, ...word(220), ...word(struck ? 8 : 0), ...new Array<number>(17).fill(0), ...text(name)),
      ),
      ...record(617),
      ...fonts.flatMap((_, i) =>
        record(47, ...word(0), ...word(0), ...word(i), ...new Array<number>(10).fill(0)),
      ),
      ...record(618),
    ),
    "xl/sharedStrings.bin": bytes(...strings.flatMap((runs) => record(19, ...richText(...runs)))),
    "xl/worksheets/sheet1.bin": bytes(...record(145), ...sheet, ...record(146), ...record(130)),
    ...parts,
  });
}
