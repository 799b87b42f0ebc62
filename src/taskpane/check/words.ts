import { maskValue } from "../../text/person/maskNumbers";
import type { Suggestion } from "../../check/finding";
import { severityWords } from "../../form/severity";
import { cellName } from "../../sheet/address";
import type { SheetRole } from "../../read/application";
import { statusOf } from "../../work/opinions/status";
import { allFindings, findingGroups, groupOf, openFindings } from "../../work/check/checkedWorkbook";
import type {
  CheckedProject,
  CheckedWorkbook,
  FindingGroup,
  WordedFinding,
} from "../../work/check/checkedWorkbook";
import { shownNumber } from "../../text/shownNumber";

/** Findings are grouped by what to do about them. */
export const whatToDo: Readonly<Record<FindingGroup, string>> = {
  ...severityWords,
  explained: "已说明",
};

/** “必须修改 3 处，需要说明 1 处” or that there is nothing. */
export function findingCounts(findings: readonly WordedFinding[]): string {
  const counts = new Map<FindingGroup, number>();
  for (const each of findings) {
    const group = groupOf(each);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const parts = findingGroups.flatMap((group) => {
    const count = counts.get(group);
    return count ? [`${whatToDo[group]} ${count} 处`] : [];
  });
  return parts.length ? parts.join("，") : "没有发现问题";
}

export function countsText(workbook: CheckedWorkbook): string {
  if (workbook.projects.length === 0) return "没有找到填写过的申报书。";
  const unsure = workbook.unsure ? "需要您认一下。按最可能的读法，" : "";
  return `${unsure}共 ${workbook.projects.length} 份申报书：${findingCounts(allFindings(workbook))}。`;
}

/** “检查于 14:05”: when the result was last seen to be that of the workbook. */
export function checkedAtText(at: number): string {
  const time = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `检查于 ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** “还有 2 处待处理。” or that there is none, and how many explanations wait for the bureau. */
export function openText(workbook: CheckedWorkbook): string {
  if (workbook.projects.length === 0) return "";
  const open = openFindings(allFindings(workbook)).length;
  const waiting = workbook.opinions.all.filter((row) => statusOf(row) === "answer").length;
  const left = open > 0 ? `还有 ${open} 处待处理。` : "没有待处理的问题。";
  return `${left}${waiting > 0 ? `${waiting} 处说明待工信部门审核。` : ""}`;
}

/** What a screen reader hears after a change: “还有 2 处待处理。”; nothing where the findings are the same. */
export function changeText(before: CheckedWorkbook, after: CheckedWorkbook): string | null {
  const said = (workbook: CheckedWorkbook): string =>
    JSON.stringify(allFindings(workbook).map((each) => [groupOf(each), each.message]));
  if (said(before) === said(after)) return null;
  const [was, is] = [before, after].map((workbook) => openFindings(allFindings(workbook)).length);
  if (after.projects.length === 0) return "表里现在没有找到申报书。";
  if (is === 0) return was === 0 ? null : "没有待处理的问题了。";
  return was === is ? `问题有变化，还有 ${is} 处待处理。` : `还有 ${is} 处待处理。`;
}

/** Whether sheet and papers of a project are in order. */
export function materialsText({ findings, materialsLeft }: CheckedProject): string {
  if (materialsLeft === null) return "收件核对还没有开始，见“材料”。";
  if (materialsLeft > 0) return `收件核对还有 ${materialsLeft} 项未核对或不符合，见“材料”。`;
  return openFindings(findings).length === 0 ? "表格和收件核对都没有问题了。" : "收件核对已完成。";
}

/** Why a sheet is not among the forms checked. */
export const passedOver: Readonly<Record<Exclude<SheetRole, "form">, string>> = {
  blankForm: "空白申报书，还没有填写，不计入",
  example: "示例或样表，不计入",
  superseded: "旧稿、作废、往年或重复的表，本工作簿里另有一份，不计入",
  hidden: "隐藏的工作表，另有一份申报书，不计入",
  summary: "汇总表（附件4-5），不是申报书",
  own: "本程序生成的表，不检查",
  other: "没有找到申报书的栏目，不检查",
};

/** What the button of a suggestion does: “改为 8,500”, “改为 8,500，同时改另外 4 处”; `named`: with its first cell. */
export function suggestionText([first, ...others]: readonly Suggestion[], named = false): string {
  const value = maskValue(first?.value ?? "");
  const shown = typeof value === "number" ? shownNumber(value) : `“${value}”`;
  const cell = named && first ? `${cellName(first.cell.row, first.cell.col)} ` : "";
  return `${cell}改为 ${shown}${others.length > 0 ? `，同时改另外 ${others.length} 处` : ""}`;
}
