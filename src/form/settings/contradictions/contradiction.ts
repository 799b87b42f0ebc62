import type { SectionId } from "../entries";

/** An entry that does not go with another one: what is wrong and what to write. */
export interface Contradiction {
  readonly section: SectionId;
  /** Which row of the section. */
  readonly row: number;
  readonly column: string;
  readonly fault: string;
}

export interface Named {
  readonly row: number;
  readonly column: string;
  readonly name: string;
}

export const same = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** Names of which no two rows may have the same; the later row is the one at fault. */
export function repeated(
  section: SectionId,
  named: readonly Named[],
  fault: (name: string, first: number) => string,
): Contradiction[] {
  const first = new Map<string, Named>();
  return named.flatMap((each) => {
    const known = first.get(same(each.name));
    if (!known) first.set(same(each.name), each);
    return known && known.row !== each.row
      ? [{ section, row: each.row, column: each.column, fault: fault(each.name, known.row) }]
      : [];
  });
}

export function columnOf<Each>(rows: readonly Each[], column: keyof Each & string): Named[] {
  return rows.map((each, row) => ({ row, column, name: String(each[column]) }));
}

export function listOf<Each>(rows: readonly Each[], column: keyof Each & string): Named[] {
  return rows.flatMap((each, row) =>
    (each[column] as readonly string[]).map((name) => ({ row, column, name })),
  );
}
