import type { Edition } from "../form/edition";
import type { WithheldReason } from "../merge/compare/withheld";
import type { Opinion } from "../merge/own/opinions";
import { columnTitle } from "./columnTitles";

/** Why it is proposed not to list a project yet; `opinions` are the project's, which say what was found. */
export function withheldText(
  reason: WithheldReason,
  opinions: readonly Pick<Opinion, "rule" | "severity" | "message">[],
  edition: Edition,
): string {
  if (reason.kind === "blank") {
    const titles = reason.columns.map((column) => columnTitle(column, edition));
    return `${edition.summaryAnnex} 的“${titles.join("”“")}”没有填写，先不列入；要列入请去掉勾选。`;
  }
  const rules = new Set(reason.findings.map(({ rule }) => rule));
  const said = opinions.filter(({ rule, severity }) => severity === "error" && rules.has(rule));
  const clauses = reason.clauses.map((clause) => edition.clauses[clause]?.title ?? clause);
  const why = [...new Set(said.map(({ message }) => message))].join("");
  return `看来不符合申报条件（${clauses.join("；")}）：${why}先不列入；要列入请去掉勾选。`;
}
