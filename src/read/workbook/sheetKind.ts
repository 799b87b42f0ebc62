import type { Edition } from "../../form/edition";
import { headWords } from "../../form/summaryField";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { labelKey } from "../labels/labelKey";
import { shapeOf } from "../layout/shape";
import { weights } from "../layout/weights";
import { widestRow } from "../page/widestRow";
import { hasExampleMark } from "./exampleMark";
import { isOtherProgramme } from "./otherProgramme";
import { slipTitle } from "./ownTitles";
import { isQuoted } from "./quotedName";
import { isSettingsSheet } from "./settingsSheet";
import { language } from "../language";

const { headOfHints } = weights;

/** Sheets that this program writes into an output workbook (besides 汇总表, which is recognised by its columns): 统计, 统计 (2). */
const ownNames = /^(?:项目台账|审核意见|统计|退回单|收件核对)(?![\p{L}])/u;

/** A filled-in example is not an application; 示范 alone is a word of the form's own title. */
const exampleName = new RegExp(`${language.example}|样本|${language.toFillIn}(?:示范|参考)`);
const exampleWord = new RegExp(language.example);
const formTitle = new RegExp(language.formTitle);
const titleRows = 6;

/** The title of a sheet: texts alone in their rows at its head, above the first row of several cells. */
export function titleOf({ cells }: SheetSnapshot): SnapshotCell[] {
  const title: SnapshotCell[] = [];
  const first = cells[0]?.row ?? 0;
  for (let n = 0; n < cells.length && cells[n]!.row < first + titleRows; n++) {
    const cell = cells[n]!;
    if (cells[n + 1]?.row === cell.row) break;
    if (cell.kind === "text" && cell.text.length <= 80) title.push(cell);
  }
  return title;
}

/** Whether instructions or remarks stand below a cell, each in a row with a label and an answer: what stands over them heads them. */
function headsHints({ row, col }: SnapshotCell, { cells }: SheetSnapshot): boolean {
  const hints = cells.filter((cell) => {
    if (cell.col !== col || cell.row <= row || cell.row > row + headOfHints.rows) return false;
    const { is } = shapeOf(cell);
    return is === "hint" || is === "remark";
  });
  const beside = hints.filter(
    (hint) => cells.filter((cell) => cell.row === hint.row && cell !== hint).length >= headOfHints.others,
  );
  return beside.length >= headOfHints.hints;
}

/** 说明 alone over one of the columns: the head of a column of instructions, whose other heads were left out. */
function isOverColumn(cell: SnapshotCell, sheet: SheetSnapshot): boolean {
  const { row, col } = cell;
  const isMerged = sheet.merges.some((area) => area.top === row && area.left === col && area.right > col);
  if (isMerged) return false;
  const isWithin =
    sheet.cells.some((other) => other.col < col) && sheet.cells.some((other) => other.row < row);
  return isWithin || headsHints(cell, sheet);
}

/** 请参照示例填写, 详见样表: the form points at an example that stands elsewhere; 填报参考示例 is one. */
const pointsAtExample = new RegExp(
  `(?:请.{0,4}参考|参照|对照|按照?|依照|仿照|[参详请]见|见)[^，。；]{0,6}?${language.example}|参考.{0,4}?${language.example}.{0,2}${language.toFillIn}`,
);

/** 示例：…: an example of what to fill in, for one field; 填写示例： alone is a title. */
const namesAnExample = (text: string) => {
  if (!exampleWord.test(text)) return false;
  const [, before, behind] = /^([^:：]*)[:：]?(.*)$/s.exec(text)!;
  const own = before!.replace(pointsAtExample, "");
  return exampleWord.test(own) && (behind!.trim() === "" || formTitle.test(behind!));
};

/** An example by its sheet's name, or by a mark in the title above the form; a project may be called 示例 in its value. */
export function isExample(sheet: SheetSnapshot): boolean {
  const title = titleOf(sheet);
  if (exampleName.test(sheet.name) && !isQuoted(sheet.name, exampleName, sheet, title)) return true;
  const marked = title.filter(({ text }) => hasExampleMark(text) || namesAnExample(text));
  if (marked.some(({ text }) => !isQuoted(text, exampleWord, sheet, title))) return true;
  // Beside the title: 申报书 | （样表）.
  const [first, second, third] = sheet.cells;
  if (!first || second?.row !== first.row || third?.row === first.row) return false;
  const isMark = ({ kind, text }: SnapshotCell) => kind === "text" && hasExampleMark(text);
  return isMark(first) || isMark(second) || (first.kind === "text" && namesAnExample(first.text));
}

/**
 * Other documents of an application have some of the form's labels too: instructions (联系电话：区号-号码), the plan of
 * 附件4-2, a reviewer's opinion.
 */
const otherDocument = new RegExp(
  `(?:${language.instructions}|指南|指引)$|^(?:数据)?字典|数据字典$|(?:代码|编码|码)表$|^下拉|建设方案|方案.{0,4}大纲|评审|评分|打分|专家意见|验收|${language.statement}`,
);

const isOthers = (title: string): boolean => otherDocument.test(title) || isOtherProgramme(title);

/** A sheet that its name or its title gives another purpose: what it says of a project is not the form's answer. */
export function isOtherDocument(sheet: SheetSnapshot): boolean {
  if (otherDocument.test(sheet.name.trim())) return true;
  return titleOf(sheet)
    .slice(0, 3)
    .filter(({ text }) => text.length <= 40 && isOthers(text.trim().replace(/[:：]$/, "")))
    .some((cell) => !isOverColumn(cell, sheet));
}

/** An older version says so in its sheet's name or in its title: 初稿, 原表（作废）, 去年申报书, 供参考. */
const oldMark = new RegExp(`${language.oldVersion}|[(（【[]旧[)）】\\]]`);

/** Whether a sheet, or the part of one, is an older version by its own words; a project's name may have any words. */
export function isOldVersion(sheet: SheetSnapshot): boolean {
  const title = titleOf(sheet);
  return [sheet.name, ...title.map(({ text }) => text)].some(
    (text, n) =>
      (n === 0 || text.length <= 40) && oldMark.test(text) && !isQuoted(text, oldMark, sheet, title),
  );
}

/** Whether a sheet has the name of one that this program writes. */
export const hasOwnName = ({ name }: SheetSnapshot): boolean => ownNames.test(name.trim());

/** By its name; a 退回单, whose sheet is called as its project is, by its title; 本次申报设置 by what stands in it. */
export function isOwnSheet(sheet: SheetSnapshot): boolean {
  const isTitle = ({ kind, text }: SnapshotCell): boolean => kind === "text" && text.trim() === slipTitle;
  return hasOwnName(sheet) || sheet.cells.slice(0, titleRows).some(isTitle) || isSettingsSheet(sheet);
}

/** The columns of 附件4-5 by their headings' keys, and how many of them make a row the head of the table. */
interface SummaryHeads {
  readonly columns: ReadonlyMap<string, string>;
  readonly enough: number;
}

/** How many of its columns make a row the head of the table. */
const enoughColumns = 4;

const headsByEdition = new WeakMap<Edition, SummaryHeads>();

function summaryHeads(edition: Edition): SummaryHeads {
  let heads = headsByEdition.get(edition);
  if (!heads) {
    const columns = new Map<string, string>();
    for (const field of edition.summaryFields) {
      if (headWords.includes(field.id)) continue;
      for (const label of field.places.flatMap((place) => place.labels)) {
        const { full, base } = labelKey(label);
        columns.set(full, field.id).set(base, field.id);
      }
    }
    heads = { columns, enough: Math.min(enoughColumns, new Set(columns.values()).size) };
    headsByEdition.set(edition, heads);
  }
  return heads;
}

/** Key of a column's heading in 附件4-5 → the column. */
export const summaryColumns = (edition: Edition): ReadonlyMap<string, string> =>
  summaryHeads(edition).columns;

/** A word that the head of 附件4-5 has, to look closer only where it stands. */
const headWord = /项目|依托|企业/;

function isHead(texts: readonly string[], { columns, enough }: SummaryHeads): boolean {
  if (texts.length < enough || !texts.some((text) => headWord.test(text))) return false;
  const found = new Set<string>();
  for (const text of texts) {
    const { full, base } = labelKey(text);
    const column = columns.get(full) ?? columns.get(base);
    if (column !== undefined) found.add(column);
  }
  return found.size >= enough;
}

/** The row of headings of 附件4-5 on a sheet (at least four of its columns); null where there is none. */
export function summaryHead(sheet: SheetSnapshot, edition: Edition): number | null {
  const heads = summaryHeads(edition);
  if (widestRow(sheet.cells) < heads.enough) return null;
  let row = -1;
  let texts: string[] = [];
  const { cells } = sheet;
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!;
    if (cell.row !== row) {
      if (isHead(texts, heads)) return row;
      row = cell.row;
      texts = [];
    }
    if (cell.kind === "text" && cell.text.length <= 20) texts.push(cell.text);
  }
  return isHead(texts, heads) ? row : null;
}

const ledgerName = /^项目台账(?!\p{L})/u;
const summaryName = /^汇总表(?!\p{L})/u;

/** Whether a sheet has the name of the 项目台账 that this program keeps. */
export const isLedgerNamed = ({ name }: SheetSnapshot): boolean => ledgerName.test(name.trim());

/** Whether a sheet is the 汇总表 of such a workbook, by its name or its title: whatever columns a bureau added, it is no list of projects to be read. */
export function isKeptSummary(sheet: SheetSnapshot, row: number, edition: Edition): boolean {
  if (summaryName.test(sheet.name.trim())) return true;
  const title = labelKey(edition.summaryTitle).base;
  const annex = labelKey(edition.summaryAnnex).base;
  return sheet.cells.some((cell) => {
    if (cell.row >= row || cell.kind !== "text") return false;
    const { base } = labelKey(cell.text);
    return base === annex || base.endsWith(title);
  });
}
