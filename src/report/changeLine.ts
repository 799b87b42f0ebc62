import type { Edition } from "../form/edition";
import type { CellConflict, ChangedProject } from "../merge/compare/preview";
import { columnTitle, otherChanges } from "./columnTitles";
import { valueText } from "./mergeTexts";

/** So many fields besides the table's columns are named with their values. */
const named = 3;
/** A longer text is only said to have changed. */
const longest = 30;

const shown = (text: string): string => (text === "" ? "（空）" : text);

function fieldText({ title, before, after }: ReturnType<typeof otherChanges>[number]): string {
  const texts = [valueText(before), valueText(after)];
  return texts.some((text) => text.length > longest) ? `${title}有改动` : `${title}：${texts.join(" → ")}`;
}

/** “有变动：…，联系人：甲 → 乙；项目总投资（万元）：726.4 → 888”: cells of the table first, then what else the form says now. */
export function changeLine(name: string, project: ChangedProject, edition: Edition): string {
  const cells = project.cells.map(
    ({ column, before, after }) => `${columnTitle(column, edition)}：${shown(before)} → ${shown(after)}`,
  );
  const others = otherChanges(project, edition);
  const more = others.length > named ? [`另有 ${others.length - named} 个栏目有改动`] : [];
  const texts = [...cells, ...others.slice(0, named).map(fieldText), ...more];
  return `有变动：${name}${texts.length > 0 ? `，${texts.join("；")}` : ""}`;
}

/** What stands in a cell that the bureau wrote, and what the source says now. */
export function conflictLine(
  name: string,
  { column, bureau, source }: Pick<CellConflict, "column" | "bureau" | "source">,
  [table, sent]: readonly [string, string],
  edition: Edition,
): string {
  const stands = bureau.trim() === "" ? "是空的" : `为“${bureau}”`;
  const says = source.trim() === "" ? "没有填" : `为“${source}”`;
  return `请核对：${name}的${columnTitle(column, edition)}，${table}中${stands}，${sent}${says}；保留了${table}中的内容`;
}
