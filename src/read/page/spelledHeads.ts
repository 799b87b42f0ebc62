import { groupBy } from "../../match/group";
import type { Area, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { LabelIndex } from "../labels/labelIndex";
import { keyOfCell } from "../labels/labelKey";
import { recogniseLabel, type RoleOf } from "../labels/recognise";
import { weights } from "../layout/weights";
import { asText } from "./facts";
import { language } from "../language";

const { fewestGroups } = weights.spelledHeads;

/** Longer texts head no group of labels. */
const longest = 12;
/** 企业基本信息 over 名称: what the group is about. */
const about = new RegExp(`(?:基本)?${language.particulars}$`);
const information = "信息";

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

/** The groups of a sheet: headings merged over columns in one row, or over rows in one column, several of them. */
function groupsOf({ cells, merges }: SheetSnapshot): Group[] {
  const over = groupBy(merges.filter(isOver), ({ top }) => top);
  const before = groupBy(merges.filter(isBefore), ({ left }) => left);
  const lines = [...over.values(), ...before.values()].filter((line) => line.length >= fewestGroups);
  if (lines.length === 0) return [];
  const rows = groupBy(cells, ({ row }) => row);
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

/**
 * 名称 | 类别 under 项目, 名称 | 地址 under 企业基本情况: the sheet with each such label spelled out (项目名称), as nobody else's 名称 is
 * asked for; and 项目责任单位 over 单位名称 and others is a heading, whatever it is elsewhere.
 */
export function withHeadsSpelled(sheet: SheetSnapshot, index: LabelIndex, roleOf: RoleOf): SheetSnapshot {
  const spelled = new Map<SnapshotCell, SnapshotCell>();
  for (const { head, isOver, under } of groupsOf(sheet)) {
    const { label, heading } = roleOf(head);
    const stem = head.text.trim().replace(about, "");
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
    if (isHead && label && !heading) spelled.set(head, asText(head, `${head.text.trim()}${information}`));
  }
  if (spelled.size === 0) return sheet;
  return { ...sheet, cells: sheet.cells.map((cell) => spelled.get(cell) ?? cell) };
}
