import { rowMoves } from "../../../src/excel/own/rowMoves";
import type { SheetEdits } from "../../../src/sheet/edits";
import fc from "../../setup/properties";

type Row = number | string;

function edits(deleteRows: number[], insertRows: SheetEdits["insertRows"]): SheetEdits {
  return { sheet: "汇总表", deleteRows, insertRows, cells: [] };
}

/** Rows 0 to 19 after the edits as they are meant: rows are taken out first. */
function meant({ deleteRows, insertRows }: SheetEdits): Row[] {
  const rows: Row[] = Array.from({ length: 20 }, (_, row) => row).filter((row) => !deleteRows.includes(row));
  for (const { before, count } of insertRows)
    rows.splice(before, 0, ...Array.from({ length: count }, (_, n) => `new ${before} ${n}`));
  return rows;
}

/** The rows between inserts and deletes; what place() says of each row of the edits is marked there. */
function carriedOut(each: SheetEdits): Row[] {
  const { inserts, deletes, place } = rowMoves(each);
  const rows: Row[] = Array.from({ length: 20 }, (_, row) => row);
  for (const { at, count } of inserts) rows.splice(at, 0, ...Array<Row>(count).fill("new"));
  meant(each).forEach((row, index) => {
    const { row: now, old } = place(index);
    expect(old).toBe(typeof row === "number" ? row : null);
    if (typeof row === "number") expect(rows[now]).toBe(row);
    else {
      expect(rows[now]).toBe("new");
      rows[now] = row;
    }
  });
  for (const { at, count } of deletes) rows.splice(at, count);
  return rows;
}

test("rows that are put in first and taken out last give the same sheet", () => {
  const deleteRows = fc
    .uniqueArray(fc.integer({ min: 0, max: 19 }), { maxLength: 8 })
    .map((rows) => rows.sort((a, b) => b - a));
  const insertRows = fc
    .uniqueArray(
      fc.record({ before: fc.integer({ min: 0, max: 12 }), count: fc.integer({ min: 1, max: 3 }) }),
      {
        selector: ({ before }) => before,
        maxLength: 4,
      },
    )
    .map((rows) => rows.sort((a, b) => b.before - a.before));
  fc.assert(
    fc.property(deleteRows, insertRows, (gone, coming) => {
      expect(carriedOut(edits(gone, coming))).toEqual(meant(edits(gone, coming)));
    }),
  );
});

test("rows that stand together are taken out together, the lowest first", () => {
  expect(rowMoves(edits([9, 5, 4, 2], [])).deletes).toEqual([
    { at: 9, count: 1 },
    { at: 4, count: 2 },
    { at: 2, count: 1 },
  ]);
});

test("new rows come directly below the row from which they take their looks, above one that goes", () => {
  expect(rowMoves(edits([3], [{ before: 3, count: 2 }]))).toMatchObject({
    inserts: [{ at: 3, count: 2 }],
    deletes: [{ at: 5, count: 1 }],
  });
});
