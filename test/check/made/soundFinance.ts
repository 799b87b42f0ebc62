import type { Random } from "../../read/layouts/random";
import { blank, none } from "../applicationWith";
import type { Project } from "./soundProject";

/** Three years of a sound enterprise: a firm of a dozen people, a listed group, or one founded in the middle of them. */

export const cents = (n: number) => Math.round(n * 100) / 100;

/** A number between two others, as often between 10 and 100 as between 1000 and 10 000. */
function ofAnySize(random: Random, from: number, to: number): number {
  return cents(from * (to / from) ** random.next());
}

/** Assets of the first year, in 万元. */
function firstAssets(random: Random, isGroup: boolean): number {
  if (isGroup) return ofAnySize(random, 320_000, 4_000_000);
  return ofAnySize(random, random.chance(0.15) ? 40 : 300, 320_000);
}

/** Years before the founding are left blank or crossed out. */
export function finance(random: Random, founded: number, isGroup: boolean): Project {
  const project: Project = {};
  let assets = firstAssets(random, isGroup);
  let revenue = cents(assets * (0.2 + 1.3 * random.next()));
  // One in seven lost money in one of the years before the last.
  const lossIn = random.chance(0.15) ? random.pick([2017, 2018]) : null;
  for (const year of [2017, 2018, 2019]) {
    const put = (row: string, value: number) => {
      project[`finance.${row}.${year}`] =
        year < founded ? random.pick([blank, none("—"), none("无"), none("/")]) : value;
    };
    const margin = 0.005 + 0.245 * random.next();
    put("totalAssets", assets);
    put("debtRatio", Math.round((0.05 + 0.93 * random.next()) * 10_000) / 10_000);
    put("mainBusinessRevenue", revenue);
    put("taxes", cents(revenue * (0.005 + 0.115 * random.next())));
    const profit = cents(Math.min(revenue * margin, assets * 0.4));
    put("profit", year === lossIn ? -profit : profit);
    assets = cents(assets * (0.7 + random.next()));
    revenue = cents(revenue * (0.6 + 1.2 * random.next()));
  }
  return project;
}
