import { edition2020 } from "../../src/form/edition2020";
import type { Application, FieldValue, Reading, ReadingNote } from "../../src/read/application";
import { cellName } from "../../src/sheet/address";
import { soundValues } from "./soundValues";

/** What stands in a field's cell, and, where it stands on the cover too, there. */
export interface Entry {
  readonly state?: Reading["state"];
  readonly value?: FieldValue | null;
  readonly raw?: string;
  readonly notes?: readonly ReadingNote[];
  readonly label?: Partial<Reading["label"]>;
  readonly cover?: Entry;
}
/** A value, an entry, or null where the label stands nowhere. */
export type Given = FieldValue | Entry | null;
export type Givens = Readonly<Record<string, Given>>;

const sheet = "申报书";
const coverFields = ["project.name", "applicant.name", "responsiblePerson.name"];

export const blank: Entry = { state: "blank", value: null, raw: "" };
/** An explicit 无 or — where a value is asked for. */
export const none = (raw: string): Entry => ({ state: "none", value: null, raw });
export const unread = (raw: string, ...notes: ReadingNote[]): Entry => ({
  state: "unread",
  value: null,
  raw,
  notes,
});
export const typed = (value: FieldValue, raw: string, ...notes: ReadingNote[]): Entry => ({
  value,
  raw,
  notes,
});
/** A value in the table with another one on the cover. */
export const withCover = (value: FieldValue, cover: Given): Entry => ({ value, cover: entryOf(cover) });

/** The sound application, on one sheet: field n of the edition in B{n+1}, the cover's repetitions in column D. */
export function applicationWith(givens: Givens = {}): Application {
  const given: Givens = { ...soundValues, ...givens };
  const readings: Record<string, readonly Reading[]> = {};
  const notFound: string[] = [];
  edition2020.fields.forEach(({ id }) => {
    const entry = given[id];
    if (entry === undefined || entry === null) notFound.push(id);
    else readings[id] = readingsOf(id, entryOf(entry));
  });
  return { edition: edition2020.id, sheets: [sheet], readings, notFound };
}

/** Where applicationWith puts a field: "B12"; of the cover "D3". */
export function cellOf(field: string): string {
  const [id, place] = field.split("@");
  return cellName(rowOf(id!), place === "cover" ? 3 : place === "label" ? 0 : 1);
}

function rowOf(field: string): number {
  const row = edition2020.fields.findIndex(({ id }) => id === field);
  if (row < 0) throw new Error(`no field ${field}`);
  return row;
}

function readingsOf(field: string, entry: Entry): Reading[] {
  const places = edition2020.fields[rowOf(field)]!.places.map(({ section }) => section);
  const inTable = reading(field, places.at(-1)!, entry, 1);
  if (!coverFields.includes(field)) return [inTable];
  return [inTable, reading(field, "cover", entry.cover ?? { ...entry, cover: undefined }, 3)];
}

function reading(field: string, section: string, entry: Entry, col: number): Reading {
  const row = rowOf(field);
  const value = entry.value ?? null;
  return {
    field,
    section,
    state: entry.state ?? "value",
    value,
    raw: entry.raw ?? (value === null ? "" : String(value)),
    cell: { sheet, row, col },
    label: {
      cell: { sheet, row, col: col - 1 },
      text: edition2020.fields[row]!.label,
      match: "exact",
      ...entry.label,
    },
    notes: entry.notes ?? [],
  };
}

function entryOf(given: Given): Entry {
  if (given === null) return blank;
  const isEntry = typeof given === "object" && !Array.isArray(given);
  return isEntry ? (given as Entry) : { value: given as FieldValue };
}
