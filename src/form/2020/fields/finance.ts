import type { Field, FieldType } from "../../edition";
import { at, standingIn } from "./place";

/** Years that the table's header prints. */
export const financeYears = [2017, 2018, 2019] as const;

interface Row {
  readonly row: string;
  readonly type: FieldType;
  readonly unit?: string;
  readonly labels: readonly [string, ...string[]];
  /** Figures that are others where the row itself stands too, but all that a form has where it does not. */
  readonly substitutes?: readonly string[];
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
    labels: ["主营业务收入（万元）", "主营业务收入", "主营收入", "主营业务收入额", "主营业务收入总额"],
    substitutes: ["营业收入", "营业总收入", "营业收入总额", "销售收入"],
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
      "实际上缴税金",
      "实际上缴税费",
      "实际缴纳税费",
      "已交税金",
      "已缴税金",
      "已缴税费",
      "税费",
      "上缴税费",
      "上交税费",
      "缴纳税费",
      "纳税",
      "缴税额",
      "入库税金",
      "入库税收",
      "税金合计",
      "税收合计",
      "纳税情况",
    ],
    substitutes: ["税金及附加", "营业税金及附加"],
  },
  {
    row: "profit",
    type: "amount",
    unit: "万元",
    labels: ["利润（万元）", "利润", "利润总额", "税前利润", "利润额"],
    substitutes: ["净利润", "营业利润", "税后利润"],
  },
];

/** The five rows of the financial table, a field for each year: finance.totalAssets.2018. */
export const financeFields: readonly Field[] = rows.flatMap(({ row, type, unit, labels, substitutes = [] }) =>
  financeYears.map((year) => ({
    id: `finance.${row}.${year}`,
    label: labels[0],
    type,
    ...(unit === undefined ? {} : { unit }),
    mandatory: "always" as const,
    places: [standingIn(at("finance", ...labels), ...substitutes)],
    mayBePassedOn: true,
    year,
    row,
  })),
);
