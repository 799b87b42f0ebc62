import type { Edition } from "../form/edition";
import { severityWords } from "../form/severity";
import type { StandingProject } from "../merge/opinions/projectStanding";
import { waitsForEnterprise, type Opinion } from "../merge/own/opinions";
import type { SourceOutcome } from "./sourceOutcome";

const isError = ({ severity }: Opinion): boolean => severity === "error";

/** What to write to an enterprise by QQ or 微信: what of its project is to be mended or explained. */
export function enterpriseNotice({ entry, open }: StandingProject): string {
  const { values } = entry;
  const rows = open.filter(waitsForEnterprise);
  const mend = rows.filter(isError).length;
  const parts = [
    ...(mend > 0 ? [`${mend} 处${severityWords.error}`] : []),
    ...(rows.length > mend ? [`${rows.length - mend} 处${severityWords.query}`] : []),
  ];
  const lines = rows.map(({ message, advice, severity }, index) => {
    const todo = severity === "error" ? "" : "（可修改，也可写明原因）";
    return `${index + 1}. ${message}${advice}${todo}`;
  });
  const applicant = String(values["applicant.name"] ?? "") || "贵单位";
  const project = String(values["project.name"] ?? "") || entry.file;
  return [
    `${applicant}：你们申报的“${project}”有 ${parts.join("，")}：`,
    ...lines,
    "请改好后重新报送，谢谢。",
  ].join("\n");
}

/** “2020年6月30日前” where the notice sets a last day. */
function untilText({ filingPeriod }: Edition): string {
  const [year, month, day] = (filingPeriod?.to ?? "").split("-").map(Number);
  return year && month && day ? `于${year}年${month}月${day}日前` : "尽快";
}

/** 催报: what to write to an enterprise of 应报名单 that has not applied yet. */
export function reminderNotice(name: string, edition: Edition): string {
  return `${name}：还没有收到你们的申报书，请${untilText(edition)}报来；不申报的也请回复一声，谢谢。`;
}

/** 催报 to all of them, for a group of QQ or 微信. */
export function reminderForAll(names: readonly string[], edition: Edition): string {
  const lines = names.map((name, index) => `${index + 1}. ${name}`);
  return [
    `下列 ${names.length} 家企业的申报书还没有收到，请${untilText(edition)}报来；不申报的也请回复一声，谢谢。`,
    ...lines,
  ].join("\n");
}

/** What to write about all files that could not be read. */
export function unreadableNotice(outcomes: readonly Pick<SourceOutcome, "reason">[]): string {
  const lines = outcomes.map(({ reason }, index) => `${index + 1}. ${reason}`);
  return [`下面 ${outcomes.length} 个文件读不出来，请重新发一份：`, ...lines].join("\n");
}
