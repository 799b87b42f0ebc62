import { addChart, chartReference, chartsOf, type HostChart } from "../../model/charts";
import type { HostSheet } from "../../model/sheet";
import { ApiError } from "../errors";
import type { Session } from "../session";
import {
  hostObject,
  integerArgument,
  NULL_OBJECT,
  oneOf,
  reads,
  stringArgument,
  type Arguments,
  type HostObject,
  type HostType,
  type Json,
} from "../types";
import { areaOf, rangeArgument } from "./rangeSelf";
import { flag } from "./styleAccess";

interface ChartSelf {
  readonly sheet: HostSheet;
  readonly chart: HostChart;
}
type Series = NonNullable<HostChart["series"]>[number];

/** Charts have no name of their own in the file reader: their place tells them apart. */
function idOf({ sheet, chart }: ChartSelf): string {
  return `Chart ${chartsOf(sheet).indexOf(chart) + 1}`;
}

function reference(argument: Json | HostObject, sheet: HostSheet, session: Session): string {
  const range = rangeArgument(argument, sheet, session);
  return chartReference(range.sheet, areaOf(range, session));
}

/** A reference for each column of a range: each is a series. */
function columnsOf(argument: Json | HostObject, sheet: HostSheet, session: Session): string[] {
  const range = rangeArgument(argument, sheet, session);
  const area = areaOf(range, session);
  return Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    chartReference(range.sheet, { ...area, left: area.left + index, right: area.left + index }),
  );
}

const titleType: HostType<ChartSelf> = {
  name: "ChartTitle",
  scalars: {
    Text: {
      get: ({ chart }) => chart.title ?? "",
      set: ({ chart }, value) => void (chart.title = stringArgument([value], 0)),
    },
  },
};

const legendType: HostType<ChartSelf> = {
  name: "ChartLegend",
  scalars: {
    Visible: {
      get: ({ chart }) => chart.legend !== false,
      set: ({ chart }, value) => void (chart.legend = flag(value) ? "right" : false),
    },
  },
};

const seriesType: HostType<ChartSelf & { readonly series: Series }> = {
  name: "ChartSeries",
  scalars: {
    Name: {
      get: ({ series }) => series.name ?? "",
      set: ({ series }, value) => void (series.name = stringArgument([value], 0)),
    },
  },
  methods: {
    SetValues({ series, sheet }, [range], session) {
      series.valuesRef = reference(range, sheet, session);
      return null;
    },
    SetXAxisValues({ series, sheet }, [range], session) {
      series.categoriesRef = reference(range, sheet, session);
      return null;
    },
  },
};

const labelsType: HostType<ChartSelf> = {
  name: "ChartDataLabels",
  scalars: {
    ShowValue: {
      get: ({ chart }) => chart.dataLabels?.showValue === true,
      set: ({ chart }, value) => void (chart.dataLabels = { ...chart.dataLabels, showValue: flag(value) }),
    },
    NumberFormat: {
      get: ({ chart }) => chart.dataLabels?.numberFormat?.formatCode ?? "General",
      set({ chart }, value) {
        const formatCode = stringArgument([value], 0);
        chart.dataLabels = { ...chart.dataLabels, numberFormat: { formatCode, sourceLinked: false } };
      },
    },
  },
};

/** Excel calls them category and value axis; in the file they are x and y whichever way the bars lie. */
function axisType(axis: "x" | "y"): HostType<ChartSelf> {
  return {
    name: "ChartAxis",
    scalars: {
      ReversePlotOrder: {
        get: ({ chart }) => chart.axes?.[axis]?.reverse === true,
        set: ({ chart }, value) =>
          void (chart.axes = { ...chart.axes, [axis]: { ...chart.axes?.[axis], reverse: flag(value) } }),
      },
      NumberFormat: {
        get: ({ chart }) => chart.axes?.[axis]?.numberFormat?.formatCode ?? "General",
        set({ chart }, value) {
          const numberFormat = { formatCode: stringArgument([value], 0), sourceLinked: false };
          chart.axes = { ...chart.axes, [axis]: { ...chart.axes?.[axis], numberFormat } };
        },
      },
    },
  };
}

const categoryAxis = axisType("x");
const valueAxis = axisType("y");
const axesType: HostType<ChartSelf> = {
  name: "ChartAxes",
  links: {
    CategoryAxis: (self) => hostObject(categoryAxis, self) as HostObject,
    ValueAxis: (self) => hostObject(valueAxis, self) as HostObject,
  },
};

function seriesObjects(self: ChartSelf): HostObject[] {
  return (self.chart.series ?? []).map((series) => hostObject(seriesType, { ...self, series }) as HostObject);
}

const seriesCollectionType: HostType<ChartSelf> = {
  name: "ChartSeriesCollection",
  items: seriesObjects,
  methods: {
    GetCount: ({ chart }) => chart.series?.length ?? 0,
    GetItemAt(self, args) {
      const found = seriesObjects(self)[integerArgument(args, 0)];
      if (!found) throw new ApiError("ItemNotFound");
      return found;
    },
  },
};

const chartType: HostType<ChartSelf> = {
  name: "Chart",
  id: idOf,
  scalars: { Id: reads(idOf), Name: reads(idOf) },
  links: {
    Title: (self) => hostObject(titleType, self) as HostObject,
    Legend: (self) => hostObject(legendType, self) as HostObject,
    DataLabels: (self) => hostObject(labelsType, self) as HostObject,
    Axes: (self) => hostObject(axesType, self) as HostObject,
    Series: (self) => hostObject(seriesCollectionType, self) as HostObject,
  },
  methods: {
    /** The series become those of the cells; title and place stay [doc: Chart.setData]. */
    SetData({ sheet, chart }, [range, seriesBy], session) {
      oneOf(seriesBy ?? "Auto", ["Columns", "Auto"] as const);
      chart.series = columnsOf(range, sheet, session).map((valuesRef, index) => ({
        kind: chart.kinds[0]!,
        index,
        valuesRef,
      }));
      return null;
    },
    SetPosition({ sheet, chart }, [start, end], session) {
      const from = areaOf(rangeArgument(start, sheet, session), session);
      const to = areaOf(rangeArgument(end ?? start, sheet, session), session);
      chart.anchor = {
        from: { row: from.top, col: from.left },
        to: { row: to.bottom + 1, col: to.right + 1 },
      };
      session.workbook.tell({ kind: "layout", sheet });
      return null;
    },
    Delete({ sheet, chart }, _args, session) {
      sheet.kept.charts = chartsOf(sheet).filter((each) => each !== chart);
      session.workbook.tell({ kind: "layout", sheet });
      return null;
    },
  },
};

function chartObject(sheet: HostSheet, chart: HostChart | undefined): HostObject {
  if (!chart) throw new ApiError("ItemNotFound");
  return hostObject(chartType, { sheet, chart }) as HostObject;
}

function find(sheet: HostSheet, args: Arguments): HostChart | undefined {
  const key = stringArgument(args, 0);
  return chartsOf(sheet).find((chart) => idOf({ sheet, chart }) === key);
}

const chartCollectionType: HostType<HostSheet> = {
  name: "ChartCollection",
  scalars: { Count: reads((self) => chartsOf(self).length) },
  items: (self) => chartsOf(self).map((chart) => chartObject(self, chart)),
  indexer: (self, args) => chartObject(self, find(self, args)),
  methods: {
    /** Of columns of cells, without headers; other kinds are not played. */
    Add(self, [type, range, seriesBy], session) {
      const kind = oneOf(type, ["BarClustered", "Line"] as const);
      oneOf(seriesBy ?? "Auto", ["Columns", "Auto"] as const);
      const chart = addChart(self, kind === "Line" ? "line" : "bar", columnsOf(range, self, session));
      session.workbook.tell({ kind: "layout", sheet: self });
      return chartObject(self, chart);
    },
    GetCount: (self) => chartsOf(self).length,
    GetItem: (self, args) => chartObject(self, find(self, args)),
    GetItemAt: (self, args) => chartObject(self, chartsOf(self)[integerArgument(args, 0)]),
    GetItemOrNullObject(self, args) {
      const found = find(self, args);
      return found ? chartObject(self, found) : NULL_OBJECT;
    },
  },
};

export function chartCollection(sheet: HostSheet): HostObject {
  return hostObject(chartCollectionType, sheet) as HostObject;
}
