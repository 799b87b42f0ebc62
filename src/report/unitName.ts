import type { ProvinceRow } from "../merge/province/provinceRows";

/** What lists call the unit that a project came from. */
export function unitName({ unitName: name, file }: ProvinceRow): string {
  return name || file || "（未写明）";
}
