import type { Finding } from "../../../src/check/finding";
import type { CityTable } from "../../../src/merge/province/cityTable";
import { readCityWorkbook } from "../../../src/merge/province/readCityWorkbook";
import { noProvince, readProvinceState } from "../../../src/merge/province/provinceState";
import { tableRemarks } from "../../../src/report/provinceTexts";
import { planProvince } from "../../../src/report/planProvince";
import { wordFinding } from "../../../src/report/wording";
import { typed } from "../edited";
import { edition, filed, project, sheetOf, snapshotOf, type Values } from "../make";
import { merge, noWorkbook, sheetNamed, withSheet, type Run } from "../workbook";

function city(
  name: string,
  numbers: readonly number[],
  changes: Values = {},
  readAt = "2020-06-22 09:30",
): Run {
  const forms = numbers.map((number) =>
    filed(project(number, changes), { file: `企业${number}.xlsx`, readAt }),
  );
  return merge(noWorkbook, forms, { city: name });
}
function table(file: string, run: Pick<Run, "workbook">): CityTable {
  return readCityWorkbook(file, run.workbook, edition).tables[0]!;
}
const planned = (tables: readonly CityTable[], of = edition) =>
  planProvince({ state: noProvince, tables, supported: [] }, {}, of, wordFinding);
const merged = (tables: readonly CityTable[]) => planned(tables).result;
const texts = (name: string, tables: readonly CityTable[]): string[][] => {
  const plan = planned(tables).sheets.plans.find((sheet) => sheet.name === name)!;
  return plan.rows.map((row) => row.cells.map((cell) => String(cell?.value ?? "")));
};

const changchun = table("长春.xlsx", city("长春市", [1, 2]));
const gongzhuling = table("公主岭.xlsx", city("公主岭市", [2, 3], { "applicant.region": "公主岭市" }));
const jilin = table("吉林手工.xlsx", {
  workbook: {
    name: "吉林手工.xlsx",
    sheets: [
      sheetOf("Sheet1", [
        ["吉林市省级工业互联网及制造业服务化示范项目申报信息汇总表"],
        ["推荐单位（盖章）：吉林市工信局"],
        ["序号", "依托企业", "项目名称", "项目类别", "联系人", "联系方式（手机）"],
        [1, "吉林甲公司", "甲项目", "工业软件项目", "张三", 13812345678],
        ["合计", "1项"],
      ]),
    ],
  },
});

describe("the provincial table", () => {
  it("takes the cities in the list's order and each city's rows in its own order", () => {
    expect(texts("省级汇总表", [gongzhuling, jilin, changchun])).toEqual([
      ["吉林省工业互联网及制造业服务化示范项目申报信息汇总表"],
      ["序号", "推荐单位", "本地序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"],
      ...[
        ["1", "长春市工信局", "1", "基于5G的智能工厂1号项目", "长春第1机械有限公司"],
        ["2", "长春市工信局", "2", "基于5G的智能工厂2号项目", "长春第2机械有限公司"],
        ["3", "吉林市工信局", "1", "甲项目", "吉林甲公司"],
        ["4", "公主岭市工信局", "1", "基于5G的智能工厂2号项目", "长春第2机械有限公司"],
        ["5", "公主岭市工信局", "2", "基于5G的智能工厂3号项目", "长春第3机械有限公司"],
      ].map((start) => expect.arrayContaining(start)),
    ]);
  });

  it("does not depend on the order in which the files were picked", () => {
    expect(merged([jilin, gongzhuling, changchun])).toEqual(merged([changchun, jilin, gongzhuling]));
  });

  it("finds the project that two units recommend", () => {
    const doubts = texts("疑点核实", [changchun, gongzhuling]);
    expect(doubts).toContainEqual([
      expect.any(String),
      "长春市工信局 第2项：基于5G的智能工厂2号项目（长春第2机械有限公司）\n" +
        "公主岭市工信局 第1项：基于5G的智能工厂2号项目（长春第2机械有限公司）",
      "项目“基于5G的智能工厂2号项目”由长春市工信局、公主岭市工信局分别推荐。",
      expect.any(String),
      expect.stringContaining("只保留1份"),
      "",
      "待核实",
      "SUM-11",
    ]);
  });

  it("keeps the ledger's values with what the city's table says, and no identity number", () => {
    const ledger = texts("省级台账", [changchun, jilin]);
    const header = ledger.find((row) => row[0] === "推荐单位")!;
    const column = (title: string): number => header.indexOf(title);
    const first = ledger.find((row) => row[column("项目名称")] === "基于5G的智能工厂1号项目")!;
    expect([first[0], first[column("项目总投资（万元）")], first[column("来源文件")]]).toEqual([
      "长春市工信局",
      "1001",
      "企业1.xlsx",
    ]);
    const typedByHand = ledger.find((row) => row[column("项目名称")] === "甲项目")!;
    expect(typedByHand[column("单位名称")]).toBe("吉林甲公司");
    expect(JSON.stringify(ledger)).not.toContain("220104196305014366");
  });
});

/** A row of 长春市 in a table typed by hand, with another contact. */
function handmade({ cells }: CityTable["summary"]["rows"][number], contact: string): CityTable {
  const { projectName, applicant, category = "", contactMobile = "" } = cells;
  const sheet = sheetOf("Sheet1", [
    ["长春市省级工业互联网及制造业服务化示范项目申报信息汇总表"],
    ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"],
    [1, projectName, applicant, category, contact, contactMobile],
  ]);
  return table("长春手工.xls", { workbook: { name: "长春手工.xls", sheets: [sheet] } });
}

it("a project that two units recommend counts with its amount, though the first unit's table is typed by hand", () => {
  const { total, net } = merged([handmade(changchun.summary.rows[1]!, "联系人2"), gongzhuling]);
  expect([total.projects, total.investment]).toEqual([3, 1002 + 1003]);
  expect([net.projects, net.investment]).toEqual([2, 1002 + 1003]);
});

describe("省级台账", () => {
  it("keeps a project's figures when its city sends a table typed by hand afterwards, which has none", () => {
    const first = planned([changchun]);
    const state = readProvinceState({ name: "省.xlsx", sheets: first.sheets.plans.map(snapshotOf) }, edition);
    const { cells } = changchun.summary.rows[0]!;
    const byHand = handmade(changchun.summary.rows[0]!, "新联系人");
    const { result } = planProvince({ state, tables: [byHand], supported: [] }, {}, edition, wordFinding);
    const entry = result.ledger.find(({ values }) => values["project.name"] === cells.projectName)!;
    expect(entry.values).toMatchObject({ "contact.name": "新联系人", "situation.totalInvestment": 1001 });
    expect(entry.file).toBe("企业1.xlsx");
    expect(result.total.investment).toBe(first.result.total.investment);
  });

  it("shows with each project what the city accepted, and nothing that it did not", () => {
    const finding: Finding = {
      rule: "FIN-20",
      severity: "query",
      fields: ["finance.mainBusinessRevenue.2019"],
      cells: [{ sheet: "申报书", row: 29, col: 1 }],
      values: {},
    };
    const forms = [1, 2].map((number) =>
      filed(project(number), { file: `企业${number}.xlsx`, findings: [finding] }),
    );
    const { workbook } = merge(noWorkbook, forms, { city: "长春市" });
    const sheet = sheetNamed(workbook, "审核意见");
    const at = (title: string) => sheet.cells.find(({ value }) => value === title)!;
    const rowOf = (number: number) =>
      sheet.cells.find(
        ({ col, value }) => col === at("项目名称").col && String(value).includes(`${number}号`),
      )!.row;
    const write = (to: typeof sheet, number: number, explanation: string, answer: string) =>
      typed(
        typed(to, rowOf(number), at("企业说明").col, explanation),
        rowOf(number),
        at("市局意见（认可/不认可）").col,
        answer,
      );
    const first = write(sheet, 1, "2018年停产改造，当年没有收入", "认可");
    const answered = write(first, 2, "当年业务转由子公司承担", "不认可");
    const rows = texts("省级台账", [table("长春.xlsx", { workbook: withSheet(workbook, answered) })]);
    const settled = rows.filter((row) => row[0] === "长春市工信局").map((row) => row.at(-1));
    expect(settled).toEqual([expect.stringMatching(/：2018年停产改造，当年没有收入$/), ""]);
    expect(rows.find((row) => row[0] === "推荐单位")!.at(-1)).toBe("市（州）认可的说明");
  });
});

describe("报送情况", () => {
  const line = (tables: readonly CityTable[], unit: string): string[] =>
    texts("报送情况", tables).find((row) => row[1] === unit)!;
  const shown = (tables: readonly CityTable[], unit: string, ...titles: readonly string[]): string[] => {
    const header = texts("报送情况", tables).find((row) => row[1] === "推荐单位")!;
    return titles.map((title) => line(tables, unit)[header.indexOf(title)]!);
  };
  const remark = (tables: readonly CityTable[], unit: string): string => shown(tables, unit, "说明")[0]!;

  it("lists every unit that is expected, and the sum of the cities is the province's", () => {
    const tables = [changchun, jilin];
    const stated = ["状态", "项目数", "总投资（万元）", "文件"];
    expect(shown(tables, "长春市工信局", ...stated, "核对码")).toEqual([
      "已报",
      "2",
      "2003",
      "长春.xlsx",
      changchun.stamp,
    ]);
    expect(remark(tables, "吉林市工信局")).toContain("没有项目台账");
    expect(shown(tables, "吉林市工信局", ...stated).slice(0, 3)).toEqual(["已报", "1", ""]);
    expect(shown(tables, "四平市工信局", ...stated)).toEqual(["未报", "0", "", ""]);
    expect(shown(tables, "合计", ...stated).slice(1, 3)).toEqual(["3", "2003"]);
  });

  it("takes the newest of several files of one unit and names the others", () => {
    const later = table("长春-新.xlsx", city("长春市", [1, 2, 5], {}, "2020-06-25 08:00"));
    const stated = ["状态", "项目数", "总投资（万元）", "文件"];
    expect(shown([later, changchun], "长春市工信局", ...stated)).toEqual([
      "重报",
      "3",
      "3008",
      "长春-新.xlsx",
    ]);
    expect(remark([changchun, later], "长春市工信局")).toBe(
      "采用 长春-新.xlsx，未采用 长春.xlsx（汇总的时间较早）；其中的项目前者都有。",
    );
  });

  it("says where a table was changed after it had been stamped", () => {
    const { workbook } = city("长春市", [1, 2]);
    const changed = withSheet(workbook, typed(sheetNamed(workbook, "汇总表"), 4, 4, "后改"));
    expect(remark([table("长春.xlsx", { workbook: changed })], "长春市工信局")).toContain("有改动");
    expect(remark([changchun], "长春市工信局")).toBe("");
  });

  it("says where a unit recommends more projects than it may", () => {
    const [unit, ...others] = edition.recommendingUnits;
    const withQuota = (quota: number) => ({
      ...edition,
      recommendingUnits: [{ ...unit!, quota }, ...others],
    });
    const said = (of: typeof edition) => {
      const read = readCityWorkbook("长春.xlsx", city("长春市", [1, 2]).workbook, of).tables[0]!;
      const { rows } = planned([read], of).sheets.plans.find(({ name }) => name === "报送情况")!;
      const column = rows.find(({ cells }) => cells[1]?.value === "推荐单位")!.cells;
      const at = column.findIndex((cell) => cell?.value === "说明");
      return rows.find(({ cells }) => cells[1]?.value === "长春市工信局")!.cells[at]!.value;
    };
    expect(said(withQuota(1))).toBe("超过规定的推荐数量（1 个），请该单位排出先后，减至 1 个后重新报送。");
    expect(said(withQuota(2))).toBe("");
    expect(said(edition)).toBe("");
  });

  it("says where a city's 统计 does not say what its rows and its ledger add up to", () => {
    const { workbook } = city("长春市", [1, 2]);
    const statistics = sheetNamed(workbook, "统计");
    const total = statistics.cells.find(({ value }) => value === "合计")!;
    const changed = withSheet(workbook, typed(statistics, total.row, 2, 2103));
    expect(remark([table("长春.xlsx", { workbook: changed })], "长春市工信局")).toBe(
      "“统计”与汇总表、台账不一致：总投资 2,103（实为 2,003）。",
    );
  });

  it("has the province's figures add up to the sum of its units, by unit and by category", () => {
    const { units, total } = merged([changchun, gongzhuling, jilin]);
    expect(total).toMatchObject({ projects: 5, investment: 1001 + 1002 + 1002 + 1003 });
    expect(
      units.filter(({ counted }) => counted.length > 0).map(({ sums }) => [sums.projects, sums.investment]),
    ).toEqual([
      [2, 2003],
      [1, 0],
      [2, 2005],
    ]);
    const rows = texts("统计", [changchun, gongzhuling, jilin]);
    const totals = rows.filter(([name]) => name === "合计").map((row) => row.slice(0, 3));
    expect(totals).toEqual([
      ["合计", "5", "4008"],
      ["合计", "5", "4008"],
    ]);
    const crossed = rows.findIndex(([title]) => title?.endsWith("×类别"));
    const unitRows = (from: readonly string[][]) => from.filter(([name]) => name?.endsWith("工信局"));
    expect(unitRows(rows.slice(crossed)).map((row) => [row[0], row.at(-1)])).toEqual([
      ["长春市工信局", "2"],
      ["吉林市工信局", "1"],
      ["公主岭市工信局", "2"],
    ]);
    expect(unitRows(rows.slice(0, crossed)).map((row) => row.slice(0, 3))).toEqual([
      ["长春市工信局", "2", "2003"],
      ["吉林市工信局", "1", ""],
      ["公主岭市工信局", "2", "2005"],
    ]);
  });

  it("leaves out figures that two units state otherwise, though each city believes its own", () => {
    const same = { "applicant.name": "吉林两地机械有限公司", "applicant.creditCode": "91220101MA0000001X" };
    const here = table("长春.xlsx", city("长春市", [1], { ...same, "finance.profit.2019": 10 }));
    const there = table("公主岭.xlsx", city("公主岭市", [2], { ...same, "finance.profit.2019": 12 }));
    const { total, units } = merged([here, there]);
    expect(total.finance[2019]).toMatchObject({ profit: 0, mainBusinessRevenue: 500.5 });
    expect(total.doubted.map(({ name, figures }) => [name, figures])).toEqual([
      ["基于5G的智能工厂1号项目", ["finance.profit.2019"]],
      ["基于5G的智能工厂2号项目", ["finance.profit.2019"]],
    ]);
    expect(units.flatMap(({ differences }) => differences)).toEqual([]);
    expect(merged([here]).total).toMatchObject({
      finance: { 2019: { profit: 10 } },
      doubted: [],
    });
  });

  it("lists a table of an unknown unit apart, and leaves another province's out", () => {
    const { workbook } = city("某某开发区", [1]);
    expect(line([table("汇总.xlsx", { workbook })], "某某开发区工业和信息化局")[2]).toBe("单位不明");
    const plan = planned([table("沈阳.xlsx", city("沈阳市", [1]))]);
    expect(plan.result.rows).toEqual([]);
    expect(tableRemarks(plan, edition)).toEqual(["“沈阳.xlsx”：是沈阳市的表，不是本省的推荐单位，未列入。"]);
  });
});
