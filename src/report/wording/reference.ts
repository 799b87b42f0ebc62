import { acrossRules, rulesOf, type Severity } from "../../check";
import type { Edition } from "../../form/edition";
import { revenueName } from "./fill";
import { wordingTable } from "./table";

/** One wording of one rule, for a page that explains what is checked. */
export interface ReferenceRow {
  readonly rule: string;
  /** The severities that the rule may give. */
  readonly severities: readonly Severity[];
  /** The message, with words in brackets where it names what was filled in. */
  readonly message: string;
  readonly advice: string;
  /** The clause's title: 申报指南 二（一）. */
  readonly source: string;
}

/** What stands for a placeholder where there is no finding to take it from. */
const general: Readonly<Record<string, string>> = {
  label: "（栏目）",
  label2: "（另一栏目）",
  labels: "（各栏目）",
  coverLabel: "（栏目）",
  rowLabel: "（栏目）",
  section: "（部分）",
  place: "（一处）",
  place2: "（另一处）",
  printedUnit: "",
  orExplain: "",
  tableLabel: "（表中名称）",
  printed: "（申报书名称）",
  found: "（所填内容）",
  other: "（另一处内容）",
  raw: "（原文）",
  cell: "（单元格）",
  cell2: "（另一单元格）",
  suggestion: "（建议值）",
  proposal: "（建议值）",
  region: "（地区）",
  names: "（名称）",
  applicant: "（单位）",
  also: "",
  alike: "",
  supported: "（以前的项目）",
  supportedIn: "（年份）",
  year: "（年份）",
  formYear: "（年份）",
  lastYear: "（年份）",
  years: "（年份）",
  founded: "（成立时间）",
  division: "（地区）",
  prompt: "（行业）",
  places: "（各地区）",
  homes: "（所属市（州））",
  words: "（词语）",
  chosen: "（所选项）",
  choices: "（可选项）",
  type: "（证件类型）",
  letters: "（字母）",
  unit: "（单位）",
  units: "（各推荐单位）",
  bound: "（日期）",
  reason: "（原因）",
  rivals: "（各栏目）",
  amountsNamed: "（栏目）",
  evidence: "（依据）",
  ways: "（两种可能的填法）",
  mend: "（换算）",
  offers: "建议值",
  excerpt: "（语句）",
  shared: "（相同的内容）",
  readings: "两种可能的数额",
  namelessApplicants: "",
  namelessProjects: "",
};

/** All rules in the order in which they are checked, those on several forms last. */
export function ruleReference(edition: Edition): ReferenceRow[] {
  const rules = rulesOf(edition);
  const onOneForm = [...new Set(rules.map(({ id }) => id))].map((id) => {
    const parts = rules.filter((rule) => rule.id === id);
    return {
      id,
      clause: parts[0]!.clause,
      severities: [...new Set(parts.flatMap((rule) => rule.severities))],
    };
  });
  const onSeveral = Object.keys(acrossRules).flatMap((id) => {
    const terms = edition.rules[id];
    return terms ? [{ id, ...terms }] : [];
  });
  return [...onOneForm, ...onSeveral].flatMap(({ id, clause, severities }) =>
    Object.entries(wordingTable)
      .filter(([key]) => key === id || key.startsWith(`${id}.`))
      .map(([, { message, advice }]) => ({
        rule: id,
        severities,
        message: generalised(message, edition),
        advice: generalised(advice, edition),
        source: edition.clauses[clause]?.title ?? "",
      })),
  );
}

function generalised(template: string, edition: Edition): string {
  const known: Readonly<Record<string, string>> = { ...general, revenue: revenueName(edition) };
  return template.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? "（数值）");
}
