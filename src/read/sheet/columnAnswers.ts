import type { SnapshotCell } from "../../sheet/snapshot";
import { asksFor, type LabelAnchor } from "../claims/anchor";
import { fitOf } from "../layout/fit";
import { weights } from "../layout/weights";
import { squeeze } from "../values/text";

const { shortestName, leastFit } = weights.projectColumns;

/** Types of fields whose answers are known by their looks. */
export const hasForm = new Set(
  "amount ratio count decimal code phone mobile month day monthOrDay".split(" "),
);

/** Words over a column that number its project: 项目1, 申报项目（二）. */
export const numbersProject = (text: string): boolean =>
  /^(?:申报)?项目[（(]?[一二三四五六七八九十\d]{1,2}[)）]?$/.test(text);

/** How well the labels that ask for a date, a figure or a number are answered by such: how to fill in, or 已核, is none. */
export function figureFits(
  labels: readonly LabelAnchor[],
  answerOf: (label: LabelAnchor) => SnapshotCell | undefined,
): number[] {
  return labels.flatMap((label) => {
    const { field } = label.label.hits[0]!;
    const answer = hasForm.has(field.type) ? answerOf(label) : undefined;
    return answer ? [fitOf(field, answer)] : [];
  });
}

/** A column of values with the cell of each label's row. */
export interface Values {
  readonly col: number;
  readonly cells: ReadonlyMap<LabelAnchor, SnapshotCell>;
}

/**
 * Whether a project's cells answer by their looks where those tell, or all of them do where they had to be put back.
 * (专家打分 | 5.5 | 8; 填写说明 where a day is asked).
 */
export function answersWell(
  cells: Iterable<readonly [LabelAnchor, SnapshotCell]>,
  arePutBack = false,
): boolean {
  let fit = 0;
  let typed = 0;
  for (const [{ label }, cell] of cells) {
    const { field } = label.hits[0]!;
    if (!arePutBack && !hasForm.has(field.type)) continue;
    typed++;
    fit += fitOf(field, cell);
  }
  return fit >= typed * leastFit;
}

/** What a column of values says where the project's name is asked. */
export function projectNameIn(column: ReadonlyMap<LabelAnchor, SnapshotCell>): string {
  for (const [label, cell] of column)
    if (label.label.hits.some(({ field }) => field.id === "project.name")) return squeeze(cell.text);
  return "";
}

/** How many labels that ask for a date, a figure or a number a column answers with one. */
const figuresAnswered = ({ cells }: Values): number =>
  figureFits([...cells.keys()], (label) => cells.get(label)).filter((fit) => fit > 0).length;

/**
 * 项目名称 | 基于5G的… | 已核: the columns of a form that may be projects by what the best of them answers. One without any
 * date or figure where another has some, or with so short a name where another's is none, is what somebody wrote beside it.
 */
export function answeringAlike<Column extends Values>(columns: readonly Column[]): Column[] {
  const figures = columns.map(figuresAnswered);
  if (figures.some((each) => each > 0)) return columns.filter((_, n) => figures[n]! > 0);
  const isLong = (column: Column) => projectNameIn(column.cells).length >= shortestName;
  return columns.some(isLong) ? columns.filter(isLong) : [...columns];
}

const namesProject = [asksFor("project.name"), asksFor("applicant.name")];

/** Whether a column says a name, longer than a remark is and not said of anything else. */
function saysName({ cells }: Values): boolean {
  const texts = [...cells.values()].map(({ text }) => squeeze(text));
  return [...cells].some(([label, cell]) => {
    const text = squeeze(cell.text);
    const isSaid = text.length >= shortestName && texts.filter((other) => other === text).length === 1;
    return isSaid && namesProject.some((asks) => asks(label)) && fitOf(label.label.hits[0]!.field, cell) > 0;
  });
}

/**
 * The projects of a list, of which each may lack what the others say. One without any date or figure where another has some,
 * and without a name, is what somebody wrote below it: 第2页 under 申报单位, 与审计报告不符 under 项目名称.
 */
export function answeringInList<Column extends Values>(columns: readonly Column[]): Column[] {
  const figures = columns.map(figuresAnswered);
  if (figures.every((each) => each === 0)) return [...columns];
  return columns.filter((column, n) => figures[n]! > 0 || saysName(column));
}
