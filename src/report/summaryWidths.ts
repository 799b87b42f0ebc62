import type { AskedColumn, ColumnRole } from "../merge/own/askedColumns";

/** Where the table is printed: a sheet of its own, the province's beside two columns more, a document in larger letters. */
export type TablePlace = "sheet" | "province" | "document";

/** Characters that a column is wide, by what it holds; the columns of 2020 fill A4 landscape. */
const widths: Readonly<Record<TablePlace, Readonly<Record<ColumnRole, number>>>> = {
  sheet: { projectName: 42, applicant: 34, choice: 28, person: 11, telephone: 18, other: 18 },
  province: { projectName: 36, applicant: 30, choice: 26, person: 11, telephone: 18, other: 18 },
  document: { projectName: 38, applicant: 34, choice: 27, person: 13, telephone: 23, other: 20 },
};
const whole: Readonly<Record<TablePlace, number>> = { sheet: 133, province: 121, document: 135 };
const figure = 14;
/** A person and a telephone stay on one line; the other columns give way. */
const giving: readonly ColumnRole[] = ["projectName", "applicant", "choice", "other"];
const least = 12;

/** How wide the columns of 附件4-5 are, without 序号; where an edition asks for more of them, long texts give way. */
export function summaryWidths(columns: readonly AskedColumn[], place: TablePlace): readonly number[] {
  const own = columns.map(({ role, kind }) => (kind === "text" ? widths[place][role] : figure));
  const sum = own.reduce((total, width) => total + width, 0);
  const gives = (index: number): boolean => giving.includes(columns[index]!.role) && own[index]! > least;
  const room = own.reduce((total, width, index) => total + (gives(index) ? width : 0), 0);
  const share = Math.min(1, Math.max(0.4, (room - Math.max(0, sum - whole[place])) / Math.max(1, room)));
  return own.map((width, index) => (gives(index) ? Math.max(least, Math.round(width * share)) : width));
}
