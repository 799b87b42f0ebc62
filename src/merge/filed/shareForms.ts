import type { Finding } from "../../check/finding";
import type { Application, Reading } from "../../read/application";
import { lastColumn } from "../../sheet/address";
import type { CellRef } from "../../sheet/snapshot";
import type { FiledApplication } from "./filed";
import { keptApplication } from "./keptApplication";
import { bare } from "./keptForMerge";

/** So many texts are known at a time; a new one of a name then makes all forgotten, since most texts are met once. */
const mostTexts = 20_000;

/**
 * For forms that come out of other threads, each with copies of its own: what they have in common (ids of fields, names
 * of sheets, cells, an enterprise's name in five places) is kept once. A form takes half the memory then.
 */
export function formSharer(): (filed: FiledApplication) => FiledApplication {
  const texts = new Map<string, string>();
  const sheets = new Map<string, Map<number, CellRef>>();

  function text<Text extends string>(given: Text): Text {
    const known = texts.get(given);
    if (known !== undefined) return known as Text;
    if (texts.size >= mostTexts) texts.clear();
    texts.set(given, given);
    return given;
  }

  function cell({ sheet, row, col }: CellRef): CellRef {
    let known = sheets.get(sheet);
    if (!known) {
      if (sheets.size >= mostTexts) sheets.clear();
      sheets.set(text(sheet), (known = new Map<number, CellRef>()));
    }
    const place = row * (lastColumn + 1) + col;
    let found = known.get(place);
    if (!found) known.set(place, (found = { sheet: text(sheet), row, col }));
    return found;
  }

  function value<T>(given: T): T {
    if (typeof given === "string") return text(given);
    return Array.isArray(given) ? (given.map(value) as T) : given;
  }

  function record<T>(given: Readonly<Record<string, T>>, each: (value: T) => T): Readonly<Record<string, T>> {
    const shared: Record<string, T> = {};
    for (const key in given) shared[key] = each(given[key]!);
    return shared;
  }

  function reading(given: Reading): Reading {
    return bare({
      field: text(given.field),
      section: text(given.section),
      state: text(given.state),
      value: value(given.value),
      raw: text(given.raw),
      cell: cell(given.cell),
    });
  }

  function finding(given: Finding): Finding {
    return {
      ...given,
      rule: text(given.rule),
      severity: text(given.severity),
      fields: given.fields.map((field) => text(field)),
      cells: given.cells.map(cell),
      values: record(given.values, value),
      ...(given.clause === undefined ? {} : { clause: text(given.clause) }),
      ...(given.variant === undefined ? {} : { variant: text(given.variant) }),
    };
  }

  function application({ edition, sheets, readings }: Application): Application {
    const all = Object.values(readings).flat().map(reading); // of just that length: one that grew has room left
    return keptApplication(
      text(edition),
      sheets.map((sheet) => text(sheet)),
      all,
    );
  }

  return (filed) => ({
    ...filed,
    sheets: filed.sheets.map((sheet) => text(sheet)),
    readAt: text(filed.readAt),
    application: application(filed.application),
    findings: filed.findings.map(finding),
    values: record(filed.values, value),
  });
}
