import { goesOn } from "../../../sheet/formula/goesOn";
import { shiftFormula } from "./shiftFormula";
import { translateFormula } from "../../../sheet/formula/translate";
import type { RowSource } from "../sheet/sheetRows";
import { childNamed } from "../xml/xmlSource";
import type { XmlPart } from "../xml/xmlPart";
import type { RowMap } from "./rowMap";

/** Formulas (without =) by row and column. */
export type Formulas = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** What each cell computes, also where the text stands in another cell of its group; no array formulas. */
function formulasOf(part: XmlPart, rows: readonly RowSource[]): Formulas {
  const masters = new Map<string, { row: number; col: number; text: string }>();
  const found = new Map<number, Map<number, string>>();
  for (const { cells } of rows) {
    for (const { element, row, col } of cells) {
      const f = childNamed(element, "f");
      const kind = f && (part.attribute(f, "t") ?? "normal");
      if (!f || (kind !== "normal" && kind !== "shared")) continue;
      const id = part.attribute(f, "si") ?? "";
      const own = part.textOf(f);
      if (kind === "shared" && own !== "") masters.set(id, { row, col, text: own });
      const master = kind === "shared" ? masters.get(id) : undefined;
      const text = master ? translateFormula(master.text, row - master.row, col - master.col) : own;
      if (text !== "") found.set(row, (found.get(row) ?? new Map<number, string>()).set(col, text));
    }
  }
  return found;
}

/** Formulas of the rows that are put in: a column that the row above computes is computed in them too. */
export function filledDown(part: XmlPart, rows: readonly RowSource[], sheet: string, map: RowMap): Formulas {
  if (map.inserted.length === 0) return new Map();
  const formulas = formulasOf(part, rows);
  const filled = map.inserted.flatMap(({ row, above }) => {
    const source = above === null ? undefined : formulas.get(above);
    if (above === null || !source) return [];
    const before = formulas.get(above - 1);
    const cells = [...source].flatMap(([col, text]): [number, string][] => {
      if (!goesOn(text, above, before?.get(col))) return [];
      const moved = shiftFormula(text, { sheet, row: above }, map);
      return [[col, translateFormula(moved, row - map.to(above)!, 0)]];
    });
    return [[row, new Map(cells)] as const];
  });
  return new Map(filled);
}
