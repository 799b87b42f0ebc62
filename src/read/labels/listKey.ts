import type { SnapshotCell } from "../../sheet/snapshot";
import { labelKey } from "./labelKey";
import type { RoleOf } from "./recognise";

/** What tells which rows of two lists are about the same thing, the surest first. */
export const keys = ["number", "project.name", "applicant.creditCode", "applicant.name"] as const;
export type Key = (typeof keys)[number];

/** 项目编号, 企业档案号; 序号 counts the rows of its own list, and 电话号 is no number of anything. */
const numberHead = /^(?:项目|申报|申请|企业|单位)?(?:编号|编码|档案号|受理号|备案号|id)$/;

/** What a column of a list tells its rows by, by the cell at its head; null where they may say the same. */
export function listKey(cell: SnapshotCell, roleOf: RoleOf): Key | null {
  if (cell.kind !== "text") return null;
  const label = roleOf(cell).label;
  if (!label) return numberHead.test(labelKey(cell.text).base) ? "number" : null;
  return keys.find((key) => label.hits[0]!.field.id === key) ?? null;
}
