import type { SheetSnapshot } from "../../sheet/snapshot";
import type { Reading } from "../application";
import type { Anchors, LabelAnchor } from "../claims/anchor";
import { addNearLabels } from "../claims/addNearLabels";
import { withCodesSpelled } from "../claims/codesSpelled";
import { withAnswersApart } from "../claims/personInCell";
import { withAllSaidApart } from "../claims/sentences";
import { withoutOptionLabels } from "../claims/optionLabels";
import { findAnchors } from "../claims/findAnchors";
import { withoutLetter } from "../claims/aboveTitle";
import { withoutListsBelow } from "../claims/listsBelow";
import { withoutStrayLabels } from "../claims/strayLabels";
import { gridOf, type Grid } from "../page/grid";
import type { LabelIndex } from "../labels/labelIndex";
import { recognise, type RoleOf } from "../labels/recognise";
import { placeLabels } from "../layout/placeLabels";
import { sheetUnit } from "../places/tableUnit";
import { lineWordsOf, type LineWords } from "../layout/lineWords";
import { personTables } from "../layout/persons";
import { standsMirrored } from "../layout/mirrored";
import { valueSpots } from "../layout/valueSpots";
import { withoutUnchanged } from "../layout/unchanged";
import { yearLabels } from "../layout/yearLabels";
import { formTitle, type FormTitle } from "../workbook/formTitle";
import { isOldVersion } from "../workbook/sheetKind";
import { hiddenOf } from "./makeReading";
import { withoutAstrayOptions } from "./astrayOptions";
import { withDrawnUp } from "./drawnUp";
import { withPushedOut } from "./pushedOut";
import { readFinance } from "./readFinance";
import { readLabel, type SheetParts } from "./readLabel";
import { withoutExampleRows } from "../page/withoutExampleRows";
import { withoutLinesBelow } from "../page/withoutLinesBelow";
import { turned, type PlaceOnSheet } from "../page/turn";
import { onSheet } from "./onSheet";
import { factRows } from "./factRows";
import { reviewed } from "./reviewed";
import { projectColumns } from "./projectColumns";
import { projectRows } from "./projectRows";
import { projectsBeside } from "./projectsBeside";
import { splitBands } from "./splitBands";
import { splitCards } from "./splitCards";
import { mayRepeat, splitForms } from "./splitForms";
import { withoutSlipped } from "./slips";
import { withoutSlippedPersons } from "./slippedPersons";
import { withoutAstray } from "./astrayLabels";
import { slippedColumns, withoutSlippedValues } from "./slippedValues";
import { splitProjects } from "./splitProjects";
import { inOneLine } from "./twoLines";
import { listsBeside } from "./listsBeside";
import { withoutStrangersAbove } from "./strangersAbove";
import { inColumnsApart } from "./apartColumns";
import { withCategoryColumn } from "./categoryTitles";
import { inProjectRows } from "./projectsInRow";
import { inOneRow } from "./yearsDown";
import { evidenceOf, noEvidence, type Evidence } from "../layout/evidence";
import type { Place } from "../layout/support";
import { isWide, runsBackwards } from "../layout/wide";

/** Words that turned out to be no labels after all may be values. */
function withoutWords(found: Anchors, words: readonly LabelAnchor[]): Anchors {
  if (words.length === 0) return found;
  const printed = new Set(found.printed);
  for (const { cell } of words) printed.delete(cell);
  return { ...found, printed };
}

/** A step goes through all that waits for the sheet, and costs as much as a label. */
const labelsAtATime = 2;

const fewestInList = 60;

/** The same few labels over and over are a list of people or of payments, not a form. */
function isList(labels: readonly LabelAnchor[]): boolean {
  if (labels.length <= fewestInList) return false;
  const different = new Set(labels.map(({ label }) => `${label.hits[0]!.field.id} ${label.year}`));
  return labels.length > fewestInList + 3 * different.size;
}

/** What a sheet says about a project: every label found with its value, in reading order. */
export interface SheetReading {
  readonly sheet: SheetSnapshot;
  readonly readings: readonly Reading[];
  /** It says itself that it is an older version (作废, 初稿). */
  readonly old: boolean;
  /** The form's title at its head. */
  readonly title: FormTitle | null;
  /** Its values stand left of their labels. */
  readonly mirrored: boolean;
  /** A row of a list that a county made, with a part of the form's fields. */
  readonly listed?: boolean;
  /** How well its labels explain it. */
  readonly evidence: Evidence;
}

/** Comes to the readings of a sheet, a stage at a time. */
type Steps = Generator<unknown, SheetReading[]>;

/** Which way values stand as far as it is known before a page is read: other sheets of the workbook may say so. */
export type Way = "right" | "likelyLeft" | "left" | "rows" | "rowsTurned" | "list" | "turned";

/** A part of a sheet, or the sheet turned, with its readings' cells as they stand on the sheet itself. */
function* readPart(
  part: SheetSnapshot,
  place: PlaceOnSheet,
  index: LabelIndex,
  roleOf: RoleOf,
  way: Way = "right",
  chosen?: Place,
): Steps {
  const read = yield* readSheet(part, index, roleOf, way, chosen);
  return read.map((each) => ({
    ...each,
    readings: each.readings.map((reading) => onSheet(reading, place)),
    title: each.title && {
      ...each.title,
      cell: { ...each.title.cell, ...place({ ...each.title.cell, sheet: part.name }) },
    },
  }));
}

/** A page whose values stand in another direction, read as if they stood to the right. */
function* readTurned(
  sheet: SheetSnapshot,
  direction: "left" | "below",
  index: LabelIndex,
  roleOf: RoleOf,
  chosen: Place | undefined,
  way: Way = "turned",
): Steps {
  const page = turned(sheet, direction);
  const read = yield* readPart(page.sheet, page.back, index, roleOf, way, chosen);
  return read.map((each) => ({
    ...each,
    mirrored: each.mirrored || direction === "left",
  }));
}

/** The forms on a sheet where there are several: below each other, beside each other, or in columns of one list. */
function* readForms(
  sheet: SheetSnapshot,
  anchors: Anchors,
  grid: Grid,
  words: LineWords,
  index: LabelIndex,
  roleOf: RoleOf,
  way: Way,
  chosen: Place | undefined,
): Generator<unknown, SheetReading[] | null> {
  const inParts = mayRepeat(anchors.labels) ? [splitForms, splitBands] : [];
  const ways = [...inParts, ...(way === "list" ? [] : [projectsBeside]), splitCards, splitProjects];
  const whole = ways.map((split) => split(sheet, anchors, grid, words)).find((forms) => forms.length > 1);
  if (whole) {
    const parts: SheetReading[] = [];
    for (const form of whole)
      for (const part of yield* readSheet(form, index, roleOf, way, chosen)) parts.push(part);
    // A title over all of them is each one's.
    const title = parts.find((part) => part.title)?.title ?? null;
    return parts.map((part) => ({ ...part, title: part.title ?? title }));
  }
  const columns = projectColumns(sheet, anchors, grid, words, index.who, way === "list");
  if (columns.length === 0) return null;
  // Where the cells of most projects stand elsewhere, the list has another layout.
  const mayBeTold = columns.filter(({ slips }) => slips.length > 0).length * 2 <= columns.length;
  const read: SheetReading[] = [];
  for (const { sheet: own, onSheet: place, slips } of columns)
    for (const part of yield* readPart(own, place, index, roleOf, way, chosen))
      read.push(withoutSlipped(part, slips, mayBeTold));
  return [...withDrawnUp(read)];
}

/**
 * Reads a sheet by its labels, wherever they stand; several readings where the form stands on it several times. A stage at
 * a time: while the engine sees the program's code for the first time, one sheet takes longer than a page may stand still.
 */
export function* readSheet(
  asFiled: SheetSnapshot,
  index: LabelIndex,
  roleOf: RoleOf,
  way: Way = "right",
  chosen?: Place,
): Steps {
  // A table with a project a row is a list of labels with a project a column when it is turned.
  const isCounty = way === "rows" || way === "rowsTurned";
  const listed = isCounty ? withoutLinesBelow(withoutExampleRows(asFiled), index, roleOf) : asFiled;
  const apart = isCounty
    ? (inProjectRows(listed, index) ??
      inOneRow(listed, roleOf) ??
      inColumnsApart(listed, index) ??
      withCategoryColumn(listed, index, roleOf))
    : null;
  if (apart) return yield* readPart(apart.sheet, apart.back, index, roleOf, way, chosen);
  const asTyped = withoutOptionLabels(
    isCounty || way === "list"
      ? listed
      : withAnswersApart(withAllSaidApart(withCodesSpelled(asFiled, index), index, roleOf), index, roleOf),
    index,
  );
  yield;
  let grid = gridOf(asTyped);
  let lineWords = lineWordsOf(grid, roleOf);
  const sheet = withoutUnchanged(asTyped, grid, lineWords);
  if (sheet !== asTyped) {
    grid = gridOf(sheet);
    lineWords = lineWordsOf(grid, roleOf);
  }
  yield;
  const found = withoutLetter(findAnchors(grid, index, roleOf, lineWords), sheet, index.edition);
  const stray = withoutStrayLabels(found, grid);
  const sure = isCounty || way === "list" ? stray : withoutListsBelow(stray, grid, index.persons);
  const beside = isCounty ? listsBeside(sheet, sure.labels) : [sheet];
  if (beside.length > 1) {
    const lists: SheetReading[] = [];
    for (const each of beside)
      for (const part of yield* readSheet(each, index, roleOf, way, chosen)) lists.push(part);
    return lists;
  }
  const lines = isCounty || way === "right" ? inOneLine(sheet, sure.labels, grid, roleOf, isCounty) : null;
  if (lines) return yield* readPart(lines.sheet, lines.back, index, roleOf, "rows", chosen);
  const facts = way === "right" ? factRows(sheet, sure, grid) : [];
  const rows =
    facts.length > 0 ? facts : way === "right" || way === "rows" ? projectRows(sheet, stray, grid) : [];
  if (rows.length > 0) {
    const read: SheetReading[] = [];
    for (const { sheet: own, onSheet: place } of rows)
      for (const part of yield* readPart(own, place, index, roleOf, "right", chosen)) read.push(part);
    return read;
  }
  if (isCounty || isWide(sure.labels)) {
    const own = withoutStrangersAbove(sheet, sure.labels, grid, roleOf);
    return (way === "rows" || way === "right") && runsBackwards(sure, index)
      ? yield* readTurned(own, "left", index, roleOf, chosen, isCounty ? "rowsTurned" : "turned")
      : yield* readTurned(own, "below", index, roleOf, chosen, isCounty ? "list" : "turned");
  }
  if (
    way === "left" ||
    (way !== "turned" && way !== "list" && standsMirrored(sure, grid, way === "likelyLeft"))
  )
    return yield* readTurned(sheet, "left", index, roleOf, chosen);
  yield;
  const forms = yield* readForms(sheet, sure, grid, lineWords, index, roleOf, way, chosen);
  if (forms) return forms;
  if (isList(sure.labels))
    return [{ sheet, readings: [], old: false, title: null, mirrored: false, evidence: noEvidence }];
  const near = addNearLabels(sure, grid, index, roleOf, lineWords);
  yield;
  const {
    labels: placed,
    words,
    astray,
  } = placeLabels(near, grid, index, recognise(sheet.name, index).heading);
  const { labels: asking, crossings, anchors } = yearLabels(placed, grid, withoutWords(near, words));
  yield;
  const persons = personTables(asking, grid, anchors, roleOf, index);
  const alone = asking.filter((label) => !persons.used.has(label));
  yield;
  const values = valueSpots(alone, grid, anchors, lineWords, index.familyNames, chosen);
  const { spots } = values;
  for (const [label, spot] of persons.spots) spots.set(label, spot);
  const labels = [...alone, ...persons.spots.map(([label]) => label)];
  const crossed = crossings.map(({ label }) => label);
  const money = sheetUnit(labels, crossed, anchors.headings, grid);
  const isOfList = way === "list";
  const parts: SheetParts = { grid, anchors, spots, hidden: hiddenOf(grid), money, isOfList };
  yield;
  const figures = readFinance(labels, crossings, parts);
  const read: Reading[] = [];
  for (let n = 0; n < labels.length; n++) {
    if (n % labelsAtATime === 0) yield;
    const own = readLabel(labels[n]!, parts);
    for (let at = 0; at < own.length; at++) read.push(own[at]!);
  }
  for (const each of figures) read.push(each);
  yield;
  const straight = withoutSlippedPersons(read, persons.spots, asking, grid);
  const slipped = slippedColumns(spots, crossings, anchors.printed, grid, asking, lineWords);
  const placedWell = withoutAstray(withoutSlippedValues(straight, slipped, figures), astray, alone);
  const ticked = withoutAstrayOptions(placedWell, index.edition, grid, lineWords);
  const readings = withPushedOut(ticked, new Set(figures), anchors.printed, grid);
  return [
    {
      sheet,
      readings: [...readings, ...reviewed(readings, grid, index.edition, parts.money)],
      old: isOldVersion(sheet),
      title: formTitle(sheet, index.edition),
      mirrored: false,
      evidence: evidenceOf(spots, grid, anchors, values.support, readings),
    },
  ];
}
