import { disagreement } from "../../../src/files/edit/readBack";
import { writeXlsx } from "../../../src/files/write/workbook";
import type { SheetEdits } from "../../../src/sheet/edits";
import type { SheetPlan } from "../../../src/sheet/plan";
import { zip } from "../support/parts";
import { ledger, rows, statistics } from "./bureauEdits";
import { bureauParts } from "./bureauWorkbook";
import { edited } from "./edited";

const plan: SheetPlan = {
  name: "统计",
  columnWidths: [],
  rows: [
    { cells: [{ value: "=合计" }, { value: 0.1 + 0.2 }, null, { value: " 前后有空格\r\n第二行 " }] },
    { cells: [{ value: true }, { value: "_x0041_ 和 <&>" }, { value: "" }, { value: 1e21 }] },
  ],
};
const one = (row: number, col: number, value: string | number): SheetEdits => ({
  sheet: "统计",
  deleteRows: [],
  insertRows: [],
  cells: [{ row, col, value }],
});

describe("what was written is read back", () => {
  it("and agrees, in a new workbook and in a bureau's with sheets put in, replaced and edited", async () => {
    expect(disagreement(null, await writeXlsx([plan]), { edits: [], plans: [plan] })).toBeNull();
    const before = zip(bureauParts());
    const edits = { edits: [rows], plans: [ledger, statistics] };
    expect(disagreement(before, await edited(before, edits), edits)).toBeNull();
  });

  it.each([
    ["another value", one(0, 1, 0.4), "B1"],
    ["a value that is gone", one(1, 3, ""), "D2"],
    ["a value too many", one(5, 2, "多"), "C6"],
  ])("and tells %s", async (_, slip, cell) => {
    const wrong = await edited(await writeXlsx([plan]), { edits: [slip], plans: [] });
    expect(disagreement(null, wrong, { edits: [], plans: [plan] })).toEqual({ sheet: "统计", cell });
  });

  it("and tells a value that changed in a sheet that nobody wished to change, and a sheet that is missing", async () => {
    const before = zip(bureauParts());
    const foreign = {
      sheet: "汇总表",
      deleteRows: [],
      insertRows: [],
      cells: [{ row: 0, col: 0, value: "改" }],
    };
    const wrong = await edited(before, { edits: [foreign], plans: [] });
    expect(disagreement(before, wrong, { edits: [], plans: [] })).toMatchObject({ sheet: "汇总表" });
    expect(disagreement(before, before, { edits: [], plans: [plan] })).toEqual({ sheet: "统计", cell: "A1" });
  });
});
