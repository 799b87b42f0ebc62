import type { Edition } from "../form/edition";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import type { Application, Choices, Explanation, Reading, SheetRole, WorkbookReading } from "./application";
import { keeper, stepsKeeper } from "./kept";
import { addEvidence, type Evidence } from "./layout/evidence";
import type { Place } from "./layout/support";
import { doubtOf, doubtsOf, layoutOf } from "./workbook/doubt";
import { labelIndexOf } from "./labels/labelIndex";
import { rememberedRoles } from "./labels/recognise";
import { mergedAgain } from "./page/mergedAgain";
import { withFacts } from "./page/facts";
import { withShortTexts } from "./page/shortTexts";
import { withoutAnswerWords } from "./page/withoutAnswerWords";
import { withoutPromptsBefore } from "./page/withoutPromptsBefore";
import { withoutCounting } from "./page/withoutCounting";
import { withoutHeadsAgain } from "./page/withoutHeadsAgain";
import { withoutOtherDocuments } from "./page/withoutOtherDocuments";
import { withoutHidden } from "./page/withoutHidden";
import { readSheet, type SheetReading, type Way } from "./sheet/readSheet";
import { resultOf } from "./steps";
import { groupSheets, type Draft } from "./workbook/groupSheets";
import { isProjectList } from "./workbook/projectList";
import { readingsByField } from "./workbook/readingsByField";
import { formsAmong } from "./workbook/shareCompany";
import { inForce, titleYearOf } from "./workbook/superseded";
import { asksFields, isBlankForm, isFilledForm } from "./workbook/thisForm";
import {
  above,
  isExample,
  isKeptSummary,
  isKeptWorkbook,
  isOtherDocument,
  isOwnSheet,
  summaryHead,
} from "./workbook/sheetKind";
import { weights } from "./layout/weights";

const { wholeForm, partOfList, partOfForm, formAboveSummary } = weights.forms;

const fieldIds = new WeakMap<Edition, ReadonlySet<string>>();

/** Whether an edition has a field; figures of other years have ids of their own. */
function isField(id: string, edition: Edition): boolean {
  let ids = fieldIds.get(edition);
  if (!ids) fieldIds.set(edition, (ids = new Set(edition.fields.map((field) => field.id))));
  return ids.has(id);
}

function applicationOf(draft: Draft, edition: Edition): Application {
  const all = readingsByField(draft, edition);
  const readings: Record<string, readonly Reading[]> = {};
  const others: string[] = [];
  all.forEach((each, field) => {
    if (isField(field, edition)) readings[field] = each;
    else others.push(field);
  });
  const isGiven = (year: number) => edition.fields.some((field) => field.year === year && readings[field.id]);
  const otherYears = edition.financeYears.every(isGiven)
    ? []
    : others.flatMap((field) => all.get(field)![0]!);
  const titleYear = titleYearOf(draft);
  return {
    edition: edition.id,
    sheets: draft.sheets.map((sheet) => sheet.sheet.name),
    ...(titleYear ? { titleYear } : {}),
    readings,
    notFound: edition.fields.filter((field) => !readings[field.id]).map((field) => field.id),
    ...(otherYears.length ? { otherYears } : {}),
  };
}

interface Part {
  readonly role: SheetRole;
  readonly parts: readonly SheetReading[];
}

/** What a sheet says of a project, or what else it is. */
function* readPart(
  sheet: SheetSnapshot,
  edition: Edition,
  isKept: boolean,
  read: (sheet: SheetSnapshot, isList?: boolean) => Generator<unknown, SheetReading[]>,
): Generator<unknown, Part> {
  if (isOwnSheet(sheet)) return { role: "own", parts: [] };
  const head = summaryHead(sheet, edition);
  if (head === null && isExample(sheet)) return { role: "example", parts: [] };
  const partsOf = function* (part: SheetSnapshot, least: number, isList = false) {
    const all = yield* read(part, isList);
    return all
      .map((each) => ({ ...each, sheet, listed: isList }))
      .filter((each) => asksFields(each.readings, least));
  };
  const isOurs = isKept && head !== null && isKeptSummary(sheet, head, edition);
  const listed =
    !isOurs && isProjectList(sheet, head, edition) ? yield* partsOf(sheet, partOfList, true) : [];
  if (listed.length > 0) return { role: "other", parts: listed };
  const least = isOtherDocument(sheet) ? wholeForm : partOfForm;
  const parts = yield* head === null ? partsOf(sheet, least) : partsOf(above(sheet, head), formAboveSummary);
  if (parts.length === 0) return { role: head === null ? "other" : "summary", parts };
  return isExample(sheet) ? { role: "example", parts: [] } : { role: "other", parts };
}

const keptSheet = stepsKeeper<SheetSnapshot, SheetSnapshot>();
const keptApplication = keeper<SheetReading, Application>();

type Kept = ReturnType<typeof stepsKeeper<SheetSnapshot, Part>>;
/** For each way of reading, as several are tried where a page can be explained in several ways. */
const keptParts = new Map<string, Kept>();

function keptPart(way: Way, isKept: boolean, chosen: Place | undefined): Kept {
  const key = `${way} ${isKept} ${chosen ? idOf(chosen) : ""}`;
  const kept = keptParts.get(key) ?? stepsKeeper<SheetSnapshot, Part>();
  keptParts.set(key, kept);
  return kept;
}

/** A workbook as one explanation reads it. */
interface WholeReading extends WorkbookReading {
  /** Of each project and each of its sheets, how well they were explained. */
  readonly evidence: readonly Evidence[];
  readonly forms: readonly Draft[];
}

function* readAs(
  sheets: readonly SheetSnapshot[],
  edition: Edition,
  chosen: Place | undefined,
): Generator<number, WholeReading> {
  const index = labelIndexOf(edition);
  const roleOf = rememberedRoles(index);
  const roles = new Map<SheetSnapshot, SheetRole>();
  const parts: SheetReading[] = [];
  const isKept = isKeptWorkbook(sheets);
  const readIn = (sheet: SheetSnapshot, way: Way) =>
    keptPart(way, isKept, chosen)(sheet, [edition], () =>
      readPart(sheet, edition, isKept, (each, isList) =>
        readSheet(each, index, roleOf, isList && way === "right" ? "rows" : way, chosen),
      ),
    );
  const read: { readonly sheet: SheetSnapshot; readonly part: Part }[] = [];
  const share = () => read.length / sheets.length;
  for (const sheet of sheets) {
    read.push({ sheet, part: yield* stepsAt(share(), readIn(sheet, wayOf(chosen))) });
    yield share();
  }
  // A sheet of few labels is written the way the others are.
  const isMirrored = ({ part }: { part: Part }) => part.parts.some((each) => each.mirrored);
  const likelyLeft = read.some(isMirrored);
  for (const each of read) {
    const again = likelyLeft && !isMirrored(each);
    const part = again ? yield* stepsAt(1, readIn(each.sheet, "likelyLeft")) : each.part;
    roles.set(each.sheet, part.role);
    for (const own of part.parts) parts.push(own);
    if (part !== each.part) yield 1;
  }
  const late = (part: SheetReading) => Number(part.sheet.hidden) + 2 * Number(part.old);
  const drafts = groupSheets([...parts].sort((a, b) => late(a) - late(b)));
  const taken = new Set(drafts.flatMap((draft) => draft.sheets));
  for (const part of parts)
    if (!taken.has(part) && isFilledForm({ sheets: [part] })) roles.set(part.sheet, "hidden");
  const all = formsAmong(drafts);
  const forms = inForce(all, edition);
  for (const draft of all) for (const { sheet } of draft.sheets) roles.set(sheet, "superseded");
  const applications: Application[] = [];
  for (const draft of forms) {
    const isBlank = isBlankForm(draft);
    for (const { sheet } of draft.sheets) roles.set(sheet, isBlank ? "blankForm" : "form");
    const from = [edition, ...draft.sheets];
    if (!isBlank)
      applications.push(keptApplication(draft.sheets[0]!, from, () => applicationOf(draft, edition)));
    yield 1;
  }
  return {
    status: applications.length > 0 ? "read" : forms.length > 0 ? "blankForm" : "notAForm",
    applications,
    sheets: sheets.map((sheet) => ({ name: sheet.name, role: roles.get(sheet)! })),
    evidence: forms.flatMap(({ sheets: own }) => {
      const each = own.map((sheet) => sheet.evidence);
      return each.length > 1 ? [addEvidence(each), ...each] : each;
    }),
    forms,
  };
}

/** Steps within a sheet: the share that is read stays. */
function* stepsAt<Value>(share: number, steps: Generator<unknown, Value>): Generator<number, Value> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as Value;
    yield share;
  }
}

/** A person who says that values stand left has the page mirrored. */
const wayOf = (chosen: Place | undefined): Way =>
  chosen?.direction === "left" ? "left" : chosen ? "turned" : "right";

const idOf = ({ direction, offset }: Place) => `${direction} ${offset}`;

/**
 * Reads a workbook: which sheets are this edition's form, and for each project every field with its value, the cell it
 * came from, what was done to it, and why it was taken from there. Where the page can be explained in several ways, or
 * none explains it well, the status is "unsure", and `choices` may say which explanation a person chose. Never throws
 * for what a sheet holds. Sheets that are the same objects as in an earlier call are not read again, and a project whose
 * sheets are the same is the same object.
 */
export function readWorkbook(
  workbook: WorkbookSnapshot,
  edition: Edition,
  choices?: Choices,
): WorkbookReading {
  return resultOf(readingSteps(workbook, edition, choices));
}

/**
 * The same a stage of a sheet, a sheet or a project at a time, each time with the share of the sheets that is read: whoever
 * drives it can pause between them, or give it up.
 */
export function* readingSteps(
  workbook: WorkbookSnapshot,
  edition: Edition,
  choices?: Choices,
): Generator<number, WorkbookReading> {
  const roleOf = rememberedRoles(labelIndexOf(edition));
  yield 0;
  const sheets: SheetSnapshot[] = [];
  for (const sheet of workbook.sheets) {
    const prepared = function* () {
      const merged = mergedAgain(withFacts(withShortTexts(sheet)), roleOf);
      yield;
      const own = withoutOtherDocuments(withoutHidden(merged, roleOf), roleOf);
      return withoutCounting(withoutHeadsAgain(withoutPromptsBefore(withoutAnswerWords(own)), roleOf));
    };
    sheets.push(yield* stepsAt(0, keptSheet(sheet, [edition], prepared)));
    yield 0;
  }
  const { evidence, forms, ...best } = yield* readAs(sheets, edition, undefined);
  const [reasons = []] = evidence.map(doubtsOf).filter((each) => each.length > 0);
  if (reasons.length === 0) return best;
  const main = evidence.reduce((a, b) => (b.answered > a.answered ? b : a));
  const others: Place[] = [
    ...main.places,
    { direction: "left", offset: 1 },
    { direction: "right", offset: 1 },
  ];
  const explanations: Explanation[] = [];
  for (const place of others) {
    const { applications } = yield* readAs(sheets, edition, place);
    explanations.push({ id: idOf(place), relation: place.direction, offset: place.offset, applications });
  }
  const readings = forms.flatMap((draft) => draft.sheets.flatMap((sheet) => sheet.readings));
  const doubt = doubtOf(layoutOf(readings), reasons, explanations);
  const chosen = doubt.explanations.find(({ id }) => id === choices?.get(doubt.layout));
  if (chosen) return { ...best, status: "read", applications: chosen.applications, doubt };
  return { ...best, status: "unsure", doubt };
}
