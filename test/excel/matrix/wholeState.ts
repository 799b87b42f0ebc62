import type { CellStyle } from "hucre";
import { chartsOf } from "../../host/model/charts";
import type { HostSheet } from "../../host/model/sheet";
import type { HostWorkbook } from "../../host/model/workbook";

const usualMargins = sorted({ left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 });

const byPlace = (a: { top: number; left: number }, b: { top: number; left: number }): number =>
  a.top - b.top || a.left - b.left;

/** Everything that a write could change, of all sheets in their order; `ids`: which of them are the same sheets and tables. */
export function wholeState(workbook: HostWorkbook, ids = true) {
  return {
    sheets: workbook.sheets.map((sheet) => ({ ...(ids ? { id: sheet.id } : {}), ...sheetState(sheet, ids) })),
    names: workbook.names,
    structureProtected: workbook.structureProtected,
    dateSystem: workbook.dateSystem,
    calculationMode: workbook.calculationMode,
  };
}

/** The same in a text, quickly compared. */
export const stateText = (workbook: HostWorkbook, ids = true): string =>
  JSON.stringify(wholeState(workbook, ids));

/** Fails with the first differences where the workbook does not show what was wanted. */
export function expectState(
  workbook: HostWorkbook,
  wanted: string,
  where: object,
  ids = true,
  part: (state: string) => string = (state) => state,
): void {
  const found = part(stateText(workbook, ids));
  if (found === wanted) return;
  const differences = [...differing(JSON.parse(found), JSON.parse(wanted), "")];
  expect({ ...where, differences: differences.slice(0, 12) }).toEqual({ ...where, differences: [] });
}

function* differing(found: unknown, wanted: unknown, path: string): Generator<string> {
  if (typeof found === "object" && typeof wanted === "object" && found !== null && wanted !== null) {
    for (const key of new Set([...Object.keys(found), ...Object.keys(wanted)]))
      yield* differing(Reflect.get(found, key), Reflect.get(wanted, key), `${path}/${key}`);
  } else if (found !== wanted) yield `${path}: ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`;
}

const styles = new WeakMap<object, string>();

/** The looks of a cell; black and no colour, and the letters that a font is said to have, make no difference. */
function looksOf(style: CellStyle | undefined): string {
  if (!style) return "";
  if (!styles.has(style)) styles.set(style, looksText(style));
  return styles.get(style)!;
}

function looksText({ font = {}, numFmt, ...style }: CellStyle): string {
  const { charset: _charset, color, ...letters } = font;
  const tone = color && color.rgb !== "000000" ? { color } : {};
  const format = numFmt === undefined || numFmt === "General" ? {} : { numFmt };
  return sorted({ ...style, ...format, font: { ...letters, ...tone } });
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** The usual ones are as good as none. */
function marginsOf({ pageSetup: { margins } }: HostSheet): string | undefined {
  const text = margins && sorted(margins);
  return text === usualMargins ? undefined : text;
}

function sheetState(sheet: HostSheet, ids: boolean) {
  const { bottom, right } = sheet.usedArea() ?? { bottom: 0, right: 0 };
  const lines = Math.min(bottom, 300) + 5;
  const columns = Math.min(right, 60) + 5;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.cells]
      .flatMap(([row, line]) =>
        [...line].map(([col, cell]) => ({
          row,
          col,
          ...cell,
          quoted: undefined, // an apostrophe that nobody sees
          style: looksOf(cell.style),
        })),
      )
      .sort((a, b) => a.row - b.row || a.col - b.col),
    merges: [...sheet.merges].sort(byPlace),
    tables: sheet.tables.map(({ id, ...table }) => ({ ...(ids ? { id } : {}), ...table })),
    autoFilter: sheet.autoFilter,
    rows: Array.from({ length: lines }, (_, row) => [sheet.rowHeight(row), sheet.isRowHidden(row)]),
    columns: Array.from({ length: columns }, (_, col) => [
      sheet.columnPixels(col),
      sheet.isColumnHidden(col),
    ]),
    frozen: sheet.frozen,
    footer: { ...sheet.headerFooter, oddFooter: sheet.headerFooter.oddFooter?.replace(/^&C/, "") },
    page: { ...sheet.pageSetup, margins: marginsOf(sheet) },
    protection: sheet.protection,
    charts: chartsOf(sheet),
  };
}
