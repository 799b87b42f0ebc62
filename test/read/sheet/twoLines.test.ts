import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const heads: Typed[][] = [
  ["2020年工业互联网项目申报情况表"],
  ["序号", "项目名称", "申报单位", "统一社会信用代码", "通讯地址", "项目类别", "项目总投资（万元）"],
  [
    null,
    "项目联系人",
    "联系人手机",
    "联系人邮箱",
    "2019年主营业务收入（万元）",
    "邮政编码",
    "平台注册用户数（名）",
  ],
];
const projects = [
  ["铸造智能工厂建设项目", 321.5, "韦晓红", "18640131539"],
  ["标识解析节点建设项目", 777.7, "邹鹏", "13993535543"],
  ["设备远程运维平台项目", 1018.2, "江艳", "15526070326"],
] as const;
const upper = ([name, invested]: (typeof projects)[number], n: number): Typed[] => [
  n + 1,
  name,
  `白城东盛铸造股份有限公司${"一二三"[n]!}分公司`,
  "91220802871246903T",
  "吉林省白城市洮北区工业园区1号",
  "制造业服务化项目",
  invested,
];
const lower = ([, , contact, mobile]: (typeof projects)[number]): Typed[] => [
  null,
  contact,
  mobile,
  "lx123@126.com",
  23456.78,
  "137000",
  4886,
];

const read = (rows: Typed[][]) =>
  readWorkbook({ name: "情况表.xlsx", sheets: [sheetOf(rows)] }, edition).applications.map((each) => [
    valueOf(each, "project.name"),
    valueOf(each, "situation.totalInvestment"),
    valueOf(each, "contact.name"),
    valueOf(each, "contact.mobile"),
  ]);

test("a list with two rows a project, under two rows of heads", () => {
  const rows = [...heads, ...projects.flatMap((each, n) => [upper(each, n), lower(each)])];
  expect(read(rows)).toEqual(projects);
  const { applications } = readWorkbook({ name: "情况表.xlsx", sheets: [sheetOf(rows)] }, edition);
  const { cell, label } = applications[1]!.readings["contact.mobile"]![0]!;
  expect([cell, label.cell]).toMatchObject([
    { row: 6, col: 2 },
    { row: 2, col: 2 },
  ]);
});

test("a second row that was left out is that project's alone", () => {
  const rows = [
    ...heads,
    ...projects.flatMap((each, n) => (n === 1 ? [upper(each, n)] : [upper(each, n), lower(each)])),
  ];
  expect(read(rows)).toEqual(projects.map((each, n) => (n === 1 ? [each[0], each[1], null, null] : each)));
});

const short: Typed[][] = [
  ["2020年申报项目一览表"],
  ["序号", "项目名称", "单位名称", "项目类别", "联系人", "联系人手机", "项目总投资（万元）", "备注"],
  [null, "社会信用代码", "所属地区", "单位地址", "法定代表人", "法定代表人手机", "平台注册用户数（名）"],
];
const shortRows = ([name, invested, contact, mobile]: (typeof projects)[number], n: number): Typed[][] => [
  [n + 1, name, "白城东盛铸造股份有限公司", "制造业服务化项目", contact, mobile, invested],
  [null, "91220802871246903T", "白城市洮北区", "工业园区1号", "董秀兰", "13900729801", 4886],
];

test("联系人, 序号 and 备注 head columns of such a list, which may have one project", () => {
  expect(read([...short, ...projects.flatMap(shortRows)])).toEqual(projects);
  expect(read([...short, ...shortRows(projects[0], 0)])).toEqual(projects.slice(0, 1));
});

test("一、市直 in a row of its own stands between projects of two rows", () => {
  const [one, two, three] = projects.map(shortRows);
  const rows = [...short, ["一、市直"], ...one!, ...two!, ["二、县（市）"], ...three!];
  expect(read(rows)).toEqual(projects);
});

test("a list with three rows a project, under three rows of heads", () => {
  const third: Typed[] = [null, "邮政编码", "成立时间", "预计完成时间", "合作云平台服务商", "联系人邮箱"];
  const answers: Typed[] = [null, "137000", "2011-02-03", "2021年6月", "浪潮云公司", "lx1@126.com"];
  const rows = (count: number) => [
    ...short,
    third,
    ...projects.slice(0, count).flatMap((each, n) => [...shortRows(each, n), answers]),
  ];
  expect(read(rows(3))).toEqual(projects);
  expect(read(rows(1))).toEqual(projects.slice(0, 1));
  const { applications } = readWorkbook({ name: "情况表.xlsx", sheets: [sheetOf(rows(3))] }, edition);
  expect(applications.map((each) => valueOf(each, "contact.email"))).toEqual(Array(3).fill("lx1@126.com"));
  expect(applications[1]!.readings["contact.email"]![0]!.cell).toMatchObject({ row: 9, col: 5 });
});
