import { readFileSync, writeFileSync } from "node:fs";
import { readXlsx } from "hucre";
import { editXlsx, writeXlsx } from "../../src/files/node";
import { currentEdition as edition } from "../../src/form";
import { readCityWorkbook } from "../../src/merge/province/readCityWorkbook";
import type { CityTable } from "../../src/merge/province/cityTable";
import { noProvince } from "../../src/merge/province/provinceState";
import { planProvince } from "../../src/report/planProvince";
import { wordFinding } from "../../src/report/wording";
import { sumText, unitText } from "../../src/report/provinceTexts";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { industrialSoftware } from "../workbench/sample/moreProjects";
import type { SampleProject } from "../workbench/sample/answers";
import { jilin } from "./provinceIn";
import { changed, makeFolder, sheetOf, valuesIn, type Folder } from "./runIn";

const rows = ["mainBusinessRevenue", "taxes", "profit"] as const;
const sound = [equipmentPlatform, servitization];

/** The form as an enterprise fills it in that takes 万元 for 元. */
const inYuan = changed(
  industrialSoftware,
  Object.fromEntries(
    [...rows, "totalAssets"].map((row) => [
      `finance.${row}`,
      (industrialSoftware.answers[`finance.${row}`] as number[]).map((amount) => Math.round(amount * 10_000)),
    ]),
  ),
);
const named = `“${industrialSoftware.answers["project.name"] as string}”（${industrialSoftware.answers["applicant.name"] as string}）`;
const sentence = `另有 1 个项目数据存疑，未计入：${named}。`;
/** What a row of 统计 says of what it leaves out; which project that is stands below the tables. */
const leftOut = "1 个项目";

/** What a total of these projects has to say, by the columns of 统计: worked out from the forms alone. */
function expected(projects: number, invested: readonly SampleProject[], counted: readonly SampleProject[]) {
  const sum = (of: readonly SampleProject[], amount: (project: SampleProject) => number): number =>
    Math.round(of.reduce((total, project) => total + amount(project), 0) * 100) / 100;
  return [
    projects,
    sum(invested, ({ answers }) => answers["situation.totalInvestment"] as number),
    ...edition.financeYears.flatMap((_, year) =>
      rows.map((row) => sum(counted, ({ answers }) => (answers[`finance.${row}`] as number[])[year]!)),
    ),
  ];
}

let folder: Folder;
beforeEach(() => (folder = makeFolder()));
afterEach(() => folder.remove());

async function threeForms(third: SampleProject): Promise<void> {
  await folder.form("申报/平台.xlsx", equipmentPlatform);
  await folder.form("申报/服务化.xlsx", servitization);
  await folder.form("申报/软件.xlsx", third);
}

const groupRow = (workbook: WorkbookSnapshot, name: string) =>
  valuesIn(workbook, "统计").filter(([first]) => first === name);

/** Columns of the ledger by their title, for one project. */
function ledgerCell(workbook: WorkbookSnapshot, project: SampleProject, title: string): unknown {
  const [header, ...entries] = valuesIn(workbook, "项目台账").slice(3);
  const entry = entries.find(([name]) => name === project.answers["project.name"])!;
  return entry[header!.indexOf(title)] ?? "";
}

type Texts = Readonly<Partial<Record<string, string>>>;

/** Types into cells of 审核意见 of the workbook on disk. */
async function answer(write: (row: Texts) => Texts) {
  const [header, ...entries] = valuesIn(folder.open("汇总.xlsx"), "审核意见").slice(2);
  const titles = header!.map(String);
  const cells = entries.flatMap((entry, index) => {
    const row = Object.fromEntries(titles.map((title, col) => [title, String(entry[col] ?? "")]));
    return Object.entries(write(row)).map(([title, value]) => {
      return { row: 3 + index, col: titles.indexOf(title), value: value! };
    });
  });
  const edits = [{ sheet: "审核意见", deleteRows: [], insertRows: [], cells }];
  const edited = await editXlsx(new Uint8Array(readFileSync(folder.path("汇总.xlsx"))), { edits, plans: [] });
  if (!edited.ok) throw new Error("not edited");
  writeFileSync(folder.path("汇总.xlsx"), edited.bytes);
}

describe("three forms, one of them in 元", () => {
  it("counts the two others, says what it leaves out, and says no more of it once it is corrected", async () => {
    await threeForms(inYuan);
    await folder.merge({ city: "长春市" });
    const doubted = folder.open("汇总.xlsx");
    const all = [...sound, industrialSoftware];
    expect(groupRow(doubted, "合计")).toEqual([
      ["合计", ...expected(3, all, sound), leftOut],
      ["合计", ...expected(3, all, sound), leftOut],
    ]);
    expect(groupRow(doubted, "工业软件项目")).toEqual([
      ["工业软件项目", ...expected(1, [industrialSoftware], []), leftOut],
    ]);
    expect(groupRow(doubted, "制造业服务化项目")).toEqual([
      ["制造业服务化项目", ...expected(1, [servitization], [servitization])],
    ]);
    expect(ledgerCell(doubted, industrialSoftware, "存疑数据")).toContain("2018年主营业务收入（万元）");
    expect(ledgerCell(doubted, equipmentPlatform, "存疑数据")).toBe("");
    expect(JSON.stringify(sheetOf(doubted, "统计").cells)).toContain(
      `${named}：2017年主营业务收入（万元）、`,
    );

    await folder.form("申报/软件.xlsx", industrialSoftware);
    await folder.merge();
    const corrected = folder.open("汇总.xlsx");
    expect(groupRow(corrected, "合计")).toEqual([
      ["合计", ...expected(3, all, all)],
      ["合计", ...expected(3, all, all)],
    ]);
    expect(JSON.stringify(corrected.sheets)).not.toMatch(/存疑，未计入|未计入的存疑数据/);
    expect(ledgerCell(corrected, industrialSoftware, "存疑数据")).toBe("");
  });

  it("draws no chart of an investment in doubt; the charts stay over the figures", async () => {
    await threeForms(
      changed(industrialSoftware, {
        "situation.totalInvestment": 6_800_000,
        "performance.plannedInvestment": 6_800_000,
      }),
    );
    await folder.merge({ city: "长春市" });
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(folder.path("汇总.xlsx"))));
    const statistics = sheets.find(({ name }) => name === "统计")!;
    const chart = statistics.charts!.find(({ title }) => title === "各类别总投资（万元）")!;
    expect(chart.series![0]!.valuesRef).toBe("'统计'!C4:C11");
    const drawn = statistics.rows.slice(3, 11).map((row) => row[2] as number);
    expect(drawn.reduce((sum, each) => sum + each, 0)).toBe(2860 + 960);
    expect(groupRow(folder.open("汇总.xlsx"), "合计")[0]).toEqual([
      "合计",
      ...expected(3, sound, [...sound, industrialSoftware]),
      leftOut,
    ]);
  });

  it("counts a figure whose explanation the bureau accepts, also when nothing is read again", async () => {
    await threeForms(inYuan);
    await folder.merge({ city: "长春市" });
    await answer(({ 级别, 依托企业 }) =>
      级别 === "需要说明" && 依托企业 === industrialSoftware.answers["applicant.name"]
        ? { 企业说明: "集团合并报表口径，审计报告已附", "市局意见（认可/不认可）": "认可" }
        : {},
    );
    await folder.form("补报.xlsx", servitization);
    await folder.merge({ sources: [folder.path("补报.xlsx")] });
    const workbook = folder.open("汇总.xlsx");
    const all = [...sound, industrialSoftware];
    expect(groupRow(workbook, "合计")[0]).toEqual(["合计", ...expected(3, all, [...sound, inYuan])]);
    expect(ledgerCell(workbook, industrialSoftware, "存疑数据")).toBe("");
  });

  it("does not count a wrong figure because its project is let through", async () => {
    await threeForms(changed(industrialSoftware, { "performance.plannedInvestment": 690 }));
    await folder.merge({ city: "长春市" });
    await answer(({ 规则编号 }) =>
      规则编号 === "BAS-02" ? { "市局意见（认可/不认可）": "放行", 市局审核说明: "企业正在核对" } : {},
    );
    await folder.merge();
    const all = [...sound, industrialSoftware];
    const workbook = folder.open("汇总.xlsx");
    expect(groupRow(workbook, "合计")[0]).toEqual(["合计", ...expected(3, sound, all), leftOut]);
    expect(ledgerCell(workbook, industrialSoftware, "未处理问题数")).toBe(0);
  });

  it("keeps the doubt where 审核意见 is gone", async () => {
    await threeForms(inYuan);
    await folder.merge({ city: "长春市" });
    const ledger = folder.open("汇总.xlsx");
    await folder.form("补报.xlsx", servitization);
    const kept = await writeXlsx(
      ["汇总表", "项目台账"].map((name) => ({
        name,
        columnWidths: [],
        rows: valuesIn(ledger, name).map((row) => ({ cells: row.map((value) => ({ value })) })),
      })),
    );
    writeFileSync(folder.path("汇总.xlsx"), kept);
    await folder.merge({ sources: [folder.path("补报.xlsx")] });
    expect(groupRow(folder.open("汇总.xlsx"), "合计")[0]!.at(-1)).toBe(leftOut);
  });
});

describe("the province", () => {
  const planned = (tables: readonly CityTable[]) =>
    planProvince({ state: noProvince, tables, supported: [] }, {}, edition, wordFinding);

  async function province() {
    await threeForms(inYuan);
    await folder.merge({ city: "长春市" });
    await folder.form("吉林.xlsx", jilin);
    await folder.merge({
      sources: [folder.path("吉林.xlsx")],
      out: folder.path("吉林市.xlsx"),
      city: "吉林市",
    });
    const tables = ["汇总.xlsx", "吉林市.xlsx"].map(
      (name) => readCityWorkbook(name, folder.open(name), edition).tables[0]!,
    );
    const { result, sheets } = planned(tables);
    writeFileSync(folder.path("省.xlsx"), await writeXlsx(sheets.plans));
    return { result, workbook: folder.open("省.xlsx") };
  }

  it("knows from the cities' ledgers what is in doubt, and its totals say so", async () => {
    const { workbook, result } = await province();
    const other = changed(equipmentPlatform, { "situation.totalInvestment": 500 });
    const total = ["合计", ...expected(4, [...sound, industrialSoftware, other], [...sound, other]), leftOut];
    expect(groupRow(workbook, "合计")).toEqual([total, total]);
    expect(groupRow(workbook, "长春市工信局")[0]!.at(-1)).toBe(leftOut);
    expect(groupRow(workbook, "吉林市工信局")[0]).toEqual(["吉林市工信局", ...expected(1, [other], [other])]);
    const ledger = valuesIn(workbook, "省级台账");
    const head = ledger.findIndex((row) => row.includes("存疑数据"));
    const column = ledger[head]!.indexOf("存疑数据");
    const texts = ledger.slice(head + 1).map((row) => row[column] ?? "");
    expect(texts.filter((text) => text !== "")).toEqual([expect.stringContaining("2019年利润（万元）")]);
    // 统计 of the city leaves the same out, so nothing differs.
    expect(result.units.flatMap(({ differences }) => differences)).toEqual([]);
  });

  it("says of an investment in doubt, where investments are added up", async () => {
    await threeForms(changed(industrialSoftware, { "performance.plannedInvestment": 690 }));
    await folder.merge({ city: "长春市" });
    const table = readCityWorkbook("汇总.xlsx", folder.open("汇总.xlsx"), edition).tables[0]!;
    const { result, sheets } = planned([table]);
    writeFileSync(folder.path("省.xlsx"), await writeXlsx(sheets.plans));
    const lines = valuesIn(folder.open("省.xlsx"), "报送情况");
    const heads = lines.find((row) => row.includes("推荐单位"))!;
    const said = (name: string, columns: readonly string[]) => {
      const line = lines.find((row) => row[1] === name)!;
      return columns.map((column) => line[heads.indexOf(column)]);
    };
    const columns = ["项目数", "总投资（万元）", "文件", "说明"];
    expect(said("长春市工信局", columns)).toEqual([3, 2860 + 960, "汇总.xlsx", sentence]);
    expect(said("合计", ["总投资（万元）", "说明"])).toEqual([2860 + 960, sentence]);
    expect(sumText(result)).toBe(
      `全省项目 3 个，总投资 3,820 万元。${sentence}各市（州）的“统计”与其汇总表、台账一致（1 份）。`,
    );
    expect(unitText(result.units[0]!)).toBe(`长春市工信局：3 个项目，总投资 3,820 万元。${sentence}`);
  });
});
