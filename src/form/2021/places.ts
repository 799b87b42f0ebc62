import type { Division, RecommendingUnit } from "../edition";
import { divisions as divisions2020 } from "../2020/divisions";
import { recommendingUnits as units2020 } from "../2020/recommendingUnits";

const county = "公主岭市";
const city = "长春市";

/** 公主岭市 has been 长春市's since June 2020: it is no addressee of the notice, and its projects come with that city's. */
export const recommendingUnits: readonly RecommendingUnit[] = units2020
  .filter((unit) => unit.city !== county)
  .map((unit) => (unit.city === city ? { ...unit, zones: [...unit.zones, county] } : unit));

/** It stands once, under 长春市. */
export const divisions: readonly Division[] = divisions2020.flatMap((division) => {
  if (division.name !== county) return [division];
  if (division.prefecture !== city) return [];
  const { moved: _moved, ...now } = division;
  return [now];
});
