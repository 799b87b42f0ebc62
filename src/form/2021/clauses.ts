import type { Clause } from "../edition";
import { clauses as clauses2020 } from "../2020/clauses";

/** The guide of 2021 is not at hand: where a rule asks what 2020's asked, the sentence is quoted as 2020's. */
const ofLastYear = Object.fromEntries(
  Object.entries(clauses2020).map(([id, clause]): [string, Clause] => [
    id,
    id.startsWith("guide.") || id.startsWith("note.")
      ? { ...clause, title: `2020年${clause.title}` }
      : clause,
  ]),
);

/** What is known of 2021 stands here; everything else is 2020's. */
export const clauses: Readonly<Record<string, Clause>> = {
  ...ofLastYear,
  // Of the conditions this much is on record: a project is in production, in whole or in part.
  "guide.2.6": { kind: "quoted", title: "2021年申报条件", text: "已投产或部分投产" },
  "form.title": {
    kind: "quoted",
    title: "附件4-1 标题",
    text: "2021年度省级工业互联网及制造业服务化示范项目申报书",
  },
  "form.finance": {
    kind: "print",
    title: "附件4-1 财务数据",
    text: "2018、2019、2020年：总资产（万元）、负债率、营业收入（万元）、税金（万元）、利润（万元）",
  },
};
