import type { Edition } from "../../form/edition";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { keyOfCell, labelKey } from "../labels/labelKey";

/** A form's title as it was found, with the year that it names. */
export interface FormTitle {
  readonly cell: SnapshotCell;
  readonly year: number | null;
}

const yearOf = /(?:19|20)\d{2}(?=年)/;
const withoutYear = (key: string) => key.replace(/(?:19|20)\d{2}年度?/, "");
/** How many of a sheet's first cells may hold the title. */
const searched = 40;

/** The title of this kind of form, of whatever year, at the head of a sheet; null where there is none. */
export function formTitle(sheet: SheetSnapshot, edition: Edition): FormTitle | null {
  const printed = withoutYear(labelKey(edition.formTitle).base);
  for (const cell of sheet.cells.slice(0, searched)) {
    if (cell.kind !== "text" || cell.text.length < printed.length || cell.text.length > 80) continue;
    const { base } = keyOfCell(cell);
    if (!withoutYear(base).endsWith(printed)) continue;
    const year = yearOf.exec(base);
    return { cell, year: year ? Number(year[0]) : null };
  }
  return null;
}

const longestTitle = 80;
/** 2019年度省级…示范项目信息填报表, 示范项目申报信息采集表（2019年度）. */
const ownTitle = /项目.*(?:申报|填报|采集|登记|信息|情况).*[表书](?:\s*[(（][^()（）]*[)）])?\s*$/;
const namedYear = /((?:19|20)\d{2})\s*年/g;

/** The year in the title that a bureau gave a form of its own; null where it has none, or names several. */
export function yearOfOwnTitle({ cells }: SheetSnapshot): number | null {
  const first = cells[0];
  if (!first || first.kind !== "text" || first.text.length > longestTitle) return null;
  const isAlone = cells[1]?.row !== first.row;
  if (!isAlone || !ownTitle.test(first.text)) return null;
  const years = new Set([...first.text.matchAll(namedYear)].map((match) => Number(match[1])));
  return years.size === 1 ? [...years][0]! : null;
}

/** The row of the title over a form, the printed one or a bureau's own; null where there is none. */
export function titleRow(sheet: SheetSnapshot, edition: Edition): number | null {
  const printed = formTitle(sheet, edition);
  if (printed) return printed.cell.row;
  const first = sheet.cells.slice(0, searched);
  const own = first.find(
    ({ kind, text, row }, n) =>
      kind === "text" &&
      text.length <= longestTitle &&
      ownTitle.test(text) &&
      first[n - 1]?.row !== row &&
      first[n + 1]?.row !== row,
  );
  return own?.row ?? null;
}
