import { keeper } from "../kept";
import type { Reading } from "../application";
import type { SheetReading } from "../sheet/readSheet";
import { weights } from "../layout/weights";
import type { Draft } from "./groupSheets";
import { language } from "../language";
import { isOfThisProgramme } from "./otherProgramme";
import { titleOf } from "./sheetKind";
import { squeeze } from "../values/text";

const { wholeForm, shortForm, allFigures, nearlyBlank, card } = weights.forms;

/** Sections that only this form has: a sheet with names and telephone numbers alone is no application. */
const telling = ["situation", "capability"];
const tellingFields = ["project.category", "project.serviceTypes", "project.technicalLead"];

/** Their options are of this programme. */
const ofThisAlone = ["project.category", "project.serviceTypes"];

/** What a county's own short form asks for too, whatever else it leaves out: the enterprise may stand in the title alone. */
const namedBy = [["project.name"], ["applicant.name", "applicant.creditCode"]];

/** Ids of the fields that were found, filled in or not. */
function fieldsOf(readings: readonly Reading[]): Set<string> {
  const fields = new Set<string>();
  for (let n = 0; n < readings.length; n++) fields.add(readings[n]!.field);
  return fields;
}

/** Whether so many fields were found. */
export const asksFields = (readings: readonly Reading[], least: number): boolean =>
  fieldsOf(readings).size >= least;

const keptIsForm = keeper<SheetReading, boolean>();
const keptIsBlank = keeper<SheetReading, boolean>();

/** Whether the labels found make this form: many of its fields, among them such as no other form has. */
export const isThisForm = (draft: Draft): boolean =>
  keptIsForm(draft.sheets[0]!, draft.sheets, () => asksForThisForm(draft));

function asksForThisForm(draft: Draft): boolean {
  const readings = draft.sheets.flatMap((sheet) => sheet.readings);
  if (draft.sheets.some((sheet) => sheet.listed))
    return readings.some((reading) => reading.field === "project.name");
  const fields = fieldsOf(readings);
  const own = readings.filter(
    (reading) => telling.includes(reading.section) || tellingFields.includes(reading.field),
  );
  const ownFields = fieldsOf(own).size;
  const titled = draft.sheets.some((sheet) => sheet.title !== null);
  const isNamed = namedBy.every((either) => either.some((field) => fields.has(field)));
  const isTold = isNamed && namesOne(readings);
  return (
    (fields.size >= wholeForm && (ownFields >= 5 || fields.has("project.serviceTypes"))) ||
    (titled && fields.size >= 10) ||
    (isNamed && fields.size >= shortForm.fields && ownFields >= shortForm.own) ||
    (isTold && fields.size >= shortForm.fields && saysProgramme(draft)) ||
    (isTold && fields.size >= wholeForm && asksAllFigures(draft))
  );
}

/** What says who applies, or whom to call. */
const tellsWho = /^(?:applicant\.(?!name)|contact\.|responsiblePerson\.)/;

/**
 * Whether a draft is a card of one project, as a bureau collects them before the forms: who does what, in which of the
 * categories that only this programme has, and a person or an address.
 */
export function isCard({ sheets }: Draft): boolean {
  const answers = sheets.flatMap(({ readings }) => readings.filter(({ state }) => state === "value"));
  const fields = fieldsOf(answers);
  return (
    fields.size >= card &&
    namedBy.every((either) => either.some((field) => fields.has(field))) &&
    ofThisAlone.some((field) => fields.has(field)) &&
    [...fields].some((field) => tellsWho.test(field)) &&
    namesOne(answers)
  );
}

/** Cards of several projects on a sheet are no form of one. */
const namesOne = (readings: readonly Reading[]): boolean =>
  new Set(
    readings.flatMap(({ field, state, raw }) =>
      field === "project.name" && state === "value" ? [squeeze(raw)] : [],
    ),
  ).size < 2;

/** Whether all rows of the financial table are asked for in all their years, which no other form asks so. */
const asksAllFigures = ({ sheets }: Draft): boolean =>
  fieldsOf(sheets.flatMap(({ readings }) => readings.filter(({ section }) => section === "finance"))).size >=
  allFigures;

/** By its title, or as it names one of the categories that only this programme has. */
const saysProgramme = ({ sheets }: Draft): boolean =>
  sheets.some(
    ({ sheet, readings }) =>
      titleOf(sheet).some(({ text }) => isOfThisProgramme(text)) ||
      readings.some(({ field, state }) => ofThisAlone.includes(field) && state === "value"),
  );

/** 请填写全称, （请选择）, 例如：…, XX公司, 0431-XXXXXXXX: what a template prints into its cells. */
const isPrompt = new RegExp(
  `^\\s*[(（【[]?(?:请(?:${language.toFillIn}|选择|注明|勾选|在此)|例如|如[:：])|^(?:[\\d-]*|.{0,4}?)[XxＸｘ×]{2,}`,
);

/** What says whose form it is. */
const naming = new Set(["applicant.name", "applicant.creditCode", "project.name"]);

/**
 * A printed form with practically nothing filled in: a stray cell or two make no application, nor do a few things that a
 * bureau put in before it sent the form out (吉林省, 身份证). Who names an enterprise or a project besides has begun to apply.
 */
export const isBlankForm = ({ sheets }: Draft): boolean =>
  keptIsBlank(sheets[0]!, sheets, () => holdsNothing(sheets.flatMap(({ readings }) => readings)));

function holdsNothing(readings: readonly Reading[]): boolean {
  const answers = readings.filter((reading) => reading.state !== "blank" && !isPrompt.test(reading.raw));
  const filled = fieldsOf(answers).size;
  if (filled <= nearlyBlank.fields) return true;
  const isNamed = answers.some(({ field, state }) => naming.has(field) && state === "value");
  return !isNamed && filled <= fieldsOf(readings).size * nearlyBlank.share;
}

/** Whether sheets are a form that somebody has begun to fill in. */
export const isFilledForm = (draft: Draft): boolean => isThisForm(draft) && !isBlankForm(draft);
