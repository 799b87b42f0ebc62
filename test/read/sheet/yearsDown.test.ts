import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const projects = [
  ["铸造智能工厂建设项目", "白城东盛铸造股份有限公司", "91220802871246903T", "孙晓红", "18640131539"],
  ["标识解析节点建设项目", "四平华翔锻造有限公司", "912203023911756088", "邹鹏", "13993535543"],
  ["设备远程运维平台项目", "通化宏远医药有限公司", "9122240139197395X5", "江艳", "15526070326"],
] as const;
const heads = ["序号", "项目名称", "申报单位", "统一社会信用代码", "联系人", "联系人手机"];
const figures = ["总资产", "负债率", "主营业务收入", "税金", "利润"];
const figuresOf = (n: number, year: number) => [1000 * n + year, "35.5%", 500 * n + year, 10 * n, 20 * n];

/** A list of the projects, a row for each of the years, with what is said once in the first row alone or in each. */
function list(years: readonly Typed[], again = false, own = projects.slice()): Typed[][] {
  const rows = own.flatMap((project, n) =>
    years.map((year, at): Typed[] => [
      ...(at === 0 || again ? [n + 1, ...project] : [null, null, null, null, null, null]),
      year,
      ...figuresOf(n + 1, parseInt(String(year), 10)),
    ]),
  );
  return [["示范项目企业三年情况表"], ["金额单位：万元"], [...heads, "年度", ...figures], ...rows];
}

const read = (rows: Typed[][], merges: string[] = []) =>
  readWorkbook({ name: "x.xlsx", sheets: [sheetOf(rows, { merges })] }, edition).applications;
const said = (applications: ReturnType<typeof read>, ...fields: string[]) =>
  applications.map((each) => fields.map((field) => valueOf(each, field)));
const assets = ["finance.totalAssets.2017", "finance.totalAssets.2018", "finance.totalAssets.2019"];
const allAssets = projects.map((_, n) => [2017, 2018, 2019].map((year) => 1000 * (n + 1) + year));

describe("a list with a row for each year of a project", () => {
  test.each([
    ["years as text", ["2017年", "2018年", "2019年"], false],
    ["years as numbers, the last first", [2019, 2018, 2017], false],
    ["what is said once in each row", ["2017年度", "2018年度", "2019年度"], true],
    ["a year before, and a part of the next", ["2016年", "2017年", "2018年", "2019年", "2020年1-5月"], false],
  ] as const)("has one project of them: %s", (_, years, again) => {
    const applications = read(list(years, again));
    expect(said(applications, "project.name", "contact.name")).toEqual(
      projects.map((project) => [project[0], project[3]]),
    );
    expect(said(applications, ...assets)).toEqual(allAssets);
  });

  test("whose figures are found in the cells where they stand", () => {
    const { readings } = read(list(["2017年", "2018年", "2019年"]))[1]!;
    const { cell, label } = readings["finance.profit.2019"]![0]!;
    expect([cell, label.cell]).toMatchObject([
      { row: 8, col: 11 },
      { row: 2, col: 11 },
    ]);
  });

  test("may have fewer years of one project, and a total of all below", () => {
    const rows = list(["2017年", "2018年", "2019年"]).filter((_, n) => n !== 6);
    rows[6]!.splice(0, 6, 2, ...projects[1]);
    const total: Typed[] = ["合计", null, null, null, null, null, "2019年", ...figuresOf(9, 2019)];
    const applications = read([...rows, total]);
    expect(said(applications, ...assets)).toEqual([
      allAssets[0],
      [null, ...allAssets[1]!.slice(1)],
      allAssets[2],
    ]);
  });

  test("may have an enterprise with two projects, merged over both", () => {
    const own = [projects[0], [projects[1][0], ...projects[0].slice(1)] as unknown as (typeof projects)[1]];
    const rows = list(["2017年", "2018年", "2019年"], false, own);
    rows[6]!.splice(2, 4, null, null, null, null);
    const applications = read(rows, ["C4:C9", "D4:D9", "E4:E9", "F4:F9"]);
    expect(said(applications, "project.name", "applicant.name")).toEqual([
      [projects[0][0], projects[0][1]],
      [projects[1][0], projects[0][1]],
    ]);
  });

  test("may have one year of each project", () => {
    const applications = read(list(["2019年"]));
    expect(said(applications, ...assets)).toEqual(allAssets.map(([, , last]) => [null, null, last]));
  });

  test("is none where the column tells something else", () => {
    const rows = list(["2020"]);
    rows[2] = [...heads, "申报年度", ...figures.map((figure) => `2019年${figure}`)];
    expect(said(read(rows), "finance.profit.2019")).toEqual([[20], [40], [60]]);
  });
});
