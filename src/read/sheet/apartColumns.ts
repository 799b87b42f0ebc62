import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { labelsJoined, valuesJoined } from "../claims/combinedLabels";
import { labelOfPart, nameLabel, personAsked, saidIn } from "../claims/personInCell";
import type { LabelIndex } from "../labels/labelIndex";
import { weights } from "../layout/weights";
import { asText } from "../page/facts";
import { gridOf, inReadingOrder } from "../page/grid";
import { withRewritten } from "../page/rewritten";
import type { Turned } from "../page/turn";

const { fewestApart } = weights.apartColumns;

/** Longer texts head no column. */
const longestHead = 40;

/** What a column's head and its cells say one by one: the words of each label, and what a cell answers it. */
interface Apart {
  readonly labels: readonly string[];
  readonly parts: ReadonlyMap<SnapshotCell, readonly (string | undefined)[]>;
}

/** 姓名/手机 over 张三/138…: labels of one section, and their values. */
function joinedIn(head: SnapshotCell, cells: readonly SnapshotCell[], index: LabelIndex): Apart | null {
  const labels = labelsJoined(head, index);
  if (!labels) return null;
  const parts = new Map<SnapshotCell, readonly string[]>();
  for (const cell of cells) {
    const values = cell.kind === "text" ? valuesJoined(cell.text, labels.fields) : null;
    if (values) parts.set(cell, values);
  }
  return { labels: labels.names, parts };
}

/** 联系人及电话 over 韩明 13937895526: the person's name, and what else is said of him. */
function personIn(head: SnapshotCell, cells: readonly SnapshotCell[], index: LabelIndex): Apart | null {
  const section = personAsked(head, index);
  if (section === null) return null;
  const said = cells.flatMap((cell) => {
    const found = cell.kind === "text" ? saidIn(cell.text, index.familyNames) : null;
    return found ? [{ cell, found }] : [];
  });
  const ends = [...new Set(said.flatMap(({ found }) => found.said.map(([end]) => end)))];
  const labels = ends.map((end) => labelOfPart(section, end, index));
  if (labels.includes(null)) return null;
  const parts = said.map(
    ({ cell, found }) =>
      [cell, [found.name, ...ends.map((end) => found.said.find(([of]) => of === end)?.[1])]] as const,
  );
  return { labels: [nameLabel(head.text), ...(labels as string[])], parts: new Map(parts) };
}

/**
 * A list with a project a row, where one column says two things (联系人及电话 over 韩明 13937895526): the sheet with a column
 * for each, the further ones behind all others; null where no column does, or its cells are not understood surely.
 */
export function inColumnsApart(sheet: SheetSnapshot, index: LabelIndex): Turned | null {
  const grid = gridOf(sheet);
  const first = grid.bounds.right + 1;
  let width = first;
  const from: number[] = [];
  const rewritten = new Map<SnapshotCell, SnapshotCell>();
  const added: SnapshotCell[] = [];
  const put = (cell: SnapshotCell, texts: readonly (string | undefined)[], col: number): void => {
    texts.forEach((text, n) => {
      if (n === 0) rewritten.set(cell, asText(cell, text!));
      else if (text !== undefined) added.push({ ...asText(cell, text), col: col + n - 1 });
    });
  };
  for (const head of sheet.cells) {
    if (head.kind !== "text" || head.text.length > longestHead || rewritten.has(head)) continue;
    if (!labelsJoined(head, index) && personAsked(head, index) === null) continue;
    const cells = sheet.cells.filter(({ row, col }) => col === head.col && row > head.row);
    if (cells.length === 0) continue;
    const isUnderstood = (each: Apart | null): each is Apart =>
      each !== null && each.labels.length > 1 && each.parts.size >= cells.length * fewestApart;
    const apart = [joinedIn, personIn].map((find) => find(head, cells, index)).find(isUnderstood);
    if (!apart) continue;
    put(head, apart.labels, width);
    apart.parts.forEach((texts, cell) => put(cell, texts, width));
    for (let n = 1; n < apart.labels.length; n++) from.push(head.col);
    width += apart.labels.length - 1;
  }
  if (from.length === 0) return null;
  const { cells } = withRewritten(sheet, rewritten);
  const again = sheet.merges.flatMap((area) =>
    from.flatMap((col, n) =>
      area.left === col && area.right === col ? [{ ...area, left: first + n, right: first + n }] : [],
    ),
  );
  return {
    sheet: {
      ...sheet,
      cells: [...cells, ...added].sort(inReadingOrder),
      merges: [...sheet.merges, ...again],
    },
    back: (cell) => (cell.col < first ? cell : { ...cell, col: from[cell.col - first]! }),
  };
}
