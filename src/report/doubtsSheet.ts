import type { Edition } from "../form/edition";
import { severities } from "../form/severity";
import type { WordFinding } from "../merge/opinions/draftOpinions";
import { addedTitles, type ListNotes } from "../merge/province/listNotes";
import { provinceSheetNames } from "../merge/province/provinceColumns";
import { investmentField } from "../merge/filed/investment";
import type { Doubt, ProvinceResult } from "../merge/province/provinceMerge";
import type { SheetPlan } from "../sheet/plan";
import { listSheet } from "./listSheet";
import { placeText, unitName } from "./unitName";

const columns = [
  { title: "序号", width: 6, centered: true },
  { title: "涉及项目", width: 42 },
  { title: "问题", width: 36 },
  { title: "依据", width: 24 },
  { title: "处理要求", width: 24 },
  { title: "核实结果", width: 20 },
  { title: "状态", width: 9, centered: true },
  { title: "规则编号", width: 9, centered: true },
];
const own = columns.map(({ title }) => title);
const still = "待核实";
const judged = "已核实";
const gone = "不再出现";

/** Rule and projects, whatever numbers the projects have in their cities' tables. */
function keyOf(rule: string, projects: string): string {
  const names = projects.split("\n").map((line) => line.replace(/ 第[^项]*项：/, "："));
  return [rule, ...names.sort()].join("\n");
}

type Line = Readonly<Record<string, string>>;

/** The weightiest first: errors before questions, then by the money that the projects are about. */
function byWeight(doubts: readonly Doubt[]): readonly Doubt[] {
  const money = ({ rows }: Doubt): number =>
    rows.reduce((sum, { values }) => sum + (Number(values[investmentField]) || 0), 0);
  const weighed = doubts.map((doubt) => ({
    doubt,
    rank: severities.indexOf(doubt.finding.severity),
    money: money(doubt),
  }));
  return weighed.sort((a, b) => a.rank - b.rank || b.money - a.money).map(({ doubt }) => doubt);
}

/** What was noted of the same doubt; a list of an older version names no rules. */
function notedOf({ rows }: ListNotes): (rule: string, projects: string) => Line | undefined {
  const known = new Map(rows.map((row) => [keyOf(row["规则编号"] ?? "", row["涉及项目"] ?? ""), row]));
  return (rule, projects) => known.get(keyOf(rule, projects)) ?? known.get(keyOf("", projects));
}

/**
 * 疑点核实: what has to be settled between units and enterprises. 核实结果 and columns of the province's own stay with their doubt;
 * one that no longer shows keeps its line where something was noted of it.
 */
export function doubtsSheet(
  { doubts, state }: ProvinceResult,
  edition: Edition,
  word: WordFinding,
): SheetPlan {
  const added = addedTitles(state.doubts, own);
  const noted = notedOf(state.doubts);
  const used = new Set<Line>();
  const lines = byWeight(doubts).map(({ finding, rows }): Line => {
    const { message, basis, advice } = word(finding, edition);
    const projects = rows
      .map((each) => {
        const { projectName, applicant } = each.cells;
        return `${unitName(each)}${placeText(each)}：${projectName}（${applicant}）`;
      })
      .join("\n");
    const before = noted(finding.rule, projects);
    if (before) used.add(before);
    const verdict = before?.["核实结果"] ?? "";
    return {
      ...before,
      涉及项目: projects,
      问题: message,
      依据: basis,
      处理要求: advice,
      核实结果: verdict,
      状态: verdict === "" ? still : judged,
      规则编号: finding.rule,
    };
  });
  const isNoted = (row: Line): boolean => ["核实结果", ...added].some((title) => (row[title] ?? "") !== "");
  const left = state.doubts.rows
    .filter((row) => !used.has(row) && isNoted(row))
    .map((row) => ({ ...row, 状态: gone }));
  const all = [...columns, ...added.map((title) => ({ title, width: 24 }))];
  return listSheet({
    name: provinceSheetNames.doubts,
    title: "项目疑点核实表",
    note: "请填写“核实结果”；也可以在右侧增加列。其他各列每次汇总重新生成。",
    columns: all,
    lines: [...lines, ...left].map((line, index) =>
      all.map(({ title }) => (title === "序号" ? index + 1 : ((line as Line)[title] ?? ""))),
    ),
  });
}
