import { openXlsx } from "../../file/openXlsx";
import { fillFrom } from "../../model/copySheet";
import type { HostWorkbook } from "../../model/workbook";
import { ApiError } from "../errors";
import { isHostObject, oneOf, type Json } from "../types";
import type { HostSheet } from "../../model/sheet";

interface Options {
  sheetNamesToInsert?: string[] | null;
  positionType?: string | null;
  relativeTo?: unknown;
}

function bytesOf(base64: Json): Uint8Array {
  if (typeof base64 !== "string" || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) {
    throw new ApiError("InvalidArgument");
  }
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

/** Files opened last, by their text. What is copied out of one is never changed in place, so it serves again. */
const opened = new Map<string, Promise<HostWorkbook>>();
const OPENED_KEPT = 4;

function openedOnce(base64: Json): Promise<HostWorkbook> {
  const known = opened.get(base64 as string);
  if (known) return known;
  const bytes = bytesOf(base64);
  const source = openXlsx(bytes).catch(() => {
    throw new ApiError("InvalidArgument");
  });
  opened.set(base64 as string, source);
  if (opened.size > OPENED_KEPT) opened.delete(opened.keys().next().value!);
  return source;
}

/** Where the first new sheet goes; a name given for relativeTo is that of a sheet [doc]. */
function position(workbook: HostWorkbook, options: Options): number {
  const type = oneOf(options.positionType ?? "End", ["None", "Before", "After", "Beginning", "End"] as const);
  if (type === "Beginning") return 0;
  if (type === "End" || type === "None") return workbook.sheets.length;
  const relative = options.relativeTo;
  const near = isHostObject(relative) ? (relative.self as HostSheet) : workbook.sheet(String(relative));
  const at = near ? workbook.sheets.indexOf(near) : -1;
  if (at < 0) throw new ApiError("ItemNotFound");
  return type === "Before" ? at : at + 1;
}

/**
 * Inserts sheets of an .xlsx and gives the ids of the new ones [doc]. A name that is taken becomes "name (2)".
 * Excel on the web refuses sheets with charts [doc]. Missing names in sheetNamesToInsert fail before anything is inserted [?]. No sheet is activated.
 */
export async function insertWorksheets(
  workbook: HostWorkbook,
  base64: Json,
  optionsArgument: Json,
): Promise<string[]> {
  const options = (optionsArgument ?? {}) as Options;
  const source = await openedOnce(base64);
  const names = options.sheetNamesToInsert ?? [];
  const wanted =
    names.length === 0
      ? source.sheets
      : names.map((name) => {
          const sheet = source.sheet(name);
          if (!sheet) throw new ApiError("ItemNotFound");
          return sheet;
        });
  if (wanted.some(({ kept }) => (kept.charts ?? []).length > 0)) throw new ApiError("UnsupportedFeature");
  if (workbook.quirks.has("insertRefused")) throw new ApiError("GeneralException");
  const start = position(workbook, options);
  const inserted = wanted.map((sheet, i) => {
    const copy = workbook.addSheet(workbook.freeName(sheet.name), start + i);
    fillFrom(workbook, copy, sheet);
    workbook.tell({ kind: "layout", sheet: copy });
    return copy.id;
  });
  const taken = new Set(workbook.names.map((name) => name.name.toLowerCase()));
  for (const name of source.names) {
    if (!taken.has(name.name.toLowerCase())) workbook.names.push(name);
  }
  if (workbook.quirks.has("insertedYetError")) throw new ApiError("GeneralException");
  return inserted;
}
