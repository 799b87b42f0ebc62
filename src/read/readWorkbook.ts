import type { Edition } from "../form/edition";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import type { Application, Choices, Explanation, Reading, SheetRole, WorkbookReading } from "./application";
import { keeper, stepsKeeper } from "./kept";
import type { Place } from "./layout/support";
import { doubtOf, isDoubted, placesIn, sureParts } from "./workbook/doubt";
import { labelIndexOf } from "./labels/labelIndex";
import { rememberedRoles } from "./labels/recognise";
import { mergedAgain } from "./page/mergedAgain";
import { withHeadsSpelled } from "./page/spelledHeads";
import { withFacts } from "./page/facts";
import { sheetNames } from "./page/joined";
import { withShortTexts } from "./page/shortTexts";
import { withoutAnswerWords } from "./page/withoutAnswerWords";
import { withoutPrompts } from "./page/withoutPrompts";
import { withoutContents } from "./page/withoutContents";
import { withoutCounting } from "./page/withoutCounting";
import { withoutHeadsAgain } from "./page/withoutHeadsAgain";
import { withoutPartners } from "./page/withoutPartners";
import { withoutOtherDocuments } from "./page/withoutOtherDocuments";
import { withoutHidden } from "./page/withoutHidden";
import { withTotalsOfYears } from "./page/totalsOfYears";
import { withoutTranslations } from "./page/withoutTranslations";
import { withYesNoSaid } from "./page/yesNoColumns";
import type { SheetReading } from "./sheet/readSheet";
import { resultOf, stepsAt } from "./steps";
import { withOwnColumns } from "./workbook/companyColumns";
import { correctionsAmong, withCorrections } from "./workbook/corrections";
import { withCutSheetsJoined } from "./workbook/cutSheets";
import { withListsJoined } from "./workbook/joinedLists";
import { groupSheets, type Draft } from "./workbook/groupSheets";
import { readingsByField } from "./workbook/readingsByField";
import { idOf, readParts, type Part, type Parts } from "./workbook/readParts";
import { formsAmong } from "./workbook/shareCompany";
import { inForce, titleYearOf } from "./workbook/superseded";
import { roleOfTemplate, templatesAmong } from "./workbook/templates";
import { isBlankForm, isFilledForm } from "./workbook/thisForm";

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
    sheets: draft.sheets.flatMap(({ sheet }) => sheetNames(sheet)),
    ...(titleYear ? { titleYear } : {}),
    readings,
    notFound: edition.fields.filter((field) => !readings[field.id]).map((field) => field.id),
    ...(otherYears.length ? { otherYears } : {}),
  };
}

const keptSheet = stepsKeeper<SheetSnapshot, SheetSnapshot>();
const keptApplication = keeper<SheetReading, Application>();

/** A workbook as one explanation reads it. */
interface WholeReading extends WorkbookReading {
  readonly forms: readonly Draft[];
  /** What each sheet says by itself, in their order. */
  readonly read: readonly Part[];
}

function* readAs(
  sheets: readonly SheetSnapshot[],
  edition: Edition,
  chosen?: Place,
  known?: Parts,
): Generator<number, WholeReading> {
  const roles = new Map<SheetSnapshot, SheetRole>();
  const read = yield* readParts(sheets, edition, chosen, known);
  read.forEach(({ role }, n) => roles.set(sheets[n]!, role));
  const parts = read.flatMap((each) => each.parts);
  const late = (part: SheetReading) => Number(part.sheet.hidden) + 2 * Number(part.old);
  // A template of a few answers would be taken for another part of the form beside it.
  const templates = new Set(templatesAmong(parts.map((part) => ({ sheets: [part] }))));
  const copies = new Set([...templates].flatMap(({ sheets: own }) => own));
  const corrections = correctionsAmong(parts.filter((part) => !copies.has(part)));
  const filled = parts.filter((part) => !copies.has(part) && !corrections.includes(part));
  const grouped = groupSheets(filled.sort((a, b) => late(a) - late(b)));
  for (const draft of templatesAmong(grouped)) templates.add(draft);
  const drafts = grouped.filter((draft) => !templates.has(draft));
  const taken = new Set(drafts.flatMap((draft) => draft.sheets));
  for (const part of parts)
    if (!taken.has(part) && isFilledForm({ sheets: [part] })) roles.set(part.sheet, "hidden");
  for (const draft of templates)
    for (const { sheet } of draft.sheets) if (!sheet.hidden) roles.set(sheet, roleOfTemplate(draft));
  const all = formsAmong(withOwnColumns(drafts));
  const forms = withCorrections(inForce(all, edition), corrections);
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
    sheets: sheets.flatMap((sheet) => sheetNames(sheet).map((name) => ({ name, role: roles.get(sheet)! }))),
    forms,
    read,
  };
}

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
  const index = labelIndexOf(edition);
  const roleOf = rememberedRoles(index);
  yield 0;
  const asFiled: SheetSnapshot[] = [];
  for (const sheet of workbook.sheets) {
    const prepared = function* () {
      const merged = mergedAgain(withoutTranslations(withFacts(withShortTexts(sheet)), roleOf), roleOf);
      const spelled = withHeadsSpelled(withoutPartners(merged, edition, roleOf), index, roleOf);
      yield;
      const own = withTotalsOfYears(withoutOtherDocuments(withoutHidden(spelled, roleOf), roleOf), roleOf);
      const answers = withoutPrompts(withoutAnswerWords(withoutContents(own)));
      return withYesNoSaid(withoutCounting(withoutHeadsAgain(answers, roleOf)), roleOf);
    };
    asFiled.push(yield* stepsAt(0, keptSheet(sheet, [edition], prepared)));
    yield 0;
  }
  const sheets = withCutSheetsJoined(withListsJoined(asFiled, edition, roleOf), index, roleOf);
  const { forms, read, ...best } = yield* readAs(sheets, edition);
  const doubted = forms.filter(isDoubted);
  if (doubted.length === 0) return best;
  const sure = sureParts(sheets, read, forms);
  const explanations: Explanation[] = [];
  for (const place of placesIn(doubted)) {
    const { applications } = yield* readAs(sheets, edition, place, sure);
    explanations.push({ id: idOf(place), relation: place.direction, offset: place.offset, applications });
  }
  const doubt = doubtOf(forms, explanations, new Set(best.applications));
  const chosen = doubt.explanations.find(({ id }) => id === choices?.get(doubt.layout));
  if (chosen) return { ...best, status: "read", applications: chosen.applications, doubt };
  return { ...best, status: "unsure", doubt };
}
