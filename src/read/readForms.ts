import type { Edition } from "../form/edition";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { foldText } from "../text/foldText";
import { valueOf, type Application, type Choices, type WorkbookReading } from "./application";
import { readingSteps } from "./readWorkbook";
import { resultOf } from "./steps";
import { lookAtYears, sheetsByEdition } from "./workbook/sheetsByEdition";

/**
 * Reads a workbook as readWorkbook does, each form by the edition of its year: its title and its columns say which. Of an
 * edition of one year that is readWorkbook itself.
 */
export function readForms(workbook: WorkbookSnapshot, edition: Edition, choices?: Choices): WorkbookReading {
  return resultOf(formSteps(workbook, edition, choices));
}

/** The same a step at a time, each time with the share of the sheets that is read. */
export function* formSteps(
  workbook: WorkbookSnapshot,
  edition: Edition,
  choices?: Choices,
): Generator<number, WorkbookReading> {
  for (const _ of lookAtYears(workbook.sheets, edition)) yield 0;
  const groups = sheetsByEdition(workbook.sheets, edition);
  const [first] = groups;
  if (groups.length === 1) return yield* readingSteps(workbook, first!.edition, choices);
  const readings: WorkbookReading[] = [];
  for (const { edition: of, sheets } of groups)
    readings.push(yield* readingSteps({ ...workbook, sheets }, of, choices));
  return together(workbook, readings);
}

const status = ["unsure", "read", "blankForm", "notAForm"] as const;

/** The readings of a workbook's sheets by several editions, as one. */
function together({ sheets }: WorkbookSnapshot, readings: readonly WorkbookReading[]): WorkbookReading {
  const place = new Map(sheets.map(({ name }, index) => [name, index]));
  const placeOf = ({ sheets: [name] }: Application): number => place.get(name!) ?? 0;
  const all = readings.flatMap(({ applications }) => applications).sort((a, b) => placeOf(a) - placeOf(b));
  const old = new Set(all.filter((each) => all.some((other) => isLaterOf(other, each))));
  const superseded = new Set([...old].flatMap((each) => each.sheets));
  const roles = new Map(readings.flatMap((each) => each.sheets.map(({ name, role }) => [name, role])));
  const doubts = readings.filter(({ doubt }) => doubt);
  const doubt = (doubts.find((each) => each.status === "unsure") ?? doubts[0])?.doubt;
  return {
    status: status.find((each) => readings.some((reading) => reading.status === each)) ?? "notAForm",
    applications: all.filter((each) => !old.has(each)),
    sheets: sheets.map(({ name }) => ({
      name,
      role: superseded.has(name) ? "superseded" : (roles.get(name) ?? "other"),
    })),
    ...(doubt ? { doubt } : {}),
  };
}

/** Whether a form is a later year's of the same enterprise and project: last year's lies beside it to be looked at. */
function isLaterOf(later: Application, earlier: Application): boolean {
  const same = (field: string): boolean => {
    const [a, b] = [later, earlier].map((each) => foldText(String(valueOf(each, field) ?? "")));
    return a !== "" && a === b;
  };
  return Number(later.edition) > Number(earlier.edition) && same("applicant.name") && same("project.name");
}
