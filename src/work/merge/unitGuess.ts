import type { Edition, RecommendingUnit } from "../../form/edition";
import { plain } from "../../text/plain";
import type { FiledApplication } from "../../merge/filed/filed";

/** The unit whose city most of the forms name as their region; undefined where none does, or as many forms name another one. */
export function guessUnit(
  filed: readonly FiledApplication[],
  edition: Edition,
): RecommendingUnit | undefined {
  const regions = filed.map(({ values }) => String(values["applicant.region"] ?? ""));
  const named = edition.recommendingUnits.map((unit) => ({
    unit,
    forms: regions.flatMap((region, form) => (namesCity(region, unit.city) ? [form] : [])),
  }));
  const best = named.reduce((a, b) => (b.forms.length > a.forms.length ? b : a));
  // 长春市公主岭市 names two units in one form, which is no draw
  const isDraw = named.some(
    ({ forms }) => forms.length === best.forms.length && forms.some((form) => !best.forms.includes(form)),
  );
  return best.forms.length > 0 && !isDraw ? best.unit : undefined;
}

/** The unit of the list that goes by this name, the full one, the short one or another. */
export function unitNamed(name: string, edition: Edition): RecommendingUnit | undefined {
  const wanted = plain(name);
  return edition.recommendingUnits.find((unit) =>
    [unit.fullName, unit.name, ...unit.aliases].some((each) => plain(each) === wanted),
  );
}

/** The place that the table's title names for a unit: that of the list, else the one with which its name begins; "" for none. */
export function cityOfUnit(name: string, edition: Edition): string {
  const known = unitNamed(name, edition);
  if (known) return known.city;
  const places = [
    ...edition.recommendingUnits.map(({ city }) => city),
    ...edition.divisions.map((division) => division.name),
  ];
  const begins = places.filter((place) => plain(name).startsWith(plain(place)));
  return begins.sort((a, b) => b.length - a.length)[0] ?? "";
}

/** 延边朝鲜族自治州 is 延边州; 吉林 alone may be the province. */
function namesCity(region: string, city: string): boolean {
  const folded = region.replace(/\s/g, "").replace(/朝鲜族自治州/g, "州");
  return folded.includes(city);
}
