import { checkApplication } from "../../check/checkApplication";
import type { Edition } from "../../form/edition";
import { printedApplication } from "../filed/printedApplication";
import { columnOrder, type SummaryColumn } from "../own/askedColumns";
import { rowValues, type SummaryRow, type SummaryTable } from "../own/summaryTable";
import type { SealFact, SealPoint } from "./sealPoint";

/** A point on a row of 汇总表, at the cell of a column or else at its name. */
export function rowPoint(
  table: SummaryTable,
  row: SummaryRow,
  column: SummaryColumn,
  weight: SealPoint["weight"],
  fact: SealFact,
): SealPoint {
  const col = table.columns[column] ?? table.columns.projectName ?? 0;
  const cell = row.row === null ? null : { sheet: table.sheet, row: row.row, col };
  const { projectName: project, applicant } = row.cells;
  return { ...fact, weight, project, applicant, cell };
}

/** What the rules of the form say of the texts in a row, as if the form had them. */
function findingsOf(row: SummaryRow, { sheet, columns, asked }: SummaryTable, edition: Edition) {
  const values = rowValues(row.cells, asked);
  const columnOf = (field: string) => asked.find(({ source }) => source === field)?.id;
  const cellOf = (field: string) => ({
    sheet,
    row: row.row ?? 0,
    col: columns[columnOf(field) ?? "projectName"] ?? 0,
  });
  const application = printedApplication(values, [sheet], cellOf, edition);
  return checkApplication(application, edition).flatMap((finding) => {
    const column = columnOf(finding.fields[0] ?? "");
    const isOwn = finding.fields.every((field) => (values[field] ?? null) !== null);
    return isOwn && column && finding.severity !== "hint" ? [{ finding, column }] : [];
  });
}

/** Empty and malformed cells of 附件4-5, judged as the form's own fields are. */
export function cellPoints(table: SummaryTable, edition: Edition): readonly SealPoint[] {
  const choices = table.asked.flatMap(({ id, source, role }) => {
    const field = role === "choice" ? edition.fields.find((each) => each.id === source) : undefined;
    const isSingle = field?.type === "choice" && !field.severalAllowed;
    return isSingle ? [{ column: id, labels: (field.choices ?? []).map(({ label }) => label) }] : [];
  });
  const numbered = columnOrder(edition).filter((column) => column === "sequence");
  const missing = [...numbered, ...table.asked.map(({ id }) => id)]
    .filter((column) => table.columns[column] === undefined)
    .map((column): SealPoint => ({
      kind: "noColumn",
      column,
      weight: "must",
      project: "",
      applicant: "",
      cell: { sheet: table.sheet, row: table.headerRow, col: 0 },
    }));
  const own = table.rows.flatMap((row): SealPoint[] => {
    const blank = table.asked
      .map(({ id }) => id)
      .filter((column) => table.columns[column] !== undefined && !row.cells[column]?.trim())
      .map((column) => rowPoint(table, row, column, "must", { kind: "blank", column }));
    const odd = choices.flatMap(({ column, labels }): SealPoint[] => {
      const text = row.cells[column] ?? "";
      if (text === "" || labels.includes(text)) return [];
      return [rowPoint(table, row, column, "must", { kind: "category", text, column })];
    });
    const wrong = findingsOf(row, table, edition).map(({ finding, column }) =>
      rowPoint(table, row, column, finding.severity === "error" ? "must" : "look", {
        kind: "finding",
        finding,
      }),
    );
    return [...blank, ...odd, ...wrong];
  });
  return [...missing, ...own];
}
