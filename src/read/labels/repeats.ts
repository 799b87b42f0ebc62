import { groupBy } from "../../match/group";
import type { Reading } from "../application";
import { labelKey } from "./labelKey";
import type { LabelIndex } from "./labelIndex";

const numbered = /^(.*?\D)(?:\d{1,2}|[一二三四五六七八九十])$/;

/** 提供服务类型 of 提供服务类型1 and of 提供服务类型（一）; null where a label has no number behind it. */
export function withoutRepeatNumber(label: string): string | null {
  const { full, base } = labelKey(label);
  return numbered.exec(base)?.[1] ?? (numbered.exec(full)?.[1] === base ? base : null);
}

/**
 * Readings of a list field with those joined that stand under one label numbered again and again (提供服务类型1,
 * 提供服务类型2 …, a drop-down each): all that was chosen, once. One of them unread makes the list unread.
 */
export function withJoinedRepeats(readings: readonly Reading[], index: LabelIndex): Reading[] {
  const [first] = readings;
  const isList = index.edition.fields.find(({ id }) => id === first?.field)?.type === "choices";
  if (!first || !isList || readings.length < 2) return [...readings];
  const numbered = readings.filter(({ label }) => withoutRepeatNumber(label.text) !== null);
  // A list may go on where the form does on another sheet; one that begins anew there is another answer.
  const isAnew = new Set(numbered.map(({ label }) => labelKey(label.text).full)).size < numbered.length;
  const groups = groupBy(
    numbered,
    ({ section, label }) => `${section} ${isAnew ? label.cell.sheet : ""} ${withoutRepeatNumber(label.text)}`,
  );
  let result = [...readings];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const joined = joinedReading(group);
    result = result.flatMap((each) => (each === group[0] ? [joined] : group.includes(each) ? [] : [each]));
  }
  return result;
}

function joinedReading(group: readonly Reading[]): Reading {
  const filled = group.filter(({ state }) => state !== "blank");
  const best = filled[0] ?? group[0]!;
  const unread = filled.find(({ state }) => state === "unread");
  if (unread) return unread;
  const chosen = filled.filter(({ state }) => state === "value");
  if (chosen.length === 0) return best;
  return {
    ...chosen[0]!,
    value: [...new Set(chosen.flatMap(({ value }) => value as readonly string[]))],
    raw: chosen.map(({ raw }) => raw).join("\n"),
    notes: chosen.flatMap(({ notes }) => notes),
  };
}
