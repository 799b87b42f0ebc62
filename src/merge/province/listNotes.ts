import { besideRows, titledColumns, untitled, untitledText, type BesideRow } from "../own/beside";
import { gridOf } from "../../sheet/grid";
import { findHeader } from "../../sheet/tableHeader";
import type { WorkbookSnapshot } from "../../sheet/snapshot";

/** A list of ours as it stands in the workbook: a record a row, by the columns' titles. */
export interface ListNotes {
  readonly titles: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** What people wrote above the table and in rows below it that are none of ours. */
  readonly beside: readonly BesideRow[];
}

export const noNotes: ListNotes = { titles: [], rows: [], beside: [] };

const statusTitle = "状态";
const isHead = (text: string): boolean =>
  /^(?:各推荐单位报送情况$|项目疑点核实表$|“省厅备注”|请填写“核实结果”)/.test(text);

/**
 * Reads a list back, also after it was sorted or widened by columns; nothing where there is none. Each row of ours has its
 * 状态 (an older list has no such column), but those named.
 */
export function readList(
  { sheets }: WorkbookSnapshot,
  name: string,
  telling: readonly string[],
  hasNone: (row: Readonly<Record<string, string>>) => boolean = () => false,
): ListNotes {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) return noNotes;
  const grid = gridOf(sheet);
  const wanted = telling.map((title) => ({ id: title, labels: [title] }));
  const header = findHeader(grid, wanted, telling);
  if (!header) return noNotes;
  const known = Object.entries<number | undefined>(header.columns).map(([text, col]) => ({
    text,
    col: col!,
  }));
  const columns = [...known, ...header.extra].sort((a, b) => a.col - b.col);
  const titled = titledColumns(header);
  const rows: Record<string, string>[] = [];
  const below: number[] = [];
  for (const row of grid.rows.filter((each) => each > header.lastRow)) {
    const record = Object.fromEntries(columns.map(({ text, col }) => [text, grid.textAt(row, col)]));
    const isOurs = !(statusTitle in record) || record[statusTitle] !== "" || hasNone(record);
    const more = untitledText(grid, row, titled);
    if (!isOurs) below.push(row);
    else rows.push(more === "" ? record : { ...record, [untitled]: more });
  }
  const titles = columns.map(({ text }) => text);
  const isMore = rows.some((row) => untitled in row) && !titles.includes(untitled);
  return {
    titles: isMore ? [...titles, untitled] : titles,
    rows,
    beside: besideRows(grid, header, below, isHead),
  };
}

/** Titles of a list that are none of its own: the province added them. */
export function addedTitles({ titles }: ListNotes, own: readonly string[]): readonly string[] {
  return titles.filter((title) => title !== "" && !own.includes(title));
}
