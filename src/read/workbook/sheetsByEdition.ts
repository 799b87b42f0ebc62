import { partsOf } from "../../form/joinEditions";
import type { Edition } from "../../form/edition";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { keeper } from "../kept";
import { formYears, type FormYears } from "./formYears";
import { isOwnSheet } from "./sheetKind";

/** Sheets of a workbook that are read by one edition. */
export interface SheetsOfEdition {
  readonly edition: Edition;
  readonly sheets: readonly SheetSnapshot[];
}

interface Told extends FormYears {
  readonly sheet: SheetSnapshot;
}

/** The edition of that year, or of the year that is nearest. */
function nearest(editions: readonly Edition[], year: number): Edition {
  const far = (edition: Edition): number => Math.abs(edition.formYear - year);
  return editions.reduce((best, each) => (far(each) < far(best) ? each : best));
}

/**
 * The edition of sheets that belong together. Title and columns decide; where they contradict each other, the edition comes
 * first that is open for filing, since for it the form was meant, and a finding says what does not fit.
 */
function decided(told: readonly FormYears[], editions: readonly Edition[]): Edition {
  const titles = new Set(told.flatMap(({ title }) => (title === null ? [] : [nearest(editions, title)])));
  const columns = new Set(told.flatMap(({ columns: found }) => (found.length === 1 ? found : [])));
  const said = new Set([...titles, ...columns]);
  return editions.find((edition) => said.has(edition)) ?? editions[0]!;
}

/** Sheets from a title on, up to the next title that names another year: a form may stand on several sheets. */
function runsOf(told: readonly Told[], editions: readonly Edition[]): Told[][] {
  const titled = new Set(told.flatMap(({ title }) => (title === null ? [] : [nearest(editions, title)])));
  const runs: Told[][] = [];
  let last: Edition | null = null;
  for (const each of told) {
    const titleOf = each.title === null ? null : nearest(editions, each.title);
    // without any title a sheet's columns tell its year
    const own = titled.size > 0 ? titleOf : each.columns.length === 1 ? each.columns[0]! : null;
    if (runs.length > 0 && (own === null || last === null || own === last)) runs.at(-1)!.push(each);
    else runs.push([each]);
    last = own ?? last;
  }
  return runs;
}

const kept = keeper<SheetSnapshot, FormYears>();

/** What a sheet says of its year; our own sheets say nothing. Remembered while the sheet stays the same. */
function toldBy(sheet: SheetSnapshot, editions: readonly Edition[]): FormYears {
  return kept(sheet, editions, () =>
    isOwnSheet(sheet) ? { title: null, columns: [] } : formYears(sheet, editions),
  );
}

/** The same, asked of one sheet after the other, so that sheetsByEdition finds it remembered. */
export function* lookAtYears(sheets: readonly SheetSnapshot[], edition: Edition): Generator<undefined> {
  const editions = partsOf(edition);
  if (editions.length === 1) return;
  for (const sheet of sheets) {
    toldBy(sheet, editions);
    yield;
  }
}

/**
 * Which of its editions each sheet of a workbook follows, in one look at titles and heads. Nearly always it is one for all
 * sheets, so that nothing is read twice; our own sheets go with whatever else there is.
 */
export function sheetsByEdition(
  sheets: readonly SheetSnapshot[],
  edition: Edition,
): readonly SheetsOfEdition[] {
  const editions = partsOf(edition);
  if (editions.length === 1) return [{ edition, sheets }];
  const told = sheets.map((sheet) => ({ sheet, ...toldBy(sheet, editions) }));
  const groups = new Map<Edition, SheetSnapshot[]>();
  for (const run of runsOf(told, editions)) {
    const found = decided(run, editions);
    groups.set(found, [...(groups.get(found) ?? []), ...run.map(({ sheet }) => sheet)]);
  }
  if (groups.size === 0) return [{ edition: editions[0]!, sheets }];
  return [...groups].map(([of, own]) => ({ edition: of, sheets: own }));
}
