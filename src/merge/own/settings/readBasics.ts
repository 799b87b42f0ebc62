import * as z from "zod/mini";
import type { Edition } from "../../../form/edition";
import { basicContradictions } from "../../../form/settings/contradictions/basics";
import { basicEntries, type Basics } from "../../../form/settings/entries";
import { formatLabel } from "../../../form/settings/names";
import { basicTexts } from "../../../form/settings/rows";
import type { Settings } from "../../../form/settings/settings";
import { nearestEdition, settingsForYear } from "../../../form/settings/settingsForYear";
import type { Grid } from "../../../sheet/grid";
import { headerAt } from "../../../sheet/tableHeader";
import { foldText } from "../../../text/foldText";
import { settingCell, type SettingCell } from "./cells";
import { formulaFault, standsText, type SettingsFault } from "./fault";
import type { FoundSections } from "./find";
import { basicHeads, basicLabels, settingsFormat } from "./layout";

type Entry = keyof Basics;
const entries = Object.keys(basicLabels) as Entry[];
const mayBeMissing: readonly Entry[] = ["noticeOn", "deadline"];

export interface ReadBasics {
  readonly basics: Basics;
  /** The edition that is set, and the settings that hold where the sheet says nothing sound. */
  readonly edition: Edition;
  readonly otherwise: Settings;
  readonly format: number;
  readonly faults: readonly SettingsFault[];
}

/** The single entries; `inForce` are the settings that held before. */
export function readBasics(
  sheet: string,
  { grid, basics: rows }: FoundSections,
  editions: readonly Edition[],
  inForce: Settings | null,
): ReadBasics {
  const cells = cellsOf(grid, sheet, rows);
  const faults: SettingsFault[] = [];
  const first = { sheet, row: grid.rows[0] ?? 0, col: 0 };
  const format = readFormat(cells.get("format"), faults);
  const yearNow = inForce?.year ?? nearestEdition(editions, Infinity).formYear;
  const parsedYear = z.safeParse(basicEntries.shape.year, cells.get("year")?.text ?? "");
  const year = parsedYear.success ? parsedYear.data : yearNow;
  const edition = nearestEdition(editions, year);
  const otherwise = inForce?.year === year ? inForce : settingsForYear(edition, year);
  const instead = basicTexts(otherwise);
  const texts: Record<Entry, string> = { ...instead };
  const values: Partial<Record<Entry, unknown>> = {};
  for (const entry of entries) {
    const cell = cells.get(entry);
    const title = basicLabels[entry];
    if (!cell && !mayBeMissing.includes(entry) && format === settingsFormat)
      faults.push({
        cell: first,
        message: `没有找到“${title}”这一行。请从新做的设置表里抄回这一行。`,
        stands: standsText(instead[entry]),
      });
    const formula = cell && formulaFault(cell, title, instead[entry]);
    if (formula) faults.push(formula);
    const parsed = z.safeParse(basicEntries.shape[entry], cell && !cell.failed ? cell.text : instead[entry]);
    if (parsed.success) {
      texts[entry] = cell && !cell.failed ? cell.text : instead[entry];
      values[entry] = parsed.data;
      continue;
    }
    values[entry] = z.parse(basicEntries.shape[entry], instead[entry]);
    const message = parsed.error.issues[0]!.message;
    if (cell) faults.push({ cell: cell.at, message, stands: standsText(instead[entry]) });
  }
  const basics = values as unknown as Basics;
  const found = basicContradictions(basics, z.parse(basicEntries, instead));
  for (const { entry, fault } of found) {
    const cell = cells.get(entry)?.at ?? first;
    faults.push({ cell, message: fault, stands: standsText(instead[entry]) });
  }
  const replaced = found.flatMap(({ entry }) => (yearEntries.includes(entry) ? yearEntries : [entry]));
  const sound = Object.fromEntries(
    replaced.map((entry) => [entry, z.parse(basicEntries.shape[entry], instead[entry])]),
  );
  return { basics: { ...basics, ...sound }, edition, otherwise, format, faults };
}

/** Three years that go together: where one is wrong all are replaced. */
const yearEntries: readonly Entry[] = ["firstYear", "middleYear", "lastYear"];

function cellsOf(grid: Grid, sheet: string, rows: readonly number[]): Map<Entry | "format", SettingCell> {
  const ids = new Map<string, Entry | "format">(
    entries.map((entry) => [foldText(basicLabels[entry]), entry]),
  );
  ids.set(foldText(formatLabel), "format");
  const wanted = Object.entries(basicHeads).map(([id, title]) => ({ id, labels: [title] }));
  const header = rows.map((row) => headerAt(grid, row, wanted, ["label", "value"])).find((found) => found);
  const cells = new Map<Entry | "format", SettingCell>();
  for (const row of rows)
    for (const col of grid.columnsOf(row)) {
      const id = ids.get(foldText(grid.textAt(row, col)));
      if (id === undefined || cells.has(id)) continue;
      const behind = (grid.mergeAt(row, col)?.right ?? col) + 1;
      const filled = grid.columnsOf(row).find((other) => other >= behind);
      const at = id === "format" ? (filled ?? behind) : (header?.columns.value ?? behind + 1);
      cells.set(id, settingCell(grid, sheet, row, at, id));
    }
  return cells;
}

function readFormat(cell: SettingCell | undefined, faults: SettingsFault[]): number {
  const format = Number(cell?.text.normalize("NFKC"));
  if (cell && !(Number.isInteger(format) && format > 0))
    faults.push({
      cell: cell.at,
      message: `格式版本填的是“${cell.text}”，应是数字${settingsFormat}。这一格请不要改动，请改回${settingsFormat}。`,
      stands: `暂按格式版本${settingsFormat}读取。`,
    });
  else if (cell && format > settingsFormat)
    faults.push({
      cell: cell.at,
      message: `这张设置表的格式版本是${format}，是更新的程序做的，本程序只认得到版本${settingsFormat}。请换用新的程序。`,
      stands: "认得出的各项照用，其余的暂按程序原有的执行。",
    });
  return Number.isInteger(format) && format > 0 ? format : settingsFormat;
}
