import type { Field } from "../../form/edition";
import type { SnapshotCell } from "../../sheet/snapshot";
import { isNote } from "../claims/inlineLabels";
import type { Reading } from "../application";
import type { Anchors } from "../claims/anchor";
import type { Grid } from "../page/grid";
import { isPageLine } from "../page/pageLine";
import { wholeText } from "../page/shortTexts";
import { pairsOf } from "../places/pairs";
import type { PlacedLabel } from "../layout/placeLabels";
import type { ValueSpot } from "../layout/valueSpots";
import { blank, understood, type Outcome, type Raw } from "../values/outcome";
import { joined } from "../values/joined";
import { readPeriod } from "../values/period";
import { bothPhones } from "../values/phone";
import { readValue, type ValueContext } from "../values/readValue";
import { moneyUnit, moneyUnitIn, type MoneyUnit } from "../values/units";
import { fitOf } from "../layout/fit";
import { mayGoOnBelow, wordsTogether } from "./goesOn";
import { makeReading, sourceOf, type Hidden, type Source } from "./makeReading";
import { asksNext } from "./nextQuestion";
import { readChoiceField } from "./readChoiceField";

/** A sheet as its labels are read: its cells, where their values stand, and what is true of the whole sheet. */
export interface SheetParts {
  readonly grid: Grid;
  readonly anchors: Anchors;
  readonly spots: ReadonlyMap<PlacedLabel, ValueSpot>;
  readonly hidden: Hidden;
  /** Unit of all amounts that say none themselves. */
  readonly money: MoneyUnit | null;
  /** The page is one project of a list, which asks everything in its head. */
  readonly isOfList: boolean;
}

function sourceAt(label: PlacedLabel, spot: ValueSpot | undefined): { source: Source; raw: Raw | undefined } {
  const { inline, cell } = label.anchor;
  if (inline) return { source: { ...sourceOf(cell), text: wholeText(inline) }, raw: inline };
  if (spot) return { source: spot, raw: spot.cell };
  return { source: { cell: undefined, row: cell.row, col: label.anchor.area.right + 1 }, raw: undefined };
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

/** The period that stands in several cells (from | 至 | until), or whole in the first, whatever is behind it: 2019.5-2021.11 | 10 | 8.5. */
function periodIn(cells: readonly Raw[]): ReturnType<typeof readPeriod> {
  const all = readPeriod(cells);
  const isWhole = ({ start, end }: typeof all) => start.state === "value" && end.state === "value";
  if (cells.length === 1 || isWhole(all)) return all;
  const first = readPeriod(cells.slice(0, 1));
  return isWhole(first) ? first : all;
}

function readPeriodFields(label: PlacedLabel, parts: SheetParts): Reading[] {
  const { source } = sourceAt(label, parts.spots.get(label));
  const cells = periodCells(label, parts);
  const period = cells.length > 0 ? periodIn(cells) : { start: blank, end: blank };
  const from = cells.length > 0 ? { ...source, text: cells.map((cell) => cell.text).join(" ") } : source;
  return [period.start, period.end].map((outcome, n) =>
    makeReading(label.hits[n]!.field.id, label, outcome, from, parts.grid.sheet.name, parts.hidden),
  );
}

function readPairsField(label: PlacedLabel, parts: SheetParts): Reading {
  const pairs = pairsOf(label, parts.grid, parts.anchors, parts.spots.get(label), parts.isOfList);
  const first = pairs[0]?.cell;
  const { source } = sourceAt(label, parts.spots.get(label));
  const outcome =
    pairs.length > 0 ? understood(pairs.map(({ name, value }) => [name, value] as const)) : blank;
  const from = first
    ? {
        ...sourceOf(first),
        why: source.why,
        text: pairs.map((pair) => `${pair.name} ${pair.value}`).join("\n"),
      }
    : source;
  return makeReading(label.hits[0]!.field.id, label, outcome, from, parts.grid.sheet.name, parts.hidden);
}

/** A label as its value says it is meant: 电话 | 13165705286 asks for the mobile. */
function meant(label: PlacedLabel, spot: ValueSpot | undefined): PlacedLabel {
  const { other, hits, anchor } = label;
  if (!other) return label;
  const value = anchor.inline ? { ...anchor.cell, ...anchor.inline } : spot?.cell;
  return value && fitOf(other.field, value) > fitOf(hits[0]!.field, value)
    ? { ...label, hits: [other] }
    : label;
}

/** 联系电话 | 0431-84138155/13804310000: a person's label that asks for either, with both of them in its cell. */
function readBothPhones(
  label: PlacedLabel,
  spot: ValueSpot | undefined,
  parts: SheetParts,
): Reading[] | null {
  if (!label.other) return null;
  const { source, raw } = sourceAt(label, spot);
  const both = raw?.kind === "text" ? bothPhones(raw.text) : null;
  if (!both) return null;
  const { field } = label.hits[0]!;
  return [
    { hit: label.hits[0]!, number: field.type === "mobile" ? both.mobile : both.landline },
    { hit: label.other, number: both.mobile },
  ].map(({ hit, number }) =>
    makeReading(
      hit.field.id,
      { ...label, hits: [hit] },
      understood(number, { kind: "normalised" }),
      source,
      parts.grid.sheet.name,
      parts.hidden,
    ),
  );
}

/** 2560 | GB: a figure with the unit that stands in a cell beside it, where the two can be read together. */
function withUnit(field: Field, raw: Raw, unit: string, context: ValueContext): Outcome {
  const alone = readValue(field, raw, context);
  if (unit === "" || !hasUnits.has(field.type) || !/^\s*[-\d.,，]+\s*$/.test(raw.text)) return alone;
  const text = `${raw.text.trim()}${unit}`;
  const together = readValue(field, { kind: "text", value: text, text }, context);
  return together.state === "value" && together.value !== alone.value ? together : alone;
}

const hasUnits = new Set<Field["type"]>(["amount", "count", "decimal"]);

/** Parts of a long answer in the rows below, where nothing else stands. */
const mostParts = 10;

/** A long answer that goes on in the next rows, each alone in its row below the first. */
function continued(first: SnapshotCell, label: string, { grid, anchors }: SheetParts): string {
  const parts = [wholeText(first)];
  for (let row = grid.area(first).bottom + 1, n = 0; n < mostParts; row++, n++) {
    const [cell, other] = grid.row(row);
    const isPart =
      cell && !other && cell.col === first.col && cell.kind === "text" && !anchors.printed.has(cell);
    if (!isPart || isNote.test(cell.text) || asksNext(cell, label, first, grid)) break;
    // A page's number may stand between two lines.
    const text = wholeText(cell);
    if (!isPageLine(text)) parts.push(text);
  }
  return parts.join("\n");
}

/** What a label says: a reading for each of its fields; the rows of the financial table have a reader of their own. */
export function readLabel(placed: PlacedLabel, parts: SheetParts): Reading[] {
  const spot = parts.spots.get(placed);
  const both = readBothPhones(placed, spot, parts);
  if (both) return both;
  const label = meant(placed, spot);
  const { field } = label.hits[0]!;
  if (field.row !== undefined) return [];
  if (label.hits.length > 1) return readPeriodFields(placed, parts);
  if (field.type === "pairs") return [readPairsField(placed, parts)];
  if (field.choices && field.type !== "text") {
    return readChoiceField(label, field, spot, parts.grid, parts.anchors, parts.hidden);
  }
  const { source, raw } = sourceAt(label, spot);
  const long =
    mayGoOnBelow(field) && spot?.cell?.kind === "text"
      ? continued(spot.cell, label.anchor.text, parts)
      : null;
  const inPieces = label.anchor.inline
    ? null
    : wordsTogether(field, label, spot?.cell, parts.grid, parts.anchors);
  const words = inPieces ?? long;
  const whole: Raw | null =
    words !== null && words !== raw?.text
      ? { kind: "text", value: words, text: words }
      : raw && !label.anchor.inline
        ? joined(field.type, spot?.cells ?? [])
        : null;
  const context = {
    label: label.anchor.text,
    money: moneyUnitIn(label.anchor.text) ?? moneyUnit(spot?.unit ?? "") ?? parts.money,
    others: [],
  };
  const outcome = raw ? withUnit(field, whole ?? raw, spot?.unit ?? "", context) : blank;
  const from = whole ? { ...source, text: whole.text } : source;
  return [makeReading(field.id, label, outcome, from, parts.grid.sheet.name, parts.hidden)];
}
