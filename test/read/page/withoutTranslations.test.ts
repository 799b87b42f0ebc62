import { currentEdition } from "../../../src/form";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { rememberedRoles } from "../../../src/read/labels/recognise";
import { withoutTranslations } from "../../../src/read/page/withoutTranslations";
import { readingsOf, sheetOf, type Typed } from "../sheetOf";

const roleOf = rememberedRoles(labelIndexOf(currentEdition));
const textsOf = (rows: Typed[][]) => withoutTranslations(sheetOf(rows), roleOf).cells.map(({ text }) => text);

const inEnglish: Typed[][] = [
  ["项目名称\nProject Name", "某某平台项目"],
  ["单位名称 / Applicant", "某某有限公司 Moumou Co., Ltd."],
  ["通讯地址\nAddress", "长春市友谊大路1号"],
  ["Postcode 邮政编码", "130012"],
  ["电子信箱\nE-mail", "office@163.com"],
  ["财务情况 Finance（万元 / RMB 10k）"],
  ["指标 Item", "2017年 FY2017", "2018年\nFY2018", "2019年 FY2019"],
  ["总资产\nTotal Assets（万元）", 4456.89, 4863.32, 5438.64],
  ["项目责任人（法人代表）Legal Representative"],
  ["姓名\nName", "宋梅明"],
  ["项目联系人 Contact Person"],
  ["姓名\nName", "顾宝远"],
];

test("labels, headings and years in Chinese and English are in Chinese, answers stay", () => {
  const readings = readingsOf(withoutTranslations(sheetOf(inEnglish), roleOf));
  const valuesOf = (id: string) =>
    readings[id]?.filter(({ state }) => state === "value").map(({ value }) => value);
  expect(valuesOf("applicant.name")).toEqual(["某某有限公司 Moumou Co., Ltd."]);
  expect(valuesOf("applicant.postcode")).toEqual(["130012"]);
  expect(valuesOf("applicant.email")).toEqual(["office@163.com"]);
  expect([2017, 2018, 2019].map((year) => valuesOf(`finance.totalAssets.${year}`))).toEqual([
    [4456.89],
    [4863.32],
    [5438.64],
  ]);
  expect(valuesOf("responsiblePerson.name")).toEqual(["宋梅明"]);
  expect(valuesOf("contact.name")).toEqual(["顾宝远"]);
});

test("and in Chinese and Korean", () => {
  const korean = ["사업명칭", "기업명칭", "주소", "우편번호", "전자우편", "총투자"];
  const labels = ["项目名称", "单位名称", "通讯地址", "邮政编码", "电子信箱", "项目总投资（万元）"];
  const rows = labels.map((label, n) => [`${label}\n${korean[n]!}`, "答"]);
  expect(textsOf(rows)).toEqual(labels.flatMap((label) => [label, "答"]));
});

test.each([["工业APP数量（个）"], ["平台积累的工业数据存量（TB）"], ["电子信箱（E-mail）"]])(
  "%s stays as it is in a form of one language",
  (label) => {
    const rows = [
      [label, 12],
      ["项目名称", "MES and ERP 平台"],
      ["单位名称 Applicant", "某某有限公司"],
    ];
    expect(textsOf(rows)).toEqual(rows.flat().map(String));
  },
);

test("fewer than five labels with a translation make no form in two languages", () => {
  expect(textsOf(inEnglish.slice(0, 4))[0]).toBe("项目名称\nProject Name");
  expect(textsOf(inEnglish.slice(0, 5))[0]).toBe("项目名称");
});
