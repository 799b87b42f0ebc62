import type { Edition } from "../../form/edition";
import { partsOf } from "../../form/joinEditions";
import { namesOfRows, type SummaryField } from "../../form/summaryField";
import type { Printed } from "../filed/printed";

/** A column of 附件4-5 that shows something of an application, by its id in the edition without "summary.": contactName. */
export type DataColumn = string;
/** One of them, or 序号. */
export type SummaryColumn = string;

/** What a column is to the program: rows are known by their two names, then by persons and telephones; choices are few. */
export type ColumnRole = "projectName" | "applicant" | "choice" | "person" | "telephone" | "other";

/** A column as an edition asks for it. */
export interface AskedColumn {
  readonly id: DataColumn;
  /** The field of an application that it shows. */
  readonly source: string;
  readonly role: ColumnRole;
  /** figure: written as a number, so that it can be summed · ratio: 56.12% · text: anything else. */
  readonly kind: "text" | "figure" | "ratio";
}

/** The id of a column, as an edition has it. */
const columnId = ({ id }: SummaryField): SummaryColumn => id.slice("summary.".length);

/** The columns that every table has, since its rows are known by them. */
export const nameColumns = Object.keys(namesOfRows) as (keyof typeof namesOfRows)[];

function roleOf({ id, source = "" }: SummaryField, { fields }: Edition): ColumnRole {
  const type = fields.find((field) => field.id === source)?.type;
  const name = nameColumns.find((column) => id === `summary.${column}`);
  if (name) return name;
  if (type === "choice" || type === "choices") return "choice";
  if (type === "mobile" || type === "phone") return "telephone";
  return source.endsWith(".name") ? "person" : "other";
}

const figures = ["amount", "count", "decimal"];

function askedOf(part: Edition): readonly AskedColumn[] {
  const typeOf = new Map(part.fields.map(({ id, type }) => [id, type]));
  return part.summaryFields.flatMap((field) => {
    const { source } = field;
    if (source === undefined) return [];
    const type = typeOf.get(source) ?? "text";
    const kind = figures.includes(type) ? "figure" : type === "ratio" ? "ratio" : "text";
    return [{ id: columnId(field), source, role: roleOf(field, part), kind }];
  });
}

const asked = new WeakMap<Edition, readonly AskedColumn[]>();

/** The columns that the 附件4-5 of an edition shows of an application, in their order; of several editions those of the first. */
export function askedColumns(edition: Edition): readonly AskedColumn[] {
  const first = partsOf(edition)[0]!;
  const known = asked.get(first) ?? askedOf(first);
  asked.set(first, known);
  return known;
}

/** All columns of an edition's 附件4-5 in their order, 序号 among them. */
export function columnOrder(edition: Edition): readonly SummaryColumn[] {
  const known = new Set<string>(askedColumns(edition).map(({ id }) => id));
  return partsOf(edition)[0]!
    .summaryFields.map(columnId)
    .filter((id) => id === "sequence" || known.has(id));
}

/** A column's field in the edition, for its printed label and its variants. */
export function columnField(edition: Edition, column: SummaryColumn): SummaryField {
  const field = edition.summaryFields.find((each) => each.id === `summary.${column}`);
  if (!field) throw new Error(`Edition ${edition.id} has no summary.${column}`);
  return field;
}

/** A value as a cell of the column shows it. */
export function shownIn({ kind }: AskedColumn, value: Printed | undefined): string {
  const isRatio = kind === "ratio" && typeof value === "number";
  return isRatio ? `${Number((value * 100).toFixed(4))}%` : String(value ?? "");
}

const number = /^-?\d+(?:\.\d+)?$/;

/** What a cell of the column says, as values are kept: 1,200.5 is a number, 56.12% a fraction; "" where it says nothing. */
export function saidIn({ kind }: AskedColumn, text: string): string | number {
  if (kind === "text") return text;
  const bare = text.normalize("NFKC").replace(/[,\s]/g, "");
  const isPercent = kind === "ratio" && bare.endsWith("%");
  const figure = isPercent ? bare.slice(0, -1) : bare;
  if (!number.test(figure)) return text;
  return isPercent ? Number((Number(figure) / 100).toFixed(6)) : Number(figure);
}

/** What is written into a cell: a figure as a number, so that it can be summed; anything else as the text that it is. */
export function cellValue(
  column: SummaryColumn,
  text: string,
  columns: readonly AskedColumn[],
): string | number {
  const isFigure =
    column === "sequence" || columns.some(({ id, kind }) => kind === "figure" && id === column);
  return isFigure && number.test(text) && String(Number(text)) === text ? Number(text) : text;
}
