import type { Edition } from "../form/edition";
import type { Options } from "./options";

export interface Head {
  readonly city: string;
  readonly unit: string;
}

/** City and unit as given; the city of a known unit need not be named. */
export function headOf({ city, unit }: Options, edition: Edition): Head {
  const known = edition.recommendingUnits.find((each) => unit && [each.name, ...each.aliases].includes(unit));
  return { city: city ?? known?.city ?? "", unit: unit ?? "" };
}

/** The unit as given, else the city's. */
export function unitOf({ city, unit }: Options, edition: Edition): string | undefined {
  return unit ?? edition.recommendingUnits.find((each) => each.city === city)?.name;
}

/** What to say of a table's head that is not filled in or names no city of the list (rule SUM-01); else nothing. */
export function headRemark({ city }: Head, edition: Edition): string {
  if (city === "") return "汇总表标题中的市（州）还没有填，可用 --city 写明，如 --city 长春市。";
  if (edition.recommendingUnits.some((unit) => unit.city === city)) return "";
  const cities = edition.recommendingUnits.map((unit) => unit.city).join("、");
  return `“${city}”不在推荐单位名单中（${cities}），请核对。`;
}
