import type { Edition, RecommendingUnit } from "../../form/edition";
import { wordsOf } from "../../form/wordsOf";
import { shortName } from "../../check/region";
import { plain } from "../../text/plain";

/** A place of the province that a text names, and the unit that answers for it: 珲春市 is 延边州's. */
export interface NamedPlace {
  readonly unit: RecommendingUnit;
  /** The place's name as the edition has it. */
  readonly place: string;
}

interface KnownPlace extends NamedPlace {
  /** As it is compared. */
  readonly name: string;
  /** Only at the beginning of a text: 大安 is also half of 重大安全. */
  readonly leading: boolean;
  /** Also the province's short name, and so only where nothing else is named: 吉林长春市. */
  readonly weak: boolean;
}

/** Every name by which a place of the province goes; units' own names first, since 公主岭市 is one and also lies in 长春市. */
function knownPlaces(edition: Edition): readonly KnownPlace[] {
  const { recommendingUnits: units, divisions } = edition;
  const suffixes = wordsOf(edition, "divisionSuffixes");
  const own = wordsOf(edition, "ownProvinceShort");
  const short = (name: string): string => shortName(name, suffixes);
  const known = (name: string, unit: RecommendingUnit, place: string, leading = false): KnownPlace[] =>
    name.length < 2 ? [] : [{ name: plain(name), unit, place, leading, weak: own.includes(name) }];
  const ofUnits = units.flatMap((unit) => [
    ...[unit.name, unit.fullName, ...unit.aliases, unit.city].flatMap((name) => known(name, unit, unit.city)),
    ...known(short(unit.city), unit, unit.city),
    ...unit.zones.flatMap((zone) => known(zone, unit, zone)),
  ]);
  const ofDivisions = divisions.flatMap(({ name, prefecture }) => {
    const homes = divisions.filter((each) => each.name === name).map((each) => each.prefecture);
    const unit = units.find(({ city }) => short(city) === short(prefecture));
    if (!unit || new Set(homes).size > 1) return [];
    return [
      ...known(name, unit, name === prefecture ? unit.city : name),
      ...known(short(name), unit, name === prefecture ? unit.city : name, true),
    ];
  });
  return [...ofUnits, ...ofDivisions];
}

const places = new WeakMap<Edition, readonly KnownPlace[]>();

function placesOf(edition: Edition): readonly KnownPlace[] {
  const known = places.get(edition) ?? knownPlaces(edition);
  places.set(edition, known);
  return known;
}

/** A text without its year, the province's name and what stands in brackets about seals: （公章）, 2020年, 吉林省. */
function bareText(text: string, edition: Edition): string {
  const bare = plain(text.normalize("NFKC").replace(/\([^()]*章\)/g, "")).replace(/\d{4}年度?/g, "");
  return wordsOf(edition, "ownProvince").reduce((rest, name) => rest.replaceAll(plain(name), ""), bare);
}

/** The place of the province that a text names first, the longest name there; null where it names none. */
export function placeIn(text: string, edition: Edition): NamedPlace | null {
  const bare = bareText(text, edition);
  const found = placesOf(edition).flatMap((each) => {
    const at = bare.indexOf(each.name);
    return at < 0 || (each.leading && at > 0) ? [] : [{ ...each, at }];
  });
  found.sort((a, b) => Number(a.weak) - Number(b.weak) || a.at - b.at || b.name.length - a.name.length);
  const best = found[0];
  return best && !elsewhereIn(text, edition) ? { unit: best.unit, place: best.place } : null;
}

/** Whether a text begins with a place of another province: 辽宁省…, 鞍山市铁东区; a city that is none of ours. */
export function elsewhereIn(text: string, edition: Edition): boolean {
  const bare = bareText(text, edition);
  if (wordsOf(edition, "otherProvinces").some((name) => bare.startsWith(plain(name)))) return true;
  const [, city = ""] = /^(\p{Script=Han}{2,7}?(?:市|自治州|盟|地区))/u.exec(bare) ?? [];
  if (city === "" || /^[本我全各该某]|工业|信息/.test(city)) return false;
  return !placesOf(edition).some(
    ({ name, leading }) => bare.startsWith(name) || (!leading && city.includes(name)),
  );
}
