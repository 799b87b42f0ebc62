import type { Edition } from "../form/edition";
import type { LedgerEntry } from "../merge/own/ledger";
import { provinceFacts } from "../merge/province/provinceColumns";
import { changeLine, conflictLine } from "./changeLine";
import type { ProvincePlan } from "./planProvince";
import { changesText, provinceCounts, sumText, tableRemarks, unitText } from "./provinceTexts";
import { projectNameIn } from "./projectName";
import { questionText } from "./questionText";

function nameOf(entry: LedgerEntry): string {
  return provinceFacts(entry).unit + projectNameIn(entry.values);
}

const why = {
  rowDeleted: "省级汇总表中的这一行已被删除",
  rowTypedOver: "省级汇总表中的这一行改写成了别的内容",
  sourceGone:
    "该单位的新表中已没有这个项目，这一行照旧保留并计入合计；确已撤回的，请在省级汇总表中删去这一行",
  filedAgain: "此前已撤出，现在又报来",
} as const;

/** What a merge of the province did, in sentences: what somebody should look at, then the counts. */
export function provinceReport(plan: ProvincePlan, edition: Edition): string {
  const { preview, state } = plan.prepared;
  const changed = state.summary ? preview.changed : [];
  return [
    ...plan.result.units.map(unitText),
    ...changed.map((each) => changeLine(nameOf(each.after), each, edition)),
    ...preview.questions.map((question) => {
      const { text, unanswered } = questionText(question);
      return `请核对：${text}${unanswered}`;
    }),
    ...preview.missing.map(
      ({ listed, after, kind }) => `${listed ? "列入" : "未列入"}：${nameOf(after)}，${why[kind]}`,
    ),
    ...preview.conflicts.map((each) =>
      conflictLine(nameOf(each.project), each, ["省级汇总表", "报来的表"], edition),
    ),
    ...plan.doubts.map((text) => `疑点：${text}`),
    ...tableRemarks(plan, edition),
    provinceCounts(plan.result),
    changesText(plan),
    sumText(plan.result),
  ]
    .filter((line) => line !== "")
    .join("\n");
}
