import type { SnapshotCell } from "../../sheet/snapshot";
import type { LabelIndex } from "../labels/labelIndex";
import { keyOfCell } from "../labels/labelKey";
import { namesPerson, subjectOf, type RoleOf, type TextRole } from "../labels/recognise";
import { fitOf } from "../layout/fit";
import type { Grid } from "../page/grid";
import { inlineLabels } from "./inlineLabels";

export const endsWithColon = (cell: SnapshotCell): boolean => /[:：]\s*$/.test(cell.text);

/** 姓名：张某 below 【项目联系人】: whether a cell holds a label of a section with its value. */
function holdsLabelOf(section: string, cell: SnapshotCell | undefined, index: LabelIndex): boolean {
  const inline = cell ? inlineLabels(cell, index) : [];
  return inline.some(({ label }) => label.hits.some((hit) => hit.section === section));
}

/** 云部署模式 | 须盖章确认 | 云部署模式 | ☑私有云: whether the label comes behind what was put in between, which is no answer to it. */
function comesAgainBehind(cell: SnapshotCell, { label }: TextRole, right: number, grid: Grid): boolean {
  const between = grid.rightOf(cell.row, right);
  const next = between && grid.rightOf(cell.row, grid.area(between).right);
  if (!next || keyOfCell(next).base !== keyOfCell(cell).base) return false;
  return label?.hits.every(({ field }) => fitOf(field, between) <= 0) ?? false;
}

/** Whether a text that may be a heading as well as a label (项目联系人, 云部署模式) is the heading here. */
export function opensSection(
  cell: SnapshotCell,
  role: TextRole,
  grid: Grid,
  index: LabelIndex,
  roleOf: RoleOf,
): boolean {
  if (endsWithColon(cell)) return false;
  const area = grid.area(cell);
  const section = role.heading;
  const belongs = (other: SnapshotCell | undefined) => {
    const { label } = roleOf(other);
    return !!label && (!section || label.hits.some((hit) => hit.section === section));
  };
  for (let row = area.top; row <= area.bottom; row++) {
    const right = grid.rightOf(row, area.right);
    if (belongs(right) || (role.group && !section && right && roleOf(right).group)) return true;
  }
  if (role.group && !section && comesAgainBehind(cell, role, area.right, grid)) return true;
  const below = section ? grid.rowAfter(area.bottom) : [];
  const inRow = grid.row(cell.row);
  // Its answer may stand in the second row of its area.
  for (let row = area.top + 1; row <= area.bottom; row++) if (grid.rightOf(row, area.right)) return false;
  if (inRow.length === 1)
    return belongs(below[0]) || (section !== null && holdsLabelOf(section, below[0], index));
  // 项目责任人信息 | 项目联系人信息: each of several headings side by side has its own columns below it.
  const isHeading = (other: SnapshotCell) => roleOf(other).heading !== null;
  if (!inRow.every(isHeading)) return false;
  const next = inRow[inRow.indexOf(cell) + 1]?.col ?? Infinity;
  return belongs(below.find((other) => other.col >= area.left && other.col < next && !isCount(other)));
}

const inChinese = /^\s*(?:[一二三四五六七八九十]{1,2}[、.．]|[(（][一二三四五六七八九十]{1,2}[)）])/;
const inFigures = /^\s*\d{1,2}(?:[、.．](?!\d)|\s)/;

/** How a cell is numbered. */
const numbering = ({ text }: SnapshotCell): "Chinese" | "figures" | null =>
  inChinese.test(text) ? "Chinese" : inFigures.test(text) ? "figures" : null;

/**
 * 二、法定代表人 alone in its row, over 姓名 | 蔡某 | 电话, and 1 申报单位 over 单位名称 | …: whose part a numbered label heads; null where
 * it waits for an answer, as in a list of numbered labels.
 */
export function headsPart(
  cell: SnapshotCell,
  { label }: TextRole,
  grid: Grid,
  { who, persons }: LabelIndex,
  roleOf: RoleOf,
): string | null {
  const number = namesPerson(label) ? numbering(cell) : null;
  const [first, next] = number ? grid.rowAfter(grid.area(cell).bottom) : [];
  if (!first || numbering(first) === number) return null;
  const below = roleOf(first).label?.hits ?? [];
  // The cover asks for the same names.
  const own = [...new Set(label!.hits.map(subjectOf))].filter(
    (section) =>
      (persons.has(section) || (next && who.has(section))) && below.some((hit) => hit.section === section),
  );
  return own.length === 1 ? own[0]! : null;
}

/** The number of a row. */
const isCount = ({ text }: SnapshotCell) => /^\s*\d{1,3}\s*[.、]?\s*$/.test(text);
