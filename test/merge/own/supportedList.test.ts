import { readSupported } from "../../../src/merge/own/supportedList";
import { readState } from "../../../src/merge/own/state";
import { edition, sheetOf, filed, project } from "../make";
import { merge } from "../workbook";

const rows = [
  ["2018—2019年省级专项支持项目"],
  ["序号", "年度", "承担单位", "项目名称", "统一社会信用代码"],
  [1, "2018年", "长春第1机械有限公司", "数控机床升级", "912201010000000010"],
  [2, 2019, "通化安泰药业有限公司", "质量追溯平台", ""],
  ["合计", "", "", "", ""],
];
const listed = [
  {
    year: 2018,
    applicant: "长春第1机械有限公司",
    creditCode: "912201010000000010",
    project: "数控机床升级",
  },
  { year: 2019, applicant: "通化安泰药业有限公司", creditCode: "", project: "质量追溯平台" },
];

test("a list of earlier years is known by its sheet's name or by its file's", () => {
  const named = { name: "汇总.xlsx", sheets: [sheetOf("往年支持项目", rows)] };
  expect(readSupported(named)).toEqual(listed);
  expect(readSupported({ name: "历年支持名单.xlsx", sheets: [sheetOf("Sheet1", rows)] })).toEqual(listed);
  expect(readSupported({ name: "汇总.xlsx", sheets: [sheetOf("Sheet1", rows)] })).toEqual([]);
  expect(readState(named, edition).supported).toEqual(listed);
});

test("SUM-12: a merge asks about an enterprise of the list that stands in its workbook", () => {
  const workbook = { name: "汇总.xlsx", sheets: [sheetOf("往年支持项目", rows)] };
  const run = merge(workbook, [filed(project(1)), filed(project(2), { file: "2.xlsx" })]);
  expect(
    run.shared.map(({ finding, filed: forms }) => [finding.rule, forms.map(({ file }) => file)]),
  ).toEqual([["SUM-12", ["启明.xlsx"]]]);
});
