import type { Edition } from "../../form/edition";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import type { SheetRole } from "../application";
import { labelKey } from "../labels/labelKey";
import { weights } from "../layout/weights";
import { isOurs } from "./ourSheets";
import { summaryHead } from "./sheetKind";

/** Longer texts are answers. */
const longestLabel = 60;

const keysByEdition = new WeakMap<Edition, ReadonlyMap<string, string>>();

/** Key of a printed label → a field that it asks for. */
function labelKeys(edition: Edition): ReadonlyMap<string, string> {
  let keys = keysByEdition.get(edition);
  if (!keys) {
    const labels = edition.fields.flatMap(({ id, places }) =>
      places.flatMap((place) => place.labels.map((label) => [labelKey(label).base, id] as const)),
    );
    keysByEdition.set(edition, (keys = new Map(labels)));
  }
  return keys;
}

/** Whether a sheet prints so many of the form's labels that it may be one, or a part of one. */
function mayBeForm({ cells }: SheetSnapshot, edition: Edition): boolean {
  const keys = labelKeys(edition);
  const found = new Set<string>();
  for (const { kind, text } of cells) {
    if (kind !== "text" || text.length > longestLabel) continue;
    const field = keys.get(labelKey(text).base);
    if (field !== undefined) found.add(field);
    if (found.size > weights.forms.partOfForm) return true;
  }
  return false;
}

/**
 * What the sheets of a workbook are by their names and printed labels alone; no value is read, so that it takes next to no
 * time. A blank form is a form here, and an example too.
 */
export function rolesAtAGlance({ sheets }: WorkbookSnapshot, edition: Edition): readonly SheetRole[] {
  return sheets.map((sheet) => {
    if (isOurs(sheet, edition)) return "own";
    if (summaryHead(sheet, edition) !== null) return "summary";
    return mayBeForm(sheet, edition) ? "form" : "other";
  });
}
