import { sheetOf, valuesOf } from "../sheetOf";

const form = (second: string | null, other: string | null) =>
  sheetOf([
    ["栏目", "填报内容", "更正内容"],
    ["项目名称", "甲平台建设项目", second],
    ["单位名称", "天合机械有限公司", null],
    ["通讯地址", "旧街1号", "新街2号"],
    ["邮政编码", "130011", "130012"],
    ["单位主管部门", "长春市工信局", other],
    ["传真号码", "0431-81110002", null],
    ["项目总投资（万元）", 2983.4, second],
  ]);

const said = {
  "project.name": "甲平台建设项目",
  "applicant.name": "天合机械有限公司",
  "applicant.address": "新街2号",
  "applicant.postcode": "130012",
  "applicant.supervisor": "长春市工信局",
  "applicant.fax": "0431-81110002",
  "situation.totalInvestment": 2983.4,
};

test.each(["无", "/", "—", "不变", "无变化", "同左", "（无更正）"])(
  "a column of corrections that says %s again and again leaves what stands before",
  (word) => {
    expect(valuesOf(form(word, word))).toEqual(said);
  },
);

test("one 无 there may be the correction", () => {
  const { "applicant.supervisor": supervisor } = valuesOf(form(null, "无"));
  expect(supervisor).toBe("无");
  expect(valuesOf(form(null, "不变"))).toEqual(said);
});

test("the head printed again on the next page is no such word", () => {
  const rows = [
    ["栏目", "填报内容", "更正"],
    ["项目名称", "甲平台建设项目", null],
    ["单位名称", "天合机械有限公司", null],
    ["栏目", "填报内容", "更正"],
    ["通讯地址", "旧街1号", "新街2号"],
    ["邮政编码", "130011", "130012"],
    ["项目联系人姓名", "孙静", "马华"],
  ];
  expect(valuesOf(sheetOf(rows))).toEqual({
    "project.name": "甲平台建设项目",
    "applicant.name": "天合机械有限公司",
    "applicant.address": "新街2号",
    "applicant.postcode": "130012",
    "contact.name": "马华",
  });
});
