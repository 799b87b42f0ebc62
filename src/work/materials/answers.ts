import type { Edition } from "../../form/edition";
import { itemsOf, type MaterialsRecord } from "../../merge/own/materials";
import type { ChecklistAnswer } from "../../check/checklist";

/** 全部符合: every item that has no answer yet is met; what was answered stays. */
export function allMet(record: MaterialsRecord, edition: Edition): MaterialsRecord {
  const unanswered = itemsOf(record, edition).filter(({ id }) => record.answers[id] === undefined);
  const met = Object.fromEntries(unanswered.map(({ id }) => [id, "yes" as const]));
  return { ...record, answers: { ...record.answers, ...met } };
}

/** The record with an answer to an item, or without one; a word belongs to its answer. */
export function answeredItem(
  record: MaterialsRecord,
  id: string,
  answer: ChecklistAnswer | null,
): MaterialsRecord {
  const { [id]: _answer, ...answers } = record.answers;
  if (answer) return { ...record, answers: { ...answers, [id]: answer } };
  const { [id]: _note, ...notes } = record.notes;
  return { ...record, answers, notes };
}

/** The record with a word on an item, 缺审计报告第3页. */
export function notedItem(record: MaterialsRecord, id: string, note: string): MaterialsRecord {
  const { [id]: _note, ...notes } = record.notes;
  return { ...record, notes: note === "" ? notes : { ...notes, [id]: note } };
}

export { matrixItems } from "../../merge/own/materialsMatrix";
