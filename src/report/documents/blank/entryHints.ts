import type { Edition, Field } from "../../../form/edition";

/** How an answer is written, where the label alone does not say it; {year} is the form's, {before} and {after} those beside it. */
const ways: Readonly<Record<string, string>> = {
  "project.category": "只选一类。",
  "project.industry": "选行业级、企业级平台的，写明行业。",
  "project.periodStart": "写成“{before}年5月至{after}年4月”。",
  "project.filledOn": "写成“{year}年6月15日”。",
  "applicant.creditCode": "18位统一社会信用代码，照营业执照填写；没有换证的填组织机构代码。",
  "applicant.postcode": "6位数字。",
  "applicant.region": "市（州），可以写到县（市、区）。",
  "applicant.email": "如 name@163.com。",
  "responsiblePerson.idNumber": "照证件填写，身份证为18位。",
};
const byType: Partial<Record<Field["type"], string>> = {
  amount: "单位为万元，只填数字。",
  ratio: "填百分数，如 56.12%。",
  count: "只填整数，没有的填0。",
  decimal: "只填数字。",
  mobile: "11位手机号码。",
  phone: "带区号，如 0431-88888888。",
  month: "写成“{before}年5月”。",
  monthOrDay: "写成“{year}年12月”。",
};

/** What is said where a cell is chosen: how it is filled in, and the guide's own sentence on it. */
export function entryHint({ id, type, unit }: Field, edition: Edition): string {
  const way = ways[id] ?? byType[type] ?? (unit ? `单位：${unit}。` : "");
  const { title, text } = edition.clauses[edition.entryClauses[id] ?? ""] ?? {};
  const years = { year: edition.formYear, before: edition.formYear - 1, after: edition.formYear + 1 };
  const said = way.replace(/\{(year|before|after)\}/g, (_, name: keyof typeof years) => String(years[name]));
  return [said, text ? `${title}：${text}` : ""].filter((part) => part !== "").join("\n");
}
