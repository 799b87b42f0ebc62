import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { readBoxes } from "../boxes/boxes";
import { placeBoxes } from "../boxes/placeBoxes";
import { Budget } from "../budget";
import type { FileNote, SheetsRead } from "../note";
import { FileError, problemOf } from "../problem";
import { withoutCovered } from "../snapshot/merges";
import type { Book, BookFormat, BookStyles, ListedSheet, SheetPart } from "./bookParts";
import type { Package } from "./package";
import type { Relation } from "./relations";

/** Sheets without cells: charts, and the dialogues and macros of the nineties. */
const otherSheets = ["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"];

/**
 * Reads an .xlsx or .xlsb from its parts. A sheet, a cell or a style that cannot be read is told in a note and stops
 * nothing else. Throws FileError: damaged where no sheet can be read; encrypted, too many cells and the like.
 */
export function readBook(source: Package, workbookPart: string, format: BookFormat): SheetsRead {
  const { sheets, date1904 } = format.list(source.part(workbookPart)!);
  const relations = source.relations(workbookPart);
  const notes: FileNote[] = [];
  const book: Book = {
    ...sharedParts(source, relations, format, notes),
    date1904,
    budget: new Budget(source.limits),
  };
  let damage: unknown;
  const read = sheets.flatMap((sheet, index): SheetSnapshot[] => {
    const relation = relations.find(({ id }) => id === sheet.id);
    if (relation && otherSheets.includes(relation.type)) return [];
    try {
      const target = relation?.target ?? `xl/worksheets/sheet${index + 1}.${format.ending}`;
      const bytes = source.part(target);
      if (!bytes) throw new FileError({ kind: "damaged", part: target });
      return [snapshotOf(format.sheet(bytes, book), source, target, sheet, notes)];
    } catch (error) {
      if (problemOf(error).kind !== "damaged") throw error;
      damage ??= error;
      notes.push({ kind: "sheetUnread", sheet: sheet.name });
      return [];
    }
  });
  if (read.length === 0 && damage) throw damage;
  return { sheets: read, notes };
}

/** Styles may be missing or broken: then numbers show without their formats, which is said. */
function sharedParts(
  source: Package,
  relations: readonly Relation[],
  format: BookFormat,
  notes: FileNote[],
): Pick<Book, "strings" | "styles" | "fonts"> {
  const targetOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const target = targetOf("styles");
  let styles: BookStyles | undefined;
  try {
    const part = source.part(target ?? `xl/styles.${format.ending}`);
    if (part) styles = format.styles(part);
  } catch (error) {
    if (problemOf(error).kind !== "damaged") throw error;
  }
  if (target && !styles) notes.push({ kind: "stylesUnread" });
  const strings = source.part(targetOf("sharedStrings") ?? `xl/sharedStrings.${format.ending}`);
  const known = styles ?? { cells: [], fonts: [] };
  return { strings: strings ? format.strings(strings, known) : [], styles: known.cells, fonts: known.fonts };
}

function snapshotOf(
  part: SheetPart,
  source: Package,
  target: string,
  { name, hidden }: ListedSheet,
  notes: FileNote[],
): SheetSnapshot {
  if (!part.isWhole && part.cells.length === 0) throw new FileError({ kind: "damaged", part: target });
  if (!part.isWhole) notes.push({ kind: "sheetCutOff", sheet: name });
  if (part.unread.length > 0) notes.push({ kind: "cellsUnread", sheet: name, cells: part.unread });
  if (part.struck.length > 0) notes.push({ kind: "struckOut", sheet: name, cells: part.struck });
  const cells = withoutCovered(inOrder(part), part.merges);
  const boxes = placeBoxes(readBoxes(source, target), cells, part.merges, name);
  for (const note of boxes.notes) notes.push(note);
  const { merges, hiddenRows, hiddenColumns, footer } = part;
  const rest = footer === "" ? {} : { footer };
  return { name, cells: boxes.cells, merges, hidden, hiddenRows, hiddenColumns, ...rest };
}

/** The cells row by row; of two with the same address the later one counts. */
function inOrder({ cells }: SheetPart): readonly SnapshotCell[] {
  const isBehind = (a: SnapshotCell, b: SnapshotCell) => a.row > b.row || (a.row === b.row && a.col > b.col);
  if (cells.every((cell, i) => i === 0 || isBehind(cell, cells[i - 1]!))) return cells;
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  return sorted.filter(({ row, col }, i) => row !== sorted[i + 1]?.row || col !== sorted[i + 1]?.col);
}
