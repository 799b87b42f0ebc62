import { severities, severityWords, type Severity } from "../form/severity";
import { textWidth } from "../text/wrapLines";
import type { FileOutcome } from "./fileOutcome";

const nameWidth = 34;
const projectWidth = 44;

function cut(text: string, width: number): string {
  const line = text.replace(/\s+/g, " ");
  if (textWidth(line) <= width) return line + " ".repeat(width - textWidth(line));
  let short = "";
  for (const letter of line) {
    if (textWidth(short + letter) > width - 2) break;
    short += letter;
  }
  return `${short}…${" ".repeat(Math.max(0, width - textWidth(short) - 2))}`;
}

function row(file: string, project: string, result: string): string {
  return `${cut(file, nameWidth)}  ${cut(project, projectWidth)}  ${result}`;
}

function fileRows(outcome: FileOutcome): string[] {
  if (outcome.status !== "read") return [row(outcome.file, "", outcome.reason)];
  return outcome.filed.map((filed, index) => {
    const count = (severity: Severity): number =>
      filed.findings.filter((finding) => finding.severity === severity).length;
    const name = String(
      filed.values["project.name"] ?? `（工作表“${filed.sheets.join("、")}”，没有项目名称）`,
    );
    const result = severities.map((each) => `${severityWords[each]} ${count(each)}`).join("，");
    return row(index === 0 ? outcome.file : "", name, result);
  });
}

/** What became of a file, as the counts below the table say it. */
const became: Readonly<Record<FileOutcome["status"] | "slip" | "settings", string>> = {
  read: "读出",
  slip: "退回单",
  settings: "申报设置",
  unsure: "需要您认一下",
  blankForm: "空白申报书",
  notAForm: "不是申报书",
  unreadable: "不能读取",
};

/** A file of slips that came back, or of settings, is no form, and is not counted as something wrong. */
function kindOf(outcome: FileOutcome): keyof typeof became {
  const { status } = outcome;
  if (status !== "notAForm") return status;
  return (outcome.slips ?? []).length > 0 ? "slip" : outcome.settings ? "settings" : status;
}

/** “共 40 个文件：读出 38 个，需要您认一下 2 个。” */
function counts(outcomes: readonly FileOutcome[]): string {
  const parts = Object.entries(became).flatMap(([status, text]) => {
    const those = outcomes.filter((outcome) => kindOf(outcome) === status).length;
    return those > 0 ? [`${text} ${those} 个`] : [];
  });
  return `共 ${outcomes.length} 个文件：${parts.join("，")}。`;
}

/**
 * The short table for people: a line a project, or the reason why a file gave none; below it what to look at, and how
 * many files came to what.
 */
export function peopleTable(outcomes: readonly FileOutcome[]): string {
  const notes = outcomes.flatMap((outcome) => outcome.notes.map((note) => `请核对：${note}`));
  return [row("文件", "项目", "结果"), ...outcomes.flatMap(fileRows), ...notes, counts(outcomes)]
    .map((line) => line.trimEnd())
    .join("\n");
}
