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

/** Whether an entry, or this name of it, is as it was before anybody changed something. */
export type AsBefore = (section: SectionId, row: number, column: string, name?: string) => boolean;

/** Names of which no two rows may have the same; at fault is the one that came later, first of all what was changed. */
export function repeated(
  section: SectionId,
  named: readonly Named[],
  asBefore: AsBefore,
  fault: (name: string, first: number, column: string) => string,
): Contradiction[] {
  const isOld = ({ row, column, name }: Named): boolean => asBefore(section, row, column, name);
  const first = new Map<string, Named>();
  return [...named.filter(isOld), ...named.filter((each) => !isOld(each))].flatMap((each) => {
    const { row, column, name } = each;
    const known = first.get(same(name));
    if (!known) first.set(same(name), each);
    return known && known.row !== row
      ? [{ section, row, column, fault: fault(name, known.row, column) }]
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
