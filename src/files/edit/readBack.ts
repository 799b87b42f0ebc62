import { cellName } from "../../sheet/address";
import { rowAfter, type SheetEdits } from "../../sheet/edits";
import type { SheetPlan } from "../../sheet/plan";
import { safeText } from "../write/safeText";
import type { WorkbookEdits } from "./editWorkbook";
import { PackageEditor } from "./package/packageEditor";
import { WorkbookPart, type SheetEntry } from "./package/workbookPart";
import { readRows } from "./sheet/sheetRows";
import { childNamed, childrenNamed, walk, type SourceElement } from "./xml/xmlSource";
import type { XmlPart } from "./xml/xmlPart";

/** Where a sheet does not say what it should after it was written. */
export interface Disagreement {
  readonly sheet: string;
  /** "B5". */
  readonly cell: string;
}

/** Values by "row,col", as the file keeps them; a formula's is not told. */
type Values = ReadonlyMap<string, string>;
const formula = "=";

interface ReadSheets {
  readonly sheets: readonly SheetEntry[];
  readonly has: (sheet: SheetEntry) => boolean;
  readonly valuesOf: (sheet: SheetEntry) => Values;
  readonly textOf: (sheet: SheetEntry) => string;
}

/** Text of a string in a file, without the readings above Chinese and Japanese letters. */
function plainText(part: XmlPart, item: SourceElement): string {
  const texts = [...walk(item)].filter((each) => each.local === "t" && each.parent?.local !== "rPh");
  return texts.map((each) => part.textOf(each)).join("");
}

function open(bytes: Uint8Array): ReadSheets {
  const package_ = new PackageEditor(bytes);
  const workbook = new WorkbookPart(package_);
  const shared = workbook.relations.byType("sharedStrings").find(({ target }) => package_.has(target));
  const strings = shared && package_.xml(shared.target);
  const texts = strings ? childrenNamed(strings.root, "si").map((si) => plainText(strings, si)) : [];
  const valueOf = (part: XmlPart, cell: SourceElement): string => {
    if (childNamed(cell, "f")) return formula;
    const inline = childNamed(cell, "is");
    if (inline) return plainText(part, inline);
    const v = childNamed(cell, "v");
    const text = v ? part.textOf(v) : "";
    if (part.attribute(cell, "t") === "s") return texts[Number(text)] ?? "";
    return part.attribute(cell, "t") === null || part.attribute(cell, "t") === "n" ? numberText(text) : text;
  };
  return {
    sheets: workbook.sheets,
    has: ({ part, type }) => type === "worksheet" && package_.has(part),
    textOf: ({ part }) => package_.readText(part),
    valuesOf: ({ part: name }) => {
      const part = package_.xml(name);
      const cells = readRows(part).flatMap((row) => row.cells);
      const values = cells.map(({ element, row, col }) => [`${row},${col}`, valueOf(part, element)] as const);
      return new Map(values.filter(([, value]) => value !== ""));
    },
  };
}

/** 1.0E2 and 100 are one figure. */
function numberText(text: string): string {
  return text === "" ? "" : String(Number(text));
}

function written(value: string | number | boolean | null): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "number" ? String(value) : safeText(value ?? "");
}

function planned({ rows }: SheetPlan): Values {
  const cells = rows.flatMap(({ cells: columns }, row) =>
    columns.map((cell, col) => [`${row},${col}`, written(cell?.value ?? null)] as const),
  );
  return new Map(cells.filter(([, value]) => value !== ""));
}

/** What a sheet should hold after edits in place: rows moved with all in them, cells written. */
function moved(before: Values, edits: SheetEdits): Values {
  const after = new Map<string, string>();
  for (const [key, value] of before) {
    const [row, col] = key.split(",").map(Number) as [number, number];
    const place = rowAfter(edits, row);
    if (place !== null) after.set(`${place},${col}`, value);
  }
  for (const { row, col, value } of edits.cells) {
    if (value === "") after.delete(`${row},${col}`);
    else after.set(`${row},${col}`, written(value));
  }
  return after;
}

/** The first place, in either, that the other has not; a formula of others may come and go with the rows of a table. */
function firstDifference(wanted: Values, found: Values): string | null {
  const differs = (key: string): boolean =>
    wanted.get(key) !== found.get(key) && wanted.get(key) !== formula && found.get(key) !== formula;
  const key = [...wanted.keys(), ...found.keys()].find(differs);
  if (key === undefined) return null;
  const [row, col] = key.split(",").map(Number) as [number, number];
  return cellName(row, col);
}

/**
 * Reads back what was written and compares it with what should stand there (DESIGN.md, decision 13): the sheets that were
 * written anew, those that were edited in place, and every other sheet, whose values may not change. `before`: null for
 * a workbook that is new.
 */
export function disagreement(
  before: Uint8Array | null,
  after: Uint8Array,
  { edits, plans }: WorkbookEdits,
): Disagreement | null {
  const found = open(after);
  const old = before && open(before);
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  for (const sheet of found.sheets.filter(found.has)) {
    const plan = plans.find(({ name }) => same(name, sheet.name));
    const was = old?.sheets.find((each) => same(each.name, sheet.name) && old.has(each));
    const changes = edits.filter((each) => same(each.sheet, sheet.name));
    if (!plan && (!was || (changes.length === 0 && old!.textOf(was) === found.textOf(sheet)))) continue;
    const wanted = plan ? planned(plan) : changes.reduce(moved, old!.valuesOf(was!));
    const cell = firstDifference(wanted, found.valuesOf(sheet));
    if (cell !== null) return { sheet: sheet.name, cell };
  }
  const missing = [...plans.map(({ name }) => name), ...edits.map(({ sheet }) => sheet)].find(
    (name) => !found.sheets.some((sheet) => same(sheet.name, name)),
  );
  return missing === undefined ? null : { sheet: missing, cell: "A1" };
}
