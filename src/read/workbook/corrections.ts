import type { SheetSnapshot } from "../../sheet/snapshot";
import { holdsAny } from "../../text/holdsAny";
import { keeper } from "../kept";
import { wordOf } from "../layout/columnWords";
import { language } from "../language";
import type { SheetReading } from "../sheet/readSheet";
import type { Draft } from "./groupSheets";
import { namesIn, sameProject } from "./names";
import { titleOf } from "./sheetKind";
import { isThisForm } from "./thisForm";

/** 补正单, 更正表, 申报材料变更说明: a sheet of what was changed. */
const title = new RegExp(
  `(?:${language.changed}|勘误)(?:内容|事项|情况|申报)?(?:单|表|函|说明|清单|一览表?|明细表?|对照表)?$`,
);
/** A letter of each of those words, which most titles lack. */
const changes = ["改", "正", "整", "新", "更", "充", "勘"];
const longestTitle = 30;
const headRows = 8;

const kept = keeper<SheetSnapshot, boolean>();

/** Whether a sheet says what was changed in a form on another one: by its title, and by a column of what counts now. */
export const isCorrections = (sheet: SheetSnapshot): boolean =>
  kept(sheet, [], () => {
    const titles = [sheet.name, ...titleOf(sheet).map(({ text }) => text)];
    const isTitle = (text: string) =>
      text.length <= longestTitle && holdsAny(text, changes) && title.test(text.trim());
    if (!titles.some(isTitle)) return false;
    const first = sheet.cells[0]?.row ?? 0;
    const heads = sheet.cells.filter(({ row }) => row < first + headRows).map((cell) => wordOf(cell).any);
    return heads.includes("later") || (heads.includes("current") && heads.includes("former"));
  });

/** What of sheets that were read corrects a form: a form that has such columns itself is none. */
export const correctionsAmong = (parts: readonly SheetReading[]): readonly SheetReading[] =>
  parts.length < 2
    ? []
    : parts.filter((part) => isCorrections(part.sheet) && !isThisForm({ sheets: [part] }));

const keptCorrected = keeper<SheetReading, SheetReading>();

/** A form's sheet of which another one corrects some answers: what it said there counts no more. */
const corrected = (part: SheetReading, by: SheetReading, fields: ReadonlySet<string>): SheetReading =>
  keptCorrected(part, [by], () => ({
    ...part,
    readings: part.readings.filter(({ field }) => !fields.has(field)),
  }));

/**
 * The drafts with what is corrected on sheets of its own, each the project's that it names, or that of the only project: the
 * corrected answers instead of those that the form gave.
 */
export function withCorrections(
  drafts: readonly Draft[],
  corrections: readonly SheetReading[],
): readonly Draft[] {
  return corrections.reduce((all, own) => {
    const names = namesIn([own]);
    const named = all.filter(({ sheets }) => sameProject(namesIn(sheets), names));
    const [draft, other] = named.length > 0 ? named : all;
    if (!draft || other) return all;
    const fields = new Set(own.readings.flatMap(({ field, state }) => (state === "value" ? field : [])));
    const sheets = [...draft.sheets.map((part) => corrected(part, own, fields)), own];
    return all.map((each) => (each === draft ? { sheets } : each));
  }, drafts);
}
