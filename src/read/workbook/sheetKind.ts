import type { Edition } from "../../form/edition";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { labelKey } from "../labels/labelKey";

/** Sheets that this program writes into an output workbook (besides 汇总表, which is recognised by its columns). */
const ownNames = /^(?:项目台账|审核意见|统计|退回单)/;

/** A filled-in example is not an application; 示范 alone is a word of the form's own title. */
const exampleMark = /示例|样表|样例|范例|例表|填写示范|填报示范|样本|仅供参考|填写参考/;
const titleRows = 6;

/** An example by its sheet's name, or by a mark in the title above the form. */
export function isExample(sheet: SheetSnapshot): boolean {
  if (exampleMark.test(sheet.name)) return true;
  const first = sheet.cells[0]?.row ?? 0;
  return sheet.cells.some(
    (cell) =>
      cell.row < first + titleRows &&
      cell.kind === "text" &&
      cell.text.length <= 60 &&
      (/^[\s(（【[]*(?:填写|填报)?(?:示例|样表|样例|范例|例表|样本|仅供参考)[\s)）】\]]*$/.test(cell.text) ||
        /[(（【[](?:填写|填报)?(?:示例|样表|样例|范例|例表|样本|示范|仅供参考)[)）】\]]/.test(cell.text) ||
        /(?:申报书|绩效目标表?|信息表)\s*[-—:：]?\s*(?:示例|样表|样例|范例|样本)$/.test(cell.text)),
  );
}

export function isOwnSheet(sheet: SheetSnapshot): boolean {
  return ownNames.test(sheet.name.trim());
}

/** 附件4-5: a row with at least four of its columns. */
export function isSummary(sheet: SheetSnapshot, edition: Edition): boolean {
  const columns = edition.summaryFields.map(
    (field) =>
      new Set(
        field.places.flatMap((place) => place.labels).flatMap((label) => Object.values(labelKey(label))),
      ),
  );
  let row = -1;
  let found = new Set<number>();
  for (const cell of sheet.cells) {
    if (cell.row > 40) return false;
    if (cell.row !== row) {
      row = cell.row;
      found = new Set();
    }
    if (cell.kind !== "text" || cell.text.length > 20) continue;
    const { full, base } = labelKey(cell.text);
    columns.forEach((keys, n) => {
      if (n >= 2 && (keys.has(full) || keys.has(base))) found.add(n);
    });
    if (found.size >= 4) return true;
  }
  return false;
}
