import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { isSameSheet } from "../sheet/same";
import type { ReadControl } from "../work/host";
import { slices } from "../work/slices";
import { cellCount } from "./blocks";
import { countsFrom1904 } from "./dateSystem";
import { HostFailure } from "./failure";
import { orCancelled } from "./orCancelled";
import { leansOnOthers } from "./leansOnOthers";
import { withDayFrom1904 } from "./rawCells";
import { readInPlace } from "./readInPlace";
import { readSheets } from "./readSheets";
import type { RawSheet } from "./readSheets";
import { listSheets } from "./sheetList";
import type { SheetList, SheetName } from "./sheetList";

/** What a workbook was made of when it was read: which sheet of Excel's became which snapshot. */
interface KnownWorkbook {
  readonly from1904: boolean;
  readonly sheets: ReadonlyMap<string, KnownSheet>;
}

interface KnownSheet extends RawSheet {
  readonly snapshot: SheetSnapshot;
}

const known = new WeakMap<WorkbookSnapshot, KnownWorkbook>();
let latest: KnownWorkbook | null = null;

/** Whether the workbook counted its days from 1904 when it was last read. */
export const countedFrom1904 = (): boolean => latest?.from1904 ?? false;

/** More cells are not read unasked: five requests, about 6 MB. */
const mostUnasked = 60_000;

/**
 * All sheets of the open workbook as plain values; nothing is written. Two requests for the list of sheets, then those
 * of readSheets. The snapshots of sheets that are as they were when the workbook was last read stay the same objects. Throws Excel's errors and, at once, HostFailure "Cancelled"; hostErrorText words them.
 */
export function readOpenWorkbook(control: ReadControl = {}): Promise<WorkbookSnapshot> {
  const read = async (): Promise<WorkbookSnapshot> => {
    const list = await listSheets();
    const earlier = latest;
    const pause = slices(control.signal);
    const sheets: RawSheet[] = [];
    for (const now of await readSheets(list.sheets, control)) {
      const old = earlier?.sheets.get(now.id);
      sheets.push(asBefore(now, old));
      await pause();
    }
    return workbookOf(list, sheets, earlier);
  };
  return orCancelled(read(), control.signal);
}

/**
 * The open workbook after changes: read are the sheets that changed (by Excel's ids), that are new or renamed, or whose
 * formulas look at other sheets; the snapshots of all others stay the same objects, and so do those of sheets in which
 * nothing is different after all. "all" reads every sheet, for events get lost (office-js #3888). Null where `before` was
 * not read from Excel or too much changed to be read unasked. One request where the sheets reach as far as before. Throws
 * as readOpenWorkbook does.
 */
export async function rereadOpenWorkbook(
  before: WorkbookSnapshot,
  changed: ReadonlySet<string> | "all",
  control: ReadControl = {},
): Promise<WorkbookSnapshot | null> {
  const earlier = known.get(before);
  if (!earlier) return null;
  if (control.signal?.aborted) throw new HostFailure("Cancelled");
  const mayDiffer = ({ id, sheet }: KnownSheet): boolean =>
    changed === "all" || changed.has(id) || leansOnOthers(sheet);
  const isWanted = (name: SheetName): boolean => {
    const old = earlier.sheets.get(name.id);
    return !old || !isCalled(old, name) || mayDiffer(old);
  };
  const maybe = [...earlier.sheets.values()].filter(mayDiffer);
  const there = await readInPlace(
    maybe.map(({ entry }) => entry),
    control,
  );
  const listed = new Set(there?.sheets.map(({ id }) => id));
  const isAll = there?.names.every((name) => listed.has(name.id) || !isWanted(name));
  const list = there && isAll ? there : await listSheets(isWanted);
  const cells = list.sheets.reduce((sum, { used }) => sum + (used ? cellCount(used) : 0), 0);
  if (cells > mostUnasked) return null;

  const read = new Map(there?.read.map((each) => [each.id, each]));
  const rest = list.sheets.filter(({ id }) => !read.has(id));
  for (const each of await readSheets(rest, control)) read.set(each.id, each);
  const sheets = list.names.map(({ id }): RawSheet => {
    const now = read.get(id);
    const old = earlier.sheets.get(id);
    return now ? asBefore(now, old) : old!;
  });
  return workbookOf(list, sheets, earlier);
}

/** The sheet as it was read now; in which nothing is different, that is the same object as before. */
function asBefore(now: RawSheet, old: RawSheet | undefined): RawSheet {
  return old && isSameSheet(old.sheet, now.sheet) ? { ...now, sheet: old.sheet } : now;
}

function isCalled({ sheet }: RawSheet, { name, hidden }: SheetName): boolean {
  return sheet.name === name && sheet.hidden === hidden;
}

function workbookOf(
  list: Pick<SheetList, "workbook" | "readOnly">,
  raw: readonly RawSheet[],
  earlier: KnownWorkbook | null,
): WorkbookSnapshot {
  const from1904 = countsFrom1904(raw.flatMap(({ sheet }) => datesOf(sheet)));
  const sheets = raw.map((each): KnownSheet => {
    const old = earlier?.from1904 === from1904 ? earlier.sheets.get(each.id) : undefined;
    if (old?.sheet === each.sheet) return { ...each, snapshot: old.snapshot };
    const { sheet } = each;
    return { ...each, snapshot: from1904 ? { ...sheet, cells: sheet.cells.map(withDayFrom1904) } : sheet };
  });
  const workbook = {
    name: list.workbook,
    sheets: sheets.map(({ snapshot }) => snapshot),
    ...(list.readOnly ? { readOnly: true } : {}),
  };
  latest = { from1904, sheets: new Map(sheets.map((each) => [each.id, each])) };
  known.set(workbook, latest);
  return workbook;
}

interface ShownDate {
  readonly value: number;
  readonly text: string;
}

const knownDates = new WeakMap<SheetSnapshot, readonly ShownDate[]>();

/** Remembered: of hundreds of sheets one is read again. */
function datesOf(sheet: SheetSnapshot): readonly ShownDate[] {
  const known = knownDates.get(sheet);
  if (known) return known;
  const dates = sheet.cells.flatMap(({ kind, value, text }) =>
    kind === "date" ? [{ value: Number(value), text }] : [],
  );
  knownDates.set(sheet, dates);
  return dates;
}
