import { groupBy } from "../../match/group";
import type { Reading } from "../application";
import { weights } from "../layout/weights";
import { belongsToValue, remarkBehind } from "../values/remark";

const { fewestAnswers } = weights.sharedRemark;

/** 转801, 个: part of the answers, however many end so. */
const isPart = (remark: string) => belongsToValue("phone", remark) || belongsToValue("text", remark);

/** A text that ends in brackets, in its two parts. */
const partsOf = ({ state, value }: Reading) =>
  state === "value" && typeof value === "string" ? remarkBehind(value) : null;

/**
 * Readings whose texts are cut before a remark that somebody put behind the answers all over the form: 长春某某公司（已核）,
 * 张三（已核）. The brackets of one name, however often it stands there, stay: 某某有限公司（吉林）.
 */
export function withoutSharedRemark(readings: readonly Reading[]): readonly Reading[] {
  const remarked = readings.flatMap((reading) => {
    const parts = partsOf(reading);
    return parts ? [{ reading, ...parts }] : [];
  });
  if (remarked.length < fewestAnswers) return readings;
  const cut = new Map<Reading, Reading>();
  for (const [remark, same] of groupBy(remarked, (each) => each.remark)) {
    if (isPart(remark) || new Set(same.map(({ value }) => value)).size < fewestAnswers) continue;
    for (const { reading, value } of same)
      cut.set(reading, { ...reading, value, notes: [...reading.notes, { kind: "remark", text: remark }] });
  }
  return cut.size === 0 ? readings : readings.map((reading) => cut.get(reading) ?? reading);
}
