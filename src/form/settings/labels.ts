import type { Edition, Field, FieldPlace } from "../edition";
import { labelId } from "./labelIds";
import type { LabelSetting, Settings } from "./settings";

/** The edition with its fields called as the settings say; what a field was called before is still read. */
export function withLabels(edition: Edition, { labels }: Settings): Edition {
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
