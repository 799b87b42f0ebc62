import { figuresMeant } from "../../check/figuresMeant";
import type { Edition, Field } from "../../form/edition";
import { readingOf } from "../../read/application";
import type { Application, Reading } from "../../read/application";
import { showValue } from "../../report/wording/value";
import { readingText } from "../../report/reading/readingRows";
import type { CellRef } from "../../sheet/snapshot";
import { findingGroups, groupOf } from "./checkedWorkbook";
import type { CheckedProject, FindingGroup, WordedFinding } from "./checkedWorkbook";

/** One figure of the financial table, to be drawn. */
export interface FigurePoint {
  readonly field: string;
  readonly year: number;
  /** null where there is no figure. */
  readonly value: number | null;
  /** The figure, or what stands in its place: 85,000 · 56.2% · 没有填写. */
  readonly text: string;
  readonly cell: CellRef | null;
  /** What there is to do about it, by the most urgent finding that asks about it; null where none does. */
  readonly mark: FindingGroup | null;
}

/** A row of the financial table: 主营业务收入（万元）, year by year. */
export interface FigureRow {
  readonly row: string;
  readonly label: string;
  readonly points: readonly FigurePoint[];
}

type Checked = Pick<CheckedProject, "application" | "findings">;

/** The rows of a project's financial table with what is doubted in them; none where the form has no such table. */
export function financeRows({ application, findings }: Checked, edition: Edition): readonly FigureRow[] {
  const fields = edition.fields.filter(({ row, year }) => row !== undefined && year !== undefined);
  const others = application.otherYears ?? [];
  if (!fields.some(({ id }) => readingOf(application, id)) && others.length === 0) return [];
  const years = [...new Set([...fields.map(({ year }) => year!), ...others.flatMap(yearOf)])].sort(
    (a, b) => a - b,
  );
  const marks = marksOf(findings);
  const firstOfRow = new Map<string, Field>();
  for (const field of fields) if (!firstOfRow.has(field.row!)) firstOfRow.set(field.row!, field);
  return [...firstOfRow].map(([row, field]) => ({
    row,
    label: field.label,
    points: years.map((year) => {
      const id = field.id.replace(String(field.year), String(year));
      const reading = figureOf(application, id);
      return { field: id, year, mark: marks.get(id) ?? null, ...shown(reading, field, edition) };
    }),
  }));
}

const yearOf = ({ field }: Reading): number[] => /\d{4}$/.exec(field)?.map(Number) ?? [];

const figureOf = (application: Application, id: string): Reading | undefined =>
  readingOf(application, id) ?? application.otherYears?.find(({ field }) => field === id);

function shown(
  reading: Reading | undefined,
  field: Field,
  edition: Edition,
): Pick<FigurePoint, "value" | "text" | "cell"> {
  if (!reading) return { value: null, text: "没有找到", cell: null };
  const { value, cell } = reading;
  return typeof value === "number"
    ? { value, text: showValue(edition, field.id, value), cell }
    : { value: null, text: readingText(reading, field), cell };
}

/** By field: what is most urgent about it. A hint marks nothing. */
function marksOf(findings: readonly WordedFinding[]): ReadonlyMap<string, FindingGroup> {
  const marks = new Map<string, FindingGroup>();
  for (const group of findingGroups.filter((each) => each !== "hint"))
    for (const each of findings)
      if (groupOf(each) === group)
        for (const field of figuresMeant(each.finding)) if (!marks.has(field)) marks.set(field, group);
  return marks;
}
