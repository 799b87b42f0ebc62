import type { Reading } from "../application";
import { labelKey } from "./labelKey";
import type { LabelIndex } from "./labelIndex";
import { recogniseLabel } from "./recognise";

/** Whether a reading's label only stands in for its field's own labels: 净利润 for 利润. */
function isSubstitute({ field, section, label }: Reading, index: LabelIndex): boolean {
  const hits = recogniseLabel(label.text, index, labelKey(label.text))?.hits ?? [];
  return hits.some((hit) => hit.field.id === field && hit.section === section && hit.substitute);
}

/**
 * Readings of one field without those of labels that mean something else beside the field's own: where 利润 stands,
 * filled in or not, 净利润 is another figure.
 */
export function withoutSubstitutes(readings: readonly Reading[], index: LabelIndex): Reading[] {
  if (readings.length < 2) return [...readings];
  const own = new Set<string>();
  const substitutes = new Set<Reading>();
  for (const reading of readings) {
    if (isSubstitute(reading, index)) substitutes.add(reading);
    else own.add(reading.section);
  }
  return readings.filter((reading) => !substitutes.has(reading) || !own.has(reading.section));
}
