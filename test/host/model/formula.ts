import { columnName, columnNumber } from "../../../src/sheet/address";
import { MAX_COLUMNS, MAX_ROWS, quotedSheetName } from "./area";

/** One end of a reference; whole rows have no column, whole columns no row. 0-based. */
export interface Corner {
  readonly row?: number;
  readonly col?: number;
  readonly rowFixed: boolean;
  readonly colFixed: boolean;
}

/** A cell or area that a formula names. */
export interface Reference {
  /** Null where the formula names no sheet: its own. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** Null for a single cell. */
  readonly to: Corner | null;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const REFERENCE = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;

/** Texts in quotes are passed over, and so are names and functions. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(${SHEET})?(${REFERENCE})(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.]+`,
  "gu",
);

/** The formula with every reference put through `map`; null makes it #REF!. */
export function mapReferences(formula: string, map: (reference: Reference) => Reference | null): string {
  return formula.replace(TOKEN, (token: string, sheet?: string, reference?: string) => {
    if (reference === undefined) return token;
    const [from, to] = reference.split(":") as [string, string?];
    const mapped = map({
      sheet: sheet ? sheetName(sheet) : null,
      from: corner(from),
      to: to ? corner(to) : null,
    });
    return mapped ? referenceText(mapped) : "#REF!";
  });
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function corner(text: string): Corner {
  const [, colFixed, col, rowFixed, row] = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/.exec(text)!;
  const loneRow = col === undefined;
  return {
    ...(col === undefined ? {} : { col: columnNumber(col) }),
    ...(row === undefined ? {} : { row: Number(row) - 1 }),
    colFixed: !loneRow && colFixed === "$",
    rowFixed: rowFixed === "$" || (loneRow && colFixed === "$"),
  };
}

function cornerText({ row, col, rowFixed, colFixed }: Corner): string {
  const column = col === undefined ? "" : `${colFixed ? "$" : ""}${columnName(col)}`;
  return row === undefined ? column : `${column}${rowFixed ? "$" : ""}${row + 1}`;
}

function referenceText({ sheet, from, to }: Reference): string {
  const prefix = sheet === null ? "" : `${quotedSheetName(sheet)}!`;
  return `${prefix}${cornerText(from)}${to ? `:${cornerText(to)}` : ""}`;
}

/** The formula as it reads when copied so many rows and columns away: relative references move along [doc]. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  const moved = (end: Corner): Corner | null => {
    const row = end.row === undefined || end.rowFixed ? end.row : end.row + rows;
    const col = end.col === undefined || end.colFixed ? end.col : end.col + columns;
    const inside = (line: number | undefined, count: number) =>
      line === undefined || (line >= 0 && line < count);
    return inside(row, MAX_ROWS) && inside(col, MAX_COLUMNS) ? { ...end, row, col } : null;
  };
  return mapReferences(formula, (reference) => {
    const from = moved(reference.from);
    const to = reference.to && moved(reference.to);
    return from && (to || !reference.to) ? { ...reference, from, to } : null;
  });
}
