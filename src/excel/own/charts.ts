import type { Area } from "../../sheet/snapshot";
import { command } from "../request";
import { rangeOf } from "./cells";

/** Columns over cells of a sheet of our own; known again by its title, whoever drew it. */
export interface OwnChart {
  readonly sheet: string;
  readonly title: string;
  readonly categories: Area;
  readonly values: Area;
  /** The cells that it covers at first; the user may move it. */
  readonly place: Area;
}

/**
 * Draws charts, or lets those that are there show the cells as they are now. Not part of the .xlsx that is brought in:
 * Excel on the web refuses sheets with charts. Done twice, nothing is doubled.
 */
export function drawCharts(charts: readonly OwnChart[]): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    const there = charts.map(({ sheet }) => worksheets.getItem(sheet).charts.load("items/title/text"));
    await sync();
    charts.forEach((chart, index) => {
      const sheet = worksheets.getItem(chart.sheet);
      const values = rangeOf(sheet, chart.values);
      const old = there[index]!.items.find(({ title }) => title.text === chart.title);
      if (old) old.setData(values, "Columns");
      const drawn = old ?? newChart(sheet, values, chart);
      const series = drawn.series.getItemAt(0);
      series.name = chart.title;
      series.setXAxisValues(rangeOf(sheet, chart.categories));
    });
    await sync();
  });
}

function newChart(sheet: Excel.Worksheet, values: Excel.Range, { title, place }: OwnChart): Excel.Chart {
  const chart = sheet.charts.add("ColumnClustered", values, "Columns");
  chart.title.text = title;
  chart.legend.visible = false;
  chart.setPosition(sheet.getCell(place.top, place.left), sheet.getCell(place.bottom, place.right));
  return chart;
}
