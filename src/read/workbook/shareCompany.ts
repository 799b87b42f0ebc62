import type { Reading } from "../application";
import { keeper } from "../kept";
import type { SheetReading } from "../sheet/readSheet";
import type { Draft } from "./groupSheets";

/** Sections about the enterprise and its people: the same for all its projects. */
const companySections = new Set(["applicant", "finance", "responsiblePerson", "contact"]);
/** Fields that tell a project from another one. */
const projectFields = new Set(["project.name", "project.category", "project.serviceTypes"]);

const isAnswered = ({ state }: Reading) => state !== "blank";
const readingsOf = ({ sheets }: Draft) => sheets.flatMap(({ readings }) => readings);

/** Whether a draft is about a project of its own, by what it answers. */
const isProject = (draft: Draft) =>
  readingsOf(draft).some((each) => projectFields.has(each.field) && isAnswered(each));

const keptNaming = keeper<SheetReading, boolean>();
const keptParts = keeper<SheetReading, SheetReading | null>();

/** Whether a sheet, or a part of one, says who the enterprise is in the enterprise's own part. */
const namesCompany = (sheet: SheetReading) =>
  keptNaming(sheet, [], () =>
    sheet.readings.some(
      ({ field, section, state }) =>
        field === "applicant.name" && section === "applicant" && state === "value",
    ),
  );

/** What a sheet says of the enterprise, without the sections that a project answers itself; null where that is nothing. */
function missingPart(company: SheetReading, draft: Draft): SheetReading | null {
  const answered = new Set(
    readingsOf(draft)
      .filter(isAnswered)
      .map(({ section }) => section),
  );
  const readings = company.readings.filter(
    ({ section }) => companySections.has(section) && !answered.has(section),
  );
  return readings.length > 0 ? { ...company, readings } : null;
}

/**
 * What stands once about the enterprise beside several projects (a sheet 企业信息, or the part above the first of several
 * projects below each other) is a part of each: it goes to all projects that do not say who they are of.
 */
export function shareCompany(drafts: readonly Draft[]): readonly Draft[] {
  const company = drafts.flatMap((draft) => draft.sheets).filter(namesCompany);
  const [sheet] = company;
  if (!sheet || company.length !== 1) return drafts;
  return drafts.map((draft) => {
    if (draft.sheets.includes(sheet)) return draft;
    const part = keptParts(draft.sheets[0]!, [sheet, ...draft.sheets], () =>
      isProject(draft) ? missingPart(sheet, draft) : null,
    );
    return part ? { sheets: [...draft.sheets, part] } : draft;
  });
}
