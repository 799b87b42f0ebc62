import type { Division, Edition, OtherName } from "../form/edition";
import { wordsOf } from "../form/wordsOf";
import { rememberedBy } from "../text/remembered";

/**
 * here: in the province, with the divisions named, and the other name by which one of them is · province: only the province
 * is named · elsewhere: another province's place · unknown: no place of the list.
 */
export type PlaceVerdict =
  | { readonly kind: "here"; readonly divisions: readonly Division[]; readonly by?: OtherName }
  | { readonly kind: "province" }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "unknown" };

type Holds = (rest: string, name: string) => boolean;

const regionOf = rememberedBy((text, edition: Edition) =>
  placeOf(edition, text, (rest, name) => rest.includes(name)),
);

/**
 * Reads 所在地区: divisions by their full names anywhere in the text, or by their short names at its beginning. Remembered:
 * thousands of projects are of a few regions.
 */
export function placeOfRegion(edition: Edition, text: string): PlaceVerdict {
  return regionOf(text, edition);
}

/** Reads an address: only what stands at its beginning, and no street, since streets are named after cities. */
export function placeOfAddress(edition: Edition, text: string): PlaceVerdict {
  const street = /^(?:中国)?(?:吉林省)?[^市县区州省\d]{1,6}?(?:大街|大路|街|路|道|巷|胡同)/;
  return street.test(plainPlace(text))
    ? { kind: "unknown" }
    : placeOf(edition, text, (rest, name) => rest.startsWith(name));
}

/** Area codes in use in a place. */
export function areaCodesOf(divisions: readonly Division[]): ReadonlySet<string> {
  return new Set(divisions.flatMap(({ areaCodes }) => areaCodes));
}

function plainPlace(text: string): string {
  return text.normalize("NFKC").replace(/[\s/、,，·\-—]/g, "");
}

function placeOf(edition: Edition, text: string, holds: Holds): PlaceVerdict {
  const whole = plainPlace(text);
  if (wordsOf(edition, "otherProvinces").some((name) => whole.startsWith(name))) return { kind: "elsewhere" };
  const own = wordsOf(edition, "ownProvince").find((name) => whole.startsWith(name));
  const rest = own === undefined ? whole : whole.slice(own.length);
  if (own !== undefined && rest === "") return { kind: "province" };
  if (isOtherCity(edition, rest)) return { kind: "elsewhere" };
  // 吉林 begins both 吉林长春市 and 吉林市: first it is taken for the province, then for the city.
  const short = wordsOf(edition, "ownProvinceShort").filter((name) => rest.startsWith(name));
  for (const part of [...short.map((name) => rest.slice(name.length)), rest]) {
    const verdict = hereIn(edition, part, holds);
    if (verdict) return verdict;
  }
  return { kind: "unknown" };
}

/** 沈阳市铁西区, though 四平市 has a 铁西区 too; 朝阳区 is 长春's, 朝阳市 is not. */
function isOtherCity(edition: Edition, text: string): boolean {
  const city = wordsOf(edition, "otherCities").find((name) => text.startsWith(name));
  if (city === undefined) return false;
  return (
    text.startsWith(`${city}市`) || !edition.divisions.some(({ name }) => text.startsWith(plainPlace(name)))
  );
}

/** The divisions that a text names; by another name only where the list's own does not stand there. */
function hereIn(edition: Edition, text: string, holds: Holds): PlaceVerdict | null {
  const divisions = divisionsIn(edition, text, holds);
  const isOwn = ({ name, prefecture }: Division) => name !== prefecture && text.includes(plainPlace(name));
  const by = divisions.some(isOwn) ? undefined : otherNameIn(edition, text, divisions);
  // 长白山保护开发区池北区: a district behind the name of its zone.
  if (!by || text.startsWith(plainPlace(by.division)))
    return divisions.length ? { kind: "here", divisions } : null;
  const named = edition.divisions.find(({ name }) => name === by.division)!;
  const prefecture = edition.divisions.find(({ name }) => name === named.prefecture);
  return { kind: "here", divisions: [...new Set([...(prefecture ? [prefecture] : []), named])], by };
}

/** The longest other name at the beginning of a text, or behind the name of its prefecture. */
function otherNameIn(edition: Edition, text: string, found: readonly Division[]): OtherName | undefined {
  const suffixes = wordsOf(edition, "divisionSuffixes");
  const [prefecture] = found.filter(({ name, prefecture: of }) => name === of);
  const tail = prefecture ? behind(prefecture.name, text, suffixes) : text;
  const isWhole = ({ name, until }: OtherName) =>
    tail === name || (tail.startsWith(name) && (until !== undefined || name.length > 2));
  return edition.otherNames
    .filter(isWhole)
    .sort((a, b) => b.name.length - a.name.length)
    .find(
      ({ division }) =>
        !prefecture ||
        edition.divisions.some((one) => one.name === division && one.prefecture === prefecture.name),
    );
}

/** What stands behind a prefecture's name, long or short: 公主岭 of 四平市公主岭. */
function behind(prefecture: string, text: string, suffixes: readonly string[]): string {
  const name = [prefecture, shortName(prefecture, suffixes)].find((one) => text.startsWith(one)) ?? "";
  return text.slice(name.length);
}

function divisionsIn(edition: Edition, text: string, holds: Holds): Division[] {
  const suffixes = wordsOf(edition, "divisionSuffixes");
  const prefecture = edition.divisions.find(
    ({ name, prefecture: of }) => name === of && text.startsWith(shortName(name, suffixes)),
  );
  const begins = [text, ...(prefecture ? [behind(prefecture.name, text, suffixes)] : [])];
  const named = edition.divisions.filter((one) => {
    if (prefecture && one.prefecture !== prefecture.prefecture) return false;
    const short = shortName(one.name, suffixes);
    return (
      holds(text, plainPlace(one.name)) ||
      (short !== one.name && begins.some((begin) => begin.startsWith(short)))
    );
  });
  return [...new Set([...(prefecture ? [prefecture] : []), ...named])];
}

/** 长春市 → 长春, 前郭尔罗斯蒙古族自治县 → 前郭尔罗斯; a name of one remaining character stays whole. */
export function shortName(name: string, suffixes: readonly string[]): string {
  const suffix = suffixes.find((one) => name.endsWith(one) && name.length - one.length >= 2);
  return suffix === undefined ? name : name.slice(0, -suffix.length);
}
