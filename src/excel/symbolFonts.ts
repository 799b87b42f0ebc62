import type { SnapshotCell } from "../sheet/snapshot";
import type { Question } from "./questions";

/** Fonts in which letters are drawn as boxes and ticks. */
const symbolFont = /wingdings|webdings|symbol|marlett/i;
/** One character, alone, that some symbol font draws as a box, a tick or a cross. */
const candidate = /^\s*[\u0020-\u007e\u00a1-\u00ff\uf020-\uf0ff]\s*$/;
const digit = /\d/;

/** Asks for the font of those few cells that hold a lone letter or sign. */
export function fontQuestions(
  sheetId: string,
  cells: readonly SnapshotCell[],
  take: (cell: SnapshotCell, font: string) => void,
): Question[] {
  const lone = cells.filter((cell) => cell.kind === "text" && isLoneSign(cell.text));
  return lone.map((cell) => ({
    sheetId,
    area: { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col },
    weight: 5,
    ask(range) {
      range.load("format/font/name");
      return () => {
        const name = range.format.font.name;
        if (symbolFont.test(name ?? "")) take(cell, name);
      };
    },
  }));
}

function isLoneSign(text: string): boolean {
  return candidate.test(text) && !digit.test(text);
}
