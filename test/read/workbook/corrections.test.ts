import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { baseOf } from "../metamorphic/sample";
import { sheetOf, type Typed } from "../sheetOf";

const form = baseOf("oneSheet", 86_001).sheets;
const read = (name: string, ...rows: Typed[][]) =>
  readWorkbook({ name: "x.xlsx", sheets: [...form, sheetOf(rows, { name })] }, edition);

test.each([
  ["补正单", "申报材料补正单", "补正栏目", "原填内容", "补正后"],
  ["更正表", "更正表", "栏目", "更正前", "更正后"],
  ["Sheet9", "申报信息变更说明", "项目", "变更前", "变更后"],
])(
  "%s: what it says is changed counts instead of the form's answers",
  (name, title, label, before, after) => {
    const { status, applications, sheets } = read(
      name,
      [title],
      ["序号", label, before, after],
      [1, "项目联系人移动电话", "13804310001", "13510277219"],
      [2, "单位邮政编码", "130000", "137300"],
      [3, "2018年利润（万元）", 1131.82, 1414.78],
    );
    expect(status).toBe("read");
    expect(applications).toHaveLength(1);
    const [own] = applications;
    expect(valueOf(own!, "contact.mobile")).toBe("13510277219");
    expect(valueOf(own!, "applicant.postcode")).toBe("137300");
    expect(valueOf(own!, "finance.profit.2018")).toBe(1414.78);
    expect(own!.readings["contact.mobile"]!.map(({ cell }) => cell)).toEqual([
      { sheet: name, row: 2, col: 3 },
    ]);
    expect(sheets.at(-1)).toEqual({ name, role: "form" });
    const untouched = readWorkbook({ name: "x.xlsx", sheets: form }, edition).applications[0]!;
    expect(valueOf(own!, "finance.profit.2019")).toBe(valueOf(untouched, "finance.profit.2019"));
  },
);

test("a sheet of another name with such figures corrects nothing", () => {
  const { applications } = read(
    "通讯录",
    ["通讯录"],
    ["序号", "栏目", "内容"],
    [1, "项目联系人移动电话", "13510277219"],
  );
  expect(applications.map((each) => valueOf(each, "contact.mobile"))).not.toContain("13510277219");
});
