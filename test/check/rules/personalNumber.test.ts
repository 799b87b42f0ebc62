import { checkApplication } from "../../../src/check";
import { currentEdition as edition } from "../../../src/form";
import { wordFinding } from "../../../src/report/wording";
import { applicationWith, typed } from "../applicationWith";
import { describeRule } from "../describeRule";

const number = "220102197506150018"; // made up
const says = (label: string): string =>
  `${label}中填有身份证号码，程序已把它隐去，不会出现在汇总的任何表里。`;

describeRule(
  "SUM-13",
  {
    "behind the contact's name": {
      given: { "contact.name": `王一 ${number}` },
      severity: "error",
      at: ["contact.name"],
      says: says("“项目联系人姓名”"),
    },
    "in the place of the telephone": {
      given: { "contact.mobile": typed(number, number) },
      severity: "error",
      at: ["contact.mobile"],
      says: says("项目联系人信息“移动电话”"),
    },
    "in the place of an amount, from which a figure was read": {
      given: { "finance.mainBusinessRevenue.2018": typed(7510104200412300, "7510104200412300123") },
      severity: "error",
      at: ["finance.mainBusinessRevenue.2018"],
      says: says("2018年“主营业务收入（万元）”"),
    },
    "in the words about the platform, with dashes": {
      given: {
        "situation.platformStatus": "平台已建成，负责人 220102-19750615-0018，运行良好，接入设备三千台。",
      },
      severity: "error",
      at: ["situation.platformStatus"],
      says: says("“平台当前建设运营情况”"),
    },
  },
  {
    "the number in its own field": {},
    "a bank account and a credit code": {
      "situation.platformStatus":
        "开户行账号 6222021001116245702，统一社会信用代码 91220101MA0Y3W5C8X，平台运行良好，接入设备三千台。",
    },
  },
);

test.each([
  ["张三220102197506150018申报书.xlsx", "文件名中有身份证号码，程序已把它隐去。"],
  ["张三（不显示）申报书.xlsx", "文件名中有身份证号码，程序已把它隐去。"],
])("SUM-13: the number in the name of a file, as %s", (file, message) => {
  const findings = checkApplication(applicationWith(), edition, file);
  expect(
    findings.filter(({ rule }) => rule === "SUM-13").map((each) => wordFinding(each, edition).message),
  ).toEqual([message]);
});

test("SUM-13: the number in the name of a sheet", () => {
  const application = { ...applicationWith(), sheets: [`李四${number}`] };
  const found = checkApplication(application, edition).filter(({ rule }) => rule === "SUM-13");
  expect(found.map((each) => wordFinding(each, edition).message)).toEqual([
    "工作表的名称中有身份证号码，程序已把它隐去。",
  ]);
});
