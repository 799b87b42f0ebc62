import type { Random } from "../../read/layouts/random";
import { none, type Givens } from "../applicationWith";
import { soundValues } from "../soundValues";
import { cents } from "./soundFinance";

/** Sound financial tables of kinds of enterprises that differ as much as the province's do; all made up. */

export const tableKinds = [
  "tiny",
  "middling",
  "large",
  "growing",
  "shrinking",
  "lossMaking",
  "young",
  "thin",
  "rich",
] as const;
export type TableKind = (typeof tableKinds)[number];

/** Assets of the first year, growth a year, margin, turnover: the least and the most. */
const shapes: Readonly<
  Record<TableKind, Readonly<Record<"assets" | "growth" | "margin" | "turnover", readonly [number, number]>>>
> = {
  tiny: { assets: [40, 400], growth: [0.7, 1.5], margin: [0.01, 0.2], turnover: [0.3, 2.5] },
  middling: { assets: [1_000, 60_000], growth: [0.8, 1.4], margin: [0.01, 0.2], turnover: [0.3, 2] },
  large: { assets: [60_000, 500_000], growth: [0.9, 1.25], margin: [0.01, 0.15], turnover: [0.3, 1.5] },
  growing: { assets: [200, 20_000], growth: [1.5, 2.4], margin: [0.02, 0.25], turnover: [0.3, 1.5] },
  shrinking: { assets: [1_000, 60_000], growth: [0.5, 0.8], margin: [0.005, 0.1], turnover: [0.2, 1] },
  lossMaking: { assets: [1_000, 60_000], growth: [0.8, 1.3], margin: [-0.6, -0.001], turnover: [0.2, 1.2] },
  young: { assets: [100, 3_000], growth: [1.2, 3], margin: [-0.3, 0.2], turnover: [0.1, 1] },
  rich: { assets: [500, 60_000], growth: [0.8, 1.5], margin: [0.2, 0.48], turnover: [0.3, 1] },
  thin: { assets: [1_000, 60_000], growth: [0.8, 1.4], margin: [0.001, 0.006], turnover: [0.5, 3] },
};

/** A sound form with a table of this kind; the project is in proportion to it. */
export function tableOfKind(kind: TableKind, random: Random): Givens {
  const { assets: size, growth, margin, turnover } = shapes[kind];
  const between = ([least, most]: readonly [number, number]) => least + (most - least) * random.next();
  const given: Record<string, Givens[string]> = { ...soundValues };
  let assets = cents(size[0] * (size[1] / size[0]) ** random.next());
  let revenue = cents(assets * between(turnover));
  const founded = kind === "young" ? random.pick([2017, 2018]) : 2008;
  given["applicant.establishedOn"] = `${founded}-03-18`;
  for (const year of [2017, 2018, 2019]) {
    const put = (row: string, value: number) => {
      given[`finance.${row}.${year}`] = year < founded ? none("—") : value;
    };
    // The latest year shows no loss: that would be an error of its own.
    const share = Math.abs(between(margin)) * (year < 2019 && margin[0] < 0 && random.chance(0.6) ? -1 : 1);
    put("totalAssets", assets);
    put("debtRatio", Math.round((0.2 + 0.5 * random.next()) * 10_000) / 10_000);
    put("mainBusinessRevenue", revenue);
    put("taxes", cents(revenue * (0.008 + 0.08 * random.next())));
    put("profit", cents(Math.min(revenue * Math.min(share, kind === "rich" ? 0.48 : 0.3), assets * 0.5)));
    if (year === 2019) continue;
    assets = cents(assets * between(growth));
    revenue = cents(revenue * between(growth));
  }
  const investment = Math.max(
    20,
    cents((given["finance.totalAssets.2019"] as number) * (0.05 + 0.5 * random.next())),
  );
  given["situation.totalInvestment"] = Math.min(investment, 90_000);
  given["performance.plannedInvestment"] = given["situation.totalInvestment"];
  given["situation.plannedServiceValue"] = cents(revenue * (0.02 + random.next()));
  return given;
}
