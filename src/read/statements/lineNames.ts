import { squeeze } from "../values/text";

/**
 * Lines of statements under the names that the usual layouts give them (财会〔2019〕6号 and those before it), the fitting one
 * first. What is another figure than the form's is a line of its own: 税金及附加 is not what was paid.
 */
const names = {
  totalAssets: ["资产总计", "资产合计", "资产总额", "总资产", "资产总值", "资产总合计"],
  liabilities: ["负债合计", "负债总计", "负债总额", "总负债", "负债总合计"],
  mainBusinessRevenue: [
    "主营业务收入",
    "主营业务收入合计",
    "主营业务净收入",
    "营业收入",
    "营业收入合计",
    "营业收入总额",
    "营业总收入",
  ],
  taxes: [
    "实缴税金",
    "上缴税金",
    "上交税金",
    "已交税金",
    "已缴税金",
    "缴纳税金",
    "实际缴纳税金",
    "实际缴纳税费",
    "实际上缴税金",
    "实缴税费",
    "上缴税费",
    "上交税费",
    "已交税费",
    "纳税总额",
    "实缴税金总额",
    "上缴税金总额",
  ],
  taxesPaid: ["支付的各项税费"],
  taxesOfSales: ["税金及附加", "营业税金及附加", "主营业务税金及附加", "营业税金及附加合计"],
  profit: ["利润总额", "税前利润", "税前利润总额", "利润总额合计"],
} as const;

export type StatementLineId = keyof typeof names;
export const statementLines = Object.keys(names) as StatementLineId[];

/** 一、营业收入, 减：…, 其中：…, △资产 总 计：, （一）…, 3.利润总额（亏损以“－”号填列）: without number, sign, spaces and remark. */
export function lineName(text: string): string {
  return squeeze(text)
    .replace(/^(?:[△▲☆★※*#]+|\(?(?:[一二三四五六七八九十]+|\d{1,2})[)、.:]|其中:|减:|加:)+/, "")
    .replace(/[([【].*$/, "")
    .replace(/[:;。,*]+$/, "");
}

/** Which line a name is, and how well it fits: 0 is the best; null where it is none. */
export function lineOf(text: string): { readonly line: StatementLineId; readonly rank: number } | null {
  const name = lineName(text);
  if (name.length < 3 || name.length > 12) return null;
  for (const line of statementLines) {
    const rank = (names[line] as readonly string[]).indexOf(name);
    if (rank >= 0) return { line, rank };
  }
  return null;
}

/** Lines by which a table is known to be a statement, and not a note on a part of it. */
const signatures =
  /^(?:货币资金|应收账款|应收票据及应收账款|存货|固定资产|固定资产净值|流动资产合计|非流动资产合计|短期借款|流动负债合计|应付账款|实收资本|资本公积|未分配利润|所有者权益合计|营业成本|主营业务成本|营业总成本|管理费用|销售费用|营业费用|财务费用|营业利润|净利润|所得税|所得税费用|税金及附加|营业税金及附加)$/;

export function isSignature(text: string): boolean {
  return signatures.test(lineName(text));
}
