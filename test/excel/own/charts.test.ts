import { writeOwnSheets } from "../../../src/excel";
import type { OwnSheetsWrite } from "../../../src/excel";
import { parseAddress } from "../../host/model/area";
import { addChart, chartsOf } from "../../host/model/charts";
import type { HostWorkbook } from "../../host/model/workbook";
import { madeOf } from "../support/mergedWorkbook";
import { contentOf, openInExcel, typedWorkbook } from "../support/open";

const area = (address: string) => parseAddress(address)!;

/** 统计 with so many projects of the first category, and a chart over it. */
async function statistics(projects: string, figures = "B2:B3"): Promise<OwnSheetsWrite> {
  const sheet = { A1: "类别", A2: "甲", B2: projects, A3: "乙", B3: "4" };
  const source = typedWorkbook({ 统计: sheet });
  const made = await madeOf(source);
  const charts = [
    {
      sheet: "统计",
      title: "各类别项目数",
      categories: area(figures.replaceAll("B", "A")),
      values: area(figures),
      place: area("D2:G9"),
    },
  ];
  return { made: { ...made, names: ["统计"], tables: [], charts }, edits: [] };
}

const shown = (workbook: HostWorkbook): unknown[] =>
  chartsOf(workbook.sheet("统计")!).map(({ title, series }) => [
    title,
    series?.[0]?.valuesRef,
    series?.[0]?.categoriesRef,
  ]);
const ours = ["各类别项目数", "统计!B2:B3", "统计!A2:A3"];

test("a first merge draws the chart; a later one shows the new figures in the same chart, where the user put it", async () => {
  const workbook = typedWorkbook({ 表: { A1: "x" } });
  openInExcel(workbook);
  await writeOwnSheets(await statistics("3"), "统计");
  expect(shown(workbook)).toEqual([ours]);
  const [chart] = chartsOf(workbook.sheet("统计")!);
  const moved = { from: { row: 20, col: 0 }, to: { row: 30, col: 5 } };
  chart!.anchor = moved;
  await writeOwnSheets(await statistics("5"), "统计");
  expect(shown(workbook)).toEqual([ours]);
  expect(chartsOf(workbook.sheet("统计")!)[0]!.anchor).toEqual(moved);
  expect(contentOf(workbook.sheet("统计"))).toMatchObject({ B2: 5 });
});

test("charts of the user's own are left alone, and ours shows the cells that are named now", async () => {
  const workbook = typedWorkbook({ 统计: { A1: "类别" } });
  addChart(workbook.sheet("统计")!, "bar", ["统计!B9:B12"]);
  openInExcel(workbook);
  await writeOwnSheets(await statistics("3"), "统计");
  await writeOwnSheets(await statistics("3", "B2:B4"), "统计");
  expect(shown(workbook)).toEqual([
    ["系列1", "统计!B9:B12", undefined],
    ["各类别项目数", "统计!B2:B4", "统计!A2:A4"],
  ]);
});

test("when drawing fails once it is done again, without doubling; a second failure leaves the tables and is told", async () => {
  for (const failure of [{ hostError: 5016 }, { hostErrorAfter: 5012 }]) {
    const workbook = typedWorkbook({ 统计: { A1: "类别" } });
    const excel = openInExcel(workbook);
    const sent = (): number => excel.engine.requests.filter(({ cleanup }) => !cleanup).length;
    await writeOwnSheets(await statistics("3"), null);
    const each = sent();
    let missing = 0;
    const control = { onChartsMissing: () => (missing += 1) };
    chartsOf(workbook.sheet("统计")!)[0]!.title = "改过名的图";
    excel.engine.faults.failRequest(each, failure); // the last: the chart
    await writeOwnSheets(await statistics("6"), null, control);
    expect(missing).toBe(0);
    expect(shown(workbook)).toEqual([["改过名的图", ...ours.slice(1)], ours]);

    excel.engine.faults.failRequest(each, failure);
    excel.engine.faults.failRequest(each + 1, { hostError: 5016 });
    await writeOwnSheets(await statistics("7"), null, control);
    expect(missing).toBe(1);
    expect(contentOf(workbook.sheet("统计"))).toMatchObject({ B2: 7 });
    await excel.settled();
    excel.remove();
  }
});

test("drawing that stops in the middle leaves no half-drawn chart and none in a wrong place", async () => {
  for (let atAction = 0; atAction < 40; atAction += 2) {
    const workbook = typedWorkbook({ 统计: { A1: "类别" } });
    const excel = openInExcel(workbook);
    const job = await statistics("3");
    excel.engine.faults.failRequest(8, { apiError: "GeneralException", atAction }); // the one that draws
    await writeOwnSheets(job, null);
    const { anchor } = chartsOf(workbook.sheet("统计")!)[0]!;
    expect({ atAction, shown: shown(workbook) }).toEqual({ atAction, shown: [ours] });
    expect(anchor).toEqual({ from: { row: 1, col: 3 }, to: { row: 9, col: 7 } });
    await excel.settled();
    excel.remove();
  }
});

test("bars lie down with whole figures at them; lines have a series for each name", async () => {
  const workbook = typedWorkbook({ 表: { A1: "x" } });
  openInExcel(workbook);
  const write = await statistics("3");
  const season = {
    sheet: "统计",
    kind: "lines" as const,
    title: "办理进度（项目数）",
    names: ["收到", "通过"],
    categories: area("A2:A3"),
    values: area("B2:C3"),
    place: area("D11:G19"),
  };
  const { charts = [] } = write.made;
  await writeOwnSheets({ ...write, made: { ...write.made, charts: [...charts, season] } }, "统计");
  const [bars, lines] = chartsOf(workbook.sheet("统计")!);
  expect(bars).toMatchObject({
    kinds: ["bar"],
    legend: false,
    dataLabels: { showValue: true, numberFormat: { formatCode: "#,##0" } },
    axes: { x: { reverse: true }, y: { numberFormat: { formatCode: "#,##0" } } },
  });
  expect(lines).toMatchObject({
    kinds: ["line"],
    legend: "right",
    series: [
      { name: "收到", valuesRef: "统计!B2:B3" },
      { name: "通过", valuesRef: "统计!C2:C3", categoriesRef: "统计!A2:A3" },
    ],
  });
});
