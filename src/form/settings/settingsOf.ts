import type { Edition } from "../edition";
import { labelId, labelledFields } from "./labelIds";
import type { LabelSetting, Settings } from "./settings";
import { followsYears } from "./years";

/** The settings that leave an edition as it is. */
export function settingsOf(edition: Edition): Settings {
  const { noticeOn, to } = edition.filingPeriod ?? {};
  return {
    year: edition.formYear,
    formTitle: edition.formTitle,
    summaryTitle: edition.summaryTitle,
    ...(noticeOn === undefined ? {} : { noticeOn }),
    ...(to === undefined ? {} : { deadline: to }),
    financeYears: edition.financeYears,
    categories: categoriesOf(edition),
    labels: labelsOf(edition),
    thresholds: Object.entries(edition.thresholds)
      .filter(([id]) => !followsYears(id))
      .map(([id, { value, reason }]) => ({ id, value, reason })),
    units: edition.recommendingUnits,
    otherNames: edition.otherNames,
    divisions: edition.divisions,
    supported: edition.supportedEarlier,
    expected: edition.expectedApplicants,
  };
}

function categoriesOf(edition: Edition): Settings["categories"] {
  const choices = edition.fields.find(({ id }) => id === "project.category")?.choices ?? [];
  return choices.map(({ id, label, group = "", variants = [] }) => ({
    id,
    label,
    group,
    synonyms: variants,
  }));
}

function labelsOf(edition: Edition): readonly LabelSetting[] {
  const settings = new Map<string, LabelSetting>();
  for (const field of labelledFields(edition))
    for (const place of field.places) {
      const id = labelId(field, place);
      const [label = "", ...synonyms] = place.labels;
      if (!settings.has(id)) settings.set(id, { id, label, synonyms });
    }
  return [...settings.values()];
}
