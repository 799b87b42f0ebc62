import type { SheetsRead } from "../note";

/** A document followed by the sheets of what is embedded in it; sheets of the same name are numbered. */
export function withEmbedded(document: SheetsRead, embedded: readonly SheetsRead[]): SheetsRead {
  const names = new Set<string>();
  const unique = (name: string) => {
    let free = name;
    for (let number = 2; names.has(free); number++) free = `${name} (${number})`;
    names.add(free);
    return free;
  };
  const filled = embedded.map(({ sheets, notes }) => ({
    sheets: sheets.filter(({ cells }) => cells.length > 0),
    notes,
  }));
  const all = [document, ...filled];
  return {
    sheets: all.flatMap(({ sheets }) => sheets.map((sheet) => ({ ...sheet, name: unique(sheet.name) }))),
    notes: all.flatMap(({ notes }) => notes),
  };
}
