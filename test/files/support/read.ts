import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellName } from "../../../src/sheet/address";
import type { SheetSnapshot, SnapshotCell } from "../../../src/sheet/snapshot";
import { describeFileNote } from "../../../src/files/noteText";
import { describeFileProblem } from "../../../src/files/problemText";
import { readFile } from "../../../src/files/readFile";

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../fixtures/files", name)));
}

/** The sheets of a file that must be readable. */
export function sheetsOf(name: string, bytes: Uint8Array): readonly SheetSnapshot[] {
  const result = readFile(name, bytes);
  if (!result.ok) throw new Error(describeFileProblem(result.problem, name));
  return result.workbook.sheets;
}

/** What is said of a file that must be readable, a sentence each. */
export function notesOf(name: string, bytes: Uint8Array): string[] {
  const result = readFile(name, bytes);
  if (!result.ok) throw new Error(describeFileProblem(result.problem, name));
  return result.notes.map((note) => describeFileNote(note, name));
}

/** The first sheet's cells by address. */
export function cellsOf(name: string, bytes: Uint8Array): Record<string, SnapshotCell> {
  const cells = sheetsOf(name, bytes)[0]!.cells;
  return Object.fromEntries(cells.map((cell) => [cellName(cell.row, cell.col), cell]));
}

/** The first sheet's texts by address, as a person sees them. */
export function textsOf(name: string, bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cellsOf(name, bytes)).map(([address, { text }]) => [address, text]),
  );
}

/** The sentence that a user sees for a file that cannot be read; fails where the file is read. */
export function sentenceFor(name: string, bytes: Uint8Array): string {
  const result = readFile(name, bytes);
  if (result.ok) throw new Error(`${name} was read`);
  return describeFileProblem(result.problem, name);
}
