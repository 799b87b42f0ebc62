import { placeOfAddress, placeOfRegion, type PlaceVerdict } from "../../check/region";
import type { Division, Edition } from "../../form/edition";
import type { PrintedValues } from "../filed/printApplication";

/** Where a project is counted that names no place. */
export const noPlace = "地区未填写";

/** The prefecture that 所在地区 names; the text itself where it is none of the list. */
export function prefectureOf(region: string, edition: Edition): string {
  const place = placeOfRegion(edition, region);
  return (place.kind === "here" && place.divisions[0]?.prefecture) || region.trim() || noPlace;
}

const isCounty = ({ name, prefecture }: Division): boolean => name !== prefecture;

/** Whether a county is the city's, which may be a county itself: 公主岭市 went from 四平市 to 长春市 in 2020. */
const isOf =
  (city: string) =>
  (each: Division): boolean =>
    isCounty(each) && [each.prefecture, each.moved?.to, each.name].includes(city);

/**
 * Where the table of a city counts a project: its county (县、市、区) by 所在地区 or else by the address; projects of other
 * prefectures under these. Without a city, which a new table may not name yet, by prefecture.
 */
export function placeIn(values: PrintedValues, city: string, edition: Edition): string {
  const text = (field: string): string => String(values[field] ?? "");
  const region = placeOfRegion(edition, text("applicant.region"));
  const countyOf = (place: PlaceVerdict): string | undefined =>
    place.kind === "here" ? place.divisions.find(isOf(city))?.name : undefined;
  const county = countyOf(region);
  if (county !== undefined) return county;
  const prefecture = prefectureOf(text("applicant.region"), edition);
  if (prefecture !== city) return prefecture;
  return countyOf(placeOfAddress(edition, text("applicant.address"))) ?? unnamedCounty(city);
}

function unnamedCounty(city: string): string {
  return `${city}（未写明县市区）`;
}

/** Prefectures in the order of the divisions' list; a city's counties instead of itself. */
export function placeOrder(edition: Edition, city = ""): readonly string[] {
  const prefectures = [...new Set(edition.divisions.map((division) => division.prefecture))];
  const counties = edition.divisions.filter(isOf(city)).map(({ name }) => name);
  const own = prefectures.includes(city) ? [...counties, unnamedCounty(city)] : counties;
  return counties.length === 0 ? prefectures : [...own, ...prefectures.filter((name) => name !== city)];
}
