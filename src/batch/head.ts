import { distance } from "fastest-levenshtein";
import type { Edition, RecommendingUnit } from "../form/edition";
import type { Options } from "./options";

/** The head of 汇总表 as the options give it; "" for what they leave open. */
export interface Head {
  readonly city: string;
  readonly unit: string;
}

export type ResolvedHead =
  | { readonly ok: true; readonly head: Head; readonly known: RecommendingUnit | undefined }
  | { readonly ok: false; readonly reason: string };

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");
/** 长春, 长春市, 延边, 延边朝鲜族自治州: what a city is called besides its name in the title. */
const stem = (city: string): string => plain(city).replace(/(?:朝鲜族自治州|管委会|市|州)$/, "");
/** 工信局 and 工业和信息化局 are one office. */
const office = (unit: string): string => plain(unit).replace("工业和信息化局", "工信局");

function nearest(text: string, names: readonly string[]): string {
  const sorted = [...names].sort((a, b) => distance(text, a) - distance(text, b));
  return sorted.slice(0, 3).join("、");
}

function findUnit(text: string, units: readonly RecommendingUnit[]): RecommendingUnit | undefined {
  return units.find(({ name, fullName, aliases }) =>
    [name, fullName, ...aliases].some((each) => office(each) === office(text)),
  );
}

/**
 * City and unit as the options name them, aliases accepted; the city of a known unit need not be named. What is not on
 * the edition's list is a mistake of the call, since it would stand in a sealed table.
 */
export function resolveHead({ city, unit }: Options, edition: Edition): ResolvedHead {
  const units = edition.recommendingUnits;
  const byUnit = unit === undefined ? undefined : findUnit(unit, units);
  if (unit !== undefined && !byUnit) {
    const all = units.map(({ name }) => name);
    return { ok: false, reason: `“${unit}”不在推荐单位名单中。相近的有：${nearest(plain(unit), all)}。` };
  }
  const byCity = city === undefined ? undefined : units.find((each) => stem(each.city) === stem(city));
  if (city !== undefined && !byCity) {
    const cities = units.map((each) => each.city);
    return {
      ok: false,
      reason: `“${city}”不在推荐单位所在的市（州）中。相近的有：${nearest(plain(city), cities)}。`,
    };
  }
  const known = byUnit ?? byCity;
  return {
    ok: true,
    known,
    head: { city: (byCity ?? byUnit)?.city ?? "", unit: unit === undefined ? "" : plain(unit) },
  };
}

/** What to say of a table's head that is not filled in or names no city of the list (rule SUM-01); else nothing. */
export function headRemark(
  { city, unit = "" }: { readonly city: string; readonly unit?: string },
  edition: Edition,
): string {
  if (city === "") return "汇总表标题中的市（州）还没有填，可用 --city 写明，如 --city 长春市。";
  const sender = findUnit(unit, edition.recommendingUnits);
  if (sender && sender.city !== city && edition.recommendingUnits.some((each) => each.city === city))
    return `汇总表标题写的是${city}，推荐单位写的是${sender.name}，请核对。`;
  if (edition.recommendingUnits.some((each) => each.city === city)) return "";
  const cities = edition.recommendingUnits.map((unit) => unit.city).join("、");
  return `“${city}”不在推荐单位名单中（${cities}），请核对。`;
}
