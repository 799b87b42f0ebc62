import { chartSeries } from "../../sheet/chartSeries";
import type { PlanChart } from "../../sheet/plan";
import { command } from "../request";
import { rangeOf } from "./cells";

/** A chart over cells of a sheet of our own; known again by its title, whoever drew it. The user may move it. */
export interface OwnChart extends PlanChart {
  readonly sheet: string;
}

/** Charts of the sheets before anything was drawn: ids and titles, in the order of the charts wanted. */
type There = readonly (readonly { readonly id: string; readonly title: string }[])[];

/**
 * Draws charts, or lets those that are there show the cells as they are now. Not part of the .xlsx that is brought in:
 * Excel on the web refuses sheets with charts. Tried twice, without doubling or misplacing what the first time drew.
 */
export async function drawCharts(charts: readonly OwnChart[]): Promise<void> {
  const before = await chartsThere(charts).catch(() => chartsThere(charts));
  await draw(charts, before, before).catch(async () => draw(charts, before, await chartsThere(charts)));
}

function chartsThere(charts: readonly OwnChart[]): Promise<There> {
  return command(async ({ worksheets }, sync) => {
    const asked = charts.map(({ sheet }) =>
      worksheets.getItem(sheet).charts.load("items/id,items/title/text"),
    );
    await sync();
    return asked.map(({ items }) => items.map(({ id, title }) => ({ id, title: title.text })));
  });
}

function draw(charts: readonly OwnChart[], before: There, now: There): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    for (const [n, chart] of charts.entries()) {
      const sheet = worksheets.getItem(chart.sheet);
      const values = rangeOf(sheet, chart.values);
      const old = now[n]!.find(({ title }) => title === chart.title);
      const drawn = old
        ? sheet.charts.getItem(old.id)
        : sheet.charts.add(chart.kind === "lines" ? "Line" : "BarClustered", values, "Columns");
      if (old) drawn.setData(values, "Columns");
      if (!before[n]!.some(({ title }) => title === chart.title)) putNew(sheet, drawn, chart);
      for (const [index, { name }] of chartSeries(chart).entries()) {
        const series = drawn.series.getItemAt(index);
        series.name = name;
        series.setXAxisValues(rangeOf(sheet, chart.categories));
      }
    }
    for (const { sheet, id } of halfDrawn(charts, before, now))
      worksheets.getItem(sheet).charts.getItem(id).delete();
    await sync();
  });
}

const whole = "#,##0";

/** A chart of the user's keeps the place and the looks that he has given it. */
function putNew(sheet: Excel.Worksheet, chart: Excel.Chart, { title, kind, place }: OwnChart): void {
  chart.title.text = title;
  chart.legend.visible = kind === "lines";
  chart.axes.valueAxis.numberFormat = whole;
  if (kind !== "lines") {
    chart.dataLabels.showValue = true;
    chart.dataLabels.numberFormat = whole;
    chart.axes.categoryAxis.reversePlotOrder = true; // bars grow upwards
  }
  chart.setPosition(sheet.getCell(place.top, place.left), sheet.getCell(place.bottom, place.right));
}

/** What came in since the first look and has no title of ours yet: drawing stopped right there. */
function halfDrawn(charts: readonly OwnChart[], before: There, now: There) {
  const titles = charts.map(({ title }) => title);
  const strays = charts.flatMap(({ sheet }, n) =>
    now[n]!.filter(
      ({ id, title }) => !titles.includes(title) && !before[n]!.some((old) => old.id === id),
    ).map(({ id }) => ({ sheet, id })),
  );
  return strays.filter(
    ({ sheet, id }, n) => strays.findIndex((each) => each.sheet === sheet && each.id === id) === n,
  );
}
