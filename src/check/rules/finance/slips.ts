import { limit, numberOf, once, type Facts } from "../../facts";
import { amountRows, figure, financeField, years, type AmountRow } from "../../finance";

/** A figure that is likely in 元. */
export interface Slip {
  readonly field: string;
  readonly row: AmountRow;
  readonly year: number;
  /** How many times it is what it was compared with. */
  readonly factor: number;
  readonly against: "otherYears" | "assets" | "revenue" | "taxes";
}

/** Figures of years in which two or more rows stand about 10 000 times above another year. */
export const sureSlips = once((facts: Facts): readonly Slip[] => {
  const min = limit(facts, "unitSlipFactorMin");
  const max = limit(facts, "unitSlipFactorMax");
  return years(facts).flatMap((year) => {
    const jumps = amountRows.flatMap((row) => {
      const factor = factorToOtherYears(facts, row, year);
      return factor === null ? [] : [{ row, factor }];
    });
    const exact = jumps.filter(({ factor }) => factor >= min && factor <= max);
    if (exact.length < limit(facts, "unitSlipRowsMin")) return [];
    return jumps
      .filter(({ factor }) => factor >= limit(facts, "possibleUnitSlipFactor"))
      .map(({ row, factor }) => slip(row, year, factor, "otherYears"));
  });
});

/** Figures that jump by themselves, or whole rows out of proportion to another row; sure ones left out. */
export const possibleSlips = once((facts: Facts): readonly Slip[] => {
  const sure = new Set(sureSlips(facts).map(({ field }) => field));
  return years(facts).flatMap((year) =>
    amountRows.flatMap((row) => {
      if (sure.has(financeField(row, year))) return [];
      const found = jump(facts, row, year) ?? disproportion(facts, row, year, sure);
      return found ? [found] : [];
    }),
  );
});

/** The total investment and 附件4-3's, where one is 10 000 times the other. */
export function investmentSlip(facts: Facts): { readonly larger: string; readonly smaller: string } | null {
  const a = "situation.totalInvestment";
  const b = "performance.plannedInvestment";
  const total = numberOf(facts, a);
  const planned = numberOf(facts, b);
  if (!total || !planned) return null;
  const factor = limit(facts, "yuanPerWanYuan");
  const isFactor = (ratio: number) => Math.abs(ratio / factor - 1) < 0.001;
  if (isFactor(total / planned)) return { larger: a, smaller: b };
  return isFactor(planned / total) ? { larger: b, smaller: a } : null;
}

/** Against the smallest figure of another year; null where there is nothing to compare with. */
function factorToOtherYears(facts: Facts, row: AmountRow, year: number): number | null {
  const own = Math.abs(figure(facts, row, year) ?? 0);
  const smallest = smallestOtherYear(facts, row, year);
  return own && smallest !== null ? own / smallest : null;
}

function smallestOtherYear(facts: Facts, row: AmountRow, year: number): number | null {
  const others = years(facts)
    .filter((other) => other !== year)
    .map((other) => Math.abs(figure(facts, row, other) ?? 0))
    .filter((value) => value > 0);
  return others.length ? others.reduce((least, each) => Math.min(least, each)) : null;
}

/**
 * A thousandfold jump. Taxes and profit may start from next to nothing, so theirs must also exceed the year's revenue,
 * or be of the size of the slip from a figure that is itself worth counting.
 */
function jump(facts: Facts, row: AmountRow, year: number): Slip | null {
  const factor = factorToOtherYears(facts, row, year);
  if (factor === null || factor < limit(facts, "possibleUnitSlipFactor")) return null;
  const found = slip(row, year, factor, "otherYears");
  if (row !== "taxes" && row !== "profit") return found;
  const revenue = figure(facts, "mainBusinessRevenue", year);
  const exceeds = revenue === null || Math.abs(figure(facts, row, year)!) > revenue;
  const sizeOfSlip = factor >= limit(facts, "unitSlipFactorMin") && smallestOtherYear(facts, row, year)! >= 1;
  return exceeds || sizeOfSlip ? found : null;
}

/** Revenue far above or below the assets, taxes far below the revenue. */
function disproportion(facts: Facts, row: AmountRow, year: number, sure: ReadonlySet<string>): Slip | null {
  const at = (other: AmountRow) => (sure.has(financeField(other, year)) ? null : figure(facts, other, year));
  const [assets, revenue, taxes] = [at("totalAssets"), at("mainBusinessRevenue"), at("taxes")];
  if (assets && revenue && assets > 0 && revenue > 0) {
    const ratio = revenue / assets;
    if (row === "mainBusinessRevenue" && ratio > limit(facts, "revenueToAssetsMax"))
      return slip(row, year, ratio, "assets");
    if (row === "totalAssets" && ratio < limit(facts, "revenueToAssetsMin"))
      return slip(row, year, 1 / ratio, "revenue");
  }
  if (row === "mainBusinessRevenue" && revenue && taxes && taxes > 0) {
    const ratio = taxes / revenue;
    if (ratio > 0 && ratio < limit(facts, "taxToRevenueTiny")) return slip(row, year, 1 / ratio, "taxes");
  }
  return null;
}

function slip(row: AmountRow, year: number, factor: number, against: Slip["against"]): Slip {
  return { field: financeField(row, year), row, year, factor, against };
}
