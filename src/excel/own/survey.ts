import type { Area } from "../../sheet/snapshot";
import { freshName } from "../../sheet/temporary";
import { command } from "../request";
import { areaOf, mergingArea } from "../sheetList";
import { columnOptions, rowOptions } from "./content";
import type { Job } from "./job";
import { isNamedAfter } from "./sheetsNow";

/** What a sheet that is there holds before it is changed. */
export interface Found {
  /** Where values or formats stand, but formats not far beyond the last value: a row may be coloured to its very end. */
  readonly used: Area | null;
  readonly table: Area | null;
}

/** Where rows or columns of a sheet may be hidden; null where none is. */
type MayHide = Area | null;

/** A sheet that was brought in. */
export interface Fresh {
  readonly id: string;
  readonly area: Area | null;
  readonly rows: readonly Excel.RowProperties[];
  readonly columns: readonly Excel.ColumnProperties[];
}

export interface Survey {
  /** By the names that the sheets shall have. */
  readonly fresh: ReadonlyMap<string, Fresh>;
  /** By the sheets' ids. */
  readonly found: ReadonlyMap<string, Found>;
  readonly hiding: ReadonlyMap<string, MayHide>;
}

const extent = "rowIndex,columnIndex,rowCount,columnCount";

/** Hides the sheets that were brought in and looks at them and at those that will change, in one request. */
export async function survey(job: Job, inserted: readonly string[]): Promise<Survey> {
  const there = [...job.edited, ...job.made].flatMap(({ sheet }) => sheet ?? []);
  if (inserted.length + there.length === 0) return { fresh: new Map(), found: new Map(), hiding: new Map() };
  return command(async ({ worksheets }, sync) => {
    const sheets = inserted.map((id) => {
      const sheet = worksheets.getItem(id).load("name");
      sheet.visibility = "Hidden";
      const used = sheet.getUsedRangeOrNullObject().load(extent);
      const rows = used.getRowProperties(rowOptions);
      const columns = used.getColumnProperties(columnOptions);
      return { id, sheet, used, rows, columns };
    });
    const changing = there.map(({ id, tables }) => {
      const sheet = worksheets.getItem(id);
      const used = usedArea(sheet);
      const values = sheet.getUsedRangeOrNullObject(true).load(`${extent},rowHidden,columnHidden`);
      const table = tables[0] ? sheet.tables.getItem(tables[0].id).getRange().load(extent) : null;
      return { id, used, values, table };
    });
    await sync();

    const freshOf = (n: number): Fresh => {
      const { id, used, rows, columns } = sheets.find(({ sheet }) => isNamedAfter(freshName(n), sheet.name))!;
      const empty = used.isNullObject;
      return {
        id,
        area: empty ? null : areaOf(used),
        rows: empty ? [] : rows.value,
        columns: empty ? [] : columns.value,
      };
    };
    return {
      fresh: new Map(job.made.map(({ name }, n) => [name, freshOf(n)])),
      found: new Map(
        changing.map(({ id, used, table }) => [
          id,
          {
            used: used(),
            table: table && areaOf(table),
          },
        ]),
      ),
      hiding: new Map(changing.map(({ id, values }) => [id, mayHide(values)])),
    };
  });
}

/** null says that some are hidden and some are not. */
function mayHide(values: Excel.Range): MayHide {
  if (values.isNullObject || (values.rowHidden === false && values.columnHidden === false)) return null;
  return areaOf(values);
}

const corner: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Asks in the batch under way; the function returned gives the area once it is there. */
export function usedArea(sheet: Excel.Worksheet): () => Area | null {
  const values = sheet.getUsedRangeOrNullObject(true).load(extent);
  const styled = sheet.getUsedRangeOrNullObject().load(extent);
  return () =>
    styled.isNullObject ? null : mergingArea(values.isNullObject ? corner : areaOf(values), areaOf(styled));
}
