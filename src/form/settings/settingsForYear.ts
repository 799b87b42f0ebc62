import type { Edition } from "../edition";
import type { Settings } from "./settings";
import { settingsOf } from "./settingsOf";

/** The edition that comes nearest to a year: its own, else the last one before it, else the first. */
export function nearestEdition(editions: readonly Edition[], year: number): Edition {
  const sorted = [...editions].sort((a, b) => b.formYear - a.formYear);
  return sorted.find(({ formYear }) => formYear <= year) ?? sorted.at(-1)!;
}

/** The settings of a year of which nothing else is known yet: those of an edition, moved to it. */
export function settingsForYear(edition: Edition, year: number): Settings {
  const settings = settingsOf(edition);
  if (year === edition.formYear) return settings;
  const { noticeOn: _noticeOn, deadline: _deadline, ...kept } = settings;
  return {
    ...kept,
    year,
    formTitle: kept.formTitle.replaceAll(String(edition.formYear), String(year)),
    financeYears: kept.financeYears.map((each) => each + year - edition.formYear),
  };
}
