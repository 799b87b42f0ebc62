import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const projects = [
  ["铸造智能工厂建设项目", "白城东盛铸造股份有限公司", "91220802871246903T", 321.5, "孙晓红", "18640131539"],
  ["标识解析节点建设项目", "四平华翔锻造有限公司", "912203023911756088", 777.7, "邹鹏", "13993535543"],
  ["设备远程运维平台项目", "通化宏远医药有限公司", "9122240139197395X5", 1018, "江艳", "15526070326"],
] as const;

const heads = ["序号", "项目名称", "申报单位", "统一社会信用代码", "项目类别", "总投资（万元）", "完成时间"];
function read(lastHead: string, last: (name: string, mobile: string, n: number) => Typed) {
  const rows = projects.map(([name, applicant, code, invested, contact, mobile], n): Typed[] => [
    n + 1,
    name,
    applicant,
    code,
    "制造业服务化项目",
    invested,
    "2021年7月",
    last(contact, mobile, n),
  ]);
  const sheet = sheetOf([["项目申报汇总表"], [...heads, lastHead], ...rows]);
  return readWorkbook({ name: "x.xlsx", sheets: [sheet] }, edition).applications;
}
const contacts = (applications: ReturnType<typeof read>) =>
  applications.map((each) => [valueOf(each, "contact.name"), valueOf(each, "contact.mobile")]);
const asFiled = projects.map((project) => [project[4], project[5]]);

test.each([
  ["联系人及电话", " "],
  ["联系人及联系方式", "\n"],
  ["联系人及手机", ""],
  ["联系人、电话", "，"],
  ["联系人/电话", "/"],
  ["联系人（姓名、电话）", " "],
  ["联系人", "："],
])("under %s a name and a mobile with “%s” between are both read, of each row", (head, sign) => {
  const applications = read(head, (name, mobile) => `${name}${sign}${mobile}`);
  expect(contacts(applications)).toEqual(asFiled);
  const { cell, label } = applications[1]!.readings["contact.mobile"]![0]!;
  expect([cell, label.cell]).toMatchObject([
    { row: 3, col: 7 },
    { row: 1, col: 7 },
  ]);
});

test.each(["申报单位及信用代码", "单位名称/统一社会信用代码"])(
  "under %s stand the enterprise and its code",
  (head) => {
    const rows = projects.map(([name, applicant, code, invested, contact, mobile], n): Typed[] => [
      ...[n + 1, name, `${applicant}\n${code}`, "公共服务项目", invested, "2021年7月", contact, mobile],
    ]);
    const all = ["序号", "项目名称", head, "项目类别", "总投资（万元）", "完成时间", "联系人", "手机"];
    const sheet = sheetOf([["项目申报汇总表"], all, ...rows]);
    const { applications } = readWorkbook({ name: "x.xlsx", sheets: [sheet] }, edition);
    expect(
      applications.map((each) => [valueOf(each, "applicant.name"), valueOf(each, "applicant.creditCode")]),
    ).toEqual(projects.map((project) => [project[1], project[2]]));
  },
);

test("one cell that holds more than is understood leaves the others' as they are", () => {
  const [first, second, third] = contacts(
    read("联系人及电话", (name, mobile, n) => (n === 1 ? "张某138、李某139" : `${name} ${mobile}`)),
  );
  expect([first, third]).toEqual([asFiled[0], asFiled[2]]);
  expect(second![1]).not.toBe(asFiled[1]![1]);
});

test("a column whose cells hold the name alone stays one", () => {
  const applications = read("联系人", (name) => name);
  expect(applications.map((each) => valueOf(each, "contact.name"))).toEqual(projects.map((each) => each[4]));
});

test("under 企业名称（统一社会信用代码） the code stands in the last brackets", () => {
  const rows = projects.map(([name, , code, invested, contact, mobile], n): Typed[] => [
    ...[
      n + 1,
      name,
      `吉林${name.slice(0, 2)}（集团）有限公司\n（${code}）`,
      "公共服务项目",
      invested,
      "2021年7月",
      contact,
      mobile,
    ],
  ]);
  const all = [
    "序号",
    "项目名称",
    "企业名称\n（统一社会信用代码）",
    "项目类别",
    "总投资（万元）",
    "完成时间",
    "联系人",
    "手机",
  ];
  const { applications } = readWorkbook({ name: "x.xlsx", sheets: [sheetOf([all, ...rows])] }, edition);
  expect(applications.map((each) => valueOf(each, "applicant.creditCode"))).toEqual(
    projects.map(([, , code]) => code),
  );
  expect(applications.map((each) => valueOf(each, "applicant.name"))).toEqual(
    projects.map(([name]) => `吉林${name.slice(0, 2)}（集团）有限公司`),
  );
});

test.each([
  ["2019年主营业务收入（万元）/利润（万元）", ""],
  ["2019年主营业务收入/利润（万元）", ""],
  ["主营业务收入、利润（2019年，万元）", ""],
  ["2019年主营业务收入/利润", "万元"],
])(
  "a list most of whose heads ask for two things is one, with figures of one year under %s",
  (head, unit) => {
    const all = [
      "序号",
      "所在县（市、区）",
      "企业名称",
      "统一社会信用代码",
      "项目名称/项目类别",
      "总投资（万元）",
      head,
      "联系人/手机",
    ];
    const rows = projects.map(([name, applicant, code, invested, contact, mobile], n): Typed[] => [
      ...[n + 1, "永吉县", applicant, code, `${name}/公共服务项目`, invested],
      `${39068.5 + n}${unit}/${2192.2 + n}${unit}`,
      `${contact}/${mobile}`,
    ]);
    const sheet = sheetOf([["申报项目情况表"], all, ...rows], { name: "情况表" });
    const { applications } = readWorkbook({ name: "x.xlsx", sheets: [sheet] }, edition);
    const values = applications.map((each) =>
      ["project.name", "project.category", "finance.mainBusinessRevenue.2019", "finance.profit.2019"].map(
        (id) => valueOf(each, id),
      ),
    );
    expect(values).toEqual(projects.map(([name], n) => [name, "publicService", 39068.5 + n, 2192.2 + n]));
    expect(contacts(applications)).toEqual(asFiled);
  },
);
