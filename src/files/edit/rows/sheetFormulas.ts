import { areaName, parseArea } from "../../../sheet/address";
import { moveArea } from "./areas";
import { refersTo, shiftFormula } from "./shiftFormula";
import { translateFormula } from "../../../sheet/formula/translate";
import { EditError, type CutThing } from "../problem";
import type { RowMap } from "./rowMap";
import type { CellSource, RowSource } from "../sheet/sheetRows";
import { childNamed, type SourceElement } from "../xml/xmlSource";
import { encodeXml, type XmlPart } from "../xml/xmlPart";

interface Formula extends CellSource {
  readonly f: SourceElement;
  /** As it computes, also where the text stands in another cell of the group. */
  readonly text: string;
}

interface Group {
  readonly master: Formula;
  readonly members: Formula[];
}

/** What happens to the cells of a sheet while its formulas are adjusted. */
export interface FormulaChange {
  /** The sheet in which the formulas stand. */
  readonly sheet: string;
  readonly map: RowMap;
  /** Whether a cell, in its old place, is taken out or gets another content. */
  goes(row: number, col: number): boolean;
}

/**
 * Adjusts the formulas in the cells of a worksheet to rows that move, in this sheet or another. Shared formulas stay
 * shared while all cells of the group still say the same, else each cell gets its own.
 * Throws EditError where an array formula or a data table would be cut apart.
 */
export function shiftCellFormulas(part: XmlPart, rows: readonly RowSource[], change: FormulaChange): void {
  const own = change.sheet.toLowerCase() === change.map.sheet.toLowerCase();
  const groups = new Map<string, Group>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      const f = childNamed(cell.element, "f");
      if (!f) continue;
      const kind = part.attribute(f, "t") ?? "normal";
      if (own && (kind === "array" || kind === "dataTable")) moveWhole(part, { ...cell, f }, kind, change);
      const text = part.textOf(f);
      if (kind === "shared") {
        joinGroup(groups, part, { ...cell, f, text });
      } else if (text !== "" && !(own && change.goes(cell.row, cell.col))) {
        const moved = shiftFormula(text, { sheet: change.sheet, row: cell.row }, change.map);
        if (moved !== text) part.setText(f, moved);
      }
    }
  }
  for (const group of groups.values()) shiftGroup(part, group, change, own);
}

function joinGroup(groups: Map<string, Group>, part: XmlPart, formula: Formula): void {
  const id = part.attribute(formula.f, "si") ?? "";
  const group = groups.get(id);
  if (!group || formula.text !== "") {
    // A number that is used again begins a group of its own; the one before is told apart by its place.
    if (group) groups.set(`${id}@${formula.element.start}`, group);
    groups.set(id, { master: formula, members: [formula] });
    return;
  }
  const { master } = group;
  const text = translateFormula(master.text, formula.row - master.row, formula.col - master.col);
  group.members.push({ ...formula, text });
}

function shiftGroup(part: XmlPart, { master, members }: Group, change: FormulaChange, own: boolean): void {
  if (master.text === "") return;
  const { map, sheet } = change;
  if (!own && !refersTo(master.text, null, map.sheet)) return;
  const staying = own ? members.filter(({ row, col }) => !change.goes(row, col)) : members;
  if (staying.length === members.length && !map.moves) return;
  const moved = staying.map((formula) => ({
    formula,
    row: own ? map.to(formula.row)! : formula.row,
    text: shiftFormula(formula.text, { sheet, row: formula.row }, map),
  }));
  const first = moved.find(({ formula }) => formula === master);
  const alike =
    first !== undefined &&
    moved.every(
      (each) =>
        each.text === translateFormula(first.text, each.row - first.row, each.formula.col - master.col),
    );
  if (!alike) {
    for (const { formula, text } of moved) unshare(part, formula.f, text);
    return;
  }
  if (first.text !== master.text) part.setText(master.f, first.text);
  const area = parseArea(part.attribute(master.f, "ref") ?? "");
  const place = own && area ? moveArea(area, map) : null;
  if (area && place && areaName(area) !== areaName(place))
    part.setAttribute(master.f, "ref", areaName(place));
}

function unshare(part: XmlPart, f: SourceElement, text: string): void {
  const volatile = part.attribute(f, "ca") === null ? "" : ' ca="1"';
  part.replaceElement(f, `<${f.name}${volatile}>${encodeXml(text)}</${f.name}>`);
}

/** An array formula or data table moves as one piece. */
function moveWhole(
  part: XmlPart,
  { f, row, col }: CellSource & { f: SourceElement },
  kind: CutThing,
  { map, goes, sheet }: FormulaChange,
): void {
  const ref = part.attribute(f, "ref") ?? "";
  const area = parseArea(ref);
  if (!area) return;
  const place = moveArea(area, map);
  const alone = area.top === area.bottom && area.left === area.right;
  const all: boolean[] = [];
  for (let r = area.top; r <= area.bottom; r += 1) {
    for (let c = area.left; c <= area.right; c += 1) all.push(goes(r, c));
  }
  if (all.every(Boolean) || (alone && goes(row, col))) return;
  if (!place || place.bottom - place.top !== area.bottom - area.top || all.some(Boolean)) {
    throw new EditError({ kind: "cutApart", sheet, thing: kind, at: ref });
  }
  if (place.top !== area.top) part.setAttribute(f, "ref", areaName(place));
  for (const name of ["r1", "r2"]) {
    const input = part.attribute(f, name);
    const cell = input === null ? null : parseArea(input);
    const to = cell && moveArea(cell, map);
    if (to) part.setAttribute(f, name, areaName(to));
  }
}
