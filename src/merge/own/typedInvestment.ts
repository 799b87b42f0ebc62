import type { Grid } from "../../sheet/grid";
import type { TableHeader } from "../../sheet/tableHeader";
import { investmentField } from "../filed/investment";
import type { AskedColumn, SummaryColumn } from "./askedColumns";

const units: Readonly<Record<string, number>> = { 元: 1e-4, 千元: 0.1, 万元: 1, 百万元: 100, 亿元: 1e4 };
const unitIn = /(百万元|千元|万元|亿元|元)/;
const labels = [
  /^(?:本次)?(?:申报)?(?:项目)?(?:计划|预计|概算|估算)?总投资/,
  /^(?:项目)?投资总(?:额|量|规模)/,
  /^(?:项目)?(?:计划|预计)?投资(?:额|规模|金额)?(?:[(（]|$)/,
];
const parts = /完成|其中|年度|累计|设备|自筹|补助|资金|到位|固定/;

/** A column of 总投资 that an edition asks for, or that somebody typed into a table, with what one of its units is in 万元. */
export interface InvestmentColumn {
  readonly col: number;
  readonly factor: number;
}

/** The column, by its label; its unit stands there or in a line above the header (金额单位：元), else it is 万元. */
export function investmentColumn(
  grid: Grid,
  { columns, extra, firstRow }: TableHeader<SummaryColumn>,
  asked: readonly AskedColumn[],
): InvestmentColumn | null {
  const own = columns[asked.find(({ source }) => source === investmentField)?.id ?? ""];
  if (own !== undefined) return { col: own, factor: 1 };
  const bare = extra.map(({ col, text }) => ({ col, text: text.normalize("NFKC").replace(/\s/g, "") }));
  const ranked = labels.flatMap((label) =>
    bare.filter(({ text }) => label.test(text) && !parts.test(text.replace(/\(.*\)/, ""))),
  );
  const found = ranked[0];
  if (!found) return null;
  const above = grid.rows
    .filter((row) => row < firstRow)
    .flatMap((row) => grid.columnsOf(row).map((col) => grid.textAt(row, col)))
    .find((text) => /单位[：:]/.test(text) && unitIn.test(text.slice(text.lastIndexOf("单位"))));
  const unit =
    unitIn.exec(found.text)?.[1] ?? unitIn.exec(above?.slice(above.lastIndexOf("单位")) ?? "")?.[1];
  return { col: found.col, factor: units[unit ?? "万元"]! };
}

/** What a cell of the column says in 万元; a unit behind the figure counts more than the column's. */
export function investmentIn(grid: Grid, row: number, { col, factor }: InvestmentColumn): number | undefined {
  const value = grid.cellAt(row, col)?.value;
  if (typeof value === "number") return rounded(value * factor);
  const text = grid.textAt(row, col).normalize("NFKC").replace(/[\s,]/g, "");
  const [, figure, unit] = /^约?(\d+(?:\.\d+)?)(百万元|千元|万元|亿元|元|万|亿)?$/.exec(text) ?? [];
  if (figure === undefined) return undefined;
  const own = unit === undefined ? factor : units[unit.endsWith("元") ? unit : `${unit}元`]!;
  return rounded(Number(figure) * own);
}

/** Without the noise of binary fractions. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
