import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const form = (person: string, head: Typed[] = ["序号", "事项", "内容"]): Typed[][] => [
  ["2020年度省级工业互联网及制造业服务化示范项目申报书"],
  head,
  [
    "一",
    "申报单位",
    "白城东盛铸造股份有限公司\n统一社会信用代码：91220802871246903T\n单位性质：股份有限公司\n邮政编码：137000",
  ],
  ["二", "法定代表人", person],
  ["三", "项目联系人", "姓名：江艳\n移动电话：15526070326\n电子信箱：kj86157@163.com"],
  [
    "四",
    "项目",
    "项目名称：铸造智能工厂建设项目\n项目类别：两化融合创新示范项目\n项目年限：2019年2月至2020年11月",
  ],
  ["五", "财务", "2018年：总资产352.98万元，负债率34.83%\n2019年：总资产421.86万元，负债率30.61%"],
];
const expected = {
  "applicant.name": "白城东盛铸造股份有限公司",
  "applicant.creditCode": "91220802871246903T",
  "applicant.nature": "股份有限公司",
  "responsiblePerson.name": "孙晓红",
  "responsiblePerson.mobile": "18640131539",
  "contact.name": "江艳",
  "contact.mobile": "15526070326",
  "project.name": "铸造智能工厂建设项目",
  "project.periodEnd": "2020-11",
  "finance.totalAssets.2018": 352.98,
  "finance.debtRatio.2019": 0.3061,
};

test.each([
  ["姓名：孙晓红\n性别：女\n移动电话：18640131539", undefined],
  ["孙晓红\n手机：18640131539", undefined],
  ["姓名：孙晓红，性别：女，职称/职务：总经理，移动电话：18640131539", undefined],
  ["孙晓红；性别：女；手机：18640131539", undefined],
  ["姓名：孙晓红 性别：女 移动电话：18640131539", undefined],
  ["姓名：孙晓红\n移动电话：18640131539", ["栏次", "项目内容", "填写"]],
])("the lines of one cell beside a label are answers, each of its own label: %j", (person, head) => {
  const rows = form(person, head);
  const { applications } = readWorkbook({ name: "x.xlsx", sheets: [sheetOf(rows)] }, edition);
  const [application] = applications;
  expect(Object.keys(expected).map((field) => valueOf(application!, field))).toEqual(Object.values(expected));
  expect(application!.readings["contact.mobile"]![0]!.cell).toMatchObject({ row: 4, col: 2 });
});

test("lines that are not all the person's stay one answer", () => {
  const rows = form("孙晓红\n项目名称：另一项目");
  const { applications } = readWorkbook({ name: "x.xlsx", sheets: [sheetOf(rows)] }, edition);
  expect(valueOf(applications[0]!, "project.name")).toBe("铸造智能工厂建设项目");
});

test.each([
  [
    "the next label",
    "项目名称：铸造智能工厂建设项目，项目类别：两化融合创新示范项目，项目年限：2019年2月至2020年11月",
  ],
  ["the name first", "铸造智能工厂建设项目；项目类别：两化融合创新示范项目；项目年限：2019年2月至2020年11月"],
])("answers one behind the other in one line, %s: each is its own label's", (_name, project) => {
  const rows = form("孙晓红\n手机：18640131539");
  rows[5] = ["四", "项目名称", project];
  rows[2] = [
    "一",
    "申报单位",
    "白城东盛铸造股份有限公司，统一社会信用代码：91220802871246903T，单位性质：股份有限公司",
  ];
  rows.splice(5, 0, ["", "联系方式", "座机：0436-5023311；邮箱：kj86157@163.com"]);
  rows[4] = ["三", "项目联系人", "姓名：江艳，移动电话：15526070326"];
  const { applications } = readWorkbook({ name: "x.xlsx", sheets: [sheetOf(rows)] }, edition);
  const [application] = applications;
  const wanted = { ...expected, "project.category": "ioiiDemonstration" };
  expect(Object.keys(wanted).map((field) => valueOf(application!, field))).toEqual(Object.values(wanted));
});

test.each([
  ["0436-5023311（联系人：王芳，手机：13812345678）", "0436-5023311"],
  ["座机：0436-5023311；手机：13812345678", "0436-5023311、13812345678"],
])("one answer that says more stays one: 联系电话 | %s", (said, phone) => {
  const rows = form("孙晓红\n手机：18640131539");
  rows.splice(3, 0, ["", "单位联系电话", said]);
  const { applications } = readWorkbook({ name: "x.xlsx", sheets: [sheetOf(rows)] }, edition);
  const [application] = applications;
  expect(valueOf(application!, "applicant.phone")).toBe(phone);
  expect(valueOf(application!, "contact.name")).toBe("江艳");
  expect(valueOf(application!, "responsiblePerson.mobile")).toBe("18640131539");
});
