import type { Edition } from "../form/edition";
import type { WithheldReason } from "../merge/compare/withheld";
import { columnTitle } from "./columnTitles";
import { basisText } from "./wording/basis";

/** Why it is proposed not to list a project yet. */
export function withheldText(reason: WithheldReason, edition: Edition): string {
  if (reason.kind === "blank") {
    const titles = reason.columns.map((column) => columnTitle(column, edition));
    return `${edition.summaryAnnex} 的“${titles.join("”“")}”没有填写，先不列入；要列入请去掉勾选。`;
  }
  const clauses = reason.clauses.map((clause) => basisText(edition.clauses[clause]));
  return `看来不符合申报条件（${clauses.join("；")}），先不列入；要列入请去掉勾选。`;
}
