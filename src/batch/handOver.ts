import type { StandingTable, StandingTables } from "../merge/own/standing";
import type { MergeState } from "../merge/own/state";
import type { Previous } from "../work/merge/previousMerge";

/**
 * Records on their way from one thread to another. Each text goes over once, however many records have it, and names of
 * fields once a shape: thousands of rows repeat them, and took longer to hand over than to read.
 */
interface PackedRecords {
  /** The names of the fields of each kind of record, in their order. */
  readonly shapes: readonly (readonly string[])[];
  readonly values: readonly unknown[];
  /** Of each record its shape, then for each of its fields where the value stands; the shape of null is none. */
  readonly places: Int32Array;
}

const noShape = -1;
/** Records share it: they are only read. */
const nothing = {};

function isEmpty(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    value.constructor === Object &&
    Object.keys(value).length === 0
  );
}

export function packRecords(records: readonly (object | null)[]): PackedRecords {
  const shapes: (readonly string[])[] = [];
  const shapeOf = new Map<string, number>();
  const values: unknown[] = [];
  const placeOf = new Map<unknown, number>();
  const places: number[] = [];
  for (const record of records) {
    if (!record) {
      places.push(noShape);
      continue;
    }
    const keys = Object.keys(record);
    const name = keys.join("\n");
    let shape = shapeOf.get(name);
    if (shape === undefined) {
      shapeOf.set(name, (shape = shapes.length));
      shapes.push(keys);
    }
    places.push(shape);
    for (const key of keys) {
      const own = (record as Record<string, unknown>)[key];
      const value = isEmpty(own) ? nothing : own;
      let place = placeOf.get(value);
      if (place === undefined) {
        placeOf.set(value, (place = values.length));
        values.push(value);
      }
      places.push(place);
    }
  }
  return { shapes, values, places: Int32Array.from(places) };
}

export function unpackRecords<Of>({ shapes, values, places }: PackedRecords): Of[] {
  const records: unknown[] = [];
  for (let at = 0; at < places.length;) {
    const keys = shapes[places[at++]!];
    const record: Record<string, unknown> = {};
    for (const key of keys ?? []) record[key] = values[places[at++]!];
    records.push(keys ? record : null);
  }
  return records as Of[];
}

type Large = "ledger" | "opinions" | "standing";
type Ours = Extract<Previous<MergeState>, { readonly kind: "ours" }>;

/** What earlier merges have left, as a thread hands it over. */
export type PackedPrevious =
  | Exclude<Previous<MergeState>, Ours>
  | (Omit<Ours, "state"> & {
      readonly state: Omit<MergeState, Large> & {
        readonly ledger: PackedRecords;
        /** Of the entries of the ledger. */
        readonly values: PackedRecords;
        readonly opinions: PackedRecords;
        readonly standing: { readonly [Of in keyof StandingTables]: PackedTable | null } | null;
      };
    });
type PackedTable = Omit<StandingTable, "rows"> & { readonly rows: PackedRecords };

const packTable = (table: StandingTable | null): PackedTable | null =>
  table && { ...table, rows: packRecords(table.rows) };
const unpackTable = (table: PackedTable | null): StandingTable | null =>
  table && { ...table, rows: unpackRecords(table.rows) };

export function packPrevious(previous: Previous<MergeState>): PackedPrevious {
  if (previous.kind !== "ours") return previous;
  const { ledger, opinions, standing, ...rest } = previous.state;
  return {
    ...previous,
    state: {
      ...rest,
      ledger: packRecords(ledger.map((entry) => ({ ...entry, values: null }))),
      values: packRecords(ledger.map(({ values }) => values)),
      opinions: packRecords(opinions),
      standing: standing
        ? { ledger: packTable(standing.ledger), opinions: packTable(standing.opinions) }
        : null,
    },
  };
}

export function unpackPrevious(packed: PackedPrevious): Previous<MergeState> {
  if (packed.kind !== "ours") return packed;
  const { ledger, values, opinions, standing, ...rest } = packed.state;
  const valuesOf = unpackRecords<MergeState["ledger"][number]["values"]>(values);
  const entries = unpackRecords<MergeState["ledger"][number]>(ledger);
  return {
    ...packed,
    state: {
      ...rest,
      ledger: entries.map((entry, index) => ({ ...entry, values: valuesOf[index]! })),
      opinions: unpackRecords(opinions),
      ...(standing
        ? { standing: { ledger: unpackTable(standing.ledger), opinions: unpackTable(standing.opinions) } }
        : {}),
    },
  };
}
