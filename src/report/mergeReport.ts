import type { Answers } from "../merge/compare/questions";
import type { ListingChoice } from "../merge/compare/preview";
import { projectsOf, type PreparedMerge } from "../merge/compare/prepareMerge";
import { severityWords } from "../form/severity";
import { changeLine, conflictLine } from "./changeLine";
import { expectedText } from "./expectedText";
import { progressCounts } from "./progressCounts";
import { projectNameIn } from "./projectName";
import { questionText } from "./questionText";
import { repeatedText } from "./repeatedText";
import { stateRemarks } from "./stateRemarks";
import { sharedWords } from "./sharedWords";
import { wordFinding } from "./wording";
import { mixedYearsText } from "./years";
import type { Edition } from "../form/edition";

/** What the merge did, in sentences: each case that somebody should look at, then the counts. */
export function mergeReport(
  {
    preview,
    shared,
    answers = {},
  }: Pick<PreparedMerge, "preview" | "shared"> & { readonly answers?: Answers },
  rows: number,
  edition: Edition,
): string {
  const lines: string[] = [];
  const mixed = mixedYearsText(
    projectsOf(preview).map(({ after }) => after),
    edition,
  );
  if (mixed !== "") lines.push(`请核对：${mixed}`);
  for (const text of stateRemarks(preview.state, edition)) lines.push(`请核对：${text}。`);
  for (const project of preview.changed.filter((each) => each.before))
    lines.push(changeLine(projectNameIn(project.after.values), project, edition));
  for (const each of preview.leftOut) {
    if (each.kind === "double") {
      const same = each.identical ? "内容相同" : "内容不同，请核对";
      const left = `${each.left.file} › ${each.left.sheets.join("、")}`;
      const kept = `${each.kept.file} › ${each.kept.sheets.join("、")}`;
      lines.push(
        `同一项目：${projectNameIn(each.kept.values)}有两份申报书（${same}），采用 ${kept}，未采用 ${left}`,
      );
    } else if (each.kind === "older") {
      const { left, entry } = each;
      lines.push(
        `未采用：${left.file} › ${left.sheets.join("、")}，是${projectNameIn(entry.values)}的旧稿，填报日期早于 ${entry.file}`,
      );
    } else if (each.kind === "nameless") {
      lines.push(
        `未列入：${each.left.file} › ${each.left.sheets.join("、")}，项目名称和单位名称都没有填写，或都没有读出`,
      );
    } else lines.push(`未列入：${projectNameIn(each.project.after.values)}，此前没有列入汇总表`);
  }
  const withQuestion = new Set<ListingChoice>();
  for (const question of preview.questions) {
    const { text, same, two, unanswered } = questionText(question);
    const answer = answers[question.id];
    // What follows for the project stands in the same line: its row is gone because another was typed there.
    const left = preview.missing.find((each) => question.kind === "row" && each.before === question.project);
    if (left) withQuestion.add(left);
    const follows = left
      ? `${projectNameIn(left.after.values)}在汇总表中没有别的行，${left.listed ? "另起一行列入" : "未列入"}。`
      : "";
    if (answer === undefined) lines.push(`请核对：${text}${unanswered}${follows}`);
    else lines.push(`已答复：${text}${answer === "same" ? same : two}。${follows}`);
  }
  for (const each of preview.missing.filter((choice) => !withQuestion.has(choice))) {
    const why = {
      rowDeleted: "汇总表中的这一行已被删除",
      rowTypedOver: "汇总表中的这一行改写成了别的内容",
      sourceGone: `来源文件 ${each.after.file} 中已没有这个项目，这一行照旧保留；已改名或撤回的，请在汇总表中删去这一行`,
      filedAgain: "此前没有列入汇总表，现在重新申报",
    }[each.kind];
    lines.push(`${each.listed ? "列入" : "未列入"}：${projectNameIn(each.after.values)}，${why}`);
  }
  for (const conflict of preview.conflicts) {
    const name = projectNameIn(conflict.project.values);
    lines.push(conflictLine(name, conflict, ["汇总表", "申报书"], edition));
  }
  for (const each of preview.repeated) lines.push(`请核对：${repeatedText(each)}`);
  for (const each of shared) {
    const { severity } = each.finding;
    lines.push(`${severityWords[severity]}：${sharedWords(each, edition, wordFinding).message}`);
  }
  const listed = [...preview.added, ...preview.changed, ...preview.unchanged];
  const unsettled = listed.filter(({ after }) => after.openFindings > 0).length;
  if (unsettled > 0)
    lines.push(
      `列入的项目中有 ${unsettled} 个还有未处理的问题，见“审核意见”；确需带问题列入的，请市局填“放行”并写明理由。`,
    );
  const count = (projects: readonly unknown[]): string => `${projects.length} 个`;
  const notRead = preview.unchanged.filter((each) => !each.filed);
  lines.push(
    `汇总表共 ${rows} 行：新增 ${count(preview.added)}，有变动 ${count(preview.changed)}，` +
      `无变动 ${count(preview.unchanged)}（其中本次未重新读取 ${count(notRead)}）。`,
  );
  const states = progressCounts(listed.map(({ after }) => after));
  lines.push(`办理状态：${states.map(([state, number]) => `${state} ${number} 个`).join("，")}。`);
  const expected = expectedText(preview, edition);
  if (expected !== "") lines.push(expected);
  return lines.join("\n");
}
