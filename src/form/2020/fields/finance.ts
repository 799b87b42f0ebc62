import type { Field, FieldType } from "../../edition";
import { at } from "./place";

/** Years that the table's header prints. */
export const financeYears = [2017, 2018, 2019] as const;

interface Row {
  readonly row: string;
  readonly type: FieldType;
  readonly unit?: string;
  readonly labels: readonly [string, ...string[]];
}

const rows: readonly Row[] = [
  {
    row: "totalAssets",
    type: "amount",
    unit: "万元",
    labels: ["总资产（万元）", "总资产", "资产总额", "资产总计", "资产合计", "资产总值", "总资产额"],
  },
  { row: "debtRatio", type: "ratio", labels: ["负债率", "资产负债率", "负债比率", "资产负债比率"] },
  {
    row: "mainBusinessRevenue",
    type: "amount",
    unit: "万元",
    labels: [
      "主营业务收入（万元）",
      "主营业务收入",
      "主营收入",
      "营业收入",
      "主营业务收入额",
      "主营业务收入总额",
      "营业总收入",
      "销售收入",
    ],
  },
  {
    row: "taxes",
    type: "amount",
    unit: "万元",
    labels: [
      "税金（万元）",
      "税金",
      "上缴税金",
      "上交税金",
      "实缴税金",
      "缴纳税金",
      "纳税额",
      "纳税总额",
      "税收",
      "税金总额",
      "上缴税金总额",
      "上缴税收总额",
      "税收总额",
      "上缴税收",
      "上缴税额",
      "实缴税额",
      "缴税总额",
      "纳税金额",
      "实际缴纳税金",
    ],
  },
  {
    row: "profit",
    type: "amount",
    unit: "万元",
    labels: ["利润（万元）", "利润", "利润总额", "净利润", "利润额"],
  },
];

/** The five rows of the financial table, a field for each year: finance.totalAssets.2018. */
export const financeFields: readonly Field[] = rows.flatMap(({ row, type, unit, labels }) =>
  financeYears.map((year) => ({
    id: `finance.${row}.${year}`,
    label: labels[0],
    type,
    ...(unit === undefined ? {} : { unit }),
    mandatory: "always" as const,
    places: [at("finance", ...labels)],
    mayBePassedOn: true,
    year,
    row,
  })),
);
