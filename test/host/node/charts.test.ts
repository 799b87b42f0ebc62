import { openXlsx } from "../file/openXlsx";
import { saveXlsx } from "../file/saveXlsx";
import { chartsOf } from "../model/charts";
import { startExcel } from "./startExcel";

async function withChart() {
  const running = startExcel();
  await running.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A2:B3").values = [
      ["甲", 3],
      ["乙", 4],
    ];
    const chart = sheet.charts.add("BarClustered", sheet.getRange("B2:B3"), "Columns");
    chart.title.text = "项目数";
    chart.legend.visible = false;
    chart.setPosition("D2", "G10");
    const series = chart.series.getItemAt(0);
    series.name = "项目数";
    series.setXAxisValues(sheet.getRange("A2:A3"));
    await context.sync();
  });
  return running;
}

const drawn = {
  title: "项目数",
  series: [{ name: "项目数", valuesRef: "Sheet1!B2:B3", categoriesRef: "Sheet1!A2:A3" }],
  anchor: { from: { row: 1, col: 3 }, to: { row: 10, col: 7 } },
};

test("a chart is drawn, found by what is loaded of it, shows other cells, and goes", async () => {
  const { Excel, workbook } = await withChart();
  const [sheet] = workbook.sheets;
  expect(chartsOf(sheet!)).toEqual([
    expect.objectContaining({ ...drawn, series: [expect.objectContaining(drawn.series[0])] }),
  ]);
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const charts = sheet.charts.load("items/title/text");
    await context.sync();
    charts.items[0]!.setData(sheet.getRange("B2:B9"), "Columns");
    await context.sync();
    return charts.items.map(({ title }) => title.text);
  });
  expect(read).toEqual(["项目数"]);
  expect(chartsOf(sheet!)[0]!.series).toEqual([expect.objectContaining({ valuesRef: "Sheet1!B2:B9" })]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0).delete();
    await context.sync();
  });
  expect(chartsOf(sheet!)).toEqual([]);
});

test("a saved file holds the chart", async () => {
  const { workbook } = await withChart();
  const again = await openXlsx(await saveXlsx(workbook));
  const [chart] = chartsOf(again.sheet("Sheet1")!);
  expect(chart).toMatchObject({ ...drawn, series: [{ name: "项目数", valuesRef: "Sheet1!B2:B3" }] });
});

test("a sheet with a chart is not brought in, as on the web", async () => {
  const { workbook } = await withChart();
  const base64 = Buffer.from(await saveXlsx(workbook)).toString("base64");
  const other = startExcel();
  const inserting = other.Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(base64);
    await context.sync();
  });
  await expect(inserting).rejects.toMatchObject({ code: "UnsupportedFeature" });
  expect(other.workbook.sheets).toHaveLength(1);
});
