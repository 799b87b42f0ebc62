import type { Edition } from "../../form/edition";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { isNote } from "../claims/inlineLabels";
import { yearHeading } from "../claims/years";
import { keeper } from "../kept";
import type { LabelIndex } from "../labels/labelIndex";
import { recognise, type LabelText, type RoleOf } from "../labels/recognise";
import { wordOf } from "../layout/columnWords";
import { weights } from "../layout/weights";
import { joined } from "../page/joined";
import { formTitle } from "./formTitle";
import { restOfName } from "./names";
import { isProjectList } from "./projectList";
import { isOtherDocument, isOwnSheet, summaryHead } from "./sheetKind";

const { mostAgain, mostElsewhere, sameColumns, largePart, tallestTitle, mostCells, mostTimes } =
  weights.cutSheets;

/** What a label may ask, as one word, and how often a form prints it. */
interface Asked {
  readonly places: number;
  /** A figure of each year. */
  readonly yearly: boolean;
  times: number;
}

/** What of a sheet tells whether a form goes on on it. */
interface Page {
  readonly labels: readonly SnapshotCell[];
  readonly asked: ReadonlyMap<string, Asked>;
  readonly sheet: SheetSnapshot;
}

const keyOf = ({ hits, year }: LabelText) => `${hits.map(({ field }) => field.id).join()} ${year}`;

const keptPage = keeper<SheetSnapshot, Page>();

function pageOf(sheet: SheetSnapshot, roleOf: RoleOf): Page {
  return keptPage(sheet, [], () => {
    const labels: SnapshotCell[] = [];
    const asked = new Map<string, Asked>();
    sheet.cells.forEach((cell) => {
      const { label } = roleOf(cell);
      if (!label) return;
      labels.push(cell);
      const key = keyOf(label);
      const known = asked.get(key);
      if (known) known.times++;
      else {
        const yearly = label.year === null && label.hits[0]!.field.year !== undefined;
        asked.set(key, { places: label.hits.length, yearly, times: 1 });
      }
    });
    return { labels, asked, sheet };
  });
}

/** 总资产 over each year, 提供服务类型1, 2, 3: what one form asks as often as it likes. */
const isRepeated = ({ places, times }: Asked) => times > places;

/** The years that stand over columns of a page, or before its rows. */
const yearsOf = ({ sheet }: Page): ReadonlySet<number> =>
  new Set(sheet.cells.flatMap((cell) => yearHeading(cell)?.year ?? []));

function haveOtherYears(page: Page, other: Page): boolean {
  const theirs = yearsOf(other);
  return ![...yearsOf(page)].some((year) => theirs.has(year));
}

/**
 * How many of the things that a page asks another one asks so often that no form asks them once more; below a table of years
 * that was cut its rows come again.
 */
function again(page: Page, other: Page, isInside: boolean): number {
  let found = 0;
  let isOfYears: boolean | undefined;
  page.asked.forEach((own, key) => {
    const theirs = other.asked.get(key);
    if (!theirs || isRepeated(own) || isRepeated(theirs) || own.times + theirs.times <= own.places) return;
    if (!own.yearly || !(isOfYears ??= isInside && haveOtherYears(page, other))) found++;
  });
  return found;
}

/** A sheet that is named for what it is the next of: Sheet2, 第2页, 申报书（续）, 申报书 (2). */
const nextName =
  /^(?:sheet|table|page|表|表格|工作表)?\s*第?\s*\d+\s*页?$|续|接上|[(（]\d+[)）]$|第\s*[\d二三四]\s*[页张]/i;

/** 财务-启明 and 财务-远达: what two names say besides the part of the form is not the same. */
function areOfTwo(last: SheetSnapshot, next: SheetSnapshot): boolean {
  const rests = [last, next].map(({ name }) => (nextName.test(name.trim()) ? "" : restOfName(name)));
  return rests[0] !== "" && rests[1] !== "" && rests[0] !== rests[1];
}

/** Without labels: whether all stands below the answers of the last label, under none of the labels' own columns. */
function goesOnBelow(last: SheetSnapshot, page: Page, next: SheetSnapshot): boolean {
  const label = page.labels.at(-1);
  if (!label || next.cells.length === 0) return false;
  const own = page.labels.filter(({ row }) => row === label.row).map(({ col }) => col);
  const columns = new Set<number>();
  last.cells.forEach(({ row, col }) => {
    if (row >= label.row && !own.includes(col)) columns.add(col);
  });
  return next.cells.every(({ col, text }) => columns.has(col) || isNote.test(text));
}

const leftOf = ({ cells }: SheetSnapshot) => cells.reduce((left, { col }) => Math.min(left, col), Infinity);

/** Whether a sheet begins with an answer, or with a label and its answer, and with no heading and no head of a list. */
function beginsInside({ cells }: SheetSnapshot, roleOf: RoleOf): boolean {
  const first = cells.filter(({ row }) => row === cells[0]!.row);
  const isOfHead = (cell: SnapshotCell) => roleOf(cell).label || yearHeading(cell) || wordOf(cell).any;
  return !first.some((cell) => roleOf(cell).heading) && !first.every(isOfHead);
}

/** 姓名 | 性别 | 职务 | 移动电话: labels beside each other in the first row, whose answers stand below. */
function isHeadOfList({ cells }: SheetSnapshot, roleOf: RoleOf): boolean {
  const first = cells.filter(({ row }) => row === cells[0]!.row);
  return first.length > 1 && first.every((cell) => roleOf(cell).label);
}

/** How far right the next sheet must go to stand under the one before; null where it looks like something else. */
function shiftOf(last: SheetSnapshot, next: SheetSnapshot, roleOf: RoleOf): number | null {
  const [page, rest] = [pageOf(last, roleOf), pageOf(next, roleOf)];
  const columns = new Set(page.labels.map(({ col }) => col));
  const shift = leftOf(last) - leftOf(next);
  const isInside = rest.asked.size >= largePart || beginsInside(next, roleOf);
  if (!isInside && isHeadOfList(next, roleOf)) return null;
  for (const by of new Set([0, shift])) {
    const under = rest.labels.filter(({ col }) => columns.has(col + by)).length;
    if (under >= rest.labels.length * sameColumns) return by;
  }
  return isInside ? shift : null;
}

/** 栏目 | 企业填写 | 填写样例 with at most a heading below: a head without what it heads. */
function endsInHead({ cells }: SheetSnapshot): boolean {
  const last = cells.findLast(({ row }, n) => cells[n - 1]?.row === row);
  return last !== undefined && cells.some((cell) => cell.row === last.row && wordOf(cell).first !== null);
}

/** A title, or what stands over the columns, that was cut off its form. */
const isTitleAlone = (sheet: SheetSnapshot, edition: Edition): boolean =>
  sheet.cells.length > 0 &&
  sheet.cells.at(-1)!.row - sheet.cells[0]!.row < tallestTitle &&
  (formTitle(sheet, edition) !== null || endsInHead(sheet));

/** How far right a sheet must go to be the rest of the one before; null where it is none. */
function goesOn(
  last: SheetSnapshot,
  next: SheetSnapshot,
  { edition }: LabelIndex,
  roleOf: RoleOf,
): number | null {
  if (last.cells.length > mostCells || next.cells.length > mostCells) return null;
  if (formTitle(next, edition) || areOfTwo(last, next)) return null;
  // To look for labels costs the most: at few sheets it is needed.
  const rest = pageOf(next, roleOf);
  if (rest.labels.length === 0 && !nextName.test(next.name.trim())) return null;
  if ([...rest.asked.values()].some(({ times }) => times > mostTimes)) return null;
  const page = pageOf(last, roleOf);
  if (rest.labels.length === 0) return goesOnBelow(last, page, next) ? 0 : null;
  if (page.labels.length === 0) return isTitleAlone(last, edition) ? 0 : null;
  const both = again(rest, page, beginsInside(next, roleOf));
  if (both > Math.min(rest.asked.size, page.asked.size) * mostAgain) return null;
  return shiftOf(last, next, roleOf);
}

/** Whether a sheet's name says that it is another part of the form than the one before: 责任人, 财务 behind 基本信息. */
function isOtherPart(last: SheetSnapshot, next: SheetSnapshot, index: LabelIndex, roleOf: RoleOf): boolean {
  const [before, own] = [last, next].map(({ name }) => recognise(name, index).heading);
  if (before === null && own === null) return false;
  return (own !== null && own !== before) || !beginsInside(next, roleOf);
}

const isOwnPage = (sheet: SheetSnapshot, index: LabelIndex): boolean =>
  isOwnSheet(sheet) ||
  isOtherDocument(sheet) ||
  isProjectList(sheet, summaryHead(sheet, index.edition), index.edition) ||
  summaryHead(sheet, index.edition) !== null;

/** How often each thing is asked on all sheets together. */
function timesAsked(sheets: readonly SheetSnapshot[], roleOf: RoleOf): ReadonlyMap<string, number> {
  const asking = new Map<string, number>();
  sheets.forEach((sheet) => {
    pageOf(sheet, roleOf).asked.forEach(({ times }, key) => asking.set(key, (asking.get(key) ?? 0) + times));
  });
  return asking;
}

/**
 * The sheets of a workbook, with those joined on which one form goes on: cut at any row, as a program does that makes a sheet
 * of each page. What begins in the middle of a table of years or of a person is read with what stands over it.
 */
export function withCutSheetsJoined(
  sheets: readonly SheetSnapshot[],
  index: LabelIndex,
  roleOf: RoleOf,
): readonly SheetSnapshot[] {
  if (sheets.length < 2) return sheets;
  let asking: ReadonlyMap<string, number> | undefined;
  /** A sheet of which there is another alike is a form, or a part of one, by itself. */
  const isOnlyOne = (sheet: SheetSnapshot, beside: SheetSnapshot): boolean => {
    const [own, theirs] = [pageOf(sheet, roleOf).asked, pageOf(beside, roleOf).asked];
    const askedIn = (asking ??= timesAsked(sheets, roleOf));
    let others = 0;
    own.forEach(({ places, times }, key) => {
      const all = askedIn.get(key)!;
      if (all > places && all > times + (theirs.get(key)?.times ?? 0)) others++;
    });
    return others <= own.size * mostElsewhere;
  };
  const whole: SheetSnapshot[] = [];
  let before: SheetSnapshot | undefined;
  for (const sheet of sheets) {
    const last = whole.at(-1);
    const isAlike =
      last !== undefined &&
      before !== undefined &&
      sheet.hidden === last.hidden &&
      sheet.hiddenColumns.join() === last.hiddenColumns.join();
    const columns = isAlike ? goesOn(last, sheet, index, roleOf) : null;
    if (
      columns !== null &&
      isOnlyOne(sheet, last!) &&
      isOnlyOne(last!, sheet) &&
      !isOtherPart(last!, sheet, index, roleOf) &&
      !isOwnPage(last!, index) &&
      !isOwnPage(sheet, index)
    )
      whole[whole.length - 1] = keptJoined(sheet, [last, columns], () => joined(last!, sheet, columns));
    else whole.push(sheet);
    before = sheet;
  }
  return whole;
}

const keptJoined = keeper<SheetSnapshot, SheetSnapshot>();
