import type { Edition } from "../../form/edition";
import type { Application } from "../application";
import { groupBy } from "../../match/group";
import { keeper } from "../kept";
import { weights } from "../layout/weights";
import type { SheetReading } from "../sheet/readSheet";
import { yearOfOwnTitle } from "./formTitle";
import type { Draft } from "./groupSheets";
import { namesIn, sameProject, shares } from "./names";
import { isOlderThan, versionOf } from "./sheetVersion";
import { language } from "../language";

const { fewestAnswers, mostCopies } = weights.copies;

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

/** Without V1 of a project's form beside its V2, 第一稿 beside 第二稿, 20200401版 beside 20200601版. */
function withoutOlder(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2 || !drafts.some(({ sheets }) => versionOf(sheets[0]!.sheet.name))) return drafts;
  const byProject = groupBy(drafts, ({ sheets }) => [...namesIn(sheets).projects][0] ?? "");
  const older = new Set<Draft>();
  for (const [name, same] of byProject) {
    if (name === "" || same.length > mostCopies) continue;
    for (const draft of same) {
      const own = draft.sheets[0]!.sheet.name;
      if (same.some(({ sheets }) => isOlderThan(own, sheets[0]!.sheet.name))) older.add(draft);
    }
  }
  return drafts.filter((draft) => !older.has(draft));
}

/** Without the sheets beside which another one of the same project says in its name that it is the newer. */
function withoutRevised(drafts: readonly Draft[]): Draft[] {
  const revised = drafts.filter(saysNew);
  if (revised.length === 0) return [...drafts];
  const { projects } = namesIn(revised.flatMap(({ sheets }) => sheets));
  return drafts.filter((each) => saysNew(each) || !shares(namesIn(each.sheets).projects, projects));
}

const keptAnswers = keeper<SheetReading, ReadonlyMap<string, string>>();

/** What the sheets of a form say, a field at a time. */
function answersOf({ sheets }: Draft): ReadonlyMap<string, string> {
  return keptAnswers(sheets[0]!, sheets, () => {
    const answers = new Map<string, string>();
    for (const { readings } of sheets)
      for (const { field, state, raw, value } of readings)
        if (state !== "blank" && !answers.has(field)) answers.set(field, JSON.stringify(value ?? raw));
    return answers;
  });
}

/** Whether a form says nothing but what another one of the same project says. */
function isCopyOf(draft: Draft, other: Draft): boolean {
  const [own, others] = [answersOf(draft), answersOf(other)];
  if (own.size < fewestAnswers || own.size > others.size) return false;
  for (const [field, answer] of own) if (others.get(field) !== answer) return false;
  return true;
}

/**
 * Without what is there twice: 第一联 | 第二联, 存档联 beside 报送联, the sheet of figures from which the form takes its own. Of
 * two that say the same the first one counts; each line of a list is a project.
 */
function withoutCopies(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const byProject = groupBy(drafts, ({ sheets }) => [...namesIn(sheets).projects][0] ?? "");
  const isListed = ({ sheets }: Draft) => sheets.every((sheet) => sheet.listed);
  const copies = new Set<Draft>();
  for (const [name, same] of byProject) {
    if (name === "" || same.length > mostCopies) continue;
    same.forEach((draft, n) => {
      const isCopy = same.some(
        (other, m) =>
          m !== n &&
          !copies.has(other) &&
          !(isListed(draft) && isListed(other)) &&
          isCopyOf(draft, other) &&
          (m < n || answersOf(other).size > answersOf(draft).size),
      );
      if (isCopy) copies.add(draft);
    });
  }
  return copies.size === 0 ? drafts : drafts.filter((draft) => !copies.has(draft));
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
  return withoutCopies(withoutRevised(withoutOlder(drafts))).filter((each) =>
    isEarlier(each)
      ? newer.length === 0 || isMistitled(each)
      : !saysOld(each) || !sameProject(namesIn(each.sheets), names),
  );
}
