import type { Edition } from "../../form/edition";
import type { Application } from "../application";
import { yearOfOwnTitle } from "./formTitle";
import type { Draft } from "./groupSheets";
import { namesIn, sameProject, shares } from "./names";
import { language } from "../language";

/** The year that the form's title names, on the first of its sheets that has a title with one. */
export function titleYearOf(draft: Draft): Application["titleYear"] {
  for (const { sheet, title } of draft.sheets) {
    if (title && title.year !== null) {
      const { row, col } = title.cell;
      return { year: title.year, cell: { sheet: sheet.name, row, col } };
    }
  }
  return undefined;
}

/** The year that a form's title names, the printed one or a bureau's own. */
function yearOf(draft: Draft): number | null {
  const printed = titleYearOf(draft);
  if (printed) return printed.year;
  for (const { sheet } of draft.sheets) {
    const year = yearOfOwnTitle(sheet);
    if (year !== null) return year;
  }
  return null;
}

/** 申报书（修改）, 申报书-定稿: the newer of two sheets by its name. */
const newMark = new RegExp(
  `(?:修改|修订|更正|更新|最终|${language.finalVersion}|新)(?:后|稿|版)?[)）】\\]]?\\d?$`,
);

const saysNew = ({ sheets }: Draft) => sheets.some(({ sheet }) => newMark.test(sheet.name.trim()));

/** Without the sheets beside which another one of the same project says in its name that it is the newer. */
function withoutRevised(drafts: readonly Draft[]): Draft[] {
  const revised = drafts.filter(saysNew);
  if (revised.length === 0) return [...drafts];
  const { projects } = namesIn(revised.flatMap(({ sheets }) => sheets));
  return drafts.filter((each) => saysNew(each) || !shares(namesIn(each.sheets).projects, projects));
}

/** Whether all years of an edition have figures: a form of this year under the title of another one. */
const isOfTheseYears = ({ sheets }: Draft, { financeYears }: Edition): boolean =>
  financeYears.every((year) =>
    sheets.some(({ readings }) =>
      readings.some(({ field, state }) => state === "value" && field.endsWith(`.${year}`)),
    ),
  );

/**
 * The forms that count: without an older version beside a newer one of the same project, and without a form of an earlier
 * year beside this year's. Another project of the same enterprise with this year's figures is no form of last year.
 */
export function inForce(drafts: readonly Draft[], edition: Edition): Draft[] {
  const saysOld = (each: Draft) => each.sheets.every((sheet) => sheet.old);
  const isEarlier = (each: Draft) => (yearOf(each) ?? edition.formYear) < edition.formYear;
  const newer = drafts.filter((each) => !saysOld(each) && !isEarlier(each));
  const names = namesIn(newer.flatMap(({ sheets }) => sheets));
  const isMistitled = (each: Draft): boolean => {
    const own = namesIn(each.sheets);
    const isOther = shares(own.applicants, names.applicants) && !shares(own.projects, names.projects);
    return isOther && !saysOld(each) && isOfTheseYears(each, edition);
  };
  return withoutRevised(drafts).filter((each) =>
    isEarlier(each)
      ? newer.length === 0 || isMistitled(each)
      : !saysOld(each) || !sameProject(namesIn(each.sheets), names),
  );
}
