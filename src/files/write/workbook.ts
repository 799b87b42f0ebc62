import { writeXlsx as write } from "hucre/xlsx";
import type { NamedRange } from "hucre";
import { columnName } from "../../sheet/address";
import type { SheetPlan } from "../../sheet/plan";
import { CellStyles } from "./cellStyles";
import { fillRows, withSamples, type Frame } from "./frame";
import { rowsWithCovered } from "./rows";
import { safeText } from "./safeText";
import { quoted, toWriteSheet } from "./sheet";
import { defaultFont } from "./style";

/** What the file's properties say. */
export interface WorkbookProperties {
  readonly title?: string;
  readonly creator?: string;
  readonly modified?: Date;
  /** Properties of our own, by name. */
  readonly custom?: Readonly<Record<string, string>>;
}

/**
 * A workbook of these sheets without their rows: the library makes columns, printing, tables, charts, links; the rows, which
 * are many, are written directly. Throws RangeError on a table without proper headers, and where a sheet name is not one
 * that Excel allows.
 */
export async function makeFrame(
  sheets: readonly SheetPlan[],
  properties: WorkbookProperties = {},
): Promise<Frame> {
  const rows = sheets.map(rowsWithCovered);
  const styles = new CellStyles();
  for (const each of rows) for (const { cells } of each) for (const cell of cells) if (cell) styles.of(cell);
  const bytes = await write({
    sheets: withSamples(sheets.map(toWriteSheet), styles),
    namedRanges: sheets.flatMap(printNames),
    defaultFont,
    properties: {
      ...(properties.title ? { title: safeText(properties.title) } : {}),
      ...(properties.creator ? { creator: safeText(properties.creator) } : {}),
      ...(properties.modified ? { modified: properties.modified } : {}),
      ...(properties.custom ? { custom: safeCustom(properties.custom) } : {}),
    },
  });
  return { bytes, rows, styles };
}

/**
 * The bytes of an .xlsx with these sheets. Strings are always text, whatever they begin with. Throws what makeFrame throws, and
 * RangeError on a number that is not finite.
 */
export async function writeXlsx(
  sheets: readonly SheetPlan[],
  properties?: WorkbookProperties,
): Promise<Uint8Array> {
  return fillRows(await makeFrame(sheets, properties));
}

function safeCustom(custom: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(custom).map(([name, value]) => [name, safeText(value)]));
}

/**
 * Rows repeated on every page, and the columns that go on paper; written as names here because the writer does not quote sheet
 * names.
 */
export function printNames({ name, print, rows, columnWidths }: SheetPlan): NamedRange[] {
  const { titleRows, columns = columnWidths.length, rows: lines = rows.length } = print ?? {};
  const of = (kind: string, range: string): NamedRange => ({
    name: `_xlnm.${kind}`,
    range: `${quoted(name)}!${range}`,
    scope: name,
  });
  return [
    ...(titleRows ? [of("Print_Titles", `$${titleRows.first + 1}:$${titleRows.last + 1}`)] : []),
    ...(print?.columns || print?.rows ? [of("Print_Area", `$A$1:$${columnName(columns - 1)}$${lines}`)] : []),
  ];
}
