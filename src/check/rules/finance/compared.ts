import { limit, textOf, type Facts } from "../../facts";
import {
  figure,
  financeField,
  financeRows,
  foundingYear,
  isHighTaxTrade,
  percent,
  yearPairs,
  years,
  type FinanceRow,
} from "../../finance";
import type { Draft } from "../../rule";

/** Rules that compare figures of the financial table with each other. */

/** FIN-02: figures of years before the applicant was founded. */
export function beforeFounding(facts: Facts): Draft[] {
  const founded = foundingYear(facts);
  if (founded === null) return [];
  const early = years(facts).filter((year) => year < founded);
  const filled = financeRows.flatMap((row) =>
    early.filter((year) => figure(facts, row, year) !== null).map((year) => ({ row, year })),
  );
  if (!filled.length) return [];
  const allZero = filled.every(({ row, year }) => figure(facts, row, year) === 0);
  return [
    {
      severity: "query",
      fields: [...filled.map(({ row, year }) => financeField(row, year)), "applicant.establishedOn"],
      variant: allZero ? "zero" : "filled",
      values: {
        founded: textOf(facts, "applicant.establishedOn")!,
        count: filled.length,
        years: [...new Set(filled.map(({ year }) => year))].sort().join("、"),
      },
    },
  ];
}

/** FIN-09: taxes above the revenue; above the assets too, it is an error. */
export function taxesAboveRevenue(facts: Facts): Draft[] {
  return eachYear(facts, (year) => {
    const [taxes, revenue, assets] = [
      figure(facts, "taxes", year),
      figure(facts, "mainBusinessRevenue", year),
      figure(facts, "totalAssets", year),
    ];
    if (taxes === null || revenue === null || taxes <= revenue) return null;
    const aboveAssets = assets !== null && taxes > assets;
    return {
      severity: aboveAssets ? "error" : "query",
      fields: [financeField("taxes", year), financeField("mainBusinessRevenue", year)],
      ...(aboveAssets ? { variant: "aboveAssets", values: { assets } } : { variant: "aboveRevenue" }),
    };
  });
}

/** FIN-10: taxes that are a very large share of the revenue; a very small one is doubted by FIN-16. */
export function taxShareLarge(facts: Facts): Draft[] {
  if (isHighTaxTrade(facts)) return [];
  return allYears(facts, (year) => {
    const [taxes, revenue] = [figure(facts, "taxes", year), figure(facts, "mainBusinessRevenue", year)];
    if (taxes === null || revenue === null || taxes <= 0 || revenue <= 0 || taxes > revenue) return null;
    const share = taxes / revenue;
    if (share <= limit(facts, "taxToRevenueHigh")) return null;
    return {
      severity: "query",
      fields: [financeField("taxes", year), financeField("mainBusinessRevenue", year)],
      values: { percent: percent(share) },
    };
  });
}

/**
 * FIN-11: profit above the revenue, or above the assets; where the year's revenue is not known, above all that the other
 * years had. Losses are the business of FIN-13 and FIN-14.
 */
export function profitAboveRevenue(facts: Facts): Draft[] {
  return eachYear(facts, (year) => {
    const profit = figure(facts, "profit", year);
    if (profit === null || profit <= 0) return null;
    const revenue = figure(facts, "mainBusinessRevenue", year);
    const assets = figure(facts, "totalAssets", year);
    if (revenue !== null && profit > revenue)
      return {
        severity: "query",
        fields: [financeField("profit", year), financeField("mainBusinessRevenue", year)],
        variant: "aboveRevenue",
      };
    if (assets !== null && assets > 0 && profit > assets)
      return {
        severity: "query",
        fields: [financeField("profit", year), financeField("totalAssets", year)],
        variant: "aboveAssets",
      };
    const best = revenue === null ? bestRevenue(facts) : null;
    if (best !== null && profit > figure(facts, "mainBusinessRevenue", best)!)
      return {
        severity: "query",
        fields: [financeField("profit", year), financeField("mainBusinessRevenue", best)],
        variant: "aboveOtherYears",
        values: { best },
      };
    return null;
  });
}

/** The year with the largest revenue that is known; null where none is. */
function bestRevenue(facts: Facts): number | null {
  const known = years(facts).flatMap((year) => {
    const revenue = figure(facts, "mainBusinessRevenue", year);
    return revenue === null ? [] : [{ year, revenue }];
  });
  return known.sort((a, b) => b.revenue - a.revenue)[0]?.year ?? null;
}

/** FIN-12: an unusual margin. A loss is asked about once, by FIN-13 or FIN-14, however large. */
export function marginUnusual(facts: Facts): Draft[] {
  return allYears(facts, (year) => {
    const [profit, revenue] = [figure(facts, "profit", year), figure(facts, "mainBusinessRevenue", year)];
    if (profit === null || revenue === null || revenue <= 0 || profit > revenue) return null;
    const margin = profit / revenue;
    if (margin <= limit(facts, "marginHigh")) return null;
    return {
      severity: "query",
      fields: [financeField("profit", year), financeField("mainBusinessRevenue", year)],
      values: { percent: percent(margin) },
    };
  });
}

/** FIN-20: growth or decline that wants a reason, each row once by its largest change. After the founding year growth is natural. */
export function changeUnusual(facts: Facts): Draft[] {
  const founded = foundingYear(facts);
  return (["totalAssets", "mainBusinessRevenue"] as const).flatMap((row): Draft[] => {
    const changes = yearPairs(facts).flatMap(([before, year]) => {
      const [old, now] = [figure(facts, row, before), figure(facts, row, year)];
      return old && now !== null && old > 0 && now > 0 ? [{ before, year, change: now / old - 1 }] : [];
    });
    const weighed = changes.flatMap(({ before, year, change }): Draft[] => {
      const asked = change > limit(facts, "growthQuery") || change < limit(facts, "declineQuery");
      const noted = change > limit(facts, "growthHint") || change < limit(facts, "declineHint");
      if (!asked && !noted) return [];
      return [
        {
          severity: asked && before !== founded ? "query" : "hint",
          fields: [financeField(row, year), financeField(row, before)],
          ...withEquity(facts, row, before, year, change),
        },
      ];
    });
    const worst = weighed.find(({ severity }) => severity === "query") ?? weighed[0];
    return worst ? [worst] : [];
  });
}

/**
 * FIN-20, of profits: one that is many times that of each other year, and as many times as large a share of the revenue. Where
 * there are losses, and in the first years, profits come near to zero and any factor is natural.
 */
export function profitApart(facts: Facts): Draft[] {
  const founded = foundingYear(facts);
  const all = years(facts).flatMap((year) => {
    const [profit, revenue] = [figure(facts, "profit", year), figure(facts, "mainBusinessRevenue", year)];
    return profit !== null && revenue !== null && revenue > 0
      ? [{ year, profit, margin: profit / revenue }]
      : [];
  });
  const isSteady = all.every(({ year, profit }) => profit > 0 && (founded === null || year > founded + 1));
  const [most, second] = [...all].sort((a, b) => b.profit - a.profit);
  if (!most || !second || !isSteady) return [];
  const times = most.profit / second.profit;
  const bound = limit(facts, "profitToOtherYears");
  const isApart = all.every(({ year, margin }) => year === most.year || most.margin >= margin * bound);
  if (times < bound || !isApart) return [];
  return [
    {
      severity: "query",
      fields: [financeField("profit", most.year), financeField("profit", second.year)],
      variant: "profit",
      values: { times: Number(times.toPrecision(2)) },
    },
  ];
}

/** The change in words, and, of the assets, that the net assets changed by other than the profit. */
function withEquity(
  facts: Facts,
  row: FinanceRow,
  before: number,
  year: number,
  change: number,
): Pick<Draft, "variant" | "values"> {
  const values = { percent: Math.abs(percent(change)) };
  const equity = row === "totalAssets" && change > 0 ? equityChange(facts, before, year) : null;
  if (equity === null) return { variant: change > 0 ? "growth" : "decline", values };
  return {
    variant: "growthEquity",
    values: { ...values, change: equity, profit: figure(facts, "profit", year)! },
  };
}

/** By how much the net assets changed in a year, where the profit does not explain it; null where it does. */
export function equityChange(facts: Facts, before: number, year: number): number | null {
  const equity = (of: number) => {
    const [assets, ratio] = [figure(facts, "totalAssets", of), figure(facts, "debtRatio", of)];
    return assets === null || ratio === null ? null : assets * (1 - ratio);
  };
  const [old, now] = [equity(before), equity(year)];
  const [profit, assets] = [figure(facts, "profit", year), figure(facts, "totalAssets", year)];
  if (old === null || now === null || profit === null || !assets) return null;
  const isExplained = Math.abs(now - old - profit) <= limit(facts, "equityGapShare") * assets;
  return isExplained ? null : Math.round(now - old);
}

/**
 * FIN-22: the change of net assets against the profit; capital paid in and dividends explain much of it. Where the growth of
 * the assets or the profit of the year is asked about anyhow, it is said there or nowhere.
 */
export function equityGap(facts: Facts): Draft[] {
  const asked = new Set(
    [...changeUnusual(facts), ...profitAboveRevenue(facts)].map(({ fields }) => fields[0]),
  );
  const founded = foundingYear(facts);
  return yearPairs(facts).flatMap(([before, year]): Draft[] => {
    // What it was founded with is no change: the 0 of the year before is FIN-02's question.
    if (founded !== null && before < founded) return [];
    const change = equityChange(facts, before, year);
    const echoes = ["totalAssets", "profit"] as const;
    if (change === null || echoes.some((row) => asked.has(financeField(row, year)))) return [];
    // A loss says it itself.
    if (figure(facts, "profit", year)! < 0) return [];
    const rows: readonly FinanceRow[] = ["totalAssets", "debtRatio", "profit"];
    return [
      {
        severity: "hint",
        fields: rows.map((row) => financeField(row, year)),
        values: { change, profit: figure(facts, "profit", year)! },
      },
    ];
  });
}

function eachYear(facts: Facts, judge: (year: number) => Draft | null): Draft[] {
  return years(facts).flatMap((year) => judge(year) ?? []);
}

/** The same, where what holds in several years has one reason: one finding, worded by the first. */
function allYears(facts: Facts, judge: (year: number) => Draft | null): Draft[] {
  const [first, ...more] = eachYear(facts, judge);
  if (!first) return [];
  return [{ ...first, fields: [...first.fields, ...more.flatMap(({ fields }) => fields)] }];
}
