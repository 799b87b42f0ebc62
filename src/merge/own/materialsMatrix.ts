import type { ChecklistAnswer, ChecklistItem } from "../../check/checklist";
import type { Edition } from "../../form/edition";
import { itemsOf, type MaterialsRecord } from "./materials";

/** Items that any of the projects asks for, in the checklist's order, with how many meet them and how many do not. */
export function matrixItems(
  records: readonly MaterialsRecord[],
  edition: Edition,
): readonly { readonly item: ChecklistItem; readonly met: number; readonly unmet: number }[] {
  const items = new Map(
    records.flatMap((record) => itemsOf(record, edition).map((item) => [item.id, item] as const)),
  );
  const count = (id: string, answer: ChecklistAnswer): number =>
    records.filter(({ answers }) => answers[id] === answer).length;
  return [...items.values()].map((item) => ({
    item,
    met: count(item.id, "yes"),
    unmet: count(item.id, "no"),
  }));
}
