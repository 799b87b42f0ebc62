import type { Edition } from "../../form/edition";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { labelKey } from "../labels/labelKey";

/** Sheets that this program writes into an output workbook (besides 汇总表, which is recognised by its columns). */
const ownNames = /^(?:项目台账|审核意见|统计|退回单)/;

/** A filled-in example is not an application; 示范 alone is a word of the form's own title. */
const exampleName = /示例|样表|样例|范例|范本|例表|样张|样本|填写示范|填报示范|仅供参考|填写参考|填报参考/;
const exampleWord = /示例|样表|样例|范例|范本|例表|样张|仅供参考/;
const exampleMark =
  /^[\s(（【[]*(?:填写|填报)?(?:示例|样表|样例|范例|范本|例表|样张|样本|示范|仅供参考)[\s)）】\]]*$/;
const bracketedMark =
  /[(（【[](?:填写|填报)?(?:示例|样表|样例|范例|范本|例表|样张|样本|示范|例|仅供参考)[)）】\]]/;
const titleRows = 6;

/** An example by its sheet's name, or by a mark in the title above the form; a project may be called 示例 in its value. */
export function isExample(sheet: SheetSnapshot): boolean {
  if (exampleName.test(sheet.name)) return true;
  const first = sheet.cells[0]?.row ?? 0;
  let row = -1;
  for (const cell of sheet.cells) {
    if (cell.row >= first + titleRows) return false;
    const begins = cell.row !== row;
    row = cell.row;
    if (cell.kind !== "text" || cell.text.length > 80) continue;
    if (exampleMark.test(cell.text) || bracketedMark.test(cell.text)) return true;
    const head = /^[^:：]*/.exec(cell.text)![0];
    if (begins && exampleWord.test(head)) return true;
  }
  return false;
}

export function isOwnSheet(sheet: SheetSnapshot): boolean {
  return ownNames.test(sheet.name.trim());
}

const columnsByEdition = new WeakMap<Edition, Map<string, string>>();

/** Key of a column's heading in 附件4-5 → the column. */
function summaryColumns(edition: Edition): Map<string, string> {
  let columns = columnsByEdition.get(edition);
  if (!columns) {
    columns = new Map();
    for (const field of edition.summaryFields.slice(2)) {
      for (const label of field.places.flatMap((place) => place.labels)) {
        const { full, base } = labelKey(label);
        columns.set(full, field.id).set(base, field.id);
      }
    }
    columnsByEdition.set(edition, columns);
  }
  return columns;
}

/** Rows in which the head of a table may stand, and how many of its columns make it one. */
const headRows = 40;
const enoughColumns = 4;

/** 附件4-5: a row of headings with at least four of its columns. */
export function isSummary(sheet: SheetSnapshot, edition: Edition): boolean {
  const columns = summaryColumns(edition);
  const rows = new Map<number, string[]>();
  for (const cell of sheet.cells) {
    if (cell.row > headRows) break;
    if (cell.kind !== "text" || cell.text.length > 20) continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell.text);
    else rows.set(cell.row, [cell.text]);
  }
  return [...rows.values()].some((texts) => {
    if (texts.length < enoughColumns) return false;
    const keys = texts.map(labelKey);
    const found = new Set(keys.map(({ full, base }) => columns.get(full) ?? columns.get(base)));
    found.delete(undefined);
    return found.size >= enoughColumns;
  });
}
