import { currentEdition as edition } from "../../../src/form";
import { written, type LabelStyle, fieldOf } from "./labels";
import { amount, ratio, type MoneyName } from "./handwriting";
import { number, text, type Content, type Paper } from "./paper";
import type { Random } from "./random";
import type { Truth } from "./truth";

const rows = ["totalAssets", "debtRatio", "mainBusinessRevenue", "taxes", "profit"];

export interface FinanceStyle {
  readonly years: "columns" | "rows" | "beside" | "left" | "across";
  readonly unit: MoneyName;
  /** Where the unit is said: in every label, or once above the table. */
  readonly unitIn: "labels" | "heading";
  readonly extraYears: boolean;
  readonly shuffled: boolean;
}

export function randomFinanceStyle(random: Random): FinanceStyle {
  return {
    years: random.pick(["columns", "columns", "rows", "beside", "left", "across"]),
    unit: random.pick(["万元", "万元", "元", "亿元"]),
    unitIn: random.pick(["labels", "labels", "heading"]),
    extraYears: random.chance(0.4),
    shuffled: random.chance(0.3),
  };
}

function yearText(year: number, random: Random): Content {
  return random.pick([
    number(year),
    text(`${year}`),
    text(`${year}年`),
    text(`${year}年度`),
    text(`${year}年末`),
  ]);
}

function figure(row: string, year: number, truth: Truth, style: FinanceStyle, random: Random): Content {
  const value = truth[`finance.${row}.${year}`];
  if (value === undefined) return row === "debtRatio" ? ratio(0.5, random) : number(random.int(100, 9000));
  return row === "debtRatio" ? ratio(value as number, random) : amount(value as number, style.unit, random);
}

/** Writes the financial table with its first label at a place; gives the row after it. */
export function putFinance(
  paper: Paper,
  top: number,
  left: number,
  truth: Truth,
  style: FinanceStyle,
  labels: LabelStyle,
  random: Random,
): number {
  const years: (number | string)[] = style.extraYears
    ? [2016, ...edition.financeYears]
    : [...edition.financeYears];
  const order = style.shuffled ? random.shuffled(years) : years;
  if (style.extraYears && style.years === "columns") order.push("2020年1-5月");
  const label = (row: string) => {
    const printed = fieldOf(`finance.${row}.2017`).label.replace("万元", style.unit);
    return written(style.unitIn === "heading" ? printed.replace(/（.*）/, "") : printed, labels, random);
  };
  let at = top;
  if (style.unitIn === "heading") paper.put(at++, left, text(`财务情况（单位：${style.unit}）`));
  const heading = (year: number | string) => (typeof year === "number" ? yearText(year, random) : text(year));
  const value = (row: string, year: number | string) =>
    typeof year === "number" ? figure(row, year, truth, style, random) : number(random.int(100, 9000));
  if (style.years === "columns") {
    paper.put(at, left, text(random.pick(["", "年度", "项目"])));
    order.forEach((year, n) => paper.put(at, left + 1 + n, heading(year)));
    rows.forEach((row, r) => {
      paper.put(at + 1 + r, left, label(row));
      order.forEach((year, n) => paper.put(at + 1 + r, left + 1 + n, value(row, year)));
    });
    return at + 1 + rows.length;
  }
  if (style.years === "rows") {
    paper.put(at, left, text("年度"));
    rows.forEach((row, r) => paper.put(at, left + 1 + r, label(row)));
    order.forEach((year, n) => {
      paper.put(at + 1 + n, left, heading(year));
      rows.forEach((row, r) => paper.put(at + 1 + n, left + 1 + r, value(row, year)));
    });
    return at + 1 + order.length;
  }
  if (style.years === "across") {
    order.forEach((year, n) => {
      const col = left + 2 * n;
      paper.put(at, col, heading(year), { col: col + 1 });
      rows.forEach((row, r) => {
        paper.put(at + 1 + r, col, label(row));
        paper.put(at + 1 + r, col + 1, value(row, year));
      });
    });
    return at + 1 + rows.length;
  }
  if (style.years === "beside") {
    for (const row of rows) {
      paper.put(at, left, label(row), { row: at + order.length - 1 });
      order.forEach((year, n) => {
        paper.put(at + n, left + 1, heading(year));
        paper.put(at + n, left + 2, value(row, year));
      });
      at += order.length;
    }
    return at;
  }
  for (const year of order) {
    paper.put(at, left, heading(year), { row: at + rows.length - 1 });
    rows.forEach((row, r) => {
      paper.put(at + r, left + 1, label(row));
      paper.put(at + r, left + 2, value(row, year));
    });
    at += rows.length;
  }
  return at;
}
