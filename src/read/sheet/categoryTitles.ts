import type { Edition } from "../../form/edition";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { isTotalLine } from "../../text/totalLine";
import { keeper } from "../kept";
import type { LabelIndex } from "../labels/labelIndex";
import { written } from "../labels/labelKey";
import type { RoleOf } from "../labels/recognise";
import { weights } from "../layout/weights";
import { asText } from "../page/facts";
import { gridOf, inReadingOrder } from "../page/grid";
import type { Turned } from "../page/turn";
import { squeeze } from "../values/text";

const { mostCells, fewestCells } = weights.categoryTitles;
const category = "project.category";
const longestTitle = 60;
const parting = /[^\p{Script=Han}a-z]+/u;
/** 工业软件类项目, 工业软件项目汇总表. */
const ends = /(?:申报|推荐)?(?:情况)?(?:汇总|一览|明细)?表?$/;
const kind = /类?(?:项目)?$/;

const bare = (text: string) =>
  squeeze(text)
    .toLowerCase()
    .replace(/^年度?/, "")
    .replace(ends, "")
    .replace(kind, "");

const kept = keeper<Edition, ReadonlyMap<string, string>>();

/** The categories by their names without 项目. */
const categoriesOf = (edition: Edition): ReadonlyMap<string, string> =>
  kept(edition, [], () => {
    const choices = edition.fields.find(({ id }) => id === category)?.choices ?? [];
    return new Map(
      choices.flatMap(({ label, variants = [] }) => [label, ...variants].map((name) => [bare(name), label])),
    );
  });

/** 二、工业软件项目（2项）, 2020年申报汇总——工业软件项目: the one category that a title names as a part of its own; else null. */
function categoryIn(text: string, categories: ReadonlyMap<string, string>): string | null {
  if (text.length > longestTitle) return null;
  const named = written(text)
    .split(parting)
    .flatMap((part) => categories.get(bare(part)) ?? []);
  return new Set(named).size === 1 ? named[0]! : null;
}

/** Whether a text is nothing but one of the categories: 工业软件项目, 公共服务类. */
export const isCategory = (text: string, edition: Edition): boolean =>
  text.length <= longestTitle && categoriesOf(edition).has(bare(text));

/**
 * A list with a project a row whose category stands in a title over it, or in titles between its rows, and in no column: the
 * sheet with such a column behind all others, the title's cell being where each answer stands; null where there is none.
 */
export function withCategoryColumn(sheet: SheetSnapshot, index: LabelIndex, roleOf: RoleOf): Turned | null {
  const asks = (id: string) => (cell: SnapshotCell) =>
    roleOf(cell).label?.hits.some(({ field }) => field.id === id) ?? false;
  const isName = asks("project.name");
  const name = sheet.cells.find(isName);
  if (!name || sheet.cells.some(asks(category))) return null;
  const categories = categoriesOf(index.edition);
  const grid = gridOf(sheet);
  const width = grid.bounds.right + 1;
  const from = new Map<number, SnapshotCell>();
  const added: SnapshotCell[] = [];
  let title: { readonly cell: SnapshotCell; readonly says: string } | null = null;
  for (const row of grid.rows) {
    const cells = grid.row(row);
    const first = cells[0];
    if (!first || row === name.row) continue;
    const says =
      cells.length <= mostCells && first.kind === "text" ? categoryIn(first.text, categories) : null;
    if (says !== null) title = { cell: first, says };
    else if (
      title &&
      row > name.row &&
      cells.length >= fewestCells &&
      !cells.some((cell) => isTotal(cell) || isName(cell))
    ) {
      added.push({ ...asText(first, title.says), row, col: width });
      from.set(row, title.cell);
    }
  }
  if (added.length === 0) return null;
  const head = { ...asText(name, index.edition.fields.find(({ id }) => id === category)!.label), col: width };
  return {
    sheet: {
      ...sheet,
      cells: [...sheet.cells, head, ...added].sort(inReadingOrder),
    },
    back: (cell) => {
      if (cell.col < width) return cell;
      const { row, col } = from.get(cell.row) ?? name;
      return { ...cell, row, col };
    },
  };
}

const isTotal = ({ kind, text }: SnapshotCell) => kind === "text" && isTotalLine(squeeze(text));
