import { sheetOf, valuesOf, type Typed } from "../sheetOf";

/** A form whose labels have numbers of parts, stars and hints; `number` makes the number of a line in a part. */
const numbered = (number: (part: number, line: number) => string, answer: (said: string) => Typed) =>
  sheetOf([
    ["2020年度示范项目申报表（带*为必填）"],
    ["一、项目情况"],
    [`${number(1, 1)}*项目名称（与备案证一致，不超过30字）：`, answer("甲平台建设项目")],
    [`${number(1, 2)}*项目起止时间（格式：2019年1月至2020年12月）：`, answer("2018年5月至2020年11月")],
    [`${number(1, 3)}合作云平台服务商（没有的填“无”）：`, answer("吉林祥云信息技术有限公司")],
    ["二、单位情况"],
    [`${number(2, 1)}*单位名称（全称，与公章一致）：`, answer("长春甲机械有限公司")],
    [`${number(2, 2)}*邮政编码（6位）：`, answer("130012")],
    ["三、项目联系人"],
    [`${number(3, 1)}*姓名（须为本单位职工）：`, answer("于洋")],
    [`${number(3, 2)}*移动电话（11位，如13900001111）：`, answer("13843012345")],
    ["四、近三年财务"],
    [`${number(4, 1)}*2017年总资产（万元，按审计报告）`, answer("7654.9")],
    [`${number(4, 2)}*2018年总资产（万元，按审计报告）`, answer("8012.3")],
    [`${number(4, 10)}*2019年负债率（百分数）`, answer("41.2%")],
  ]);

const said = {
  "project.name": "甲平台建设项目",
  "project.periodStart": "2018-05",
  "project.periodEnd": "2020-11",
  "situation.cloudPartner": "吉林祥云信息技术有限公司",
  "applicant.name": "长春甲机械有限公司",
  "applicant.postcode": "130012",
  "contact.name": "于洋",
  "contact.mobile": "13843012345",
  "finance.totalAssets.2017": 7654.9,
  "finance.totalAssets.2018": 8012.3,
  "finance.debtRatio.2019": 0.412,
};

test.each<[string, (part: number, line: number) => string]>([
  ["1.1 *", (part, line) => `${part}.${line} `],
  ["（一）1. *", (part, line) => `（${"一二三四"[part - 1]!}）${line}. `],
  ["一、1、*", (part, line) => `${"一二三四"[part - 1]!}、${line}、`],
  ["1-1、*", (part, line) => `${part}-${line}、`],
  ["1-1 *", (part, line) => `${part}-${line} `],
  ["*（1）", (_, line) => `*（${line}）`],
])("%s before a label is no part of it", (_, number) => {
  expect(valuesOf(numbered(number, (text) => text))).toMatchObject(said);
  expect(valuesOf(numbered(number, (text) => `__${text}__`))).toMatchObject(said);
});

test.each(["总资产:%d年", "15、总资产：%d年（万元）"])(
  "%s: the year behind a line's colon is no figure",
  (head) => {
    const rows = [2017, 2018, 2019].map((year): Typed[] => [head.replace("%d", `${year}`), year * 10 + 0.5]);
    const sheet = sheetOf([["项目名称", "甲平台建设项目"], ["单位名称", "长春甲机械有限公司"], ...rows]);
    expect(valuesOf(sheet)).toMatchObject({
      "finance.totalAssets.2017": 20170.5,
      "finance.totalAssets.2018": 20180.5,
      "finance.totalAssets.2019": 20190.5,
    });
  },
);

test("a number that ran into the heading of the next part makes it no other heading", () => {
  const sheet = sheetOf([
    ["二、单位情况"],
    ["单位名称", "长春甲机械有限公司"],
    ["20三、项目联系人"],
    ["邮政编码", "130012"],
    ["电子信箱", "jia@jl.com"],
  ]);
  expect(valuesOf(sheet)).toMatchObject({ "applicant.postcode": "130012", "applicant.email": "jia@jl.com" });
});
