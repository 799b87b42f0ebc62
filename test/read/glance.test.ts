import { currentEdition } from "../../src/form";
import { rolesAtAGlance } from "../../src/read/workbook/glance";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { layouts, makeForm } from "./layouts/makeForm";

const rolesOf = (...sheets: SheetSnapshot[]) =>
  rolesAtAGlance({ name: "工作簿.xlsx", sheets }, currentEdition);

function sheetOf(name: string, ...rows: readonly string[][]): SheetSnapshot {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, col) => ({ row, col, kind: "text" as const, value: text, text })),
  );
  return { name, cells, merges: [], hidden: false, hiddenRows: [], hiddenColumns: [] };
}

test.each(layouts)("a form in the layout %s is seen to be one", (layout) => {
  for (let seed = 1; seed <= 20; seed++)
    expect(rolesOf(...makeForm(layout, seed).workbook.sheets)).toContain("form");
});

test("附件4-5, our own sheets and others are told apart", () => {
  const head = currentEdition.summaryFields.map(({ places }) => places[0]!.labels[0]!);
  expect(
    rolesOf(
      sheetOf("汇总表", ["附件4-5"], head),
      sheetOf("项目台账", ["项目名称"]),
      sheetOf("预算", ["科目", "金额", "备注"], ["差旅费", "100", ""]),
      sheetOf("通讯录", ["姓名", "电话"], ["张三", "0431-85910000"]),
      sheetOf("Sheet1"),
    ),
  ).toEqual(["summary", "own", "other", "other", "other"]);
});
