import type { Reading } from "../application";
import { alikeNames } from "../../match/alike";
import { projectKey } from "../../match/marks";
import { keeper } from "../kept";
import { weights } from "../layout/weights";
import type { SheetReading } from "../sheet/readSheet";
import { squeeze } from "../values/text";
import type { Draft } from "./groupSheets";
import { namesIn } from "./names";
import { placesOf } from "./places";
import { isBlankForm, isCard, isThisForm } from "./thisForm";

/** Sections about the enterprise and its people: the same for all its projects. */
const companySections = new Set(["applicant", "finance", "responsiblePerson", "contact"]);
/** Fields that tell a project from another one. */
const projectFields = new Set(["project.name", "project.category", "project.serviceTypes"]);

const { fewestSaid, alikeShare } = weights.company;

const isAnswered = ({ state }: Reading) => state !== "blank";
const readingsOf = ({ sheets }: Draft) => sheets.flatMap(({ readings }) => readings);

const namesProject = ({ field, state }: Reading) => field === "project.name" && state === "value";

/** Whether a draft is about a project of its own, by what it answers: the boxes of a blank form are no answers. */
const isProject = (draft: Draft) => {
  const readings = readingsOf(draft);
  if (!readings.some((each) => projectFields.has(each.field) && isAnswered(each))) return false;
  return readings.some(namesProject) || !isBlankForm(draft);
};

const keptNaming = keeper<SheetReading, boolean>();
const keptParts = keeper<SheetReading, readonly SheetReading[]>();

const asksName = ({ field }: Reading) => field === "applicant.name";

const namesSaid = ({ readings }: SheetReading): string[] =>
  readings.flatMap((each) => (asksName(each) && each.state === "value" ? [squeeze(String(each.value))] : []));

/** Whether a sheet, or a part of one, says who the enterprise is, in the enterprise's own part or above several things of it. */
const namesCompany = (sheet: SheetReading) =>
  keptNaming(sheet, [], () => {
    const named = sheet.readings.filter((each) => asksName(each) && each.state === "value");
    if (named.length === 0) return false;
    const said = sheet.readings.filter((each) => each.section === "applicant" && isAnswered(each));
    return named.some(({ section }) => section === "applicant") || said.length >= fewestSaid;
  });

/** What a sheet says of the enterprise, without the sections that a project answers itself; null where that is nothing. */
function missingPart(company: SheetReading, draft: Draft): SheetReading | null {
  const answers = readingsOf(draft).filter(isAnswered);
  const answered = new Set(answers.map(({ section }) => section));
  // Who is asked for the name and left it blank is not the other's.
  const asks = readingsOf(draft).some(asksName);
  const readings = company.readings.filter((each) =>
    companySections.has(each.section) ? !answered.has(each.section) : asksName(each) && !asks,
  );
  return readings.length > 0 ? { ...company, readings } : null;
}

/** Whether a draft names an enterprise, and not this one. */
const isOfAnother = (draft: Draft, company: SheetReading): boolean => {
  const named = draft.sheets.flatMap(namesSaid);
  const own = namesSaid(company);
  return named.length > 0 && !named.some((name) => own.includes(name));
};

/** Whether a draft is about projects of an enterprise that it does not name. */
const saysNotWhose = ({ sheets }: Draft) => !sheets.some(namesCompany);

/** Whether a draft asks for no project: what it says is the enterprise's alone. */
const isCompanyAlone = (draft: Draft) =>
  draft.sheets.some(namesCompany) && !readingsOf(draft).some(({ field }) => projectFields.has(field));

/**
 * The sheets of the draft that says who the enterprise is which are about the enterprise: the one with its name, its figures, and
 * what else stands before the first project (企业信息, 财务状况, 责任人, then 项目一, 项目二).
 */
function companySheets({ sheets }: Draft, named: SheetReading): readonly SheetReading[] {
  const first = sheets.findIndex(({ readings }) => readings.some(({ field }) => projectFields.has(field)));
  return sheets.filter((each, n) => {
    if (each === named) return true;
    const isBefore = first < 0 || n < first;
    return each.readings.every(
      ({ section }) => section === "finance" || (isBefore && companySections.has(section)),
    );
  });
}

/**
 * What stands once about the enterprise beside several projects (a sheet 企业信息, or the part above the first of several
 * projects below each other) is a part of each: it goes to all projects that do not say who they are of. `alone` are
 * those drafts that are about an enterprise and no form by themselves.
 */
export function shareCompany(drafts: readonly Draft[], alone: readonly Draft[] = []): readonly Draft[] {
  const all = [...drafts, ...alone];
  const company = all.flatMap((draft) => draft.sheets).filter(namesCompany);
  const [sheet] = company;
  if (!sheet || company.length !== 1) return drafts;
  const own = companySheets(
    all.find(({ sheets }) => sheets.includes(sheet))!,
    sheet,
  );
  return drafts.map((draft) => {
    if (draft.sheets.includes(sheet)) return draft;
    const parts = keptParts(draft.sheets[0]!, [...own, ...draft.sheets], () =>
      isProject(draft) && !isOfAnother(draft, sheet)
        ? own.flatMap((each) => missingPart(each, draft) ?? [])
        : [],
    );
    return parts.length > 0 ? { sheets: [...draft.sheets, ...parts] } : draft;
  });
}

/** Whether two sheets are filled in after one pattern. */
function asksAlike(one: SheetReading, other: SheetReading): boolean {
  const [own, theirs] = [placesOf(one).asked, placesOf(other).asked];
  let shared = 0;
  for (const place of own) if (theirs.has(place)) shared++;
  return shared >= (own.size + theirs.size - shared) * alikeShare;
}

/** The cards of projects, and what stands on a sheet with one and names a project too. */
function cardsAmong(drafts: readonly Draft[]): readonly Draft[] {
  const sheets = new Set(drafts.filter(isCard).flatMap((draft) => draft.sheets.map(({ sheet }) => sheet)));
  if (sheets.size === 0) return [];
  return drafts.filter(
    (draft) => draft.sheets.some(({ sheet }) => sheets.has(sheet)) && namesIn(draft.sheets).projects.size > 0,
  );
}

/**
 * The drafts that are this form, with what stands once about their enterprise. 项目一, 项目二 and 项目三 on short sheets of their
 * own beside one of the enterprise: the further ones are forms together with the enterprise's part, where they ask what a
 * form's own sheet asks and name another project. The enterprise's sheet beside a list of its projects is none of them.
 */
export function formsAmong(drafts: readonly Draft[]): readonly Draft[] {
  const whole = drafts.filter(isThisForm);
  // What stands beside a form says again, and shorter, what the form says.
  if (whole.length === 0) return cardsAmong(drafts);
  const ofProjects = whole.filter((draft) => !isCompanyAlone(draft));
  const forms = ofProjects.length > 0 && ofProjects.every(saysNotWhose) ? ofProjects : whole;
  if (forms.length === drafts.length) return shareCompany(forms);
  const sheets = forms.flatMap((form) => form.sheets);
  const known = [...namesIn(sheets).projects].map(projectKey);
  const isFurther = (draft: Draft): boolean => {
    const { projects } = namesIn(draft.sheets);
    const isKnown = (name: string) => known.some((other) => alikeNames(other, projectKey(name)));
    if (projects.size === 0 || [...projects].some(isKnown) || draft.sheets.some(namesCompany)) return false;
    return draft.sheets.some((sheet) => sheets.some((other) => asksAlike(sheet, other)));
  };
  const own = new Set(forms);
  const alone = drafts.filter((each) => !own.has(each) && isCompanyAlone(each));
  const all = drafts.filter((each) => own.has(each) || isFurther(each));
  return shareCompany(all, alone).filter(isThisForm);
}
