import type { Reading } from "../application";
import { labelKey } from "./labelKey";
import type { LabelHit, LabelIndex } from "./labelIndex";
import { withJoinedRepeats } from "./repeats";
import { recogniseLabel } from "./recognise";

function hitOf({ field, section, label }: Reading, index: LabelIndex): LabelHit | undefined {
  const hits = recogniseLabel(label.text, index)?.hits ?? [];
  return hits.find((hit) => hit.field.id === field && hit.section === section);
}

/** Whether a reading's label only stands in for its field's own labels: 净利润 for 利润. */
const isSubstitute = (reading: Reading, index: LabelIndex) => hitOf(reading, index)?.substitute === true;

/** The label that the form prints there, or it without the unit behind: 税金（万元）, 税金. */
function isOwnTerm(reading: Reading, index: LabelIndex): boolean {
  const hit = hitOf(reading, index);
  if (!hit) return true;
  return hit.match === "exact" || labelKey(hit.printed).base === labelKey(reading.label.text).base;
}

/** Whether the form's own label is made of both: 职称/职务 of 职务 and 职称. */
const areParts = (readings: readonly Reading[], printed: string) =>
  readings.every(({ label }) => labelKey(printed).full.includes(labelKey(label.text).base));

const saidIn = ({ value }: Reading) => JSON.stringify(value);

/**
 * Readings of one field in one section under different labels, none of them the form's own, that disagree: 营业收入 and
 * 销售收入 where 主营业务收入 does not stand. Each is noted, so that whichever counts is asked about.
 */
function withRivals(readings: readonly Reading[], index: LabelIndex): Reading[] {
  const filled = readings.filter(({ state }) => state === "value" || state === "unread");
  return readings.map((reading) => {
    const same = filled.filter(({ section }) => section === reading.section);
    const different = new Map(same.map((each) => [labelKey(each.label.text).base, each] as const));
    if (!same.includes(reading) || different.size < 2 || new Set(same.map(saidIn)).size < 2) return reading;
    const printed = same.flatMap((each) => hitOf(each, index)?.printed ?? []);
    const isOfficial = same.some((each) => isOwnTerm(each, index));
    if (isOfficial || printed.some((label) => areParts(same, label))) return reading;
    const labels = [...different.values()].map(({ label }) => label.text.trim());
    return { ...reading, notes: [...reading.notes, { kind: "rivalLabels", labels }] };
  });
}

/**
 * Readings of one field without those of labels that mean something else beside the field's own: where 利润 stands,
 * filled in or not, 净利润 is another figure.
 */
export function withoutSubstitutes(all: readonly Reading[], index: LabelIndex): Reading[] {
  const readings = withJoinedRepeats(all, index);
  if (readings.length < 2) return [...readings];
  const own = new Set<string>();
  const substitutes = new Set<Reading>();
  for (const reading of readings) {
    if (isSubstitute(reading, index)) substitutes.add(reading);
    else own.add(reading.section);
  }
  const kept = readings.filter((reading) => !substitutes.has(reading) || !own.has(reading.section));
  return withRivals(kept, index);
}
