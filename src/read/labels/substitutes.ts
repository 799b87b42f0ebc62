import type { Field } from "../../form/edition";
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

/** Whether a text names one of a field's words, or holds one of the longer ones: 有限责任公司（自然人投资）. */
function isListed({ value }: Reading, { choices = [] }: Field): boolean {
  if (typeof value !== "string") return false;
  return choices.some(({ label, variants = [] }) =>
    [label, ...variants].some((word) => value === word || (word.length > 2 && value.includes(word))),
  );
}

/**
 * Readings of a field that asks for one of several words, without those that say none of them where others do: 单位类型
 * 制造业企业 beside 企业性质 股份有限公司.
 */
function withoutOtherWords(readings: readonly Reading[], index: LabelIndex): readonly Reading[] {
  const field = index.edition.fields.find(({ id }) => id === readings[0]?.field);
  if (field?.type !== "text" || !field.choices || readings.length < 2) return readings;
  const listed = readings.filter((each) => isListed(each, field));
  // 单位性质 itself counts, whatever was filled in.
  const isOwn = (each: Reading) => hitOf(each, index)?.match === "exact";
  if (readings.some((each) => isOwn(each) && !listed.includes(each))) return readings;
  return listed.length > 0 ? listed : readings;
}

/**
 * Readings of one field without those of labels that mean something else beside the field's own: where 利润 stands,
 * filled in or not, 净利润 is another figure.
 */
export function withoutSubstitutes(all: readonly Reading[], index: LabelIndex): Reading[] {
  const readings = withJoinedRepeats(all, index);
  if (readings.length < 2) return [...readings];
  const own = readings.filter((reading) => !isSubstitute(reading, index));
  return withRivals(withoutOtherWords(own.length > 0 ? own : readings, index), index);
}
