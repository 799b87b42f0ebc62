import type { Reading } from "../application";
import type { SheetReading } from "../sheet/readSheet";
import type { Draft } from "./assemble";

/** Sections about the enterprise and its people: the same for all its projects. */
const companySections = new Set(["applicant", "finance", "responsiblePerson", "contact"]);
/** Sections that the enterprise's sheet may have a word of besides (项目责任单位 on a cover), but that make no company sheet. */
const projectFields = new Set(["project.name", "project.category", "project.serviceTypes"]);

const sectionsOf = (readings: readonly Reading[]) => new Set(readings.map((reading) => reading.section));
const isAnswered = ({ state }: Reading) => state !== "blank";

/** A sheet about the enterprise and its people alone, filled in: nothing of a project. */
function isCompany({ readings }: SheetReading): boolean {
  const named = readings.some(({ field, state }) => field === "applicant.name" && state === "value");
  if (!named || readings.some((each) => projectFields.has(each.field) && isAnswered(each))) return false;
  const own = readings.filter(({ section }) => companySections.has(section)).length;
  return own >= readings.length * companyShare;
}

/** So much of a company's sheet is about the company. */
const companyShare = 0.8;

/** Whether a draft is about a project of its own, by what it answers. */
const isProject = ({ sheets }: Draft) =>
  sheets.some(({ readings }) => readings.some((each) => projectFields.has(each.field) && isAnswered(each)));

/** A company's sheet with the sections that a project's own sheets do not answer. */
function missingPart(company: SheetReading, draft: Draft): SheetReading | null {
  const answered = sectionsOf(
    draft.sheets.filter((sheet) => sheet !== company).flatMap((sheet) => sheet.readings.filter(isAnswered)),
  );
  const readings = company.readings.filter(
    ({ section }) => companySections.has(section) && !answered.has(section),
  );
  return readings.length === 0
    ? null
    : readings.length === company.readings.length
      ? company
      : { ...company, readings };
}

/**
 * One sheet 企业信息 beside several projects of the enterprise is a part of each: it goes to all projects that do not
 * answer its sections themselves, when it is the only one in the workbook.
 */
export function shareCompany(drafts: readonly Draft[]): void {
  const company = drafts.flatMap((draft) => draft.sheets).filter(isCompany);
  const [sheet] = company;
  if (!sheet || company.length !== 1) return;
  for (const draft of drafts) {
    if (draft.sheets.includes(sheet) || !isProject(draft)) continue;
    const part = missingPart(sheet, draft);
    if (part) draft.sheets.push(part);
  }
}
