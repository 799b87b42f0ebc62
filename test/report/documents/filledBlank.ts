import { edition2020 as edition } from "../../../src/form/edition2020";
import { printedFormOf } from "../../../src/form/printed";
import type { FieldValue } from "../../../src/read/application";
import { answerText } from "../../../src/report/documents/answerText";
import { blankForm, type BlankSheet } from "../../../src/report/documents/blank/blankForm";
import type { PlanCell, SheetPlan } from "../../../src/sheet/plan";

type Values = Readonly<Record<string, FieldValue>>;

/** The blank form as an enterprise fills it in: numbers as numbers, boxes chosen from their lists. */
export function filledBlank(values: Values): SheetPlan[] {
  return blankForm(edition, printedFormOf(edition)).map((sheet) => filledSheet(sheet, values));
}

function filledSheet({ plan, answers }: BlankSheet, values: Values): SheetPlan {
  const rows = plan.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  const put = (row: number, col: number, value: PlanCell["value"]): void => {
    rows[row]!.cells[col] = { ...rows[row]!.cells[col], value };
  };
  const lines = new Map<string, number>();
  for (const { field, area, option, until } of answers) {
    const value = values[field.id];
    if (value === undefined) continue;
    if (field.type === "pairs") {
      const line = lines.get(field.id) ?? 0;
      lines.set(field.id, line + 1);
      const pair = (value as readonly (readonly [string, string])[])[line];
      if (pair) pair.forEach((text, col) => put(area.top, area.left + col, text));
    } else if (option !== undefined) {
      const chosen = field.choices!.filter(({ id }) =>
        Array.isArray(value) ? value.includes(id) : id === (value === true ? "yes" : value),
      );
      if (chosen.some(({ label }) => label === option)) put(area.top, area.left, `☑${option}`);
    } else if (until) {
      const end = answerText(until, values[until.id]!);
      put(area.top, area.left, `${answerText(field, value)}至${end}`);
    } else put(area.top, area.left, typeof value === "number" ? value : answerText(field, value));
  }
  return { ...plan, rows };
}
