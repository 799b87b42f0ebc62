import type { Edition, RecommendingUnit } from "../../form/edition";
import type { FiledApplication } from "../../merge/filed/filed";

/** The unit whose city most of the forms name as their region; undefined where none does. */
export function guessUnit(
  filed: readonly FiledApplication[],
  edition: Edition,
): RecommendingUnit | undefined {
  const regions = filed.map(({ values }) => String(values["applicant.region"] ?? ""));
  const named = edition.recommendingUnits.map((unit) => ({
    unit,
    count: regions.filter((region) => namesCity(region, unit.city)).length,
  }));
  const best = named.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.unit : undefined;
}

/** 延边朝鲜族自治州 is 延边州; 吉林 alone may be the province. */
function namesCity(region: string, city: string): boolean {
  const folded = region.replace(/\s/g, "").replace(/朝鲜族自治州/g, "州");
  return folded.includes(city);
}
