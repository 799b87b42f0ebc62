import type { Area, SnapshotCell } from "../sheet/snapshot";
import { from1904, kindOfNumber } from "../sheet/numberFormat";
import { blocksOf, cellCount } from "./blocks";
import type { Question } from "./questions";

/** Cells a block has at most: one block of a sheet, several sheets in one request. */
const blockCells = 12_000;
const errorValue =
  /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|EXTERNAL!|PYTHON!|UNKNOWN!|GETTING_DATA)$/;

/** Asks for all cells of an area; those that hold something are handed over block by block. */
export function cellQuestions(
  sheetId: string,
  area: Area,
  take: (cells: SnapshotCell[]) => void,
): Question[] {
  return blocksOf(area, blockCells).map((block) => ({
    sheetId,
    area: block,
    weight: cellCount(block),
    ask(range, asked) {
      range.load("values,text,formulas,numberFormat");
      return () => take(cellsOf(range, asked));
    },
  }));
}

type Matrices = Pick<Excel.Range, "values" | "text" | "formulas" | "numberFormat">;

function cellsOf({ values, text, formulas, numberFormat }: Matrices, area: Area): SnapshotCell[] {
  const cells: SnapshotCell[] = [];
  values.forEach((row, r) =>
    row.forEach((value: string | number | boolean, c) => {
      if (value === "") return;
      const formula: unknown = formulas[r]![c];
      cells.push({
        row: area.top + r,
        col: area.left + c,
        kind: kindOf(value, String(numberFormat[r]![c] ?? "")),
        value,
        text: String(text[r]![c]),
        // a text that begins with = is its own “formula”
        ...(typeof formula === "string" && formula.startsWith("=") && formula !== value
          ? { formula: formula.slice(1) }
          : {}),
      });
    }),
  );
  return cells;
}

function kindOf(value: string | number | boolean, format: string): SnapshotCell["kind"] {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return kindOfNumber(format);
  return errorValue.test(value) ? "error" : "text";
}

/** The same cell with its day counted from 1900. */
export function withDayFrom1904(cell: SnapshotCell): SnapshotCell {
  return cell.kind === "date" ? { ...cell, value: from1904(Number(cell.value)) } : cell;
}
