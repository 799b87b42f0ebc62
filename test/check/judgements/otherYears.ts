import type { Judgement } from "./judgement";
import { must } from "./judgement";

/** The edition's year in the title, and over the columns of the financial table. */

export const otherYears: readonly Judgement[] = [
  {
    base: "platform",
    change: {},
    title: "2021年度省级工业互联网及制造业服务化示范项目申报书",
    expected: [must("STR-04", "@title", "标题是2021年度")],
  },
  {
    base: "platform",
    change: {},
    title: "2019年度省级工业互联网及制造业服务化示范项目申报书",
    expected: [must("STR-04", "@title", "标题是2019年度")],
  },
  {
    base: "platform",
    change: { "finance.profit.2019": -5 },
    title: "2021年度省级工业互联网及制造业服务化示范项目申报书",
    expected: [must("STR-04", "@title", "标题是2021年度"), must("FIN-13", "finance.profit.2019", "亏损")],
  },
  { base: "platform", change: {}, title: "省级工业互联网及制造业服务化示范项目申报书", expected: [] },
  {
    base: "platform",
    change: {},
    heads: [2018, 2019, 2020],
    expected: [must("STR-04", "@head.3", "2018、2019、2020年")],
  },
  {
    base: "platform",
    change: { "finance.profit.2019": -5 },
    heads: [2018, 2019, 2020],
    expected: [
      must("STR-04", "@head.3", "2018、2019、2020年"),
      must("FIN-13", "finance.profit.2019", "2020年“利润（万元）”为 -5"),
    ],
  },
  {
    base: "platform",
    change: { "finance.profit.2019": -5 },
    heads: ["2018年", "2019年", "2020年"],
    expected: [
      must("STR-04", "@head.3", "2018、2019、2020年"),
      must("FIN-13", "finance.profit.2019", "2020年“利润（万元）”为 -5"),
    ],
  },
  {
    base: "platform",
    change: {},
    heads: [2016, 2017, 2018],
    expected: [must("STR-04", "@head.1", "2016、2017、2018年")],
  },
  ...(
    [
      [
        [2019, 2020, 2021],
        ["@head.2", "@head.3"],
      ],
      [
        [2020, 2021, 2022],
        ["@head.1", "@head.2", "@head.3"],
      ],
      [
        [2015, 2016, 2017],
        ["@head.1", "@head.2"],
      ],
    ] as const
  ).map(([heads, wrong]): Judgement => ({
    base: "platform",
    change: {},
    heads,
    expected: [must("STR-04", wrong, `${heads.join("、")}年`)],
  })),
  { base: "platform", change: {}, heads: ["2017年", "2018年", "2019年"], expected: [] },
  { base: "platform", change: {}, heads: ["2017年度", "2018年度", "2019年度"], expected: [] },
  {
    base: "platform",
    change: {},
    title: "2021年度省级工业互联网及制造业服务化示范项目申报书",
    heads: [2018, 2019, 2020],
    expected: [must("STR-04", "@title", "2021年度的申报书")],
  },
];
