import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { FileNote, SheetsRead } from "../note";
import type { Package } from "../ooxml/package";
import type { Relation } from "../ooxml/relations";
import { FileError, problemOf } from "../problem";
import { withoutCovered } from "../snapshot/merges";
import { attributeOf, isTrue, scanXml } from "../xmlScan";
import { xmlPieces } from "../xmlText";
import { Budget } from "../budget";
import { readBoxes } from "./boxes";
import { placeBoxes } from "./placeBoxes";
import { readSheetPart } from "./sheet";
import type { Book, SheetPart } from "./sheet";
import { readStrings } from "./strings";
import { readStyles } from "./styles";

interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

/** Sheets without cells: charts, and the dialogues and macros of the nineties. */
const otherSheets = ["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"];

/**
 * Reads an .xlsx from its parts. A sheet, a cell or a style that cannot be read is told in a note and stops nothing
 * else. Throws FileError: damaged where no sheet can be read; encrypted, too many cells and the like.
 */
export function readXlsx(source: Package, workbookPart: string): SheetsRead {
  const { sheets, date1904 } = listedSheets(source, workbookPart);
  const relations = source.relations(workbookPart);
  const notes: FileNote[] = [];
  const book: Book = { ...sharedParts(source, relations, notes), date1904, budget: new Budget() };
  let damage: unknown;
  const read = sheets.flatMap((sheet, index): SheetSnapshot[] => {
    const relation = relations.find(({ id }) => id === sheet.id);
    if (relation && otherSheets.includes(relation.type)) return [];
    try {
      const target = relation?.target ?? `xl/worksheets/sheet${index + 1}.xml`;
      return [readSheet(source, target, sheet, book, notes)];
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

function listedSheets(source: Package, workbookPart: string) {
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  let inList = false;
  scanXml(xmlPieces(source.part(workbookPart)!), {
    open(name, attributes) {
      if (name === "sheets") inList = true;
      else if (name === "workbookPr") date1904 ||= isTrue(attributeOf(attributes, "date1904"));
      else if (inList && name === "sheet") {
        sheets.push({
          name: attributeOf(attributes, "name") ?? "",
          id: attributeOf(attributes, "id") ?? "",
          hidden: /hidden/i.test(attributeOf(attributes, "state") ?? ""),
        });
      }
    },
    close(name) {
      if (name === "sheets") inList = false;
    },
    text() {},
  });
  return { sheets, date1904 };
}

/** Styles may be missing or broken: then numbers show without their formats, which is said. */
function sharedParts(source: Package, relations: readonly Relation[], notes: FileNote[]) {
  const targetOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const strings = source.part(targetOf("sharedStrings") ?? "xl/sharedStrings.xml");
  const target = targetOf("styles");
  let styles: Book["styles"] | undefined;
  try {
    const part = source.part(target ?? "xl/styles.xml");
    if (part) styles = readStyles(part);
  } catch (error) {
    if (problemOf(error).kind !== "damaged") throw error;
  }
  if (target && !styles) notes.push({ kind: "stylesUnread" });
  return { strings: strings ? readStrings(strings) : [], styles: styles ?? [] };
}

function readSheet(
  source: Package,
  target: string,
  { name, hidden }: ListedSheet,
  book: Book,
  notes: FileNote[],
): SheetSnapshot {
  const bytes = source.part(target);
  if (!bytes) throw new FileError({ kind: "damaged", part: target });
  const part = readSheetPart(bytes, book);
  if (!part.isWhole && part.cells.length === 0) throw new FileError({ kind: "damaged", part: target });
  if (!part.isWhole) notes.push({ kind: "sheetCutOff", sheet: name });
  if (part.unread.length > 0) notes.push({ kind: "cellsUnread", sheet: name, cells: part.unread });
  if (part.struck.length > 0) notes.push({ kind: "struckOut", sheet: name, cells: part.struck });
  const cells = withoutCovered(inOrder(part), part.merges);
  const boxes = placeBoxes(readBoxes(source, target), cells, part.merges, name);
  for (const note of boxes.notes) notes.push(note);
  const { merges, hiddenRows, hiddenColumns } = part;
  return { name, cells: boxes.cells, merges, hidden, hiddenRows, hiddenColumns };
}

/** The cells row by row; of two with the same address the later one counts. */
function inOrder({ cells }: SheetPart): readonly SnapshotCell[] {
  const isBehind = (a: SnapshotCell, b: SnapshotCell) => a.row > b.row || (a.row === b.row && a.col > b.col);
  if (cells.every((cell, i) => i === 0 || isBehind(cell, cells[i - 1]!))) return cells;
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  return sorted.filter(({ row, col }, i) => row !== sorted[i + 1]?.row || col !== sorted[i + 1]?.col);
}
