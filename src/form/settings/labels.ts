import type { Edition, Field, FieldPlace } from "../edition";
import { labelId, labelledFields } from "./labelIds";
import { inYear } from "./printed";
import type { LabelSetting, Settings } from "./settings";

/** The edition with its fields called as the settings say; what a field was called before is still read. */
export function withLabels(edition: Edition, { labels: given }: Settings, base: Edition): Edition {
  const labels = given.map((each) => inYearOf(each, base, edition));
  const byId = new Map(labels.map((each) => [each.id, each]));
  const takenIn = new Map<string, Map<string, string>>();
  for (const { id, label, synonyms } of labels) {
    const section = id.split("/")[0]!;
    const taken = takenIn.get(section) ?? new Map<string, string>();
    takenIn.set(section, taken);
    for (const text of [label, ...synonyms]) taken.set(text, taken.get(text) ?? id);
  }
  const called = (field: Field): Field => {
    const places = field.places.map((place): FieldPlace => {
      const id = labelId(field, place);
      const setting = byId.get(id);
      return setting
        ? calledAt(place, setting, (text) => takenIn.get(place.section)?.get(text) ?? id)
        : place;
    });
    const renamed = field.places.findIndex(({ labels: [label] }) => label === field.label);
    const label = places[renamed]?.labels[0] ?? field.label;
    return places.every((place, index) => place === field.places[index])
      ? field
      : { ...field, label, places };
  };
  return {
    ...edition,
    fields: edition.fields.map(called),
    summaryFields: edition.summaryFields.map(called),
  };
}

const yearless = (text: string): string => text.replace(/\d{4}(?=年)/g, "");

/**
 * A label that names the year of the form names this year now, though the sheet was made from the edition of any earlier year:
 * 2020年规划…服务总额 in a sheet that was set to 2026. One that somebody has worded, or set to a later year, stays. What it was
 * is read too.
 */
function inYearOf(setting: LabelSetting, base: Edition, edition: Edition): LabelSetting {
  const named = labelsOf(base, setting.id).filter((text) => text.includes(`${base.formYear}年`));
  const label = named.map(yearless).includes(yearless(setting.label))
    ? setting.label.replace(/\d{4}(?=年)/g, (year) => String(Math.max(Number(year), edition.formYear)))
    : inYear(setting.label, base, edition);
  const synonyms = [
    ...new Set([...setting.synonyms.map((text) => inYear(text, base, edition)), ...setting.synonyms]),
  ];
  return label === setting.label && synonyms.length === setting.synonyms.length
    ? setting
    : { ...setting, label, synonyms: label === setting.label ? synonyms : [...synonyms, setting.label] };
}

function labelsOf(edition: Edition, id: string): readonly string[] {
  return labelledFields(edition).flatMap((field) =>
    field.places.flatMap((place) => (labelId(field, place) === id ? place.labels : [])),
  );
}

function calledAt(
  place: FieldPlace,
  { id, label, synonyms }: LabelSetting,
  ownerOf: (text: string) => string,
): FieldPlace {
  const wanted = [label, ...synonyms];
  if (wanted.length === place.labels.length && wanted.every((text, index) => text === place.labels[index]))
    return place;
  const [old = label] = place.labels;
  const labels = [...new Set([...wanted, ...(old !== label && ownerOf(old) === id ? [old] : [])])];
  if (!place.substitutes) return { ...place, labels };
  return { ...place, labels, substitutes: place.substitutes.filter((text) => !labels.includes(text)) };
}
