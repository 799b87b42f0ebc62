import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const projects = [
  ["JL-01", "铸造智能工厂建设项目", "白城东盛铸造股份有限公司", "91220802871246903T"],
  ["JL-02", "标识解析节点建设项目", "四平华翔锻造有限公司", "912203023911756088"],
  ["JL-03", "设备远程运维平台项目", "通化宏远医药有限公司", "9122240139197395X5"],
] as const;
const list: Typed[][] = [
  ["表一 申报项目情况"],
  [
    "项目编号",
    "项目名称",
    "申报单位",
    "统一社会信用代码",
    "项目类别",
    "总投资（万元）",
    "完成时间",
    "技术负责人",
  ],
  ...projects.map((project) => [...project, "制造业服务化项目", 1000, "2021年7月", "钱大勇"]),
];
/** The projects' numbers, enterprises or codes from the last to the first. */
const backwards = (col: 0 | 2 | 3) => projects.map((project) => project[col]).reverse();
const read = (...sheets: [string, Typed[][]][]) =>
  readWorkbook({ name: "x.xlsx", sheets: sheets.map(([name, rows]) => sheetOf(rows, { name })) }, edition);
const valuesOf = (applications: ReturnType<typeof read>["applications"], id: string) =>
  applications.map((each) => valueOf(each, id));

const figures = ["2017年总资产", "2018年总资产", "2019年总资产"];
const rowsOf = (col: 0 | 2 | 3): Typed[][] =>
  backwards(col).map((key, n) => [key, 1010000 + n * 10000, 1020000 + n * 10000, 1030000 + n * 10000]);

test.each([
  ["项目编号", 0],
  ["企业名称", 2],
  ["统一社会信用代码", 3],
] as const)("another list that names the projects by %s adds to each its own row", (head, col) => {
  const { status, applications, sheets } = read(
    ["表一", list],
    ["表二", [["表二 财务数据（单位：元）"], [head, ...figures], ...rowsOf(col)]],
  );
  expect(status).toBe("read");
  expect(valuesOf(applications, "project.name")).toEqual(projects.map(([, name]) => name));
  expect(valuesOf(applications, "finance.totalAssets.2017")).toEqual([103, 102, 101]);
  expect(valuesOf(applications, "finance.totalAssets.2019")).toEqual([105, 104, 103]);
  expect(applications[0]!.readings["finance.totalAssets.2018"]![0]!.cell).toEqual({
    sheet: "表二",
    row: 4,
    col: 2,
  });
  expect(sheets).toEqual([
    { name: "表一", role: "form" },
    { name: "表二", role: "form" },
  ]);
});

const named: Typed[][] = [
  ["项目名称", ...figures],
  ...projects.map(([, name], n) => [name, 101 + n, 102 + n, 103 + n]).reverse(),
];
const people: Typed[][] = [
  ["申报单位", "项目联系人姓名", "项目联系人移动电话"],
  ...projects.map(([, , enterprise], n) => [enterprise, ["江艳", "孙晓红", "韩明"][n]!, `1552607032${n}`]),
];

test("a second list by the projects' names does not keep a third one, by the enterprises, from being theirs", () => {
  const { status, applications } = read(["表一", list], ["财务", named], ["人员", people]);
  expect(status).toBe("read");
  expect(valuesOf(applications, "project.name")).toEqual(projects.map(([, name]) => name));
  expect(valuesOf(applications, "finance.totalAssets.2019")).toEqual([103, 104, 105]);
  expect(valuesOf(applications, "contact.name")).toEqual(["江艳", "孙晓红", "韩明"]);
});

test("a second list of the same projects that says something else of them is not taken for a part of the first", () => {
  const other = list.map((row) => row.map((each) => (each === 1000 ? 2000 : each)));
  const investments = (first: string, second: string) => {
    const { applications } = read([first, list], [second, other]);
    return applications.map(({ readings }) =>
      readings["situation.totalInvestment"]!.map(({ value }) => value),
    );
  };
  expect(investments("甲", "乙")).toEqual([[1000], [1000], [1000], [2000], [2000], [2000]]);
  expect(investments("初稿", "终稿")).toEqual([[2000], [2000], [2000]]);
});

test("a list with a row for each year says three figures of each enterprise", () => {
  const years = [2017, 2018, 2019];
  const rows = backwards(2).flatMap((name, n) => years.map((year) => [name, year, year + n * 10]));
  const { applications } = read(
    ["项目表", list],
    ["财务表", [["单位名称", "年度", "总资产（万元）"], ...rows]],
  );
  expect(valuesOf(applications, "finance.totalAssets.2017")).toEqual([2037, 2027, 2017]);
  expect(valuesOf(applications, "finance.totalAssets.2019")).toEqual([2039, 2029, 2019]);
});

const keyed = (number: (project: string) => string) => {
  const years = [2017, 2018, 2019];
  const figures = backwards(0).flatMap((key, n) =>
    years.map((year): Typed[] => [number(key), year, year * 10 + n]),
  );
  const persons = backwards(0).flatMap((key, n): Typed[][] => [
    [number(key), "项目责任人", ["石鹏飞", "叶婷婷", "李俊杰"][n]!, `1886208171${n}`],
    [number(key), "项目联系人", ["许国栋", "郭志刚", "丁建国"][n]!, `1392286724${n}`],
  ]);
  return read(
    ["项目", list],
    ["人员", [["项目编号", "角色", "姓名", "移动电话"], ...persons]],
    ["财务", [["项目编号", "年度", "总资产（万元）"], ...figures]],
  );
};

test("lists with a row for each person and each year of a project, by its number alone, add to each its own rows", () => {
  const { applications } = keyed((key) => key);
  expect(valuesOf(applications, "finance.totalAssets.2017")).toEqual([20172, 20171, 20170]);
  expect(valuesOf(applications, "finance.totalAssets.2019")).toEqual([20192, 20191, 20190]);
  expect(valuesOf(applications, "contact.name")).toEqual(["丁建国", "郭志刚", "许国栋"]);
  expect(valuesOf(applications, "responsiblePerson.mobile")).toEqual([
    "18862081712",
    "18862081711",
    "18862081710",
  ]);
});

test("such lists under other numbers than the projects have are none of theirs, nor the last one's", () => {
  const { status, applications, sheets } = keyed((key) => key.replace("JL-0", "申报"));
  expect(status).toBe("read");
  for (const id of ["finance.totalAssets.2017", "contact.name", "responsiblePerson.mobile"])
    expect(valuesOf(applications, id)).toEqual([null, null, null]);
  expect(sheets.map(({ role }) => role)).toEqual(["form", "other", "other"]);
});

test("several lists add to the first one", () => {
  const persons: Typed[][] = backwards(2).map((name, n) => [name, "王小明", `1380431000${n}`]);
  const { applications } = read(
    ["项目", list],
    ["财务", [["项目编号", ...figures], ...rowsOf(0)]],
    ["人员", [["企业名称", "联系人", "联系人手机"], ...persons]],
  );
  expect(valuesOf(applications, "contact.mobile")).toEqual(["13804310002", "13804310001", "13804310000"]);
  expect(applications.every((each) => valueOf(each, "finance.totalAssets.2018") !== null)).toBe(true);
});

test.each([
  ["序号", [3, 2, 1]],
  ["企业简称", ["宏远", "华翔", "东盛"]],
])("a list that names the projects by %s alone gives none of them the first row's figures", (head, said) => {
  const rows = said.map((each, n): Typed[] => [each, ...rowsOf(0)[n]!.slice(1)]);
  const { status, applications, sheets } = read(["表一", list], ["表二", [[head, ...figures], ...rows]]);
  expect(status).toBe("read");
  expect(valuesOf(applications, "finance.totalAssets.2017")).toEqual([null, null, null]);
  expect(sheets[1]).toEqual({ name: "表二", role: "other" });
});

test("what a list says twice of one enterprise is nobody's, and a list of others adds nothing", () => {
  const [first, second, third] = projects.map((project) => project[2]) as [string, string, string];
  const twice: Typed[][] = [
    ["企业名称", "联系人", "联系人手机"],
    [first, "王小明", "13804310001"],
    [first, "李小红", "13804310002"],
    [second, "赵小刚", "13804310003"],
    [third, "孙小丽", "13804310004"],
  ];
  const some = read(["项目", list], ["人员", twice]).applications;
  expect(valuesOf(some, "contact.mobile")).toEqual([null, "13804310003", "13804310004"]);
  const others = twice.map((row, n) => (n === 0 ? row : [`吉林第${n}机械有限公司`, ...row.slice(1)]));
  const none = read(["项目", list], ["人员", others]).applications;
  expect(valuesOf(none, "contact.mobile")).toEqual([null, null, null]);
});
