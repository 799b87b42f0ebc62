import { sheetOf, valuesOf } from "../sheetOf";

const form = [
  ["申报项目名称", "永大铸造公共服务项目"],
  ["承担单位", "四平永大铸造有限责任公司"],
  ["统一社会信用代码", "91220302553686970E"],
  ["项目概况"],
  ["项目类型", "公共服务项目"],
  ["计划完成时间", "2020年11月"],
];

test("申报项目名称 above 项目概况 is the table's where nothing else is of 附件4-3", () => {
  expect(valuesOf(sheetOf(form))).toMatchObject({ "project.name": "永大铸造公共服务项目" });
});

test("in 附件4-3 it is its own", () => {
  const goals = [
    ["申报项目名称", "永大铸造公共服务项目"],
    ["项目申报单位", "四平永大铸造有限责任公司"],
    ["总体目标", "到2020年11月，建成公共服务平台。"],
  ];
  expect(valuesOf(sheetOf(goals))).toMatchObject({ "performance.projectName": "永大铸造公共服务项目" });
});
