import type { ProvinceRow } from "../merge/province/provinceRows";

/** What lists call the unit that a project came from. */
export function unitName({ unitName: name, file }: ProvinceRow): string {
  return name || file || "（未写明）";
}

/** Its place in the unit's table, where it has a number there. */
export function placeText({ sequence }: ProvinceRow): string {
  return sequence === "" ? "" : ` 第${sequence}项`;
}
