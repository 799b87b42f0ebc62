import { HostFailure } from "./failure";
import { command } from "./request";

export type WriteValue = string | number | boolean | null;

/** A rectangle of values with its top-left cell, 0-based; null leaves a cell as it is, "" empties it. */
export interface AreaWrite {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly values: readonly (readonly WriteValue[])[];
}

/** What stood in an area before it was written. */
interface Before {
  readonly write: AreaWrite;
  readonly formulas: unknown[][];
  readonly formats: unknown[][];
}

/** Letters a request may have; Excel on the web refuses more than 5 MB, and a letter may take three bytes. */
const requestLetters = 1_200_000;

/**
 * Writes values into sheets of our own; texts stay texts, also those that begin with = + - @.
 * When a request fails, what was written is put back: the sheets are either as wanted or as before. If that fails
 * too, HostFailure "NotRestored" is thrown, else the first error.
 */
export async function writeAreas(writes: readonly AreaWrite[]): Promise<void> {
  if (writes.length === 0) return;
  const before = await readBefore(writes);
  try {
    for (const batch of batchesOf(writes)) await writeBatch(batch);
  } catch (error) {
    await restore(before).catch(() => {
      throw new HostFailure("NotRestored", writes[0]!.sheet);
    });
    throw error;
  }
}

function rangeOf(context: Excel.RequestContext, { sheet, row, col, values }: AreaWrite): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row, col, values.length, values[0]!.length);
}

function readBefore(writes: readonly AreaWrite[]): Promise<Before[]> {
  return command(async (context) => {
    const ranges = writes.map((write) => rangeOf(context, write).load("formulas,numberFormat"));
    await context.sync();
    return ranges.map((range, index) => ({
      write: writes[index]!,
      formulas: range.formulas,
      formats: range.numberFormat,
    }));
  });
}

function writeBatch(writes: readonly AreaWrite[]): Promise<void> {
  return command(async (context) => {
    for (const write of writes) {
      const range = rangeOf(context, write);
      // The text format comes first: a value is taken as a formula or a number by the format the cell has then.
      range.numberFormat = write.values.map((row) => row.map((value) => (isText(value) ? "@" : null)));
      range.values = write.values.map((row) => [...row]);
    }
    await context.sync();
  });
}

function restore(before: readonly Before[]): Promise<void> {
  return command(async (context) => {
    for (const { write, formulas, formats } of before) {
      const range = rangeOf(context, write);
      range.numberFormat = formats;
      range.formulas = formulas;
    }
    await context.sync();
  });
}

function isText(value: WriteValue): boolean {
  return typeof value === "string" && value !== "";
}

/** Cuts the writes into requests that are not too long; a single long area is cut by rows. */
function batchesOf(writes: readonly AreaWrite[]): AreaWrite[][] {
  const batches: AreaWrite[][] = [];
  let letters = Infinity;
  for (const part of writes.flatMap(inRows)) {
    const size = JSON.stringify(part.values).length;
    if (letters + size > requestLetters) {
      batches.push([]);
      letters = 0;
    }
    batches.at(-1)!.push(part);
    letters += size;
  }
  return batches;
}

function inRows(write: AreaWrite): AreaWrite[] {
  if (write.values.length < 2 || JSON.stringify(write.values).length <= requestLetters) return [write];
  const middle = write.values.length >> 1;
  return [
    ...inRows({ ...write, values: write.values.slice(0, middle) }),
    ...inRows({ ...write, row: write.row + middle, values: write.values.slice(middle) }),
  ];
}
