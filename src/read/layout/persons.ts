import type { Area, SnapshotCell } from "../../sheet/snapshot";
import type { Anchors } from "../claims/anchor";
import type { LabelIndex } from "../labels/labelIndex";
import type { RoleOf } from "../labels/recognise";
import type { Grid, Region } from "../page/grid";
import { fitOf } from "./fit";
import { personIn, unitIn } from "./personHeads";
import { meant, placedLabel, type PlacedLabel } from "./placeLabels";
import { shapeOf } from "./shape";
import type { ValueSpot } from "./valueSpots";
import { viewOf, type View } from "./view";
import { weights } from "./weights";

const { mostLines, fewestOverList, fewestBesideWord, headReach, widestGap, labelsForOther } = weights.persons;

/** A table of persons: a line of values for each of them under, or behind, the same labels. */
export interface PersonTables {
  /** Labels with the value of one person each; a label counts once for every person. */
  readonly spots: readonly (readonly [PlacedLabel, ValueSpot])[];
  /** The labels that such a table holds: they have no value elsewhere. */
  readonly used: ReadonlySet<PlacedLabel>;
}

/** So many persons stand beside each other. */
const mostHeads = 4;

interface Run {
  readonly view: View;
  readonly labels: readonly PlacedLabel[];
}

type Step = "next" | "overOther" | null;

/** Whether a label follows another one: with nothing, or codes and instructions between, or over one other cell. */
function stepTo(
  view: View,
  { bottom, right }: Area,
  { top }: Area,
  printed: ReadonlySet<SnapshotCell>,
): Step {
  if (top <= bottom || top > bottom + 1 + widestGap) return null;
  let others = 0;
  for (let row = bottom + 1; row < top; row++) {
    const { cell } = view.at(row, right);
    if (!cell || shapeOf(cell).is === "hint") continue;
    if (printed.has(cell)) return null;
    others++;
  }
  return others === 0 ? "next" : others === 1 && top === bottom + 2 ? "overOther" : null;
}

/** Whether a row of the view says who several persons are, on either side of a column: 项目责任人 | (blank) | 项目联系人. */
function namesPersons(view: View, row: number, col: number, personOfCell: PersonOfCell): boolean {
  const named = new Set<string>();
  for (let offset = -1; offset <= mostHeads; offset++) {
    const { cell } = view.at(row, col + offset);
    const person = offset !== 0 && cell ? personOfCell(cell) : null;
    if (person !== null) named.add(person);
  }
  return named.size > 1;
}

type PersonOfCell = (cell: SnapshotCell) => string | null;

/** Labels that touch each other along a column of the view, without those of yearly figures, up to where persons are named. */
function runsIn(
  view: View,
  labels: readonly PlacedLabel[],
  printed: ReadonlySet<SnapshotCell>,
  personOfCell: PersonOfCell,
): Run[] {
  const own: { readonly label: PlacedLabel; readonly area: Area }[] = [];
  for (let n = 0; n < labels.length; n++) {
    const label = labels[n]!;
    if (label.anchor.inline === null && label.hits[0]!.field.row === undefined)
      own.push({ label, area: view.area(label.anchor.area) });
  }
  own.sort((a, b) => a.area.right - b.area.right || a.area.top - b.area.top);
  const runs: { labels: typeof own; others: number }[] = [];
  for (let n = 0; n < own.length; n++) {
    const each = own[n]!;
    const run = runs.at(-1);
    const last = run?.labels.at(-1)!.area;
    const next = last?.right === each.area.right ? stepTo(view, last, each.area, printed) : null;
    let step = next;
    // 联系方式 | 项目责任人 | 项目联系人 over 姓名 | …: a word before the persons' names asks for nothing.
    for (let row = last ? last.top : 0; next && row < each.area.top; row++)
      if (namesPersons(view, row, each.area.right, personOfCell)) step = null;
    if (!run || !step) runs.push({ labels: [each], others: 0 });
    else {
      run.labels.push(each);
      if (step === "overOther") run.others++;
    }
  }
  return runs
    .filter(({ labels, others }) => labels.length >= 2 && others * labelsForOther <= labels.length)
    .map((run) => run.labels)
    .map((run) => ({ view, labels: run.map(({ label }) => label) }));
}

/** Whether the labels of a run stand right beside each other. */
function touches({ view, labels }: Run): boolean {
  const areas = labels.map((label) => view.area(label.anchor.area));
  return areas.every((area, n) => n === 0 || area.top === areas[n - 1]!.bottom + 1);
}

/** What stands before a line of values: the nearest filled place ahead of its labels that is the line's own. */
function headOf({ view, labels }: Run, offset: number, grid: Grid): Region | null {
  const { top, right } = view.area(labels[0]!.anchor.area);
  for (let row = top - 1; row >= top - headReach; row--) {
    const region = view.at(row, right + offset);
    if (!region.cell) continue;
    // A heading alone in its row opens a part of the form; it is no head of a column.
    const isAlone = view.direction === "right" && grid.row(region.cell.row).length === 1;
    return region.area.left === right + offset && !isAlone ? region : null;
  }
  return null;
}

/** The label right above the first one of a run, in its column. */
function cornerOf({ view, labels }: Run, byCell: ReadonlyMap<SnapshotCell, PlacedLabel>) {
  const { top, right } = view.area(labels[0]!.anchor.area);
  const { cell } = view.at(top - 1, right);
  return cell && byCell.get(cell);
}

/** Whether anything stands before one of the lines that the labels may have. */
function hasHead(run: Run, grid: Grid): boolean {
  const last = run.view.area(grid.bounds).right - run.view.area(run.labels[0]!.anchor.area).right;
  for (let offset = 1; offset <= Math.min(mostLines, last); offset++)
    if (headOf(run, offset, grid)) return true;
  return false;
}

/**
 * The place of a label's value in a line: its cell or where it would stand, and what stands over that, wherever it begins;
 * what begins before the label is another's.
 */
function placeIn(view: View, label: PlacedLabel, offset: number) {
  const { top, bottom, right } = view.area(label.anchor.area);
  const first = view.at(top, right + offset);
  for (let row = top; row <= bottom; row++) {
    const { onPage, cell, area } = row === top ? first : view.at(row, right + offset);
    if (cell && area.top >= top) return { onPage, cell, over: first.cell };
  }
  return { onPage: first.onPage, cell: undefined, over: first.cell };
}

/** Offsets of the lines with something in them, up to the next print. */
function linesOf({ view, labels }: Run, { printed }: Anchors, { bounds }: Grid): number[] {
  const lines: number[] = [];
  const last = view.area(bounds).right - view.area(labels[0]!.anchor.area).right;
  for (let offset = 1; offset <= Math.min(mostLines, last); offset++) {
    let cells = 0;
    // 职务 | 法定代表人: one word among the answers may be a label elsewhere. A label over two columns begins before them.
    const print = new Set<SnapshotCell>();
    for (let n = 0; n < labels.length; n++) {
      const { cell, over } = placeIn(view, labels[n]!, offset);
      if (cell) cells++;
      if (over && printed.has(over)) print.add(over);
    }
    if (print.size > 1 || print.size * fewestBesideWord > cells) break;
    if (cells > 0) lines.push(offset);
  }
  return lines;
}

function spotOf(label: PlacedLabel, view: View, offset: number, agree: number): ValueSpot {
  const { onPage, cell } = placeIn(view, label, offset);
  return {
    cell,
    cells: cell ? [cell] : [],
    bounded: true,
    until: onPage.right + 1,
    behindSide: false,
    row: onPage.top,
    col: onPage.left,
    unit: "",
    fit: 1,
    contested: false,
    why: { relation: "table", offset, agree, score: 1, lead: 1 },
  };
}

/**
 * Whether a line holds a person's answers, slipped by a cell or not: the numbers of rows below 项目联系人信息 are none, and
 * the answers of one whose cells slipped are no other person's either.
 */
function answers(own: readonly (readonly [PlacedLabel, PlacedLabel])[], view: View, offset: number): boolean {
  const cells = own.map(([label]) => placeIn(view, label, offset).cell);
  const isAnswered = (by: number) => {
    let fit = 0;
    own.forEach(([, { hits }], n) => {
      const cell = cells[n + by];
      if (cell) fit += fitOf(hits[0]!.field, cell);
    });
    return fit > 0;
  };
  return isAnswered(0) || isAnswered(1) || isAnswered(-1);
}

/** 陈某 | 姓名 | 孙某: the line that touches the labels from the other side, where one stands behind them too. */
function besideIn({ view, labels }: Run, lines: readonly number[], anchors: Anchors, grid: Grid) {
  if (view.direction !== "right" || lines[0] !== 1) return [];
  const left = viewOf(grid, "left");
  const [first] = linesOf({ view: left, labels }, anchors, grid);
  return first === 1 ? [{ view: left, offset: first }] : [];
}

const asksPerson = ({ anchor }: PlacedLabel, who: ReadonlySet<string>) =>
  anchor.label.hits.some(({ section }) => who.has(section));

/**
 * Finds tables of persons, however they lie: 姓名 | 性别 above 张某 | 男 with a row for each person, or 姓名, 性别 below
 * each other with a column for each. Who a line is about is said before it, by a heading or by a label that asks for
 * that person's name (项目技术负责人 | 李某).
 */
export function personTables(
  labels: readonly PlacedLabel[],
  grid: Grid,
  anchors: Anchors,
  roleOf: RoleOf,
  index: LabelIndex,
): PersonTables {
  const { who } = index;
  const spots: (readonly [PlacedLabel, ValueSpot])[] = [];
  const used = new Set<PlacedLabel>();
  const byCell = new Map(labels.map((label) => [label.anchor.cell, label]));
  // Beside each other only persons are told apart by what stands before them.
  const asking = labels.some((label) => asksPerson(label, who));
  const personOfCell = (cell: SnapshotCell) => personIn(cell, roleOf, who);
  for (const direction of asking ? (["right", "below"] as const) : (["below"] as const)) {
    const view = viewOf(grid, direction);
    for (const run of runsIn(view, labels, anchors.printed, personOfCell)) {
      if (run.labels.some((label) => used.has(label))) continue;
      if (direction === "right" && !run.labels.some((label) => asksPerson(label, who))) continue;
      // Beside each other what stands before them says it; without that they need no closer look.
      if (direction === "right" && !hasHead(run, grid)) continue;
      const lines = linesOf(run, anchors, grid);
      let named = false;
      const besidePersons = lines.some((offset) => {
        const head = headOf(run, offset, grid)?.cell;
        return head !== undefined && index.persons.has(personOfCell(head) ?? "");
      });
      for (const { view: side, offset } of [
        ...besideIn(run, lines, anchors, grid),
        ...lines.map((each) => ({ view, offset: each })),
      ]) {
        const head = headOf({ view: side, labels: run.labels }, offset, grid)?.cell;
        if (!head) continue;
        const section = personOfCell(head) ?? (besidePersons ? unitIn(head, index) : null);
        const own = run.labels.flatMap((label): [PlacedLabel, PlacedLabel][] => {
          const hits = label.anchor.label.hits.filter((hit) => hit.section === section);
          if (hits.length === 0) return [];
          const asked = meant(hits);
          return [[label, placedLabel(label.anchor, section!, asked.hits, asked.other)]];
        });
        const asked = byCell.get(head);
        if (own.length > 0) {
          if (!answers(own, side, offset)) continue;
          for (const [label, placed] of own) {
            const spot = spotOf(label, side, offset, run.labels.length);
            spots.push([placed, spot]);
            used.add(label);
            const word = spot.cell && byCell.get(spot.cell);
            if (word) used.add(word);
          }
        } else if (asked && direction === "below" && asked.hits[0]!.field.type === "text") {
          // 项目技术负责人 | 李某 in a row of the table: of that person the form asks the name.
          const names = run.labels.find(({ hits }) => hits.some(({ field }) => field.id.endsWith(".name")));
          if (!names) continue;
          spots.push([asked, spotOf(names, side, offset, run.labels.length)]);
        } else continue;
        if (asked) used.add(asked);
        named = true;
      }
      // 联系方式 | 单位 | 项目责任人 over 姓名 | …: the word before those heads asks for nothing.
      const corner = named && direction === "right" ? cornerOf(run, byCell) : undefined;
      if (corner) used.add(corner);
      // Several lines that nothing tells apart are a list of people; a title further down answers hardly any label.
      const isAnswered = (offset: number) =>
        run.labels.filter((label) => placeIn(view, label, offset).cell).length * 2 >= run.labels.length;
      const isList =
        !named &&
        touches(run) &&
        direction === "below" &&
        lines.filter(isAnswered).length > 1 &&
        run.labels.length >= fewestOverList;
      if (isList) for (const label of run.labels) used.add(label);
    }
  }
  return { spots, used };
}
