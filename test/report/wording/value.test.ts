import { edition2020 } from "../../../src/form/edition2020";
import { labelOf, labelsOf, showValue } from "../../../src/report/wording";

test.each([
  ["finance.profit.2019", "2019年“利润（万元）”"],
  ["contact.email", "项目联系人信息“电子信箱”"],
  ["applicant.fax", "项目责任单位信息“传真号码”"],
  ["project.category", "“项目类别”"],
])("%s is named %s", (field, label) => {
  expect(labelOf(edition2020, field)).toBe(label);
});

test("of many fields the first are named and all are counted", () => {
  const all = edition2020.fields.slice(0, 20).map(({ id }) => id);
  expect(labelsOf(edition2020, all, 2)).toBe("“项目名称”、“项目技术负责人”等 20 项");
});

test.each([
  ["finance.totalAssets.2018", 42849.81, "42,849.81"],
  ["finance.debtRatio.2018", 0.5612, "56.12%"],
  ["capability.developers", 15462, "15,462"],
  ["project.periodEnd", "2021-04", "2021年4月"],
  ["project.filledOn", "2020-06-05", "2020年6月5日"],
  ["project.category", "ioiiDemonstration", "两化融合创新示范项目"],
  ["project.serviceTypes", "supplyChain、other", "供应链管理、其他"],
  ["applicant.postcode", "130022", "130022"],
  ["responsiblePerson.idNumber", "220102197506150016", "（不显示）"],
  ["responsiblePerson.mobile", "13804310001", "（不显示）"],
] as const)("%s %s is shown as %s", (field, value, shown) => {
  expect(showValue(edition2020, field, value)).toBe(shown);
});
