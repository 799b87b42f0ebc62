import type { Field } from "../../form/edition";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { Reading } from "../application";
import type { Anchors, LabelAnchor } from "../cells/anchor";
import { addNearLabels } from "../cells/addNearLabels";
import { findAnchors } from "../cells/findAnchors";
import { gridOf, type Grid } from "../cells/grid";
import type { LabelIndex } from "../labels/labelIndex";
import type { RoleOf } from "../labels/recognise";
import { moneyUnit, moneyUnitIn, type MoneyUnit } from "../values/units";
import { columnForms } from "../places/columnForms";
import { listHeaders, type ListHeader } from "../places/listHeader";
import { pairsOf } from "../places/pairs";
import { personColumns } from "../places/personColumns";
import { placeLabels, type PlacedLabel } from "../places/placeLabels";
import { sheetUnit } from "../places/tableUnit";
import { valueSpots, type ValueSpot } from "../places/valueSpots";
import { blank, understood, type Raw } from "../values/outcome";
import { readPeriod } from "../values/period";
import { readValue } from "../values/readValue";
import { isOldVersion } from "../workbook/sheetKind";
import { hiddenOf, makeReading, sourceOf, type Hidden, type Source } from "./makeReading";
import { readChoiceField } from "./readChoiceField";
import { readFinance } from "./readFinance";
import { onSheet, type PlaceOnSheet } from "./onSheet";
import { projectColumns } from "./projectColumns";
import { splitBands } from "./splitBands";
import { splitForms } from "./splitForms";
import { isWide, transposed, turnedBack } from "./transpose";

interface SheetParts {
  readonly grid: Grid;
  readonly anchors: Anchors;
  readonly spots: ReadonlyMap<PlacedLabel, ValueSpot>;
  readonly hidden: Hidden;
  /** Unit of all amounts that say none themselves. */
  readonly money: MoneyUnit | null;
}

function sourceAt(label: PlacedLabel, spot: ValueSpot | undefined): { source: Source; raw: Raw | undefined } {
  const { inline, cell } = label.anchor;
  if (inline) return { source: { ...sourceOf(cell), text: inline.text }, raw: inline };
  if (spot) return { source: spot, raw: spot.cell };
  return { source: { cell: undefined, row: cell.row, col: label.anchor.area.right + 1 }, raw: undefined };
}

const oneText = (text: string): Raw => ({ kind: "text", value: text, text });

/** A code or a telephone number with a cell for every character. */
function joinedCharacters(texts: readonly string[]): Raw | null {
  if (texts.length < 6 || texts.some((text) => [...text].length !== 1)) return null;
  return oneText(texts.join(""));
}

/** 2020 | 年 | 6 | 月 | 8 | 日: a date over several cells, up to the last of its signs. */
function joinedDate(texts: readonly string[]): Raw | null {
  if (!texts.some((text) => /^[年月]$/.test(text))) return null;
  const end = texts.findLastIndex((text) => /[年月日]$/.test(text)) + 1;
  const parts = texts.slice(0, end);
  return parts.every((text) => /^[\d０-９]{0,4}\s*[年月日]?$/.test(text)) ? oneText(parts.join("  ")) : null;
}

/** A value that stands in several cells, as one text; null where its first cell is all of it. */
function joined(type: Field["type"], cells: readonly SnapshotCell[]): Raw | null {
  if (cells.length < 2) return null;
  const texts = cells.map((cell) => cell.text.trim());
  if (type === "code" || type === "phone" || type === "mobile") return joinedCharacters(texts);
  return type === "month" || type === "day" || type === "monthOrDay" ? joinedDate(texts) : null;
}

/** The cells of a period: in the label's row, and where that has only its beginning (起), in the row of its end (止). */
function periodCells(label: PlacedLabel, parts: SheetParts): readonly Raw[] {
  if (label.anchor.inline) return [label.anchor.inline];
  const cells = parts.spots.get(label)?.cells ?? [];
  if (!/^[\s自从]*(?:起|开始)/.test(cells[0]?.text ?? "")) return cells;
  const below = parts.grid
    .row(cells[0]!.row + 1)
    .filter(({ col }) => col > label.anchor.area.right)
    .filter((cell) => !parts.anchors.printed.has(cell));
  return /^\s*(?:止|终止|截止|结束|至)/.test(below[0]?.text ?? "") ? [...cells, ...below] : cells;
}

function readPeriodFields(label: PlacedLabel, parts: SheetParts): Reading[] {
  const { source } = sourceAt(label, parts.spots.get(label));
  const cells = periodCells(label, parts);
  const period = cells.length > 0 ? readPeriod(cells) : { start: blank, end: blank };
  const from = cells.length > 0 ? { ...source, text: cells.map((cell) => cell.text).join(" ") } : source;
  return [period.start, period.end].map((outcome, n) =>
    makeReading(label.hits[n]!.field.id, label, outcome, from, parts.grid.sheet.name, parts.hidden),
  );
}

function readPairsField(label: PlacedLabel, parts: SheetParts): Reading {
  const pairs = pairsOf(label, parts.grid, parts.anchors);
  const first = pairs[0]?.cell;
  const { source } = sourceAt(label, parts.spots.get(label));
  const outcome =
    pairs.length > 0 ? understood(pairs.map(({ name, value }) => [name, value] as const)) : blank;
  const from = first
    ? { ...sourceOf(first), text: pairs.map((pair) => `${pair.name} ${pair.value}`).join("\n") }
    : source;
  return makeReading(label.hits[0]!.field.id, label, outcome, from, parts.grid.sheet.name, parts.hidden);
}

function readLabel(label: PlacedLabel, parts: SheetParts): Reading[] {
  const { field } = label.hits[0]!;
  const spot = parts.spots.get(label);
  if (field.row !== undefined) return [];
  if (label.hits.length > 1) return readPeriodFields(label, parts);
  if (field.type === "pairs") return [readPairsField(label, parts)];
  if (field.choices && field.type !== "text") {
    return readChoiceField(label, field, spot, parts.grid, parts.anchors, parts.hidden);
  }
  const { source, raw } = sourceAt(label, spot);
  const whole = raw && !label.anchor.inline ? joined(field.type, spot?.cells ?? []) : null;
  const context = {
    label: label.anchor.text,
    money: moneyUnitIn(label.anchor.text) ?? moneyUnit(spot?.unit ?? "") ?? parts.money,
    others: [],
  };
  const outcome = raw ? readValue(field, whole ?? raw, context) : blank;
  const from = whole ? { ...source, text: whole.text } : source;
  return [makeReading(field.id, label, outcome, from, parts.grid.sheet.name, parts.hidden)];
}

/** Words that turned out to be no labels after all may be values. */
function withoutWords(found: Anchors, words: readonly LabelAnchor[]): Anchors {
  if (words.length === 0) return found;
  const printed = new Set(found.printed);
  for (const { cell } of words) printed.delete(cell);
  return { ...found, printed };
}

/** The same few labels over and over are a list of people or of payments, not a form. */
function isList(labels: readonly LabelAnchor[]): boolean {
  const different = new Set(labels.map(({ label }) => `${label.hits[0]!.field.id} ${label.year}`));
  return labels.length > 60 + 3 * different.size;
}

/** What a sheet says about a project: every label found with its value, in reading order. */
export interface SheetReading {
  readonly sheet: SheetSnapshot;
  readonly readings: readonly Reading[];
  /** It says itself that it is an older version (作废, 初稿). */
  readonly old: boolean;
}

/** A part of a sheet, or the sheet turned, with its readings' cells as they stand on the sheet itself. */
function readPart(
  part: SheetSnapshot,
  place: PlaceOnSheet,
  index: LabelIndex,
  roleOf: RoleOf,
): SheetReading[] {
  return readSheet(part, index, roleOf).map((each) => ({
    ...each,
    readings: each.readings.map((reading) => onSheet(reading, place)),
  }));
}

/** The forms on a sheet where there are several: below each other, beside each other, or in columns of one list. */
function readForms(
  sheet: SheetSnapshot,
  anchors: Anchors,
  grid: Grid,
  headers: readonly ListHeader[],
  index: LabelIndex,
  roleOf: RoleOf,
): SheetReading[] | null {
  const whole = [splitForms(sheet, anchors), splitBands(sheet, anchors)].find((forms) => forms.length > 1);
  if (whole) return whole.flatMap((form) => readSheet(form, index, roleOf));
  // Where a header says which column the values stand in, the others are no projects.
  const columns = headers.length > 0 ? [] : projectColumns(sheet, anchors, grid);
  if (columns.length === 0) return null;
  return columns.flatMap((each) => readPart(each.sheet, each.onSheet, index, roleOf));
}

/** Reads a sheet by its labels, wherever they stand; several readings where the form stands on it several times. */
export function readSheet(sheet: SheetSnapshot, index: LabelIndex, roleOf: RoleOf): SheetReading[] {
  const grid = gridOf(sheet);
  const headers = listHeaders(grid);
  const sure = findAnchors(grid, index, roleOf, headers);
  // A table with a project a row is a list of labels with a project a column when it is turned.
  if (isWide(sure.labels)) return readPart(transposed(sheet), turnedBack, index, roleOf);
  const forms = readForms(sheet, sure, grid, headers, index, roleOf);
  if (forms) return forms;
  if (isList(sure.labels)) return [{ sheet, readings: [], old: false }];
  const found = addNearLabels(sure, grid, index, headers);
  const { labels: placed, words } = placeLabels(found, grid, index, roleOf(sheet.name).heading);
  const anchors = withoutWords(found, words);
  const columns = columnForms(placed, grid, anchors, roleOf);
  const persons = personColumns(placed, grid, roleOf, index.who);
  const inTables = [...columns.spots, ...persons.spots];
  const beside = placed.filter((label) => !columns.heads.has(label) && !persons.heads.has(label));
  const spots = new Map([...valueSpots(beside, grid, anchors, headers), ...inTables]);
  const labels = [...beside, ...inTables.map(([label]) => label)];
  const parts: SheetParts = { grid, anchors, spots, hidden: hiddenOf(grid), money: sheetUnit(labels, grid) };
  const readings = [
    ...labels.flatMap((label) => readLabel(label, parts)),
    ...readFinance(labels, spots, grid, anchors, parts.hidden),
  ];
  return [{ sheet, readings, old: isOldVersion(sheet) }];
}
