import type { Field } from "../../form/edition";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Reading } from "../application";
import type { LabelAnchor } from "../claims/anchor";
import type { Grid } from "../page/grid";
import { cellsRightOf } from "../layout/cellsRightOf";
import type { PlacedLabel } from "../layout/placeLabels";
import { tableUnit } from "../places/tableUnit";
import type { ValueSpot, Why } from "../layout/valueSpots";
import { isYearly, type Crossing } from "../layout/yearLabels";
import { yearsInCell, yearsInCells } from "../places/yearsInCell";
import { blank, unread, type Raw } from "../values/outcome";
import { bareRatio } from "../values/ratio";
import { readValue } from "../values/readValue";
import { moneyUnit, moneyUnitIn, type MoneyUnit } from "../values/units";
import { makeReading, sourceOf, type Source } from "./makeReading";
import type { SheetParts } from "./readLabel";

interface Figure {
  readonly label: PlacedLabel;
  readonly field: Field;
  readonly source: Source;
  readonly raw: Raw | undefined;
  /** Texts that may name the unit, the strongest first, and last what stands in cells of the row. */
  readonly unitTexts: readonly string[];
  readonly unitInRow?: PlacedLabel;
  /** Nobody can say which of the row's figures is this year's. */
  readonly unclear?: boolean;
  /** The words of its row and of another one with figures of the same label. */
  readonly rows?: readonly [string, string];
}

const unitIn = (text: string) => moneyUnitIn(text) ?? moneyUnit(text);

/** The unit that a figure's texts name, or a cell of its row. */
function unitOf({ unitTexts, unitInRow: label }: Figure, grid: Grid): MoneyUnit | null {
  for (const text of unitTexts) {
    const unit = unitIn(text);
    if (unit) return unit;
  }
  return label ? unitIn(unitInRow(label, grid)) : null;
}

/** 总资产 | 元 | 123 | 456: the unit in a cell of its own, before or behind the row's figures; "" where there is none. */
function unitInRow({ anchor }: PlacedLabel, grid: Grid): string {
  const isUnit = (text: string) => moneyUnit(text.replace(/^\s*[(（]|[)）]\s*$/g, "")) !== null;
  const cell = grid
    .row(anchor.cell.row)
    .find((each) => each.col > anchor.area.right && each.kind === "text" && isUnit(each.text));
  return cell?.text.trim() ?? "";
}

/** The texts right below a label: 2017年：100 over 2018年：200 in cells of their own. */
function textsBelow({ area }: LabelAnchor, { grid, anchors }: SheetParts): SnapshotCell[] {
  const cells: SnapshotCell[] = [];
  let cell = grid.at(area.bottom + 1, area.left);
  while (cell?.kind === "text" && !anchors.printed.has(cell)) {
    cells.push(cell);
    cell = grid.at(cell.row + 1, area.left);
  }
  return cells;
}

/** 总资产 | 2017：100；2018：200；2019：300, or each of them in a cell of its own, beside each other or below. */
function figuresInCells(label: PlacedLabel, spot: ValueSpot | undefined, parts: SheetParts): Figure[] {
  const { grid, anchors } = parts;
  const { anchor, hits } = label;
  const cell = anchor.inline ? anchor.cell : spot?.cell;
  const inOne =
    cell?.kind !== "text"
      ? []
      : yearsInCell(cell, anchor.inline?.text ?? cell.text, grid).map((said) => ({ cell, said }));
  const apart = () => {
    const beside = yearsInCells(cellsRightOf(label, grid, anchors).flat());
    return beside.length > 0 ? beside : yearsInCells(textsBelow(anchor, parts));
  };
  return (inOne.length > 0 || anchor.inline ? inOne : apart()).flatMap(
    ({ cell: at, said: { year, text } }) => {
      const field = hits.find((hit) => hit.field.year === year)?.field;
      if (!field) return [];
      const raw: Raw = { kind: "text", value: text, text };
      return [{ label, field, source: { ...sourceOf(at), text }, raw, unitTexts: [anchor.text] }];
    },
  );
}

/** A label's figure: that of the year it asks for, or of all years in one cell. */
function figuresOf(label: PlacedLabel, parts: SheetParts): Figure[] {
  const { spots } = parts;
  const spot = spots.get(label);
  const { anchor, hits, year } = label;
  if (isYearly(label)) return figuresInCells(label, spot, parts);
  const field = year ? hits[0]!.field : hits.find((hit) => hit.field.year === anchor.label.year)?.field;
  if (!field || year?.isAsked === false) return [];
  if (anchor.inline) {
    const { row, col } = anchor.cell;
    const source = { cell: anchor.cell, row, col, text: anchor.inline.text };
    return [{ label, field, source, raw: anchor.inline, unitTexts: [anchor.text, year?.heading ?? ""] }];
  }
  if (!spot) return [];
  if (!year) return [{ label, field, source: spot, raw: spot.cell, unitTexts: [anchor.text, spot.unit] }];
  const unitTexts = [year.row.text, year.heading, spot.unit];
  const row = { ...label, anchor: year.row };
  return [{ label: row, field, source: spot, raw: spot.cell, unitTexts, unitInRow: label }];
}

const inTable: Why = { relation: "table", offset: 0, agree: 1, score: 1, lead: 1 };

/** The figure at which a row and a year cross; of a year that the form does not ask for, labelled by that year's heading. */
function figureAt({ label, year, heading, spot }: Crossing, { grid }: SheetParts): Figure[] {
  const field = label.hits.find((hit) => hit.field.year === year)?.field;
  const { cell, row, col, unclear } = spot;
  if (unclear) {
    const source = { cell, row, col, why: inTable, text: unclear.map(({ text }) => text.trim()).join("、") };
    return field ? [{ label, field, source, raw: cell, unitTexts: [], unclear: true }] : [];
  }
  const found = {
    source: { cell, row, col, why: inTable },
    raw: cell,
    unitTexts: [label.anchor.text, heading],
    unitInRow: label,
    ...(spot.rows ? { rows: spot.rows } : {}),
  };
  if (field) return [{ label, field, ...found }];
  const known = label.hits[0]!.field;
  const anchor = { ...label.anchor, cell: spot.head, area: grid.area(spot.head), text: heading };
  const other = { ...known, id: known.id.replace(/\d{4}$/, String(year)), year };
  return [{ label: { ...label, anchor }, field: other, ...found }];
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

/** Numbers without a % sign in the other years of a figure's row. */
function ratiosBeside(field: Field, figures: readonly Figure[]): number[] {
  return figures.flatMap((other) => {
    const sameRow = other.field.row === field.row && other.field !== field && other.raw;
    const number = sameRow ? bareRatio(sameRow) : null;
    return number === null ? [] : [number];
  });
}

/** A figure of one of two rows, 合并 and 本部: which of them is asked for, the form does not say. */
const ofRow = (reading: Reading, rows: readonly [string, string]): Reading => ({
  ...reading,
  notes: [...reading.notes, { kind: "twoRows", rows }],
});

/** Reads the rows of the financial table, whichever way its years run. */
export function readFinance(
  labels: readonly PlacedLabel[],
  crossings: readonly Crossing[],
  parts: SheetParts,
): Reading[] {
  const { grid, hidden, money } = parts;
  const isRow = (label: PlacedLabel) => label.hits[0]?.field.row !== undefined;
  const all = [...new Set([...labels.filter(isRow), ...crossings.map(({ label }) => label)])];
  const rows = withoutSubstitutes(withoutRepeats(all));
  if (rows.length === 0) return [];
  const kept = new Set(rows);
  const figures = [
    ...rows.flatMap((label) => figuresOf(label, parts)),
    ...crossings.filter(({ label }) => kept.has(label)).flatMap((each) => figureAt(each, parts)),
  ];
  const general = tableUnit(rows, labels, grid) ?? money;
  return figures.map((figure) => {
    const { label, field, source, raw } = figure;
    const others = field.type === "ratio" ? ratiosBeside(field, figures) : [];
    const context = { label: label.anchor.text, money: unitOf(figure, grid) ?? general, others };
    const known = () => (raw ? readValue(field, raw, context) : blank);
    const outcome = figure.unclear ? unread({ kind: "yearUnclear" }) : known();
    const reading = makeReading(field.id, label, outcome, source, grid.sheet.name, hidden);
    return figure.rows ? ofRow(reading, figure.rows) : reading;
  });
}
