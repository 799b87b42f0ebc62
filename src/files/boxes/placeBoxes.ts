import { cellName } from "../../sheet/address";
import type { Area, SnapshotCell } from "../../sheet/snapshot";
import type { FileNote } from "../note";
import { plainText } from "../plainText";
import type { Box } from "./box";

/** A longer text in a box is an instruction, not a value. */
const longestValue = 300;
const mark = (box: Box) => (box.ticked === undefined ? "" : box.ticked ? "☑" : "□");

/**
 * Puts what stands in text boxes and tick boxes into the empty cells over which they lie, as a person sees it; a tick
 * over a text goes before its option. What else lies over a cell with a content of its own is told and left out.
 */
export function placeBoxes(
  boxes: readonly Box[],
  cells: readonly SnapshotCell[],
  merges: readonly Area[],
  sheet: string,
): { readonly cells: readonly SnapshotCell[]; readonly notes: readonly FileNote[] } {
  if (boxes.length === 0) return { cells, notes: [] };
  const byAddress = new Map(cells.map((cell) => [cellName(cell.row, cell.col), cell]));
  const put = new Map<string, SnapshotCell>();
  const unread: string[] = [];
  for (const box of [...boxes].sort((a, b) => a.row - b.row || a.col - b.col)) {
    const { row, col } = firstCell(box, merges);
    const address = cellName(row, col);
    const [own, before] = [byAddress.get(address), put.get(address)];
    const text = mark(box) + box.text;
    const ticked = markedText(before?.text ?? own?.text ?? "", box);
    if (own?.kind === "text" && ticked !== null) {
      put.set(address, { ...own, value: ticked, text: ticked });
    } else if (own || text.length > longestValue) {
      // An option that is not ticked says nothing that is lost.
      if (box.ticked !== false) unread.push(text);
    } else {
      const whole = plainText(before ? `${before.text}\n${text}` : text);
      put.set(address, { row, col, kind: "text", value: whole, text: whole });
    }
  }
  const notes: FileNote[] = [];
  if (put.size > 0) notes.push({ kind: "boxesRead", sheet, cells: [...put.keys()] });
  if (unread.length > 0) notes.push({ kind: "boxesUnread", sheet, texts: unread });
  const all = new Map([...byAddress, ...put]);
  return { cells: [...all.values()].sort((a, b) => a.row - b.row || a.col - b.col), notes };
}

/** The text with the tick at its option: a bare tick goes before all of it, one with a caption before the line of that caption. */
function markedText(text: string, box: Box): string | null {
  if (box.ticked === undefined) return null;
  const lines = text.split("\n");
  const caption = box.text.replace(/\s/g, "");
  const line = lines.findIndex((each) => each.replace(/\s/g, "").startsWith(caption));
  if (line < 0) return null;
  return [...lines.slice(0, line), mark(box) + lines[line], ...lines.slice(line + 1)].join("\n");
}

/** A box over a merged area lies over its first cell. */
function firstCell({ row, col }: Box, merges: readonly Area[]): { row: number; col: number } {
  const area = merges.find(
    (each) => row >= each.top && row <= each.bottom && col >= each.left && col <= each.right,
  );
  return area ? { row: area.top, col: area.left } : { row, col };
}
