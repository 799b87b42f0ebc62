import { areOfOthers } from "../../match/alike";
import { groupBy } from "../../match/group";
import type { Field } from "../../form/edition";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { asksFor, type Anchors, type LabelAnchor } from "../claims/anchor";
import { fitOf } from "../layout/fit";
import { shapeOf, type Shape } from "../layout/shape";
import type { LineWords } from "../layout/lineWords";
import { gridOf, type Grid } from "../page/grid";
import { squeeze } from "../values/text";
import { hasExampleMark } from "../workbook/exampleMark";
import type { PlaceOnSheet } from "../page/turn";
import { weights } from "../layout/weights";
import {
  answeringAlike,
  answeringInList,
  answersWell,
  hasForm,
  numbersProject,
  projectNameIn,
  type Values,
} from "./columnAnswers";
import { withContinued, withEnterpriseAgain } from "./continued";
import { columnCutter } from "./columnCutter";
import { columnsOf, othersIn, rightEdge } from "./columnsOf";
import { headsOf, pushedAcross, putBack, slipsOf, type Heads, type Slip } from "./slips";

const { leastAnswered, smallestList, mostLabels, mostWords, mostPairs, fewestAsking, shortestName } =
  weights.projectColumns;

const names = new Set(["project.name", "applicant.name"]);
const figures = new Set<Shape["is"]>(["mobile", "phone", "code", "postcode", "date", "number", "email"]);

const fieldsOf = ({ label }: LabelAnchor) => label.hits.map((hit) => hit.field);

/** The labels of the list, without words among the values that are labels elsewhere (职务 | 法定代表人). */
function listLabels(labels: readonly LabelAnchor[]): LabelAnchor[] {
  // Numbers in an array of their own kind are put in order without a call for each two of them.
  const rights = Uint32Array.from(labels, (label) => label.area.right).sort();
  const edge = rights[Math.floor(rights.length * mostLabels)] ?? 0;
  return labels.filter((label) => label.inline === null && label.area.right <= edge);
}

/** 企业名称 | 甲公司 | 企业性质 | 私营企业: whether the rows hold several labels with something else between. */
function standInPairs(labels: readonly LabelAnchor[], grid: Grid): boolean {
  const rows = [...groupBy(labels, ({ cell }) => cell.row).values()];
  const inPairs = rows.filter((row) => {
    const first = row[0];
    const second = row[1];
    const next = first && second && grid.rightOf(first.cell.row, first.area.right);
    return next && row.every(({ cell }) => cell !== next);
  });
  return inPairs.length > rows.length * mostPairs;
}

/** Words, perhaps behind a year: 2019年研发投入. */
function isWords(cell: SnapshotCell): boolean {
  const { is, text } = shapeOf(cell);
  return is === "words" || (is === "date" && /^\d{4}年度?\D{3,}$/.test(text));
}
const isFigure = (cell: SnapshotCell | undefined) => cell !== undefined && figures.has(shapeOf(cell).is);

/**
 * 企业名称 | 甲公司 | 开户银行 | 中国银行: whether a column of words, without one figure, has figures right behind several of
 * them, so that it is labels which the form does not know: no project is answered with words alone where the next one has figures.
 */
function asksBehind(column: ReadonlyMap<LabelAnchor, SnapshotCell>, grid: Grid): boolean {
  const cells = [...column.values()];
  if (!cells.every(isWords)) return false;
  const answered = cells.filter((cell) => isFigure(grid.rightOf(cell.row, grid.area(cell).right)));
  return answered.length >= fewestAsking;
}

/** 公共服务, 公共服务项目: whether a text is one of a field's choices in so many words. */
const namesChoice = ({ choices = [] }: Field, text: string) =>
  choices.some(
    ({ label }) => text.trim() !== "" && label.replace(/项目$/, "") === squeeze(text).replace(/项目$/, ""),
  );

/**
 * Whether a list's column names a project and who carries it out in so many words, and answers anything else as it is asked:
 * what is left blank of it, or typed wrongly, makes it no less a project.
 */
function namesBoth(cells: readonly (readonly [LabelAnchor, SnapshotCell])[]): boolean {
  const isNamed = (id: string) =>
    cells.some(([label, cell]) => {
      const { is, length } = shapeOf(cell);
      return is === "words" && length >= shortestName && asksFor(id)(label);
    });
  const isAnswer = ([{ label }, cell]: (typeof cells)[number]) => {
    const { field } = label.hits[0]!;
    return (hasForm.has(field.type) && fitOf(field, cell) > 0) || namesChoice(field, cell.text);
  };
  return [...names].every(isNamed) && cells.some(isAnswer);
}

/** What a column of values is called by the project and applicant that it names, and where its cells slipped; null where it is no project's. */
function projectIn(
  column: ReadonlyMap<LabelAnchor, SnapshotCell>,
  labels: readonly LabelAnchor[],
  all: readonly SnapshotCell[],
  heads: Heads,
  isList: boolean,
): { readonly name: string; readonly slips: readonly Slip[] } | null {
  const cells = [...column];
  const isNamed = isList && namesBoth(cells);
  if (!isNamed && column.size < labels.length * leastAnswered) return null;
  if (cells.some(([, cell]) => cell.kind === "text" && hasExampleMark(cell.text))) return null;
  // 如“某某平台”: how to fill in.
  if (cells.filter(([, cell]) => shapeOf(cell).is === "hint").length * 2 > cells.length) return null;
  const slips = slipsOf(all, heads);
  const name = slips.length > 0 ? nameOf(putBack(all, slips, heads), true) : nameOf(cells, false, isNamed);
  return name === null ? null : { name, slips };
}

/** The names under which a project's cells stand; null where they answer their labels badly, or name nothing. */
function nameOf(
  cells: readonly (readonly [LabelAnchor, SnapshotCell])[],
  arePutBack = false,
  isNamed = false,
): string | null {
  if (!isNamed && !answersWell(cells, arePutBack)) return null;
  // 权重 | 48.2 | 55.6: numbers and codes in every column are a row about the questions.
  const named = cells.filter(
    ([label, cell]) => fieldsOf(label).some((field) => names.has(field.id)) && shapeOf(cell).is === "words",
  );
  const name = named.map(([, cell]) => squeeze(cell.text)).join("\n");
  return name.trim() === "" ? null : name;
}

/** A project's part of a sheet: its column moved to the labels, as if it stood there alone. */
export interface ProjectColumn {
  readonly sheet: SheetSnapshot;
  /** Where a cell of the part stands on the sheet itself. */
  readonly onSheet: PlaceOnSheet;
  /** Labels, by their rows, whose cells slipped past them. */
  readonly slips: readonly Slip[];
}

/** Whether the columns of a short list are surely several projects': numbered, or with names that are no two versions of one. */
function areSeveral(columns: readonly Values[], first: LabelAnchor, grid: Grid): boolean {
  const heads = columns.map(({ col }) => squeeze(grid.at(first.cell.row - 1, col)?.text ?? ""));
  if (heads.every(numbersProject) && new Set(heads).size === heads.length) return true;
  return areOfOthers(columns.map(({ cells }) => projectNameIn(cells)));
}

/**
 * Rows that say the same of all projects: over the columns of all; and where the enterprise is named for the first project
 * alone, what is said of it and its persons there.
 */
function sharedRows(columns: readonly Values[], who: ReadonlySet<string>, grid: Grid): ReadonlySet<number> {
  const [first, ...others] = columns;
  const last = others.at(-1)!.col;
  const alone = [...first!.cells].filter(([label]) => !others.some(({ cells }) => cells.has(label)));
  const namesApplicant = ({ cells }: Values) => [...cells.keys()].some(asksFor("applicant.name"));
  // 附件4-3 asks it again, where it may have been left blank.
  const isNamedOnce = namesApplicant(first!) && !others.some(namesApplicant);
  const isShared = ([label, cell]: (typeof alone)[number]) =>
    grid.area(cell).right >= last ||
    (isNamedOnce && label.label.hits.some(({ section }) => who.has(section)));
  return new Set(alone.filter(isShared).map(([, cell]) => cell.row));
}

/** Answers of one project, now in this column and now in the next: hardly any label has one in both. */
function standAskew(columns: readonly Values[], labels: readonly LabelAnchor[]): boolean {
  const inSeveral = labels.filter(
    (label) => columns.filter(({ cells }) => cells.has(label)).length > 1,
  ).length;
  return columns.every(({ cells }) => inSeveral * 2 < cells.size);
}

/**
 * Whether columns differ in a name that several of them give: where 项目名称 is merged over a row that 单位名称 shares with others,
 * a column that has the second alone, merged over both, is no other project. Names of cells that slipped are not known here.
 */
function areNamedApart(
  columns: readonly { readonly cells: Values["cells"]; readonly slips: readonly Slip[] }[],
  labels: readonly LabelAnchor[],
): boolean {
  if (columns.some(({ slips }) => slips.length > 0)) return true;
  return labels.some((label) => {
    if (!fieldsOf(label).some(({ id }) => names.has(id))) return false;
    const given = columns.flatMap(({ cells }) => cells.get(label) ?? []);
    return new Set(given.map(({ text }) => squeeze(text))).size > 1;
  });
}

/** 栏目 | 企业甲 | 企业乙: one list of labels with a column of values for each project; none where it is no such list. */
export function projectColumns(
  asFiled: SheetSnapshot,
  anchors: Anchors,
  asWritten: Grid,
  words: LineWords,
  who: ReadonlySet<string>,
  isList: boolean,
): ProjectColumn[] {
  const labels = listLabels(anchors.labels);
  if (labels.length < smallestList || labels.length < anchors.labels.length * mostLabels) return [];
  if (standInPairs(labels, asWritten)) return [];
  const wordsIn = (col: number) => anchors.labels.filter((label) => label.cell.col === col).length;
  // Where a head says which column the values stand in, the others are no projects.
  if (words.saysValues) return [];
  const marked = withContinued(asFiled, labels, rightEdge(labels));
  const read = marked === asFiled ? asWritten : gridOf(marked);
  const asked = othersIn(anchors, labels);
  const sheet = withEnterpriseAgain(marked, columnsOf(labels, read, asked), who, isList ? 1 : 2);
  const grid = sheet === marked ? read : gridOf(sheet);
  const heads = headsOf(labels, grid);
  const byColumn = groupBy(sheet.cells, (cell) => cell.col);
  const beside = columnsOf(labels, grid, asked);
  if (!isList) for (const column of beside.values()) if (asksBehind(column, grid)) return [];
  const mayBe = [...beside].flatMap(([col, cells]) => {
    if (
      wordsIn(col) > mostWords ||
      words.above(labels[0]!.cell.row, col) ||
      exampleAbove(col, labels[0]!, grid)
    )
      return [];
    const project = projectIn(cells, labels, byColumn.get(col)!, heads, isList);
    return project ? [{ col, cells, ...project }] : [];
  });
  const projects = isList ? answeringInList(mayBe) : answeringAlike(mayBe);
  // Two columns of one project are its figures before and after a correction.
  if (new Set(projects.map(({ name }) => name)).size < 2 || !areNamedApart(projects, labels)) return [];
  if (!isList && standAskew(projects, labels)) return [];
  const columns = projects.sort((a, b) => a.col - b.col);
  if (!isList && labels.length < weights.repetition.below.labels && !areSeveral(columns, labels[0]!, grid))
    return [];
  const first = columns[0]!.col;
  const shared = sharedRows(columns, who, grid);
  const cut = columnCutter(sheet, first, shared, isList ? rightEdge(labels) : first - 1);
  const pushed = pushedAcross(
    columns.map(({ col }) => col),
    byColumn,
    heads,
  );
  const others = (own: number) =>
    [...pushed].flatMap(([row, from]) => (own >= from ? [{ by: 0, first: row, last: row }] : []));
  return columns.map(({ col: own, slips }) => ({
    slips: [...slips, ...others(own)],
    sheet: cut(own),
    onSheet: (cell) =>
      cell.col < first || shared.has(cell.row) ? cell : { ...cell, col: cell.col - first + own },
  }));
}

/** 填写示例 over a column, above the first label. */
function exampleAbove(col: number, { cell }: LabelAnchor, grid: Grid): boolean {
  for (let row = Math.max(0, cell.row - 5); row < cell.row; row++) {
    const above = grid.at(row, col);
    if (above?.kind === "text" && hasExampleMark(above.text)) return true;
  }
  return false;
}
