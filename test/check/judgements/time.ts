import type { Judgement } from "./judgement";
import { ask, each, hint, must, on, row, sound } from "./judgement";

/** Dates and years: 项目年限, 填报日期, 预计完成时间, 单位成立时间, the years of the financial table. */

const figures = (year: number, value: string | number) =>
  Object.fromEntries(
    ["totalAssets", "debtRatio", "mainBusinessRevenue", "taxes", "profit"].map((name) => [
      `finance.${name}.${year}`,
      value,
    ]),
  );
const all = ["totalAssets", "debtRatio", "mainBusinessRevenue", "taxes", "profit"];
const of = (year: number) => all.map((name) => `finance.${name}.${year}`);
const period = "project.period";
const done = "project.expectedCompletion";
const filled = "project.filledOn";
const founded = "applicant.establishedOn";

export const time: readonly Judgement[] = [
  // 单位成立时间
  ...sound(
    founded,
    "2008-09-18",
    "2008.9.18",
    "2008/9/18",
    "2008年9月",
    "20080918",
    "1953年7月15日",
    "1949年10月1日",
    "2016年12月30日",
  ),
  ...sound(
    founded,
    { kind: "date", value: 39709, text: "2008/9/18" },
    { kind: "date", value: 39709, text: "2008年9月" },
  ),
  ...each(
    founded,
    ["1999年", "1999", 1999, "1999 年", "一九九九年"],
    hint("UNT-10", founded, "只写到年（1999年）"),
  ),
  row({ [founded]: "1948年" }, ask("UNT-10", founded, "早于1949年")),
  row({ [founded]: "1948年6月1日" }, ask("UNT-10", founded, "早于1949年")),
  row({ [founded]: "2020年6月16日" }, must("UNT-10", [founded, filled], "晚于填报日期")),
  row({ [founded]: "2021年" }, must("UNT-10", [founded, filled], "晚于填报日期")),
  row({ [founded]: "2008年13月" }, must("UNT-10", founded, "不是有效的日期")),
  row({ [founded]: "2008年2月30日" }, must("UNT-10", founded, "不是有效的日期")),
  row({ [founded]: "改制前" }, must("UNT-10", founded, "不是有效的日期")),
  row({ [founded]: null }, must("STR-18", founded, "为必填项")),
  row(
    { [founded]: "2020年3月2日" },
    ask(
      "UNT-10",
      [founded, ...all.flatMap((name) => [2017, 2018, 2019].map((year) => `finance.${name}.${year}`))],
      "却填写了2017、2018、2019年的财务数据",
    ),
  ),
  row(
    { [founded]: "2020年" },
    ask(
      "UNT-10",
      [founded, ...all.flatMap((name) => [2017, 2018, 2019].map((year) => `finance.${name}.${year}`))],
      "单位成立时间为2020年，却填写了",
    ),
  ),
  on("young", { "finance.taxes.2017": 5 }, ask("FIN-02", ["finance.taxes.2017", founded], "填 5")),
  row(
    { [founded]: "2020年3月2日", ...figures(2017, "—"), ...figures(2018, "—"), ...figures(2019, "—") },
    ask("UNT-10", founded, "没有2019年度的审计报告"),
  ),
  row(
    { [founded]: "2018年3月6日" },
    ask("FIN-02", [...of(2017), founded], "成立于2018年3月6日，却填写了2017年的财务数据"),
  ),
  row(
    { [founded]: "2018年" },
    hint("UNT-10", founded, "只写到年"),
    ask("FIN-02", [...of(2017), founded], "成立于2018年，却填写了2017年的财务数据"),
  ),
  on("young", figures(2017, 0), ask("FIN-02", [...of(2017), founded], "填了 0")),
  on("young", figures(2017, "无")),
  on("young", figures(2017, "/")),
  on("young", figures(2017, "")),
  on(
    "young",
    { ...figures(2017, "—"), "finance.totalAssets.2017": 0 },
    ask("FIN-02", ["finance.totalAssets.2017", founded], "填了 0"),
  ),
  on(
    "young",
    { ...figures(2017, 0), [founded]: "2018年" },
    hint("UNT-10", founded, "只写到年"),
    ask("FIN-02", [...of(2017), founded], "填了 0"),
  ),
  on("young", { "finance.totalAssets.2018": 0 }, ask("FIN-03", "finance.totalAssets.2018", "单位当年成立")),
  on(
    "young",
    { "finance.mainBusinessRevenue.2018": 0, "finance.taxes.2018": 0, "finance.profit.2018": -60 },
    ask("FIN-07", "finance.mainBusinessRevenue.2018", "为 0"),
    hint("FIN-14", "finance.profit.2018", "当年亏损"),
  ),
  row({ "finance.totalAssets.2017": "—" }, must("FIN-01", "finance.totalAssets.2017", "不是数字")),

  // 项目年限
  ...[
    "2019.05-2021.04",
    "2019-05至2021-04",
    "2019年05月—2021年04月",
    "2019年5月1日至2021年4月30日",
    "201905-202104",
    "自2019年5月起至2021年4月止",
    "2019年5月~2021年4月",
  ].map((value) => row({ [period]: value })),
  row({ [period]: "2021年4月至2019年5月" }, must("CVR-06", [period, period], "早于起始时间")),
  row({ [period]: "2年" }, must("CVR-06", period, "不是有效的年月")),
  row({ [period]: "2019年5月" }, must("CVR-06", period, "不是有效的年月")),
  row({ [period]: "2018年5月至2021年4月" }),
  row({ [period]: "2018年4月至2021年4月" }, ask("CVR-07", [period, period], "37 个月")),
  row(
    { [period]: "2021年4月至2021年4月" },
    ask("CVR-07", [period, period], "只有 1 个月"),
    ask("PRJ-10", [period, filled], "晚于填报日期"),
  ),
  row({ [period]: "2020年7月至2021年4月" }, ask("PRJ-10", [period, filled], "平台可能尚未开始建设")),
  row({ [period]: "2020年6月至2021年4月" }),
  on(
    "servitization",
    { [period]: "2020年7月至2021年4月" },
    ask("PRJ-10", [period, filled], "项目可能尚未启动"),
  ),
  on("servitization", { [period]: "2020年6月至2021年4月" }),
  on("demonstration", { [period]: "2020年9月至2021年4月" }),
  on(
    "demonstration",
    { [period]: "2021年8月至2022年8月", [done]: "2022年8月" },
    ask("CVR-07", [period, filled], "晚一年以上"),
  ),
  on("demonstration", { [period]: "2021年6月至2022年8月", [done]: "2022年8月" }),
  row(
    { [period]: "2017年1月至2018年12月", [done]: "2018年12月" },
    ask("CVR-07", [period, filled], "填报以前已经结束"),
  ),
  row(
    { [period]: "2018年1月至2019年8月", [done]: "2019年8月" },
    ask("CVR-07", [period, filled], "填报以前已经结束"),
  ),
  row(
    { [period]: "2018年1月至2019年12月", [done]: "2019年12月" },
    hint("CVR-07", [period, filled], "填报以前已经结束"),
  ),
  row({ [period]: "2018年7月至2020年6月", [done]: "2020年6月" }),
  on("software", { [period]: "2017年1月至2018年12月", [done]: "2018年12月" }),

  row({ [period]: "长期" }, must("CVR-06", period, "不是有效的年月")),
  row({ [period]: "2019年至2021年" }, must("CVR-06", period, "“项目年限（起）”、“项目年限（止）”")),
  on(
    "young",
    { [founded]: "2018年9月6日", [period]: "2018年5月至2021年4月" },
    hint("CVR-07", [period, founded], "早于单位成立时间（2018年9月6日）"),
  ),
  on("young", { [founded]: "2018年7月6日", [period]: "2018年5月至2021年4月" }),

  // 预计完成时间
  ...sound(
    done,
    "2021-04",
    "2021.4",
    "2021/04",
    "2021年4月30日",
    "2021年4月底",
    "预计2021年4月",
    "202104",
    "2021年4月（计划）",
    "2021年4月底前完成",
    "力争2021年4月建成",
    "将于2021年4月完工",
    "2021年二季度",
    "2021年上半年",
  ),
  row({ [done]: "已于2020年3月完成" }, ask("PRJ-08", [done, period], "2020年3月")),
  row({ [done]: "2019年12月已建成" }, ask("PRJ-08", [done, period], "2019年12月")),
  row({ [done]: "2021年三季度" }, ask("PRJ-08", [done, period], "2021年9月")),
  row({ [period]: "2019年5月至2021年9月", [done]: "2021年三季度" }),
  row({ [period]: "2019年5月至2021年9月", [done]: "2021年第3季度" }),
  row({ [period]: "2019年5月至2021年9月", [done]: "2021年Q3" }),
  row({ [period]: "2019年5月至2021年6月", [done]: "2021年上半年" }),
  row({ [period]: "2019年5月至2021年12月", [done]: "2021年底" }),
  row({ [period]: "2019年5月至2021年12月", [done]: "2021年年底" }),
  row({ [period]: "2019年5月至2021年12月", [done]: "2021年四季度末" }),
  ...each(
    done,
    ["已完成", "已完工", "已建成", "项目已完成", "已经完成", "已上线", "完成"],
    must("PRJ-07", done, "请填写完成的年月"),
  ),
  ...each(done, ["2021年", "2021", "2021 年"], must("PRJ-07", done, "请写明月份")),
  ...each(done, ["近期", "两年后", "尽快", "2021年13月", "待定期"], must("PRJ-07", done, "不是有效的日期")),
  row({ [done]: null }, must("STR-18", done, "为必填项")),
  row({ [done]: "无" }, must("STR-18", done, "不能填“无”")),
  row({ [done]: "2021年5月" }, ask("PRJ-08", [done, period], "不一致")),
  row({ [done]: "2019年4月" }, must("PRJ-08", [done, period], "早于项目年限的起始时间")),
  on(
    "software",
    { [done]: "2020年7月", [period]: "2018年5月至2020年7月" },
    ask("PRJ-09", [done, filled], "可能尚未研发完成"),
  ),
  on("software", { [done]: "2020年6月", [period]: "2018年5月至2020年6月" }),

  // 填报日期
  ...sound(
    filled,
    "2020-06-15",
    "2020.6.15",
    "2020/6/15",
    "20200615",
    "二〇二〇年六月十五日",
    "2020年6月1日",
    "2020年5月31日",
    "2020年8月31日",
  ),
  row({ [filled]: "2020年5月30日" }, ask("CVR-09", filled, "早于2020年5月31日")),
  row({ [filled]: "2020年1月2日" }, ask("CVR-09", filled, "早于2020年5月31日")),
  row({ [filled]: "2019年6月15日" }, must("CVR-08", filled, "不在2020年")),
  row({ [filled]: "2021年6月15日" }, must("CVR-08", filled, "不在2020年")),
  row({ [filled]: "2020年6月31日" }, must("CVR-08", filled, "不是有效的日期")),
  row({ [filled]: "2020年6月" }, must("CVR-08", filled, "写明日")),
  row({ [filled]: null }, must("CVR-01", filled, "没有填写")),
];
