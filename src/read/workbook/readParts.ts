import type { Edition } from "../../form/edition";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { SheetRole } from "../application";
import { stepsKeeper } from "../kept";
import { labelIndexOf } from "../labels/labelIndex";
import { rememberedRoles } from "../labels/recognise";
import type { Place } from "../layout/support";
import { weights } from "../layout/weights";
import { placeBefore } from "../page/joined";
import { withRows } from "../page/rewritten";
import { onSheet } from "../sheet/onSheet";
import { readSheet, type SheetReading, type Way } from "../sheet/readSheet";
import { stepsAt } from "../steps";
import { isKeptWorkbook, isOurs } from "./ourSheets";
import { isCorrections } from "./corrections";
import { isProjectList } from "./projectList";
import { isExample, isKeptSummary, isOtherDocument, summaryHead } from "./sheetKind";
import { tablesBelow } from "./tablesBelow";
import { asksFields } from "./thisForm";

const { wholeForm, partOfList, partOfForm, formAboveSummary } = weights.forms;

/** What a sheet was read as. */
export interface Part {
  readonly role: SheetRole;
  readonly parts: readonly SheetReading[];
}

/** A reading with the cells of the sheets from which its sheet was joined. */
function asItStood(part: SheetReading): SheetReading {
  const place = placeBefore(part.sheet);
  if (!place) return part;
  return { ...part, readings: part.readings.map((reading) => onSheet(reading, place)) };
}

/** The lists of projects on a sheet: all of it, or several below each other. */
function listsOn(sheet: SheetSnapshot, head: number | null, edition: Edition): readonly SheetSnapshot[] {
  const tables = tablesBelow(sheet, edition);
  return tables.length > 0 ? tables : isProjectList(sheet, head, edition) ? [sheet] : [];
}

/** What a sheet says of a project, or what else it is. */
function* readPart(
  sheet: SheetSnapshot,
  edition: Edition,
  isKept: boolean,
  read: (sheet: SheetSnapshot, isList?: boolean) => Generator<unknown, SheetReading[]>,
): Generator<unknown, Part> {
  if (isOurs(sheet, edition)) return { role: "own", parts: [] };
  const head = summaryHead(sheet, edition);
  if (head === null && isExample(sheet)) return { role: "example", parts: [] };
  const partsOf = function* (part: SheetSnapshot, least: number, isList = false) {
    const all = yield* read(part, isList);
    return all
      .map((each) => asItStood({ ...each, sheet, listed: isList }))
      .filter((each) => asksFields(each.readings, least));
  };
  const isKeptHere = isKept && head !== null && isKeptSummary(sheet, head, edition);
  const lists = isKeptHere ? [] : listsOn(sheet, head, edition);
  const listed: SheetReading[] = [];
  for (const list of lists) for (const each of yield* partsOf(list, partOfList, true)) listed.push(each);
  if (listed.length > 0) return { role: "other", parts: listed };
  const least = isCorrections(sheet) ? 1 : isOtherDocument(sheet) ? wholeForm : partOfForm;
  const parts = yield* head === null
    ? partsOf(sheet, least)
    : partsOf(
        withRows(sheet, (row) => row < head),
        formAboveSummary,
      );
  if (parts.length === 0) return { role: head === null ? "other" : "summary", parts };
  return isExample(sheet) ? { role: "example", parts: [] } : { role: "other", parts };
}

/** Sheets of a workbook, each with what it was read as. */
export type Parts = ReadonlyMap<SheetSnapshot, Part>;

/** A person who says that values stand left has the page mirrored. */
const wayOf = (chosen: Place | undefined): Way =>
  chosen?.direction === "left" ? "left" : chosen ? "turned" : "right";

/** Names a place of values among the explanations of a page. */
export const idOf = ({ direction, offset }: Place) => `${direction} ${offset}`;

type Kept = ReturnType<typeof stepsKeeper<SheetSnapshot, Part>>;
/** For each way of reading, as several are tried where a page can be explained in several ways. */
const keptParts = new Map<string, Kept>();

function keptPart(way: Way, isKept: boolean, chosen: Place | undefined): Kept {
  const key = `${way} ${isKept} ${chosen ? idOf(chosen) : ""}`;
  const kept = keptParts.get(key) ?? stepsKeeper<SheetSnapshot, Part>();
  keptParts.set(key, kept);
  return kept;
}

/**
 * Reads the sheets of a workbook, each by itself, as the page is explained where one explanation is `chosen`, and all but those
 * that are `known`. A step at a time, each with the share of the sheets that is read.
 */
export function* readParts(
  sheets: readonly SheetSnapshot[],
  edition: Edition,
  chosen?: Place,
  known?: Parts,
): Generator<number, Part[]> {
  const index = labelIndexOf(edition);
  const roleOf = rememberedRoles(index);
  const isKept = isKeptWorkbook(sheets, edition);
  const readIn = (sheet: SheetSnapshot, way: Way) =>
    keptPart(way, isKept, chosen)(sheet, [edition], () =>
      readPart(sheet, edition, isKept, (each, isList) =>
        readSheet(each, index, roleOf, isList && way === "right" ? "rows" : way, chosen),
      ),
    );
  const read: Part[] = [];
  for (const sheet of sheets) {
    const share = read.length / sheets.length;
    read.push(known?.get(sheet) ?? (yield* stepsAt(share, readIn(sheet, wayOf(chosen)))));
    yield read.length / sheets.length;
  }
  // A sheet of few labels is written the way the others are.
  const isMirrored = ({ parts }: Part) => parts.some((each) => each.mirrored);
  const isAsked = (_: Part, n: number) => !known?.has(sheets[n]!);
  if (!read.filter(isAsked).some(isMirrored)) return read;
  for (let n = 0; n < read.length; n++) {
    const before = read[n]!;
    if (!isAsked(before, n) || isMirrored(before)) continue;
    read[n] = yield* stepsAt(1, readIn(sheets[n]!, "likelyLeft"));
    if (read[n] !== before) yield 1;
  }
  return read;
}
