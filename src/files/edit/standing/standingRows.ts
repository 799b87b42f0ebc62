import type { PlanRow, SheetPlan, StandingRow } from "../../../sheet/plan";
import type { CopiedRow } from "../../write/rows";
import { PackageEditor, type Outlines } from "../package/packageEditor";
import { WorkbookPart, type SheetEntry } from "../package/workbookPart";
import { plainRow, type PlainRow } from "./plainRow";
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

/** The cells of a row under another number, and with another figure in the first one. */
function renumbered(
  bytes: Uint8Array,
  { inner, innerEnd }: RowPlace,
  { numbersAt, figure }: PlainRow,
  [before, after]: readonly [number, number],
  first: number | undefined,
): Uint8Array {
  const digits = encoder.encode(String(after));
  const skipped = String(before).length;
  const count = encoder.encode(String(first));
  const most = innerEnd - inner + numbersAt.length * digits.length + count.length;
  const made = new Uint8Array(most);
  let length = 0;
  let at = inner;
  const put = (from: number, to: number, instead: Uint8Array): void => {
    made.set(bytes.subarray(at, from), length);
    length += from - at;
    made.set(instead, length);
    length += instead.length;
    at = to;
  };
  numbersAt.forEach((place, index) => {
    put(place, place + skipped, digits);
    if (index === 0 && figure && first !== undefined) put(figure[0], figure[1], count);
  });
  put(innerEnd, innerEnd, new Uint8Array());
  return made.subarray(0, length);
}

/** The row as it is written at a place; null where it is not written so that it can be copied. */
function copyOf(
  bytes: Uint8Array,
  place: RowPlace,
  { row, number, cells }: StandingRow,
  at: number,
  height: () => number | undefined,
): CopiedRow | null {
  const plain = plainRow(bytes, place.inner, place.innerEnd, row + 1);
  if (plain?.filled !== cells || (number !== undefined && !plain.figure)) return null;
  const tag = decoder.decode(bytes.subarray(place.start, place.inner));
  const ht = tall.exec(tag)?.[1] ?? height();
  const figure = number === undefined ? "" : decoder.decode(bytes.subarray(...plain.figure!));
  const isSame = at === row && (number === undefined || figure === String(number));
  return {
    tag: `<row r="${at + 1}"${ht === undefined ? "" : ` ht="${ht}" customHeight="1"`}>`,
    cells: isSame
      ? bytes.subarray(place.inner, place.innerEnd)
      : renumbered(bytes, place, plain, [row + 1, at + 1], number),
  };
}

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
