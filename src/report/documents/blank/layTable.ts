import type { Edition, Field } from "../../../form/edition";
import type { PrintedCell, PrintedRow } from "../../../form/printedForm";
import type { PlanCell, PlanRow } from "../../../sheet/plan";
import type { Area } from "../../../sheet/snapshot";
import { fieldNamed } from "../../wording/label";
import { rowHeight } from "../../rowHeight";
import { styles } from "../../styles";
import { answerStyle } from "./answerStyle";

/** A cell that somebody fills in; of boxes that may be ticked together, each has its own, with its option. */
export interface AnswerCell {
  readonly field: Field;
  readonly area: Area;
  readonly option?: string;
  /** The cell takes a period: this is its end. */
  readonly until?: Field;
}

export interface LaidTable {
  readonly rows: readonly PlanRow[];
  readonly merges: readonly Area[];
  readonly answers: readonly AnswerCell[];
}

const leastHeight = 26;
const unticked = "□";

/** Boxes of which several may be ticked stand in cells of their own; one of a list is chosen in one cell. */
function hasOwnCells(field: Field): boolean {
  return field.type === "choices" || field.severalAllowed === true || (field.choices ?? []).length === 1;
}

/** The printed table as rows of a sheet that begins at row `top`: labels, borders, and free cells for the answers. */
export function layTable(
  printed: readonly PrintedRow[],
  widths: readonly number[],
  edition: Edition,
  top: number,
): LaidTable {
  const rows: (PlanCell | null)[][] = [];
  const texts: string[][] = [];
  const merges: Area[] = [];
  const answers: AnswerCell[] = [];
  /** Rows of the sheet that each printed row takes. */
  const heights = printed.map(({ cells }) =>
    cells.reduce((most, cell) => Math.max(most, linesOf(cell, edition)), 1),
  );
  const starts = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  /** Columns that a label above still covers, by the first printed row below it. */
  const coveredTo = widths.map(() => 0);

  const put = (area: Area, value: string | null, style: PlanCell["style"]): void => {
    (rows[area.top] ??= [])[area.left] = { value, ...(style ? { style } : {}) };
    if (area.right > area.left || area.bottom > area.top) merges.push(below(area, top));
    if (value !== null && area.bottom === area.top)
      (texts[area.top] ??= [])[area.left] = fitted(value, area, widths);
  };
  const answer = (
    field: Field,
    area: Area,
    option?: { readonly id: string; readonly label: string },
  ): void => {
    put(area, option ? unticked + option.label : null, answerStyle(field));
    answers.push({ field, area: below(area, top), ...(option ? { option: option.label } : {}) });
  };

  printed.forEach((row, index) => {
    const start = starts[index]!;
    const end = start + heights[index]! - 1;
    let left = 0;
    for (const cell of row.cells) {
      while (coveredTo[left]! > index) left += 1;
      const right = left + cell.columns - 1;
      const area = { top: start, left, bottom: end, right };
      if (cell.kind === "label") {
        const last = index + (cell.rows ?? 1) - 1;
        put({ ...area, bottom: starts[last]! + heights[last]! - 1 }, cell.text, styles.centered);
        for (let col = left; col <= right; col += 1) coveredTo[col] = last + 1;
      } else if (cell.kind === "answer") answer(fieldOf(cell.field, edition), area);
      else layBoxes(cell, area);
      left = right + 1;
    }
  });

  function layBoxes(cell: Extract<PrintedCell, { kind: "boxes" }>, area: Area): void {
    const field = fieldOf(cell.field, edition);
    const labelled = cell.heading ? Math.floor(cell.columns / 2) : 0;
    const from = area.left + labelled;
    if (cell.heading) put({ ...area, right: from - 1 }, cell.heading, styles.centered);
    if (!hasOwnCells(field)) return answer(field, { ...area, left: from });
    const perLine = cell.perLine ?? 1;
    const options = field.choices ?? [];
    options.forEach((option, place) => {
      const line = area.top + Math.floor(place / perLine);
      const [left, end] = share(from, area.right, perLine, place % perLine);
      const right = place === options.length - 1 ? area.right : end;
      answer(field, { top: line, bottom: line, left, right }, option);
    });
  }

  const laid = Array.from({ length: starts.at(-1)! + heights.at(-1)! }, (_, row): PlanRow => {
    const index = starts.findIndex((start, n) => row >= start && row < start + heights[n]!);
    const least = Math.max(leastHeight, ((printed[index]!.lines ?? 1) * 16 + 10) / heights[index]!);
    const cells = Array.from(rows[row] ?? [], (cell) => cell ?? null);
    return {
      height: rowHeight(
        Array.from(texts[row] ?? [], (text) => text ?? ""),
        widths,
        12,
        least,
      ),
      cells,
    };
  });
  return { rows: laid, merges, answers };
}

function below(area: Area, rows: number): Area {
  return { ...area, top: area.top + rows, bottom: area.bottom + rows };
}

function fieldOf(id: string, edition: Edition): Field {
  const field = fieldNamed(edition, id);
  if (!field) throw new Error(`The printed form asks for ${id}, which the edition does not know`);
  return field;
}

function linesOf(cell: PrintedCell, edition: Edition): number {
  if (cell.kind !== "boxes") return 1;
  const field = fieldOf(cell.field, edition);
  return hasOwnCells(field) ? Math.ceil((field.choices ?? []).length / (cell.perLine ?? 1)) : 1;
}

/** The columns of one of several cells that share the columns from `from` to `to`. */
function share(from: number, to: number, among: number, place: number): [number, number] {
  const count = to - from + 1;
  const first = from + Math.floor((count * place) / among);
  return [first, Math.max(first, from + Math.floor((count * (place + 1)) / among) - 1)];
}

/** A text over several columns takes as many lines as in one column of that width: cut in pieces of the first one's width. */
function fitted(text: string, { left, right }: Area, widths: readonly number[]): string {
  const whole = widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
  const share = widths[left]! / whole;
  return text.slice(0, Math.ceil(text.length * share));
}
