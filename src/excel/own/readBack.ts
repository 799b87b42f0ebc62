import { HostFailure } from "../failure";
import { command } from "../request";
import { rangeOf } from "./cells";
import type { Expected } from "./expected";
import { expectedEdits, expectedMade } from "./expected";
import type { Job } from "./job";
import { isFormula } from "./known";
import type { Prepared } from "./prepare";
import { sameContent } from "./sameContent";

/** Excel on the web answers with at most 5 MB. */
const answerBytes = 3_500_000;
/** A blank cell in the answer: `"",`. */
const blankBytes = 3;
/** So many rows are named. */
const named = 5;

/** All sheets of the write as they shall be now. */
export function expectedOf({ edited, made }: Job, { changes }: Prepared): Expected[] {
  const rewriteOf = (id: string | undefined) => {
    const change = changes.find(({ sheet }) => sheet.id === id);
    return change && "rewrite" in change.what ? change.what.rewrite : null;
  };
  return [
    ...edited.map((each) => expectedEdits(each, each.known)),
    ...made.map((each) => expectedMade(each, rewriteOf(each.sheet?.id))),
  ].filter((expected) => expected !== null);
}

/**
 * Reads what was written and compares it with what was wanted: one request for every 3.5 MB. Throws HostFailure
 * "Differs", which names the rows, and "Unchecked" where Excel does not answer twice.
 */
export async function readBack(expected: readonly Expected[]): Promise<void> {
  const differing = new Map<string, number[]>();
  for (const batch of batchesOf(expected)) {
    const again = (): Promise<void> => compare(batch, differing);
    await again()
      .catch(again)
      .catch((error: unknown) => {
        throw new HostFailure("Unchecked", "", error);
      });
  }
  if (differing.size > 0) throw new HostFailure("Differs", wording(differing));
}

function compare(batch: readonly Expected[], differing: Map<string, number[]>): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    const asked = batch.map((part) => ({
      part,
      range: rangeOf(worksheets.getItem(part.sheet), part.area).load("formulas"),
    }));
    await sync();
    for (const { part, range } of asked) {
      const { top, left } = part.area;
      const rows = range.formulas.flatMap((row: unknown[], r) =>
        row.some((found, c) => differs(part.at(top + r, left + c), found)) ? [top + r] : [],
      );
      if (rows.length > 0) differing.set(part.sheet, [...(differing.get(part.sheet) ?? []), ...rows]);
    }
  });
}

/** A formula of the bureau's where nothing was written is its own affair. */
function differs(wanted: unknown, found: unknown): boolean {
  if (wanted === undefined || (wanted === "" && isFormula(found))) return false;
  return !sameContent(wanted, found);
}

/** Rows together as long as the answer is not too large. */
function batchesOf(expected: readonly Expected[]): Expected[][] {
  const batches: Expected[][] = [];
  let room = 0;
  for (const each of expected)
    for (const part of partsOf(each)) {
      if (batches.length === 0 || part.bytes > room) {
        batches.push([]);
        room = answerBytes;
      }
      batches.at(-1)!.push(part.expected);
      room -= part.bytes;
    }
  return batches;
}

function partsOf(expected: Expected): { expected: Expected; bytes: number }[] {
  const { top, left, bottom, right } = expected.area;
  const parts: { expected: Expected; bytes: number }[] = [];
  let first = top;
  let bytes = 0;
  for (let row = top; row <= bottom; row += 1) {
    let size = 0;
    for (let col = left; col <= right; col += 1) size += bytesOf(expected.at(row, col));
    if (bytes > 0 && bytes + size > answerBytes) {
      parts.push({
        expected: { ...expected, area: { ...expected.area, top: first, bottom: row - 1 } },
        bytes,
      });
      [first, bytes] = [row, 0];
    }
    bytes += size;
  }
  parts.push({ expected: { ...expected, area: { ...expected.area, top: first } }, bytes });
  return parts;
}

/** A Chinese character takes three bytes; a formula that is not known is taken for a short one. */
function bytesOf(value: unknown): number {
  if (value === undefined) return 60;
  return blankBytes + (typeof value === "string" ? value.length * 3 : String(value ?? "").length);
}

function wording(differing: ReadonlyMap<string, readonly number[]>): string {
  return [...differing]
    .map(([sheet, rows]) => {
      const numbers = rows.slice(0, named).map((row) => row + 1);
      const more = rows.length > named ? ` 等 ${rows.length} 行` : " 行";
      return `“${sheet}”第 ${numbers.join("、")}${more}`;
    })
    .join("，");
}
