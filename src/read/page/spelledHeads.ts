import { groupBy } from "../../match/group";
import type { Area, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { LabelIndex } from "../labels/labelIndex";
import { keyOfCell } from "../labels/labelKey";
import { namesPerson, recogniseLabel, type RoleOf, type TextRole } from "../labels/recognise";
import { weights } from "../layout/weights";
import { asText } from "./facts";
import { language } from "../language";
import { withRewritten } from "./rewritten";

const { fewestGroups, fewestUnder, leastLabels } = weights.spelledHeads;

/** Longer texts head no group of labels. */
const longest = 12;
/** 企业基本信息 over 名称: what the group is about. */
const about = new RegExp(`(?:基本)?${language.particulars}$`);
const information = "信息";
const stemOf = ({ text }: SnapshotCell) => text.trim().replace(about, "");

/** 名称: a figure or a year beside 总资产 spells nothing out. */
const isWord = (cell: SnapshotCell, roleOf: RoleOf) => !/\d/.test(cell.text) && !roleOf(cell).heading;

/** A heading over several columns, or before several rows, with what stands under it. */
interface Group {
  readonly head: SnapshotCell;
  readonly isOver: boolean;
  readonly under: readonly SnapshotCell[];
}

const isOver = ({ top, bottom, left, right }: Area) => top === bottom && left < right;
const isBefore = ({ top, bottom, left, right }: Area) => left === right && top < bottom;

/**
 * 项目 | | 企业 | | 联系人 | over a row of labels: the areas over which the headings stand that nobody merged; none where
 * anything else stands in their row.
 */
function areasUnmerged(
  heads: readonly SnapshotCell[],
  labels: readonly SnapshotCell[] | undefined,
  index: LabelIndex,
  roleOf: RoleOf,
): Area[] {
  if (heads.length < fewestGroups || !labels || labels.length < fewestUnder || labels.length <= heads.length)
    return [];
  const isLabel = (cell: SnapshotCell) =>
    roleOf(cell).label !== null || index.labelEnds.has(keyOfCell(cell).base);
  if (!labels.every(isLabel)) return [];
  const areas = heads.map(({ row, col }, n): Area => ({
    top: row,
    bottom: row,
    left: col,
    right: (heads[n + 1]?.col ?? labels.at(-1)!.col + 1) - 1,
  }));
  const isHead = (cell: SnapshotCell, n: number) => {
    const { label, heading, stranger } = roleOf(cell);
    if (heading || stranger) return true;
    const first = labels.find(({ col }) => col === cell.col);
    if (!first) return /^(?:序号|备注)$/.test(cell.text.trim());
    return label ? isOver(areas[n]!) : !!recogniseLabel(`${stemOf(cell)}${first.text.trim()}`, index);
  };
  return heads.every(isHead) ? areas.filter(isOver) : [];
}

/** The groups of a sheet: headings merged over columns in one row, or over rows in one column, several of them. */
function groupsOf({ cells, merges }: SheetSnapshot, index: LabelIndex, roleOf: RoleOf): Group[] {
  const over = groupBy(merges.filter(isOver), ({ top }) => top);
  const before = groupBy(merges.filter(isBefore), ({ left }) => left);
  const rows = groupBy(cells, ({ row }) => row);
  rows.forEach((heads, row) => {
    if (over.has(row) || heads.some(({ kind, text }) => kind !== "text" || text.length > longest)) return;
    const areas = areasUnmerged(heads, rows.get(row + 1), index, roleOf);
    if (areas.length > 0) over.set(row, areas);
  });
  const lines = [...over.values(), ...before.values()].filter((line) => line.length >= fewestGroups);
  return lines.flat().flatMap((area): Group[] => {
    const head = rows.get(area.top)?.find(({ col }) => col === area.left);
    if (head?.kind !== "text" || head.text.length > longest) return [];
    const under: SnapshotCell[] = [];
    const [from, to] = isOver(area) ? [area.top + 1, area.top + 1] : [area.top, area.bottom];
    const [left, right] = isOver(area) ? [area.left, area.right] : [area.right + 1, area.right + 1];
    for (let row = from; row <= to; row++)
      for (const cell of rows.get(row) ?? []) if (cell.col >= left && cell.col <= right) under.push(cell);
    return [{ head, isOver: isOver(area), under }];
  });
}

const nothing: ReadonlyMap<SnapshotCell, SnapshotCell> = new Map();

/** 技术负责人 over 姓名 | 手机: of this person the form asks the name alone. */
const asksNameAlone = ({ label }: TextRole) =>
  label?.hits.some(({ field }) => field.id.endsWith("Lead")) ?? false;

/**
 * The columns under 技术负责人, 财务负责人 and whoever else the form asks little or nothing about, with their owner in their
 * labels, so that they are no other person's.
 */
function ofOthers(
  { head, under }: Group,
  index: LabelIndex,
  roleOf: RoleOf,
): Map<SnapshotCell, SnapshotCell> {
  const owned = new Map<SnapshotCell, SnapshotCell>();
  const role = roleOf(head);
  const isNamed = asksNameAlone(role);
  if (!isNamed && !role.stranger) return owned;
  for (const cell of under) {
    const { label } = roleOf(cell);
    if (!label?.hits.some(({ section }) => index.who.has(section))) continue;
    const asksName = isNamed && keyOfCell(cell).base === "姓名";
    const text = asksName ? head.text.trim() : `${head.text.trim()}${cell.text.trim()}`;
    if (asksName || !recogniseLabel(text, index)) owned.set(cell, asText(cell, text));
  }
  return owned;
}

/**
 * 负责人 | 电话 | 技术负责人 | 电话 | 联系人 | 电话 in the head of a list: what stands behind somebody of whom the form asks little or
 * nothing, with his name in it. 技术负责人 | 联系电话 alone may be the enterprise's.
 */
function behindOthers(
  heads: readonly SnapshotCell[],
  index: LabelIndex,
  roleOf: RoleOf,
): ReadonlyMap<SnapshotCell, SnapshotCell> {
  const isOther = (cell: SnapshotCell) => roleOf(cell).stranger !== null || asksNameAlone(roleOf(cell));
  if (heads.length < fewestUnder || !heads.some(isOther)) return nothing;
  if (heads.filter((cell) => roleOf(cell).label).length < heads.length * leastLabels) return nothing;
  const isBare = (cell: SnapshotCell) => {
    const hits = roleOf(cell).label?.hits ?? [];
    const isPersons = hits.every(({ section }) => index.persons.has(section));
    const again = heads.some((other) => other !== cell && keyOfCell(other).base === keyOfCell(cell).base);
    return (
      hits.some(({ section }, n) => n > 0 && section !== hits[0]!.section) &&
      hits.every(({ section }) => index.who.has(section)) &&
      !namesPerson(roleOf(cell).label) &&
      (isPersons || again)
    );
  };
  const owned = new Map<SnapshotCell, SnapshotCell>();
  let owner: SnapshotCell | null = null;
  for (const cell of heads) {
    if (isOther(cell)) owner = cell;
    else if (!isBare(cell)) owner = null;
    else if (owner) owned.set(cell, asText(cell, `${owner.text.trim()}${cell.text.trim()}`));
  }
  return owned;
}

/**
 * 名称 | 类别 under 项目, 名称 | 地址 under 企业基本情况: the sheet with each such label spelled out (项目名称), as nobody else's 名称 is
 * asked for; and 项目责任单位 over 单位名称 and others is a heading, whatever it is elsewhere.
 * What stands under a person of whom the form asks little or nothing is said to be his.
 */
export function withHeadsSpelled(sheet: SheetSnapshot, index: LabelIndex, roleOf: RoleOf): SheetSnapshot {
  const spelled = new Map<SnapshotCell, SnapshotCell>();
  const gone = new Set<SnapshotCell>();
  for (const group of groupsOf(sheet, index, roleOf)) {
    const { head, isOver, under } = group;
    const { label, heading } = roleOf(head);
    const others = isOver && under.length > 1 ? ofOthers(group, index, roleOf) : nothing;
    if (others.size > 0) {
      others.forEach((own, cell) => spelled.set(cell, own));
      // What he is called is said below now.
      gone.add(head);
      continue;
    }
    const stem = stemOf(head);
    const named = new Map<SnapshotCell, SnapshotCell>();
    let labels = 0;
    for (const cell of under) {
      if (roleOf(cell).label) labels++;
      else if (
        !label &&
        cell.kind === "text" &&
        index.labelEnds.has(keyOfCell(cell).base) &&
        isWord(cell, roleOf)
      ) {
        const text = `${stem}${cell.text.trim()}`;
        if (recogniseLabel(text, index)) named.set(cell, asText(cell, text));
      }
    }
    const isHead = isOver && under.length > 1 && labels + named.size === under.length;
    if (!isOver || isHead) named.forEach((own, cell) => spelled.set(cell, own));
    if (!isHead || !label) continue;
    // 联系人 over 姓名 | 手机 is the name of a person elsewhere.
    const headed = asText(head, `${head.text.trim()}${information}`);
    if (!heading || roleOf(headed).heading === heading) spelled.set(head, headed);
  }
  groupBy(sheet.cells, ({ row }) => row).forEach((heads) =>
    behindOthers(heads, index, roleOf).forEach((own, cell) => spelled.set(cell, own)),
  );
  return withRewritten(sheet, spelled, gone);
}
