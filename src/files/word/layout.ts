import { cellName } from "../../sheet/address";
import type { Area, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { Budget } from "../budget";
import { maxColumns } from "../limits";
import type { FileNote, SheetsRead } from "../note";
import type { Block } from "./blocks";
import { cellAreas } from "./cellAreas";
import type { PlacedCell } from "./cellAreas";

/** Name of the one sheet that a Word document becomes. */
const sheetName = "文档";

interface Laid {
  readonly area: Area;
  readonly text: string;
  readonly struck: boolean;
  readonly boxed: boolean;
}

interface Layout {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Laid[];
}

/**
 * A Word document as one sheet: paragraphs and tables one below the other, a paragraph being a row with its text in
 * column A. Headings between tables tell which section a table belongs to, as title rows do in a workbook.
 */
export function toSheet(blocks: readonly Block[]): SheetsRead {
  const budget = new Budget();
  const { cells: laid } = stack(blocks);
  const cells: SnapshotCell[] = [];
  const merges: Area[] = [];
  const addresses = (kind: "struck" | "boxed") =>
    laid.filter((cell) => cell[kind]).map(({ area }) => cellName(area.top, area.left));
  for (const { area, text } of laid) {
    if (area.left >= maxColumns) continue;
    if (area.top !== area.bottom || area.left !== area.right) merges.push(area);
    if (text.trim() === "") continue;
    budget.spend(text.length);
    cells.push({ row: area.top, col: area.left, kind: "text", value: text, text });
  }
  cells.sort((a, b) => a.row - b.row || a.col - b.col);
  const sheet: SheetSnapshot = {
    name: sheetName,
    cells,
    merges,
    hidden: false,
    hiddenRows: [],
    hiddenColumns: [],
  };
  const [struck, boxed] = [addresses("struck"), addresses("boxed")];
  const notes: FileNote[] = [];
  if (struck.length > 0) notes.push({ kind: "struckOut", sheet: sheetName, cells: struck });
  if (boxed.length > 0) notes.push({ kind: "boxesRead", sheet: sheetName, cells: boxed });
  return { sheets: [sheet], notes };
}

/** Blocks one below the other. */
function stack(blocks: readonly Block[]): Layout {
  const cells: Laid[] = [];
  let rows = 0;
  let columns = 1;
  for (const block of blocks) {
    const layout = layOut(block);
    for (const cell of layout.cells) cells.push({ ...cell, area: moved(cell.area, rows, 0) });
    rows += layout.rows;
    columns = Math.max(columns, layout.columns);
  }
  return { rows, columns, cells };
}

function layOut(block: Block): Layout {
  if (block.kind === "table") return layOutTable(cellAreas(block));
  if (block.kind === "paragraph") {
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    return { rows: 1, columns: 1, cells: [{ ...flat([block]), area }] };
  }
  const cells = block.cells.map(({ row, col, text }) => {
    const merge = block.merges.find((area) => area.top === row && area.left === col);
    const area = merge ?? { top: row, left: col, bottom: row, right: col };
    return { area, text, struck: false, boxed: false };
  });
  return { rows: extent(cells, "bottom"), columns: extent(cells, "right"), cells };
}

/** A table whose rows and columns are parted where a cell holds a table with cells of its own. */
function layOutTable(placed: readonly PlacedCell[]): Layout {
  const inner = placed.map(({ content }) => (holdsGrid(content) ? stack(content.filter(isSeen)) : undefined));
  const heights = new Array<number>(extent(placed, "bottom")).fill(1);
  const widths = new Array<number>(extent(placed, "right")).fill(1);
  inner.forEach((layout, i) => {
    if (!layout) return;
    const { top, left, bottom, right } = placed[i]!.area;
    widen(heights, top, bottom, layout.rows);
    widen(widths, left, right, layout.columns);
  });
  const [tops, lefts] = [sums(heights), sums(widths)];
  const cells = placed.flatMap(({ area, content }, i): readonly Laid[] => {
    const top = tops[area.top]!;
    const left = lefts[area.left]!;
    const layout = inner[i];
    if (layout) return layout.cells.map((cell) => ({ ...cell, area: moved(cell.area, top, left) }));
    const whole = { top, left, bottom: tops[area.bottom + 1]! - 1, right: lefts[area.right + 1]! - 1 };
    return [{ ...flat(content), area: whole }];
  });
  return { rows: tops.at(-1)!, columns: lefts.at(-1)!, cells };
}

function holdsGrid(content: readonly Block[]): boolean {
  return content.some((block) => {
    if (block.kind === "paragraph") return false;
    if (block.kind === "chunk") return block.cells.length > 1;
    return block.rows.flat().length > 1 || holdsGrid(block.rows.flat().flatMap((cell) => cell.content));
  });
}

function isSeen(block: Block): boolean {
  return block.kind !== "paragraph" || block.text.trim() !== "" || block.struck;
}

/** The text of what has no cells of its own, a line a paragraph. */
function flat(content: readonly Block[]): Omit<Laid, "area"> {
  const paragraphs = content.flatMap(paragraphsOf);
  return {
    text: paragraphs
      .map(({ text }) => text)
      .join("\n")
      .replace(/^\n+|\n+$/g, ""),
    struck: paragraphs.some(({ struck }) => struck),
    boxed: paragraphs.some(({ boxed }) => boxed),
  };
}

function paragraphsOf(block: Block): { text: string; struck: boolean; boxed: boolean }[] {
  if (block.kind === "paragraph") return [block];
  if (block.kind === "chunk") return block.cells.map(({ text }) => ({ text, struck: false, boxed: false }));
  return block.rows.flat().flatMap((cell) => cell.content.flatMap(paragraphsOf));
}

function moved({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

function extent(cells: readonly { readonly area: Area }[], side: "bottom" | "right"): number {
  return cells.reduce((most, { area }) => Math.max(most, area[side] + 1), 0);
}

/** Makes the last of some lines so large that all of them together reach a size. */
function widen(sizes: number[], from: number, to: number, least: number): void {
  const size = sizes.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
  sizes[to]! += Math.max(0, least - size);
}

/** Where each line begins, and where the last ends. */
function sums(sizes: readonly number[]): number[] {
  const starts = [0];
  for (const size of sizes) starts.push(starts.at(-1)! + size);
  return starts;
}
