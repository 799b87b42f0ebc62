import type { SheetReading } from "../sheet/readSheet";
import type { Draft } from "./assemble";

const companySections = new Set(["applicant", "finance"]);

const sectionsOf = (sheet: SheetReading) => new Set(sheet.readings.map((reading) => reading.section));

/** A sheet about the enterprise alone, filled in: its data and figures, nothing of a project. */
function isCompany(sheet: SheetReading): boolean {
  const sections = [...sectionsOf(sheet)];
  const named = sheet.readings.some(({ field, state }) => field === "applicant.name" && state === "value");
  return named && sections.every((section) => companySections.has(section));
}

/**
 * One sheet 企业信息 beside several projects of the enterprise is a part of each: it goes to all drafts that have no
 * such part of their own, when it is the only one in the workbook.
 */
export function shareCompany(drafts: readonly Draft[]): void {
  const company = drafts.flatMap((draft) => draft.sheets).filter(isCompany);
  if (company.length !== 1) return;
  const [sheet] = company;
  const others = drafts.filter((draft) => !draft.sheets.includes(sheet!));
  const asksItself = (draft: Draft) =>
    draft.sheets.some((each) => [...sectionsOf(each)].some((section) => companySections.has(section)));
  if (others.some(asksItself)) return;
  for (const draft of others) draft.sheets.push(sheet!);
}
