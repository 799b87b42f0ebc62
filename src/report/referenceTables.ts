import type { Edition, Field, ServedSentence } from "../form/edition";
import { severityWords } from "../form/severity";
import { ruleReference, wordChecklistItem } from "./wording";

/** A table of the help page, as texts. */
export interface ReferenceTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What is checked in the sheets, one row for each wording of each rule. */
export function ruleTable(edition: Edition): ReferenceTable {
  return {
    title: "检查规则",
    columns: ["编号", "级别", "提示的问题", "怎样处理", "依据"],
    rows: ruleReference(edition).map(({ rule, severities, message, advice, source }) => [
      rule,
      severities.map((severity) => severityWords[severity]).join("或"),
      message,
      advice,
      source,
    ]),
  };
}

/** What has to be looked up in the papers. */
export function materialTable(edition: Edition): ReferenceTable {
  return {
    title: "收件核对事项",
    columns: ["编号", "级别", "核对事项", "依据"],
    rows: edition.checklist.map((item) => {
      const { text, basis } = wordChecklistItem(item, edition);
      return [[item.id, ...item.also].join("、"), severityWords[item.severity], text, basis];
    }),
  };
}

const reasonTexts: Readonly<Record<NonNullable<ServedSentence["because"]>, string>> = {
  told: "说明性内容，无须核对",
  weighed: "表上看不出，由评审专家判断",
};

/** What serves each sentence of the guide: rules, items of the checklist, or why neither does. */
export function guideTable(edition: Edition): ReferenceTable {
  return {
    title: "申报指南逐句对照",
    columns: ["条款", "句子", "检查规则", "收件核对事项", "说明"],
    rows: edition.guideCoverage.map(({ clause, words, rules = [], items = [], because }) => [
      edition.clauses[clause]?.title ?? "",
      `${words}……`,
      rules.join("、"),
      items.join("、"),
      because ? reasonTexts[because] : "",
    ]),
  };
}

/** The fields of the form by the labels that are looked for. */
export function fieldTable(edition: Edition): ReferenceTable {
  return {
    title: "申报书栏目",
    columns: ["栏目", "年份", "所在部分", "必填", "也认得的写法"],
    rows: edition.fields.map((field) => [
      field.label,
      field.year === undefined ? "" : String(field.year),
      sectionText(field, edition),
      mandatoryText(field, edition),
      [...new Set(field.places.flatMap(({ labels }) => labels))]
        .filter((label) => label !== field.label)
        .join("、"),
    ]),
  };
}

function sectionText(field: Field, edition: Edition): string {
  const headings = field.places.map(
    ({ section }) => edition.sections.find(({ id }) => id === section)?.headings[0] ?? "",
  );
  return [...new Set(headings.filter((heading) => heading !== ""))].join("、") || "封面";
}

function mandatoryText({ mandatory }: Field, edition: Edition): string {
  if (mandatory === "always") return "必填";
  const categories = edition.fields.find(({ id }) => id === "project.category")?.choices ?? [];
  const named = categories.filter(({ id }) => mandatory.includes(id)).map(({ label }) => label);
  return named.length > 0 ? `${named.join("、")}必填` : "";
}
