import { gridOf, type Grid } from "../../../sheet/grid";
import type { SheetSnapshot } from "../../../sheet/snapshot";
import { headerAt, type TableHeader } from "../../../sheet/tableHeader";
import { basicsTitle, settingsSections, titleInHeading, type SettingsSection } from "./layout";

export interface FoundSection {
  readonly section: SettingsSection;
  readonly header: TableHeader<string>;
  /** Rows below the header up to the next section. */
  readonly rows: readonly number[];
}

export interface FoundSections {
  readonly grid: Grid;
  /** Rows of the single entries. */
  readonly basics: readonly number[];
  readonly sections: readonly FoundSection[];
}

/** Between a section's heading and the heads of its columns stands what it is for. */
const rowsToHeader = 8;

/** The sections of the sheet by their headings and the heads of their columns, wherever they stand now. */
export function findSections(sheet: SheetSnapshot): FoundSections {
  const grid = gridOf(sheet);
  const titles = new Set([basicsTitle, ...settingsSections.map(({ title }) => title)]);
  const starts = grid.rows.flatMap((row) => {
    const texts = grid.columnsOf(row).map((col) => titleInHeading(grid.textAt(row, col)));
    const title = texts.find((text) => text !== null && titles.has(text));
    return title === undefined ? [] : [{ row, title }];
  });
  const rowsOf = (title: string | null): readonly number[] => {
    const index = starts.findIndex((start) => start.title === title);
    const start = starts[index];
    if (!start) return [];
    const end = starts[index + 1]?.row ?? Infinity;
    return grid.rows.filter((row) => row > start.row && row < end);
  };
  return {
    grid,
    basics: [...grid.rows.filter((row) => row < (starts[0]?.row ?? Infinity)), ...rowsOf(basicsTitle)],
    sections: settingsSections.flatMap((section) => foundIn(grid, section, rowsOf(section.title)) ?? []),
  };
}

function foundIn(grid: Grid, section: SettingsSection, rows: readonly number[]): FoundSection | null {
  const wanted = section.columns.map(({ id, title, before = [] }) => ({ id, labels: [title, ...before] }));
  const telling = section.columns.filter((column) => column.telling).map(({ id }) => id);
  for (const row of rows.slice(0, rowsToHeader)) {
    const header = headerAt(grid, row, wanted, telling);
    if (header) return { section, header, rows: rows.filter((each) => each > header.lastRow) };
  }
  return null;
}
