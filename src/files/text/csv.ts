import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { FileError } from "../problem";
import { maxCells } from "../limits";

const delimiters = ["\t", ",", ";", "，"] as const;

/**
 * Separated values as one sheet. Every value stays text: a code of eighteen digits loses its last ones as a number,
 * and "2019-3" is no day. Quoted values may hold delimiters, line breaks and doubled quotes (RFC 4180).
 */
export function readCsv(name: string, text: string): SheetSnapshot {
  const [marker, separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const rows = splitRows(text.slice(marker?.length ?? 0), separator ?? delimiterOf(text) ?? ",");
  const cells: SnapshotCell[] = [];
  rows.forEach((values, row) =>
    values.forEach((typed, col) => {
      const value = typed.replace(/\r\n?/g, "\n");
      // Bytes that are no letter make no value.
      if (value === "" || /^\ufffd+$/.test(value)) return;
      if (cells.length === maxCells) throw new FileError({ kind: "tooManyCells", limit: maxCells });
      cells.push({ row, col, kind: "text", value, text: value });
    }),
  );
  return { name, cells, merges: [], hidden: false, hiddenRows: [], hiddenColumns: [] };
}

/** The sign that stands equally often in each of the first lines, or at least in most of them; none in running text. */
export function delimiterOf(text: string): string | undefined {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 50);
  const share = (sign: string) => lines.filter((line) => line.includes(sign)).length / lines.length;
  const best = delimiters.reduce((a, b) => (share(b) > share(a) ? b : a));
  return share(best) > 0.5 ? best : undefined;
}

function splitRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = "";
  const endRow = () => {
    rows.push([...row, value]);
    row = [];
    value = "";
  };
  let at = 0;
  while (at < text.length) {
    const sign = text[at]!;
    if (sign === '"' && value === "") {
      const quoted = readQuoted(text, at);
      value = quoted.value;
      at = quoted.end;
    } else if (sign === delimiter) {
      row.push(value);
      value = "";
      at += 1;
    } else if (sign === "\n" || sign === "\r") {
      endRow();
      at += sign === "\r" && text[at + 1] === "\n" ? 2 : 1;
    } else {
      value += sign;
      at += 1;
    }
  }
  if (row.length > 0 || value !== "") endRow();
  return rows;
}

/** A quoted value from its opening quote on; one that is never closed ends with the text. */
function readQuoted(text: string, start: number): { value: string; end: number } {
  let value = "";
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}
