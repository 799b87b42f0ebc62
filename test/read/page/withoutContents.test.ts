import { currentEdition as edition } from "../../../src/form";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { makeForm } from "../layouts/makeForm";
import { sheetOf, type Typed } from "../sheetOf";

const [form] = makeForm("oneSheet", 1).workbook.sheets as [SheetSnapshot];

/** The form below rows of another kind. */
function below(rows: readonly Typed[][]): SheetSnapshot {
  const down = rows.length + 1;
  return {
    ...form,
    cells: [...sheetOf(rows).cells, ...form.cells.map((cell) => ({ ...cell, row: cell.row + down }))],
    merges: form.merges.map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down })),
  };
}

const valuesIn = (sheet: SheetSnapshot) => {
  const [application] = readWorkbook({ name: "申报书.xlsx", sheets: [sheet] }, edition).applications;
  return Object.entries(application!.readings).map(([id, all]) => [id, all.map(({ value }) => value)]);
};

const parts = ["一、项目基本信息表", "二、项目责任单位信息", "三、项目联系人信息", "四、绩效目标"];

test.each<[string, Typed[][]]>([
  ["with leaders", [["目  录"], ...parts.map((part, n) => [`${part}………………${n + 1}`])]],
  ["with leaders, without a title", parts.map((part, n) => [`${part}......${n + 1}`])],
  ["with the page in a cell of its own", [["目录"], ...parts.map((part, n) => [part, n + 1])]],
])("a table of contents above the form heads none of its parts: %s", (_, rows) => {
  expect(valuesIn(below(rows))).toEqual(valuesIn(form));
});
