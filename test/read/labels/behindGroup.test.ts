import { sheetOf, valuesOf } from "../sheetOf";

/** An export with a question's number and group in each head, and the answers of one enterprise below. */
const exported = (heads: readonly (readonly [string, string | number])[]) =>
  sheetOf([
    [
      "序号",
      "1、您申报的项目名称",
      "2、单位名称（全称）",
      "3、统一社会信用代码",
      "4、单位联系电话",
      ...heads.map(([head]) => head),
    ],
    [
      1,
      "甲平台建设项目",
      "长春甲机械有限公司",
      "91220101MA0Y5Q3X4B",
      "0431-85551234",
      ...heads.map(([, answer]) => answer),
    ],
  ]);

const years = [2017, 2018, 2019];

test.each([
  ["5、经济指标（%d年总资产（万元））"],
  ["5、财务指标—%d年总资产（万元）"],
  ["Q5_财务数据_总资产（万元）_%d年"],
  ["5.财务情况（总资产—%d年）"],
  ["主要经济指标-%d年-总资产"],
  ["近三年财务_%d_总资产"],
])("%s: a group of questions and one of them in a head", (head) => {
  const sheet = exported(years.map((year) => [head.replace("%d", `${year}`), year * 10 + 0.5]));
  expect(valuesOf(sheet)).toMatchObject({
    "finance.totalAssets.2017": 20170.5,
    "finance.totalAssets.2018": 20180.5,
    "finance.totalAssets.2019": 20190.5,
  });
});

test("the group says whose a bare label is", () => {
  const sheet = exported([
    ["5、项目责任人信息（姓名）", "韩明"],
    ["6、项目责任人信息（移动电话）", "13843012345"],
    ["7、项目联系人信息—姓名", "于洋"],
    ["8、项目联系人信息—移动电话", "13943054321"],
  ]);
  expect(valuesOf(sheet)).toMatchObject({
    "responsiblePerson.name": "韩明",
    "responsiblePerson.mobile": "13843012345",
    "contact.name": "于洋",
    "contact.mobile": "13943054321",
  });
});

test("a group without such a label heads no answer", () => {
  expect(valuesOf(exported([["5、项目联系人信息（总资产）", 100]]))).not.toHaveProperty([
    "finance.totalAssets.2019",
  ]);
  const remark = exported([["5、信息化情况（300字以内）", "已上云"]]);
  expect(Object.values(valuesOf(remark))).not.toContain("已上云");
});

test.each(["(跳过)", "（空）", "未填写", "未作答", "【未填】"])("%s in an export is no answer", (said) => {
  const values = valuesOf(
    exported([
      ["5、传真号码", said],
      ["6、电子信箱", "jia@jl.com"],
    ]),
  );
  expect(values).not.toHaveProperty(["applicant.fax"]);
  expect(values).toMatchObject({ "applicant.email": "jia@jl.com", "applicant.phone": "0431-85551234" });
});
