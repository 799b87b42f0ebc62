import type { Edition } from "../form/edition";
import { groupSame } from "../match/groups";
import { identityOf, keysOf, sameProject } from "../match/identity";
import type { CityTable } from "../merge/province/cityTable";
import { lostRows } from "../merge/province/seenRows";
import { columnField } from "../merge/own/askedColumns";
import type { PassedRow, SummaryTable } from "../merge/own/summaryTable";
import { faultyCellsText, unreadAmountsText } from "./faultyCells";

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join("、");

/** Columns of 附件4-5 of which the table says nothing, also not in another column, as a name with its number. */
function missingColumns({ asked, columns, rows }: SummaryTable, edition: Edition): readonly string[] {
  return asked
    .filter(({ id }) => columns[id] === undefined && rows.every(({ cells }) => !cells[id]))
    .map(({ id }) => columnField(edition, id).label);
}

/** One remark on the columns of a table: those that are missing, not recognised, or recognised by their core words only. */
function columnsText(summary: SummaryTable, edition: Edition): string {
  if (summary.rows.length === 0) return "";
  const { unknown = [], guessed = [] } = summary;
  const missing = missingColumns(summary, edition);
  const parts = [
    missing.length > 0 ? `没有找到${quoted(missing)}栏` : "",
    unknown.length > 0 ? `没有认出、未读的栏：${quoted(unknown)}` : "",
    guessed.length > 0 ? `按意思认出的栏：${quoted(guessed)}，请核对` : "",
  ];
  return parts.filter((text) => text !== "").join("；");
}

/** The rows that are no projects, as they read; numbers without anything behind them are one. */
function passedText(passed: readonly PassedRow[]): string {
  const bare = passed.filter(({ text }) => /^\d+$/.test(text));
  const named = passed
    .filter((row) => !bare.includes(row))
    .map(({ row, text }) => `第${row + 1}行：${text.replace(/[。；;]+$/, "")}`);
  const numbers =
    bare.length > 0 ? [`第${bare.map(({ row }) => row + 1).join("、")}行只有序号，没有内容`] : [];
  return [...named, ...numbers].join("；");
}

/** Projects that stand twice in one table; all their rows count as they stand. */
function doubleTexts({ rows }: SummaryTable, edition: Edition): readonly string[] {
  const identities = rows.map(({ cells }) =>
    identityOf({ "project.name": cells.projectName, "applicant.name": cells.applicant }, edition),
  );
  return groupSame(identities, keysOf, sameProject)
    .filter((group) => group.length > 1)
    .map((group) => {
      const { projectName, applicant } = rows[group[0]!]!.cells;
      const places = group.map((index) => (rows[index]!.row ?? 0) + 1).join("、");
      return `“${projectName}”（${applicant}）在表里列了 ${group.length} 次（第${places}行），都已列入，请核实`;
    });
}

/** What somebody should know of how a table was read, a sentence each; every row that is no project is named. */
export function receivedTexts(table: CityTable, edition: Edition): readonly string[] {
  const { file, summary, unit, against, hiddenRows } = table;
  const passed = summary.passed ?? [];
  const lost = lostRows(table);
  const columns = columnsText(summary, edition);
  return [
    lost === 0
      ? ""
      : `表里有 ${table.seen} 行，列入 ${summary.rows.length} 行，说明不是项目的 ${passed.length} 行，对不上。这是程序的错误，请逐行人工核对这份表`,
    against !== "" && unit
      ? `标题写的是“${against}”，推荐单位写的是“${summary.unit}”，按${unit.name}列入，请核实`
      : "",
    (summary.above ?? 0) > 0
      ? `表头上面有 ${summary.above} 行像是项目，可能是排序时把表头也排了进去，这些行没有列入，请核实`
      : "",
    hiddenRows > 0 ? `有 ${hiddenRows} 行在表里是隐藏的，已列入，请核实` : "",
    columns,
    faultyCellsText(summary, edition),
    table.ledger.length === 0 ? unreadAmountsText(summary) : "",
    ...doubleTexts(summary, edition),
    passed.length > 0 ? `有 ${passed.length} 行不是项目，未列入：${passedText(passed)}` : "",
  ]
    .filter((text) => text !== "")
    .map((text) => `“${file}”：${text}。`);
}
