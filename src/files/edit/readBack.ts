import { cellName } from "../../sheet/address";
import { rowAfter, type SheetEdits, type WorkbookEdits } from "../../sheet/edits";
import type { PlanRow, SheetPlan } from "../../sheet/plan";
import { safeText } from "../write/safeText";
import { PackageEditor } from "./package/packageEditor";
import { WorkbookPart, type SheetEntry } from "./package/workbookPart";
import { alongCopies } from "./standing/alongCopies";
import type { StandingRows } from "./standing/standingRows";
import { Beside, type Wanted } from "./beside";
import { colOf, placeOf, rowOf, scanCells, scanValues, type Values } from "./scanValues";
import { sharedTexts, type SharedTexts } from "./scanTexts";

/** Where a sheet does not say what it should after it was written. */
export interface Disagreement {
  readonly sheet: string;
  /** "B5". */
  readonly cell: string;
}

interface ReadSheets {
  readonly sheets: readonly SheetEntry[];
  readonly has: (sheet: SheetEntry) => boolean;
  readonly valuesOf: (sheet: SheetEntry) => Values;
  readonly eachCell: (sheet: SheetEntry, each: (place: number, value: string) => void) => void;
  readonly textOf: (sheet: SheetEntry) => string;
  readonly bytesOf: (sheet: SheetEntry) => Uint8Array;
  readonly texts: SharedTexts;
  /** The part of the shared texts; undefined where there is none. */
  readonly shared: string | undefined;
  readonly package_: PackageEditor;
}

/** The sheets of a workbook; its shared texts are those of `other` where both have the same. */
function open(source: Uint8Array | PackageEditor, other: ReadSheets | null = null): ReadSheets {
  const package_ = source instanceof PackageEditor ? source : new PackageEditor(source);
  const workbook = new WorkbookPart(package_);
  const shared = workbook.relations.byType("sharedStrings").find(({ target }) => package_.has(target));
  let found: SharedTexts | undefined;
  const isSame = shared && other?.shared && package_.isSameIn(shared.target, other.package_, other.shared);
  const texts: SharedTexts = isSame
    ? other.texts
    : (index) => (found ??= shared ? sharedTexts(package_.readOnce(shared.target)) : () => undefined)(index);
  return {
    package_,
    sheets: workbook.sheets,
    has: ({ part, type }) => type === "worksheet" && package_.has(part),
    textOf: ({ part }) => package_.readText(part),
    bytesOf: ({ part }) => package_.read(part),
    texts,
    shared: shared?.target,
    valuesOf: ({ part }) => scanValues(package_.read(part), texts),
    eachCell: ({ part }, each) => scanCells(package_.read(part), texts, each),
  };
}

function written(value: string | number | boolean | null): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "number" ? String(value) : safeText(value ?? "");
}

function* plannedRow({ cells }: PlanRow, row: number): Iterable<Wanted> {
  for (let col = 0; col < cells.length; col++) {
    const cell = cells[col];
    const value = cell ? written(cell.value) : "";
    if (value !== "") yield [placeOf(row, col), value];
  }
}

/** What a planned sheet should hold, row by row; there is much. */
function* planned({ rows }: SheetPlan): Iterable<Wanted> {
  for (const [row, each] of rows.entries()) yield* plannedRow(each, row);
}

/** What a sheet should hold after edits in place: rows moved with all in them, cells written. */
function moved(before: Values, edits: SheetEdits): Values {
  const after = new Map<number, string>();
  for (const [place, value] of before) {
    const row = rowAfter(edits, rowOf(place));
    if (row !== null) after.set(placeOf(row, colOf(place)), value);
  }
  for (const { row, col, value } of edits.cells) {
    if (value === "") after.delete(placeOf(row, col));
    else after.set(placeOf(row, col), written(value));
  }
  return after;
}

/** The first place of a sheet that we wrote which is not as planned: our cells stand in order. */
function besidePlan({ eachCell }: ReadSheets, sheet: SheetEntry, plan: SheetPlan): number | null {
  const beside = new Beside(planned(plan));
  eachCell(sheet, (place, value) => beside.meet(place, value));
  return beside.difference();
}

/**
 * Whether a sheet into which rows were copied says what it should: those are there byte for byte, which says what it said
 * before where the shared texts are the same; only the others are gone through.
 */
function isBesideCopies(
  found: ReadSheets,
  sheet: SheetEntry,
  plan: SheetPlan,
  { copied }: Pick<StandingRows, "copied">,
): boolean {
  return alongCopies(found.bytesOf(sheet), plan.rows, copied, (row, xml) => {
    const beside = new Beside(plannedRow(plan.rows[row]!, row));
    if (xml) scanCells(xml, found.texts, (at, value) => beside.meet(at, value));
    return beside.difference() === null;
  });
}

/** The plan of a sheet with copied rows, where what stands around them makes them say what they said. */
function withCopies(
  old: ReadSheets | null,
  now: ReadSheets,
  plan: SheetPlan,
  { plans, copied }: Omit<StandingRows, "around">,
) {
  const found = plans.find(({ name }) => name === plan.name);
  const isSame =
    now.shared === undefined ||
    (old?.shared !== undefined && old.package_.isSameIn(old.shared, now.package_, now.shared));
  return isSame && found?.rows.some((row) => copied.has(row)) ? found : null;
}

/** Values row by row: other programs may have written them in any order. */
const inOrder = (values: Values): readonly Wanted[] => [...values].sort(([a], [b]) => a - b);

/** The same of a sheet that was edited in place. */
function besideEdits(
  { valuesOf }: ReadSheets,
  sheet: SheetEntry,
  before: Values,
  changes: readonly SheetEdits[],
): number | null {
  const beside = new Beside(inOrder(changes.reduce(moved, before)));
  for (const [place, value] of inOrder(valuesOf(sheet))) beside.meet(place, value);
  return beside.difference();
}

/** Whether a sheet stands in both packed in the same bytes, or says the same letter by letter. */
function isUntouched(old: ReadSheets, was: SheetEntry, now: ReadSheets, is: SheetEntry): boolean {
  return old.package_.isSameIn(was.part, now.package_, is.part) || old.textOf(was) === now.textOf(is);
}

/**
 * Reads back what was written and compares it with what should stand there (DESIGN.md, decision 13): the sheets that were
 * written anew, those that were edited in place, and every other sheet, whose values may not change. `before`: null for
 * a workbook that is new. `after`: its bytes, or a package of them that was read from already. `standing`: rows that were copied.
 */
export function disagreement(
  before: Uint8Array | null,
  after: Uint8Array | PackageEditor,
  { edits, plans }: WorkbookEdits,
  standing: Omit<StandingRows, "around"> = { plans, copied: new Map() },
): Disagreement | null {
  const found = open(after);
  const old = before && open(before, found);
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  for (const sheet of found.sheets.filter(found.has)) {
    const plan = plans.find(({ name }) => same(name, sheet.name));
    const was = old?.sheets.find((each) => same(each.name, sheet.name) && old.has(each));
    const changes = edits.filter((each) => same(each.sheet, sheet.name));
    if (!plan && (!was || (changes.length === 0 && isUntouched(old!, was, found, sheet)))) continue;
    const copies = plan && withCopies(old, found, plan, standing);
    if (copies && isBesideCopies(found, sheet, copies, standing)) continue;
    const place = plan
      ? besidePlan(found, sheet, plan)
      : besideEdits(found, sheet, old!.valuesOf(was!), changes);
    if (place !== null) return { sheet: sheet.name, cell: cellName(rowOf(place), colOf(place)) };
  }
  const missing = [...plans.map(({ name }) => name), ...edits.map(({ sheet }) => sheet)].find(
    (name) => !found.sheets.some((sheet) => same(sheet.name, name)),
  );
  return missing === undefined ? null : { sheet: missing, cell: "A1" };
}
