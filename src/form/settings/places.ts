import type { Division, Edition, RecommendingUnit } from "../edition";
import type { Settings } from "./settings";

/** Whether a unit recommends projects in a year. */
export function recommendsIn({ since, until }: RecommendingUnit, year: number): boolean {
  return (since === undefined || since <= `${year}-12`) && (until === undefined || until >= `${year}-01`);
}

/** The divisions as they are in a year: one that changed hands before lies where it came to. */
function divisionsIn(divisions: readonly Division[], year: number): readonly Division[] {
  return divisions.flatMap((division) => {
    if (!division.moved || division.moved.since >= `${year}-01`) return [division];
    const { moved, ...rest } = division;
    const stands = divisions.some(({ name, prefecture }) => name === rest.name && prefecture === moved.to);
    return stands ? [] : [{ ...rest, prefecture: moved.to }];
  });
}

/** The edition with the units, places and lists of the settings. */
export function withPlaces(edition: Edition, settings: Settings): Edition {
  const { year, units, otherNames, divisions, supported, expected } = settings;
  return {
    ...edition,
    recommendingUnits: units.filter((unit) => recommendsIn(unit, year)),
    otherNames,
    divisions: divisionsIn(divisions, year),
    supportedEarlier: supported,
    expectedApplicants: expected,
  };
}
