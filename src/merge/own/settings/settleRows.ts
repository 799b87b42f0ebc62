import * as z from "zod/mini";
import type { Edition } from "../../../form/edition";
import { contradictions } from "../../../form/settings/contradictions";
import type { AsBefore, Contradiction } from "../../../form/settings/contradictions/contradiction";
import type { SectionId } from "../../../form/settings/entries";
import { namesIn } from "../../../form/settings/parse";
import type { Rows } from "../../../form/settings/rows";
import { refName } from "../../../sheet/address";
import { rowLeftOut, standsText, type SettingsFault } from "./fault";
import { schemaOf, type SettingRow } from "./readRows";

export type SettingRows = Readonly<Record<SectionId, readonly SettingRow[]>>;

/** Each round takes an entry or a row away, so that it ends; more rounds than this nobody's sheet needs. */
const mostRounds = 50;

/** The values of the rows, with sound entries in the place of those that contradict each other. */
export function settleRows(
  given: SettingRows,
  year: number,
  edition: Edition,
): { readonly rows: Rows; readonly faults: readonly SettingsFault[] } {
  const told = new Map<string, SettingsFault>();
  let rows = given;
  for (let round = 0; round < mostRounds; round++) {
    const values = valuesOf(rows, edition);
    const found = contradictions(values, year, edition, asBeforeIn(rows));
    if (found.length === 0) return { rows: values, faults: [...told.values()] };
    rows = without(rows, found, edition, told);
  }
  return { rows: valuesOf(rows, edition), faults: [...told.values()] };
}

function valuesOf(rows: SettingRows, edition: Edition): Rows {
  const parsed = Object.entries(rows).map(([id, each]) => {
    const schema = schemaOf(id as SectionId, edition);
    return [id, each.map(({ texts }) => z.parse(schema, texts))];
  });
  return Object.fromEntries(parsed) as Rows;
}

/** The rows without the entries at fault: what stood there before, nothing where nothing need be there, else without the row. */
function without(
  rows: SettingRows,
  found: readonly Contradiction[],
  edition: Edition,
  told: Map<string, SettingsFault>,
): SettingRows {
  const next: Record<string, (SettingRow | null)[]> = {};
  for (const [id, each] of Object.entries(rows)) next[id] = [...each];
  for (const { section, row, column, fault } of found) {
    const each = next[section]![row];
    if (!each) continue;
    const mended = mendedRow(each, column, schemaOf(section, edition));
    next[section]![row] = mended;
    const cell = each.cellOf(column);
    const stands = mended ? standsText(mended.texts[column] ?? "") : rowLeftOut;
    const before = told.get(refName(cell));
    told.set(refName(cell), { cell, message: before?.message ?? fault, stands });
  }
  return Object.fromEntries(
    Object.entries(next).map(([id, each]) => [id, each.filter((row) => row !== null)]),
  ) as unknown as SettingRows;
}

/** Whether an entry, or a name of it, is what stood there before: then the other one is at fault. */
function asBeforeIn(rows: SettingRows): AsBefore {
  return (section, row, column, name) => {
    const { texts, instead } = rows[section][row]!;
    if (!instead) return false;
    return texts[column] === instead[column] || namesIn(instead[column] ?? "").includes(name ?? "");
  };
}

/** What stood there before, then nothing where nothing need be there, then no row at all: so that it comes to an end. */
function mendedRow(
  row: SettingRow,
  column: string,
  schema: z.ZodMiniType<unknown, unknown>,
): SettingRow | null {
  const now = row.texts[column] ?? "";
  const before = row.instead?.[column] ?? "";
  for (const text of now === before ? [""] : [before, ""]) {
    const texts = { ...row.texts, [column]: text };
    if (text !== now && z.safeParse(schema, texts).success) return { ...row, texts };
  }
  return null;
}
