import type { ProvinceRow } from "../merge/province/provinceRows";

/** What lists call the unit that a project came from. */
export function unitName({ table }: ProvinceRow): string {
  return table.unit?.name ?? (table.summary.unit || table.file);
}
