import type { Field } from "../../form/edition";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Reading } from "../application";
import type { Anchors } from "../claims/anchor";
import { gridOf, type Grid } from "../page/grid";
import { shapeOf } from "../layout/shape";
import type { PlacedLabel } from "../layout/placeLabels";
import { sheetUnit, tableUnit } from "../places/tableUnit";
import type { ValueSpot } from "../layout/valueSpots";
import { yearsInCell } from "../places/yearsInCell";
import { yearSheetOf, type YearSheet } from "../places/yearHeads";
import { yearSpots } from "../places/yearTable";
import { blank, type Raw } from "../values/outcome";
import { bareRatio } from "../values/ratio";
import { readValue } from "../values/readValue";
import { moneyUnit, moneyUnitIn } from "../values/units";
import { makeReading, sourceOf, type Hidden, type Source } from "./makeReading";

interface Figure {
  readonly label: PlacedLabel;
  readonly field: Field;
  readonly source: Source;
  readonly raw: Raw | undefined;
  /** Texts that may name the unit, the strongest first. */
  readonly unitTexts: readonly string[];
}

/** 总资产 | 元 | 123 | 456: the unit in a cell of its own, before or behind the row's figures; "" where there is none. */
function unitInRow({ anchor }: PlacedLabel, grid: Grid): string {
  const isUnit = (text: string) => moneyUnit(text.replace(/^\s*[(（]|[)）]\s*$/g, "")) !== null;
  const cell = grid
    .row(anchor.cell.row)
    .find((each) => each.col > anchor.area.right && each.kind === "text" && isUnit(each.text));
  return cell?.text.trim() ?? "";
}

/** 总资产 | 2017：100；2018：200；2019：300. */
function figuresInCell(label: PlacedLabel, spot: ValueSpot | undefined, grid: Grid): Figure[] {
  const { anchor, hits } = label;
  const cell = anchor.inline ? anchor.cell : spot?.cell;
  if (cell?.kind !== "text") return [];
  return yearsInCell(cell, anchor.inline?.text ?? cell.text, grid).flatMap(({ year, text }) => {
    const field = hits.find((hit) => hit.field.year === year)?.field;
    if (!field) return [];
    const raw: Raw = { kind: "text", value: text, text };
    return [{ label, field, source: { ...sourceOf(cell), text }, raw, unitTexts: [anchor.text] }];
  });
}

function figuresOf(label: PlacedLabel, spot: ValueSpot | undefined, sheet: YearSheet): Figure[] {
  const { grid } = sheet;
  const { anchor, hits } = label;
  const fieldOf = (year: number) => hits.find((hit) => hit.field.year === year)?.field;
  if (anchor.label.year === null) {
    const ownUnit = unitInRow(label, grid);
    const figures = yearSpots(label, sheet).flatMap(({ year, heading, ...source }) => {
      const field = fieldOf(year);
      const unitTexts = [anchor.text, heading, ownUnit];
      return field ? [{ label, field, source, raw: source.cell, unitTexts }] : [];
    });
    return figures.length > 0 ? figures : figuresInCell(label, spot, grid);
  }
  const field = fieldOf(anchor.label.year);
  if (!field) return [];
  if (anchor.inline) {
    const { row, col } = anchor.cell;
    const source = { cell: anchor.cell, row, col, text: anchor.inline.text };
    return [{ label, field, source, raw: anchor.inline, unitTexts: [anchor.text] }];
  }
  return spot ? [{ label, field, source: spot, raw: spot.cell, unitTexts: [anchor.text, spot.unit] }] : [];
}

/** 税金及附加 stands for 税金 only where that has no row of its own, read or not. */
function withoutSubstitutes(rows: readonly PlacedLabel[]): PlacedLabel[] {
  const own = rows.filter(({ hits }) => !hits.some((hit) => hit.substitute));
  const isNamed = ({ hits, anchor }: PlacedLabel) =>
    own.some(
      (other) =>
        other.hits[0]!.field.row === hits[0]!.field.row && other.anchor.label.year === anchor.label.year,
    );
  return rows.filter((label) => own.includes(label) || !isNamed(label));
}

/** 2019年：总资产300万元 in a sentence says nothing where the table has such a row. */
function withoutRepeats(rows: readonly PlacedLabel[]): PlacedLabel[] {
  const inTable = new Set(
    rows.filter(({ anchor }) => anchor.label.year === null).map(({ hits }) => hits[0]!.field.row),
  );
  const repeats = ({ anchor, hits }: PlacedLabel) =>
    anchor.inline !== null && anchor.label.year !== null && inTable.has(hits[0]!.field.row);
  return rows.filter((label) => !repeats(label));
}

/** The cells of a page without instructions in the rows of yearly figures: 总资产 | 按审计报告填写 | 123. */
function withoutHints(rows: readonly PlacedLabel[], grid: Grid): Grid {
  const inTable = new Set(rows.map(({ anchor }) => anchor.cell.row));
  const isHint = (cell: SnapshotCell) => inTable.has(cell.row) && shapeOf(cell).is === "hint";
  const hints = new Set([...inTable].flatMap((row) => grid.row(row).filter(isHint)));
  if (hints.size === 0) return grid;
  return gridOf({ ...grid.sheet, cells: grid.sheet.cells.filter((cell) => !hints.has(cell)) });
}

/** Reads the rows of the financial table, whichever way its years run. */
export function readFinance(
  labels: readonly PlacedLabel[],
  spots: ReadonlyMap<PlacedLabel, ValueSpot>,
  grid: Grid,
  anchors: Anchors,
  hidden: Hidden,
): Reading[] {
  const rows = withoutSubstitutes(
    withoutRepeats(labels.filter((label) => label.hits[0]?.field.row !== undefined)),
  );
  if (rows.length === 0) return [];
  const sheet = yearSheetOf(withoutHints(rows, grid), anchors);
  const figures = rows.flatMap((label) => figuresOf(label, spots.get(label), sheet));
  const general = tableUnit(rows[0]!, labels, grid) ?? sheetUnit(labels, grid);
  return figures.map(({ label, field, source, raw, unitTexts }) => {
    const unit = unitTexts.map((text) => moneyUnitIn(text) ?? moneyUnit(text)).find((each) => each !== null);
    const others = figures.flatMap((other) => {
      const sameRow = other.field.row === field.row && other.field !== field && other.raw;
      const number = sameRow ? bareRatio(sameRow) : null;
      return number === null ? [] : [number];
    });
    const context = { label: label.anchor.text, money: unit ?? general, others };
    const outcome = raw ? readValue(field, raw, context) : blank;
    return makeReading(field.id, label, outcome, source, grid.sheet.name, hidden);
  });
}
