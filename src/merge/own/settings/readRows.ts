import * as z from "zod/mini";
import type { Edition } from "../../../form/edition";
import { rowEntries, type SectionId } from "../../../form/settings/entries";
import type { Texts } from "../../../form/settings/rows";
import type { Grid } from "../../../sheet/grid";
import type { CellRef } from "../../../sheet/snapshot";
import { foldText } from "../../../text/foldText";
import { settingCell, type SettingCell } from "./cells";
import { formulaFault, rowLeftOut, standsText, type SettingsFault } from "./fault";
import type { FoundSection } from "./find";
import type { SettingsSection } from "./layout";

/** A row of the sheet that counts: its texts, with sound ones in the place of wrong ones. */
export interface SettingRow {
  readonly texts: Texts;
  /** What the edition, or what held before, has in its place. */
  readonly instead: Texts | null;
  cellOf(column: string): CellRef;
}

/** The schema of a section's rows. */
export function schemaOf(section: SectionId, edition: Edition): z.ZodMiniType<unknown, Texts> {
  return rowEntries(edition)[section] as unknown as z.ZodMiniType<unknown, Texts>;
}

/** The rows of a section, each judged on its own. */
export function readRows(
  sheet: string,
  grid: Grid,
  { section, header, rows }: FoundSection,
  otherwise: readonly Texts[],
  edition: Edition,
  faults: SettingsFault[],
): readonly SettingRow[] {
  const schema = schemaOf(section.id, edition);
  const given = rows.flatMap((row): Cells[] => {
    const cells: Cells = new Map(
      section.columns.flatMap(({ id }): [string, SettingCell][] => {
        const col = header.columns[id];
        return col === undefined ? [] : [[id, settingCell(grid, sheet, row, col, id)]];
      }),
    );
    return [...cells.values()].every(({ text }) => text === "") ? [] : [cells];
  });
  const insteads = insteadOf(section, given, otherwise);
  return given.flatMap((cells, index): SettingRow[] => {
    const first = [...cells.values()][0]!.at;
    const cellOf = (column: string): CellRef => cells.get(column)?.at ?? first;
    const instead = insteads[index]!;
    const read = readRow(section, cells, instead, schema);
    const unknown = unknownKey(section, cells, instead);
    if (unknown)
      faults.push({
        cell: cellOf("id"),
        message: unknown,
        stands: section.missing === "kept" ? rowLeftOut : "暂当新增的一行。",
      });
    for (const { column, message, stands } of read.faults)
      faults.push({ cell: cellOf(column), message, stands });
    if (!read.texts || (unknown && section.missing === "kept")) return [];
    const texts: Texts = hasIds(section) ? { ...read.texts, id: instead?.id ?? "" } : read.texts;
    return [{ texts, instead, cellOf }];
  });
}

type Cells = ReadonlyMap<string, SettingCell>;

/** For each row the one that an edition has for it, by its surest keys first; no two rows have the same. */
function insteadOf(
  { keys }: SettingsSection,
  given: readonly Cells[],
  otherwise: readonly Texts[],
): readonly (Texts | null)[] {
  const found: (Texts | null)[] = given.map(() => null);
  const taken = new Set<Texts>();
  for (const columns of keys) {
    const byKey = new Map<string, Texts>();
    const keyOf = (textAt: (column: string) => string): string | null => {
      const texts = columns.map((column) => foldText(textAt(column)));
      return texts.every((text) => text !== "") ? texts.join("/") : null;
    };
    for (const texts of otherwise) {
      const key = keyOf((column) => texts[column] ?? "");
      if (key !== null && !taken.has(texts) && !byKey.has(key)) byKey.set(key, texts);
    }
    given.forEach((cells, index) => {
      const key = found[index] ? null : keyOf((column) => cells.get(column)?.text ?? "");
      const texts = key === null ? undefined : byKey.get(key);
      if (!texts || taken.has(texts)) return;
      found[index] = texts;
      taken.add(texts);
    });
  }
  return found;
}

const hasIds = ({ columns }: SettingsSection): boolean => columns.some(({ id }) => id === "id");

/** What to say of an id that the program does not know. */
function unknownKey(section: SettingsSection, cells: Cells, instead: Texts | null): string | null {
  const text = cells.get("id")?.text ?? "";
  if (!hasIds(section) || instead?.id === text) return null;
  if (section.missing === "gone")
    return text === "" || instead
      ? null
      : `没有编号“${text}”。新增的一行请不填编号；原有的请从新做的设置表里抄回。`;
  if (instead) return null;
  return text === ""
    ? "这一行没有编号，认不出说的是哪一项。请从新做的设置表里抄回编号；这一节不能增加行。"
    : `没有编号“${text}”，认不出说的是哪一项。请从新做的设置表里抄回编号。`;
}

interface ReadRow {
  /** null where the row cannot count. */
  readonly texts: Texts | null;
  readonly faults: readonly { readonly column: string; readonly message: string; readonly stands: string }[];
}

function readRow(
  { columns }: SettingsSection,
  cells: Cells,
  instead: Texts | null,
  schema: z.ZodMiniType<unknown, Texts>,
): ReadRow {
  const of = (id: string): string => instead?.[id] ?? "";
  const given = Object.fromEntries(
    columns.map(({ id }) => {
      const cell = cells.get(id);
      return [id, !cell || cell.failed ? of(id) : cell.text];
    }),
  );
  const formulas = columns.flatMap(({ id, title, told }) => {
    const cell = cells.get(id);
    const fault = cell && !told ? formulaFault(cell, title, of(id)) : null;
    return fault ? [{ column: id, ...fault }] : [];
  });
  const parsed = z.safeParse(schema, given);
  if (parsed.success) return { texts: given, faults: formulas };
  const issues = parsed.error.issues.map(({ path, message }) => ({ column: String(path[0]), message }));
  const mended = { ...given, ...Object.fromEntries(issues.map(({ column }) => [column, of(column)])) };
  const sound = z.safeParse(schema, mended).success;
  return {
    texts: sound ? mended : null,
    faults: [
      ...formulas.filter(({ column }) => issues.every((issue) => issue.column !== column)),
      ...issues.map((issue) => ({ ...issue, stands: sound ? standsText(of(issue.column)) : rowLeftOut })),
    ],
  };
}
