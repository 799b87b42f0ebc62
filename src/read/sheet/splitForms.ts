import { groupBy } from "../../match/group";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { squeeze } from "../values/text";
import type { Anchors, LabelAnchor } from "../claims/anchor";
import { weights } from "../layout/weights";
import { withRows } from "../page/rewritten";
import { language } from "../language";

const { below: ofForms, short: ofShortForms, nearlyAll } = weights.repetition;

/** A label that a form prints once says how many forms stand on a sheet. */
export const isSingle = ({ label: { hits } }: LabelAnchor) =>
  hits.every(({ section }) => section === hits[0]!.section);
/** What a label asks, as one word. */
export const targetOf = ({ label }: LabelAnchor) => `${label.hits[0]!.field.id} ${label.year}`;

/** How much of a form comes again where another one begins. */
export interface Repetition {
  readonly labels: number;
  /** Of all labels; what is asked once for several forms (the enterprise of two projects) is the rest. */
  readonly share: number;
}

/** Whether so many labels come again that the form may stand on a sheet several times: on most sheets it does not. */
export function mayRepeat(labels: readonly LabelAnchor[]): boolean {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (let n = 0; n < labels.length; n++) {
    const label = labels[n]!;
    if (!isSingle(label)) continue;
    const target = targetOf(label);
    if (seen.has(target)) again.add(target);
    else seen.add(target);
  }
  return again.size >= ofShortForms.labels;
}

/** The different names of projects on a sheet: what stands right of each label that asks for one. */
function projectNames(sheet: SheetSnapshot, labels: readonly LabelAnchor[]): number {
  const names = labels
    .filter(({ label }) => label.hits.some(({ field }) => field.id === "project.name"))
    .map(({ cell, area, inline }) => {
      const next = sheet.cells.find(({ row, col }) => row === cell.row && col > area.right);
      return squeeze(inline?.text ?? next?.text ?? "");
    });
  return new Set(names.filter((name) => name !== "")).size;
}

/** Where the forms of a sheet begin: whole ones, or short ones of which each has its project's name. */
export function beginnings(
  sheet: SheetSnapshot,
  labels: readonly LabelAnchor[],
  find: (labels: readonly LabelAnchor[], least: Repetition) => number[],
  whole: Repetition,
): number[] {
  const ofWhole = find(labels, whole);
  if (ofWhole.length > 0) return ofWhole;
  const ofShort = find(labels, ofShortForms);
  return ofShort.length < projectNames(sheet, labels) ? ofShort : [];
}

/** Positions at which each repetition of the form begins, in the list of labels. */
function repetitions(labels: readonly LabelAnchor[], { labels: least, share }: Repetition): number[] {
  const single = labels.flatMap((label, n) => (isSingle(label) ? [{ label, n }] : []));
  const positions = groupBy(single, ({ label }) => targetOf(label));
  // 总资产 over each year of one form is asked several times too, but with no form between.
  const isApart = (list: readonly number[]) => list.every((n, i) => i === 0 || n - list[i - 1]! >= least);
  const repeated = [...positions.values()]
    .map((list) => list.map(({ n }) => n))
    .filter((list) => list.length > 1 && isApart(list));
  if (repeated.length < least || repeated.length < positions.size * share) return [];
  // 项目责任人 heads his line of a table as it does on the cover: what is asked as often as most says how many forms there are.
  const most = [...groupBy(repeated, ({ length }) => length).values()].reduce((a, b) =>
    b.length > a.length ? b : a,
  );
  const wholeFrom = (starts: readonly number[]) =>
    repeated.filter((list) => starts.every((start, n) => list[n]! < start && list[n + 1]! >= start)).length;
  // 项目全称 on the cover of one form and in the table of the next one is no beginning: most labels tell where that is.
  let starts: number[] = [];
  let inParts = -1;
  for (let n = 0; n < most.length && inParts < repeated.length; n++) {
    const from = startsFrom(most[n]!, labels);
    const parts = wholeFrom(from);
    if (parts > inParts) [starts, inParts] = [from, parts];
  }
  // Of forms beside each other the next one does not begin in a row of its own, with all that it asks behind.
  const areBelow = starts.every((start) => labels[start - 1]!.cell.row < labels[start]!.cell.row);
  const asksAll = inParts >= repeated.length * nearlyAll;
  return areBelow && asksAll && isApart(starts) ? starts : [];
}

/** Where the further forms begin by the positions of one label, as much before them as is the same before the first. */
export const startsFrom = (
  [first, ...further]: readonly number[],
  labels: readonly LabelAnchor[],
): number[] =>
  further.map((start) => {
    let back = 0;
    while (back < first! && targetOf(labels[start - back - 1]!) === targetOf(labels[first! - back - 1]!))
      back++;
    return start - back;
  });

/** What the title of another form says: 2019年度…申报书, 附：旧表（供参考）, 以下为初稿. */
const titleWord = new RegExp(`${language.formTitle}|${language.oldVersion}|${language.finalVersion}`);

/** The row of a title between the form before and the first row of the next one; else that row. */
function titleRow(sheet: SheetSnapshot, after: number, row: number): number {
  const between = sheet.cells.filter((cell) => cell.row > after && cell.row < row);
  const title = between.find(
    (cell) =>
      cell.kind === "text" &&
      titleWord.test(cell.text) &&
      between.filter((other) => other.row === cell.row).length === 1,
  );
  return title?.row ?? row;
}

/** Parts of a sheet on which the same form stands several times, one below the other; the sheet itself otherwise. */
export function splitForms(sheet: SheetSnapshot, anchors: Anchors): SheetSnapshot[] {
  const { labels, headings } = anchors;
  const starts = beginnings(sheet, labels, repetitions, ofForms);
  const rows = starts.map((start) => {
    const { row } = labels[start]!.cell;
    const before = labels[start - 1]!.cell.row;
    const heading = headings.find((each) => each.cell.row > before && each.cell.row <= row);
    return titleRow(sheet, before, heading?.cell.row ?? row);
  });
  if (rows.length === 0) return [sheet];
  const edges = [0, ...rows, Infinity];
  return edges.slice(0, -1).map((from, n) => {
    const to = edges[n + 1]!;
    return withRows(sheet, (row) => row >= from && row < to);
  });
}
