import type { PlanRow, SheetPlan, StandingRow } from "../../../sheet/plan";
import { standsAt } from "../../bytes";
import type { CopiedRow } from "../../write/rows";
import { PackageEditor, type Outlines } from "../package/packageEditor";
import { WorkbookPart, type SheetEntry } from "../package/workbookPart";
import { PlainRow } from "./plainRow";
import { rowPlaces, type RowPlace } from "./rowPlaces";

export interface StandingRows {
  /** The plans with rows that are copied as rows without cells. */
  readonly plans: readonly SheetPlan[];
  /** By those rows. */
  readonly copied: ReadonlyMap<PlanRow, CopiedRow>;
  /** By the name of a part with rows that are copied, in lower case, what stands around them: that goes, or is written anew. */
  readonly around: ReadonlyMap<string, readonly Uint8Array[]>;
}

/** What stands in a part before, between and behind some of its rows. */
function aroundRows(part: Uint8Array, rows: readonly RowPlace[]): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { start, end } of [...rows].sort((a, b) => a.start - b.start)) {
    if (start > from) pieces.push(part.slice(from, start));
    from = end;
  }
  return [...pieces, part.slice(from)];
}

const decoder = new TextDecoder("windows-1252");
const encoder = new TextEncoder();
const tall = /^<row [^>]*?\sht="(\d+(?:\.\d+)?)"/;
const digits = (number: number | undefined): Uint8Array => encoder.encode(String(number));

/** The cells of a row under another number, and with another figure in the first one. */
function renumbered(
  bytes: Uint8Array,
  { inner, innerEnd }: RowPlace,
  { numbersAt, count, figureFrom, figureTo }: PlainRow,
  [before, after]: readonly [number, number],
  first: number | undefined,
): Uint8Array {
  const [number, figure] = [digits(after), digits(first)];
  const skipped = String(before).length;
  const made = new Uint8Array(innerEnd - inner + count * number.length + figure.length);
  let length = 0;
  let at = inner;
  const put = (from: number, to: number, instead: Uint8Array): void => {
    made.set(bytes.subarray(at, from), length);
    length += from - at;
    made.set(instead, length);
    length += instead.length;
    at = to;
  };
  for (let cell = 0; cell < count; cell += 1) {
    put(numbersAt[cell]!, numbersAt[cell]! + skipped, number);
    if (cell === 0 && figureFrom > 0 && first !== undefined) put(figureFrom, figureTo, figure);
  }
  put(innerEnd, innerEnd, new Uint8Array());
  return made.subarray(0, length);
}

const plain = new PlainRow();
const [tagStart, heightStart, tagEnd] = ['<row r="', '" ht="', '" customHeight="1">'].map((text) =>
  encoder.encode(text),
) as [Uint8Array, Uint8Array, Uint8Array];

/** Whether a row's first tag is written as we write it, with its height. */
function isOwnTag(bytes: Uint8Array, { start, inner }: RowPlace, number: number): boolean {
  const sign = digits(number);
  let at = start + tagStart.length;
  if (!standsAt(bytes, start, tagStart) || !standsAt(bytes, at, sign)) return false;
  at += sign.length;
  if (!standsAt(bytes, at, heightStart)) return false;
  for (at += heightStart.length; bytes[at]! >= 48 && bytes[at]! <= 57;) at += 1;
  if (bytes[at] === 46) for (at += 1; bytes[at]! >= 48 && bytes[at]! <= 57;) at += 1;
  return at + tagEnd.length === inner && standsAt(bytes, at, tagEnd);
}

/** The row as it is written at a place; null where it is not written so that it can be copied. */
function copyOf(
  bytes: Uint8Array,
  place: RowPlace,
  { row, number, cells }: StandingRow,
  at: number,
  height: () => number | undefined,
): CopiedRow | null {
  const { inner, innerEnd } = place;
  if (!plain.read(bytes, inner, innerEnd, row + 1) || plain.filled !== cells) return null;
  if (number !== undefined && plain.figureFrom === 0) return null;
  const { figureFrom, figureTo } = plain;
  const isCounted = number === undefined || isFigure(bytes, figureFrom, figureTo, number);
  const isSame = at === row && isCounted;
  if (isSame && isOwnTag(bytes, place, row + 1)) return { tag: "", bytes, from: place.start, to: place.end };
  const tag = decoder.decode(bytes.subarray(place.start, inner));
  const ht = tall.exec(tag)?.[1] ?? height();
  const made = isSame ? null : renumbered(bytes, place, plain, [row + 1, at + 1], number);
  return {
    tag: `<row r="${at + 1}"${ht === undefined ? "" : ` ht="${ht}" customHeight="1"`}>`,
    ...(made ? { bytes: made, from: 0, to: made.length } : { bytes, from: inner, to: innerEnd }),
  };
}

const isFigure = (bytes: Uint8Array, from: number, to: number, figure: number): boolean => {
  const sign = digits(figure);
  return to - from === sign.length && standsAt(bytes, from, sign);
};

/**
 * Rows of plans that stand in the workbook as the plans want them: nothing of them is laid out, styled and written anew.
 * One that is written in another way than nearly every program does, or holds more than was read, is left to the plan.
 * `outlines` takes those of the sheets that were unpacked.
 */
export function findStanding(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  outlines: Outlines = new Map(),
): StandingRows {
  const copied = new Map<PlanRow, CopiedRow>();
  const around = new Map<string, readonly Uint8Array[]>();
  if (!plans.some(({ rows }) => rows.some(({ stands }) => stands))) return { plans, copied, around };
  const package_ = new PackageEditor(bytes, outlines);
  const workbook = new WorkbookPart(package_);
  const found = plans.map((plan): SheetPlan => {
    const sheet = plan.rows.some(({ stands }) => stands) && workbook.sheetNamed(plan.name);
    const part = sheet && package_.has(sheet.part) ? package_.read(sheet.part) : null;
    if (part) package_.outline((sheet as SheetEntry).part, part); // asked for when the sheet is written over
    const places = part && rowPlaces(part);
    if (!places) return plan;
    const taken: RowPlace[] = [];
    const rows = plan.rows.map((row, at): PlanRow => {
      const place = row.stands && places.get(row.stands.row);
      const copy = place ? copyOf(part, place, row.stands!, at, () => row.height) : null;
      if (!place || !copy) return row.stands ? { height: row.height, cells: row.cells } : row;
      const blank: PlanRow = { cells: [] };
      copied.set(blank, copy);
      taken.push(place);
      return blank;
    });
    around.set((sheet as SheetEntry).part.toLowerCase(), aroundRows(part, taken));
    return { ...plan, rows };
  });
  return { plans: found, copied, around };
}
