import type { Judgement } from "./judgement";
import { ask, hint, must, on, row } from "./judgement";

/** The financial table and the investment: 总资产, 负债率, 主营业务收入, 税金, 利润, 项目总投资. */

const years = [2017, 2018, 2019];
const cells = (name: string, ...of: readonly number[]) =>
  (of.length ? of : years).map((year) => `finance.${name}.${year}`);
const rowOf = (name: string, ...values: readonly (string | number)[]) =>
  Object.fromEntries(values.map((value, i) => [`finance.${name}.${years[i]!}`, value]));
const [assets, ratio, revenue, taxes, profit] = [
  "totalAssets",
  "debtRatio",
  "mainBusinessRevenue",
  "taxes",
  "profit",
] as const;
const at = (name: string, year = 2019) => `finance.${name}.${year}`;
const columnOf = (year: number) => [assets, ratio, revenue, taxes, profit].map((name) => at(name, year));
const yearOf = (year: number, value: string | number) =>
  Object.fromEntries(columnOf(year).map((cell) => [cell, value]));
const founded = "applicant.establishedOn";
const applicant = (name: string) =>
  Object.fromEntries(
    [
      "applicant.name@cover",
      "applicant.name",
      "performance.applicant",
      "responsiblePerson.employer",
      "contact.employer",
    ].map((field) => [field, name]),
  );
const total = "situation.totalInvestment";
const both = (value: number) => ({ [total]: value, "performance.plannedInvestment": value });

export const finance: readonly Judgement[] = [
  // What is written in other ways than a plain number.
  ...["24,000", "24000.00", "24000万元", "２４０００", "2.4亿元", "24 000"].map((value) =>
    row({ [at(assets)]: value }, ...(value === "2.4亿元" ? [hint("STR-15", at(assets), "已换算")] : [])),
  ),
  row({ [at(assets)]: "约24000" }, must("STR-16", at(assets), "应填数字")),
  row({ [at(assets)]: "暂无" }, must("FIN-01", at(assets), "不是数字")),
  // One figure was forgotten: the others are right, and none of them is asked about.
  ...[at(assets), at(assets, 2017), at(revenue, 2018), at(taxes), at(profit)].map((blank) =>
    row({ [blank]: null }, must("FIN-01", blank, "没有填写")),
  ),
  // 18000 and 910 stand a row below their own: moved back they follow on 2018.
  row(
    { [at(revenue)]: null, [at(taxes)]: 18000, [at(profit)]: 910 },
    must("FIN-01", at(revenue), "没有填写"),
    ask("STR-17", [at(taxes), at(profit)], "移回一格后就接近"),
    ask("FIN-16", at(taxes), "小数点或单位可能有误"),
  ),
  row({ [at(assets)]: "#DIV/0!" }, must("STR-16", at(assets), "应填数字")),
  row(
    { [at(assets)]: { kind: "error", value: "#DIV/0!", text: "#DIV/0!" } },
    must("STR-08", at(assets), "公式错误值"),
  ),
  row(
    Object.fromEntries([assets, ratio, revenue, taxes, profit].map((name) => [at(name), null])),
    must("FIN-01", [at(assets), at(ratio), at(revenue), at(taxes), at(profit)], "2019年的财务数据没有填写"),
  ),
  row({ [at(profit)]: 1200.123 }, hint("FIN-21", at(profit), "小数超过 2 位")),

  // A year before the founding: that there was no enterprise is an answer, as — is; 0 is asked about once.
  ...[
    "未成立",
    "——",
    "无",
    "不适用",
    "尚未成立",
    "筹建期",
    "筹备中",
    "（公司未成立）",
    "成立前",
    "2018年3月成立",
    "未成立，无数据",
  ].map((words) => row({ [founded]: "2018-03-01", ...yearOf(2017, words) })),
  row({ [founded]: "2019-03-01", ...yearOf(2017, "未成立"), ...yearOf(2018, "未成立") }),
  row({ [founded]: "2018-03-01", [at(assets, 2017)]: "未成立", ...yearOf(2017, "/") }),
  row({ [founded]: "2018-03-01", ...yearOf(2017, 0) }, ask("FIN-02", [...columnOf(2017), founded], "填了 0")),
  // Of a year in which it was in being, it is one omission; other words in each row of a year are one fault.
  row(yearOf(2017, "未成立"), must("FIN-01", columnOf(2017), "2017年的财务数据没有填写")),
  row({ [at(profit, 2017)]: "未成立" }, must("FIN-01", at(profit, 2017), "填的是“未成立”，不是数字")),
  row(
    yearOf(2019, "见审计报告"),
    must("STR-16", columnOf(2019), "2019年的财务数据应填数字，都填成了“见审计报告”"),
  ),
  row(
    { [founded]: "2018-03-01", ...yearOf(2017, "见审计报告") },
    must("STR-16", columnOf(2017), "2017年的财务数据应填数字，都填成了“见审计报告”"),
  ),
  row(
    { [at(assets)]: "见审计报告", [at(profit)]: "见附件" },
    must("STR-16", at(assets), "现填“见审计报告”"),
    must("STR-16", at(profit), "现填“见附件”"),
  ),

  // The same words in all years of a row are one fault; of taxes that were not to be paid it is said how to fill them in.
  row(
    { [at(taxes, 2017)]: "免税", [at(taxes, 2018)]: "免税", [at(taxes)]: "免税" },
    must("STR-16", [at(taxes, 2017), at(taxes, 2018), at(taxes)], "2017、2018、2019年都填成了“免税”"),
  ),
  row({ [at(taxes)]: "享受税收优惠" }, must("STR-16", at(taxes), "没有发生的填 0")),

  // What an enterprise was founded with is no change of its net assets.
  row(
    {
      [founded]: "2018-03-01",
      ...yearOf(2017, 0),
      [at(ratio, 2018)]: "20%",
    },
    ask("FIN-02", [...columnOf(2017), founded], "填了 0"),
  ),
  // What is so in every year has one reason, and is asked once.
  row(
    rowOf(taxes, 5000, 5500, 6000),
    ask(
      "FIN-10",
      [at(taxes, 2017), at(revenue, 2017), at(taxes, 2018), at(revenue, 2018), at(taxes), at(revenue)],
      "（2018、2019年也是）",
    ),
  ),
  row(
    rowOf(profit, 8000, 8000, 10000),
    ask("FIN-12", [at(profit, 2017), at(revenue, 2017), at(profit), at(revenue)], "（2019年也是）"),
  ),
  // Trades whose taxes are a third, a half, nearly all of their revenue, every year.
  ...[
    ["长春远航酒业有限公司", 5400, 6000, 6500],
    ["长春远航烟草工业有限公司", 9900, 10800, 12100],
    ["长春远航石油化工有限公司", 7100, 7800, 8500],
  ].map(([name, ...paid]) => row({ ...applicant(name as string), ...rowOf(taxes, ...paid) })),
  row(
    { ...applicant("长春远航酒业有限公司"), ...rowOf(taxes, 5400, 6000, 65_000_000) },
    must("FIN-15", at(taxes), "应是按“元”填写的"),
  ),
  // A young enterprise with one year, small beside its project: that is one question, and no point out of place.
  row(
    {
      [founded]: "2019-05-06",
      ...yearOf(2017, "—"),
      ...yearOf(2018, "—"),
      [at(assets)]: 1300,
      [at(revenue)]: 240,
      [at(taxes)]: 7,
      [at(profit)]: 16,
    },
    ask("BAS-03", [total, at(assets)], "超过2019年总资产"),
  ),
  // Who lives on what he holds in others: asked, and not told to multiply.
  row(
    {
      ...rowOf(assets, 520000, 613000, 708000),
      ...rowOf(revenue, 130.3, 145.4, 160.9),
      ...rowOf(taxes, 10.8, 11.1, 11.9),
      ...rowOf(profit, 22000.2, 23000.8, 25000.4),
    },
    ask("FIN-16", [...cells(revenue), ...cells(taxes)], "可能有误"),
  ),

  // 总资产, 主营业务收入, 税金
  row({ [at(assets)]: 0 }, must("FIN-03", at(assets), "应大于 0")),
  row({ [at(assets)]: -24000 }, must("FIN-03", at(assets), "应大于 0")),
  row({ [at(revenue)]: -1 }, must("FIN-07", at(revenue), "为负")),
  row({ [at(revenue)]: 0 }, ask("FIN-07", at(revenue), "为 0")),
  row({ [at(taxes)]: 0 }, ask("FIN-08", at(taxes), "为 0")),
  row({ [at(taxes)]: -20 }, ask("FIN-08", at(taxes), "为负")),
  row({ [at(taxes)]: 5401 }, ask("FIN-10", [at(taxes), at(revenue)], "占")),
  row({ [at(taxes)]: 5399 }),

  // 利润
  row({ [at(profit)]: -5 }, must("FIN-13", at(profit), "非亏损企业")),
  row(
    { [at(profit)]: "(5)" },
    hint("STR-15", at(profit), "不是直接填的数字"),
    must("FIN-13", at(profit), "非亏损企业"),
  ),
  row({ [at(profit)]: 0 }, ask("FIN-13", at(profit), "为 0")),
  row({ [at(profit, 2017)]: -100 }, hint("FIN-14", at(profit, 2017), "当年亏损")),
  row({ [at(profit, 2018)]: -100 }, hint("FIN-14", at(profit, 2018), "当年亏损")),
  row({ ...rowOf(profit, -300, -100) }, ask("FIN-14", cells(profit, 2017, 2018), "连续亏损")),
  row({ [at(profit)]: 9001 }, ask("FIN-12", [at(profit), at(revenue)], "利润率")),
  row({ [at(profit)]: 8900 }),
  row({ [at(profit)]: 18001 }, ask("FIN-11", [at(profit), at(revenue)], "大于")),
  row(rowOf(profit, 1500, 1685, 1.2), ask("FIN-16", at(profit), "的 1/1400")),
  row(rowOf(profit, 1500, 1685, 30), ask("FIN-16", at(profit), "的 1/56", 3000)),
  row(rowOf(profit, 1500, 1685, 160)),
  row(rowOf(profit, 3, 1685, 1700), ask("FIN-16", at(profit, 2017), "的 1/560")),
  row(rowOf(profit, 60, 70, 2100), ask("FIN-20", [at(profit), at(profit, 2018)], "30 倍")),
  row(rowOf(profit, 60, 70, 900)),
  row({ [at(profit, 2018)]: -16600 }, ask("FIN-14", [at(profit, 2018), at(revenue, 2018)], "超过")),
  row({ [at(profit, 2018)]: -16400 }, hint("FIN-14", at(profit, 2018), "变动 1,400 万元")),
  row({ [at(taxes)]: 9.1 }, ask("FIN-16", at(taxes), "")),
  row(rowOf(taxes, 8, 8.5, 9.1), ask("FIN-16", cells(taxes), "")),
  row(rowOf(profit, 900, 900, 900), ask("FIN-19", cells(profit), "三年")),
  row({ [at(profit)]: 910 }, ask("FIN-19", [at(profit), at(taxes)], "")),
  row(
    { ...rowOf(taxes, 850, 850, 910), ...rowOf(profit, 1100, 1100, 1200) },
    ask("FIN-19", [at(taxes, 2017), at(taxes, 2018), at(profit, 2017), at(profit, 2018)], "2 个科目"),
  ),

  // Change from year to year; that the net assets changed otherwise than by the profit is said with it.
  row(
    { [at(assets, 2018)]: 21000, [at(assets)]: 64000, [at(ratio)]: "5%" },
    ask("FIN-20", [at(assets), at(assets, 2018)], "净资产随之变动 50,300 万元，当年利润只有 1,200 万元"),
  ),
  row({ [at(assets)]: 67000 }, ask("FIN-20", [at(assets), at(assets, 2018)], "增长 204.5%")),
  row({ [at(revenue)]: 4900 }, ask("FIN-20", [at(revenue), at(revenue, 2018)], "下降 70.3%")),
  row({ [at(revenue)]: 5000 }, hint("FIN-20", [at(revenue), at(revenue, 2018)], "下降 69.7%")),
  row({ [at(assets)]: 46000 }, hint("FIN-20", [at(assets), at(assets, 2018)], "增长 109.1%")),

  // 负债率
  ...["0.48", "48", "48.00%", "４８％", 0.48, 48].map((value) =>
    row(rowOf(ratio, value, value, value), ask("FIN-19", cells(ratio), "三年")),
  ),
  row(rowOf(ratio, 0.52, 0.5, 0.48)),
  row(rowOf(ratio, 52, 50, 48)),
  row({ [at(ratio)]: 0.48 }, hint("FIN-04", cells(ratio), "有的写成小数")),
  row({ [at(ratio)]: "-48%" }, must("FIN-04", at(ratio), "不能为负")),
  row({ [at(ratio)]: "71%" }, hint("FIN-05", at(ratio), "71%")),
  row({ [at(ratio)]: "70%" }),
  row({ [at(ratio)]: "101%" }, ask("FIN-05", at(ratio), "101%")),
  row({ [at(ratio)]: 12000 }, must("FIN-05", at(ratio), "像是负债总额", 0.5)),
  row(rowOf(ratio, "0.52%", "0.5%", "0.48%"), ask("FIN-05", cells(ratio), "", 0.52)),
  row(
    rowOf(ratio, 1.2, "56%", "52%"),
    hint("FIN-04", cells(ratio), "有的写成小数"),
    ask("FIN-05", at(ratio, 2017), ""),
  ),

  // Units
  row({ [at(revenue)]: 180000000 }, must("FIN-15", at(revenue), "按“元”填写", 18000)),
  row({ [at(revenue)]: 18 }, ask("FIN-16", at(revenue), "不相称", 18000)),
  row({ [at(revenue)]: 1.8 }, must("FIN-15", at(revenue), "按“亿元”填写", 18000)),
  row(rowOf(taxes, 8000000, 8500000, 9100000), must("FIN-15", cells(taxes), "按“元”填写", 800)),
  row(
    { [at(assets)]: 2.4, [at(revenue)]: 1.8, [at(taxes)]: 0.091, [at(profit)]: 0.12 },
    must("FIN-15", [at(assets), at(revenue), at(taxes), at(profit)], "按“亿元”填写", 24000),
  ),
  row(
    { [at(assets)]: 240000000, [at(revenue)]: 180000000, [at(taxes)]: 9100000, [at(profit)]: 12000000 },
    must("FIN-15", [at(assets), at(revenue), at(taxes), at(profit)], "按“元”填写", 24000),
  ),

  // 项目总投资
  row(both(9), ask("BAS-03", total, "不足 10 万元")),
  row(both(10)),
  row(both(72001), ask("BAS-03", [total, at(assets)], "的 3 倍")),
  row(both(71999)),
  row(both(0), must("BAS-01", total, "应大于 0")),
  row(both(-5), must("BAS-01", total, "应大于 0")),
  row({ [total]: null }, must("STR-18", total, "为必填项")),
  row(
    { [total]: "5000万元", "performance.plannedInvestment": "0.5亿元" },
    hint("STR-15", "performance.plannedInvestment", "已换算"),
  ),
  on("software", { [at(profit)]: -5 }, must("FIN-13", at(profit), "非亏损企业")),
];
