import type { Division, Edition } from "../form/edition";
import { wordsOf } from "../form/wordsOf";

/**
 * here: in the province, with the divisions named · province: only the province is named
 * · elsewhere: another province's place · unknown: no place of the list.
 */
export type PlaceVerdict =
  | { readonly kind: "here"; readonly divisions: readonly Division[] }
  | { readonly kind: "province" }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "unknown" };

type Holds = (rest: string, name: string) => boolean;

/** Reads 所在地区: divisions by their full names anywhere in the text, or by their short names at its beginning. */
export function placeOfRegion(edition: Edition, text: string): PlaceVerdict {
  return placeOf(edition, text, (rest, name) => rest.includes(name));
}

/** Reads an address: only what stands at its beginning, since streets are named after cities too. */
export function placeOfAddress(edition: Edition, text: string): PlaceVerdict {
  return placeOf(edition, text, (rest, name) => rest.startsWith(name));
}

/** Area codes in use in a place. */
export function areaCodesOf(divisions: readonly Division[]): ReadonlySet<string> {
  return new Set(divisions.flatMap(({ areaCodes }) => areaCodes));
}

function placeOf(edition: Edition, text: string, holds: Holds): PlaceVerdict {
  const whole = text.normalize("NFKC").replace(/[\s/、,，·\-—]/g, "");
  if (wordsOf(edition, "otherProvinces").some((name) => whole.startsWith(name))) return { kind: "elsewhere" };
  const own = wordsOf(edition, "ownProvince").find((name) => whole.startsWith(name));
  const rest = own === undefined ? whole : whole.slice(own.length);
  if (own !== undefined && rest === "") return { kind: "province" };
  // 吉林 begins both 吉林长春市 and 吉林市: first it is taken for the province, then for the city.
  const short = wordsOf(edition, "ownProvinceShort").filter((name) => rest.startsWith(name));
  for (const text of [...short.map((name) => rest.slice(name.length)), rest]) {
    const divisions = divisionsIn(edition, text, holds);
    if (divisions.length) return { kind: "here", divisions };
  }
  return { kind: "unknown" };
}

function divisionsIn(edition: Edition, text: string, holds: Holds): Division[] {
  const suffixes = wordsOf(edition, "divisionSuffixes");
  const prefecture = edition.divisions.find(
    ({ name, prefecture: of }) => name === of && text.startsWith(shortName(name, suffixes)),
  );
  const named = edition.divisions.filter((one) => {
    if (prefecture && one.prefecture !== prefecture.prefecture) return false;
    const short = shortName(one.name, suffixes);
    return holds(text, one.name) || (short !== one.name && text.startsWith(short));
  });
  return [...new Set([...(prefecture ? [prefecture] : []), ...named])];
}

/** 长春市 → 长春, 前郭尔罗斯蒙古族自治县 → 前郭尔罗斯; a name of one remaining character stays whole. */
export function shortName(name: string, suffixes: readonly string[]): string {
  const suffix = suffixes.find((one) => name.endsWith(one) && name.length - one.length >= 2);
  return suffix === undefined ? name : name.slice(0, -suffix.length);
}
