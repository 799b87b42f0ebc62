import type { Edition } from "../../../form/edition";
import type { PrintedForm } from "../../../form/printedForm";
import type { PlanRow, SheetPlan } from "../../../sheet/plan";
import type { Area } from "../../../sheet/snapshot";
import { fieldNamed } from "../../wording/label";
import { rowHeight } from "../../rowHeight";
import { styles } from "../../styles";
import { answerStyle } from "./answerStyle";
import type { AnswerCell } from "./layTable";

const widths = [12, 14, 6, 38, 28];
/** Free lines for indicators of each kind. */
const indicators = 8;
const free = { ...styles.text, unlocked: true };

/** 附件4-3: the project, its goal, and lines for the indicators. */
export function layPerformance(
  edition: Edition,
  { performance }: PrintedForm,
): Pick<SheetPlan, "columnWidths" | "rows" | "merges"> & { readonly answers: readonly AnswerCell[] } {
  const rows: PlanRow[] = [];
  const merges: Area[] = [];
  const answers: AnswerCell[] = [];
  const right = widths.length - 1;
  const merged = (left: number, columns: number, height = 1): Area => {
    const area = { top: rows.length, bottom: rows.length + height - 1, left, right: left + columns - 1 };
    if (columns > 1 || height > 1) merges.push(area);
    return area;
  };
  rows.push({ height: 28, cells: [{ value: performance.annex, style: styles.annex }] });
  merged(0, widths.length);
  rows.push({ height: 64, cells: [{ value: performance.title.join("\n"), style: styles.title }] });
  for (const { label, field: id, lines } of performance.answers) {
    const field = fieldNamed(edition, id)!;
    merged(0, 2);
    answers.push({ field, area: merged(2, 3) });
    rows.push({
      height: Math.max(30, (lines ?? 1) * 20),
      cells: [{ value: label, style: styles.centered }, null, { value: null, style: answerStyle(field) }],
    });
  }
  const { group, heads, lists } = performance;
  merged(0, 1, 1 + lists.length * indicators);
  const [kind, name, value] = heads;
  merged(2, 2);
  rows.push({
    height: 30,
    cells: [group, kind, name, null, value].map((text) =>
      text === null ? null : { value: text, style: styles.centered },
    ),
  });
  for (const { label, field: id } of lists) {
    const field = fieldNamed(edition, id)!;
    merged(1, 1, indicators);
    for (let line = 0; line < indicators; line += 1) {
      answers.push({
        field,
        area: { top: rows.length, bottom: rows.length, left: 3, right },
        option: undefined,
      });
      rows.push({
        height: 30,
        cells: [
          null,
          line === 0 ? { value: label, style: styles.centered } : null,
          { value: String(line + 1), style: styles.centered },
          { value: null, style: free },
          { value: null, style: free },
        ],
      });
    }
  }
  performance.notes.forEach((clause, index) => {
    const value = `${index === 0 ? "注：" : ""}${index + 1}.${edition.clauses[clause]!.text}`;
    merged(0, widths.length);
    rows.push({ height: rowHeight([value], [96], 11, 20), cells: [{ value, style: styles.note }] });
  });
  return { columnWidths: widths, rows, merges, answers };
}
