import type { Finding, Severity } from "../../check/finding";
import type { SheetRole } from "../../read/application";
import { allFindings, bySeverity } from "./checkedWorkbook";
import type { CheckedWorkbook, WordedFinding } from "./checkedWorkbook";

/** Findings are grouped by what to do about them. */
export const whatToDo: Readonly<Record<Severity, string>> = {
  error: "必须修改",
  query: "需要说明",
  hint: "提示",
};

/** “必须修改 3 处，需要说明 1 处” or that there is nothing. */
export function findingCounts(findings: readonly WordedFinding[]): string {
  const parts = (["error", "query", "hint"] as const).flatMap((severity) => {
    const count = bySeverity(findings, severity).length;
    return count ? [`${whatToDo[severity]} ${count} 处`] : [];
  });
  return parts.length ? parts.join("，") : "没有发现问题";
}

export function countsText(workbook: CheckedWorkbook): string {
  if (workbook.projects.length === 0) return "没有找到填写过的申报书。";
  return `共 ${workbook.projects.length} 份申报书：${findingCounts(allFindings(workbook))}。`;
}

/** Why a sheet is not among the forms checked. */
export const passedOver: Readonly<Record<Exclude<SheetRole, "form">, string>> = {
  blankForm: "空白申报书，还没有填写，不计入",
  example: "示例或样表，不计入",
  summary: "汇总表（附件4-5），不是申报书",
  own: "本工具生成的表，不检查",
  other: "没有找到申报书的栏目，不检查",
};

/** What the button of a suggestion does: “改为 8,500”, “改为 8,500，同时改另外 4 处”. */
export function suggestionText({ suggestion, furtherSuggestions = [] }: Finding): string {
  const value = suggestion?.value ?? "";
  const shown =
    typeof value === "number" ? value.toLocaleString("zh-CN", { maximumFractionDigits: 6 }) : `“${value}”`;
  const others = furtherSuggestions.length;
  return others > 0 ? `改为 ${shown}，同时改另外 ${others} 处` : `改为 ${shown}`;
}
