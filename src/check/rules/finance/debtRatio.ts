import { limit, reading, type Facts } from "../../facts";
import { figure, financeField, percent, years } from "../../finance";
import type { Draft } from "../../rule";
import { movedFields } from "../../moved/aroundBlank";
import { inYears } from "./figures";

/** FIN-05: debt ratios that no enterprise has, that few have, and what was meant by them. */
export function debtRatioUnusual(facts: Facts): Draft[] {
  const [high, over, impossible] = ["debtRatioHigh", "debtRatioOver", "debtRatioImpossible"].map((name) =>
    limit(facts, name),
  ) as [number, number, number];
  const meant = years(facts).flatMap((year) => {
    const value = figure(facts, "debtRatio", year);
    return value !== null && value > impossible ? [{ year, draft: otherQuantity(facts, year, value) }] : [];
  });
  const explained = new Set(meant.flatMap(({ year, draft }) => (draft ? [year] : [])));
  return [
    ...together(meant.flatMap(({ draft }) => draft ?? [])),
    ...inYears(
      facts,
      "debtRatio",
      "error",
      "impossible",
      (value, year) => value > impossible && !explained.has(year),
    ),
    ...inYears(facts, "debtRatio", "query", "over", (value) => value > over && value <= impossible),
    ...inYears(facts, "debtRatio", "hint", "high", (value) => value > high && value <= over),
    ...tinyRatios(facts),
  ].map((draft) => ({
    ...draft,
    values: {
      ...draft.values,
      max: percent(impossible),
      percent: percent(reading(facts, draft.fields[0]!)!.value as number),
    },
  }));
}

/** What an impossible ratio is instead: the liabilities in 万元, or a percentage whose point is out of place (5612 for 56.12). */
function otherQuantity(facts: Facts, year: number, value: number): Draft | null {
  const field = financeField("debtRatio", year);
  if (movedFields(facts).has(field)) return null;
  const { raw, cell } = reading(facts, field)!;
  const plain = Number(raw.normalize("NFKC").replace(/[,\s]/g, ""));
  const assets = figure(facts, "totalAssets", year);
  const isLikely = (ratio: number) => ratio > limit(facts, "debtRatioTiny") && ratio <= 1.2;
  const others = years(facts).flatMap((one) => {
    const other = one === year ? null : figure(facts, "debtRatio", one);
    return other !== null && isLikely(other) ? [other] : [];
  });
  // Beside its other years a ratio is likelier the nearer it is to them.
  const distance = (ratio: number) =>
    others.reduce((sum, other) => sum + Math.abs(Math.log(ratio / other)), 0) / (others.length || 1);
  const ways = [
    { variant: "liabilities" as const, ratio: assets && Number.isFinite(plain) ? plain / assets : 0 },
    { variant: "point" as const, ratio: value / 100 },
  ]
    .filter(({ ratio }) => isLikely(ratio))
    .sort((a, b) => distance(a.ratio) - distance(b.ratio));
  const [best, second] = ways.map((way) => ({ ...way, ratio: Number(way.ratio.toFixed(4)) }));
  if (!best) return null;
  return {
    severity: "error",
    fields: [field],
    variant: best.variant,
    values: { raw: raw.trim(), ...(assets ? { assets } : {}) },
    suggestion: { cell, value: best.ratio },
    ...(second ? { alternative: [{ cell, value: second.ratio }] } : {}),
  };
}

/** What was meant alike in several years is one finding. */
function together(drafts: readonly Draft[]): Draft[] {
  return (["liabilities", "point"] as const).flatMap((variant): Draft[] => {
    const same = drafts.filter((draft) => draft.variant === variant);
    const [first, ...more] = same;
    if (!first || !more.length) return same;
    const alternative = same.flatMap((draft) => draft.alternative ?? []);
    return [
      {
        ...first,
        fields: same.flatMap(({ fields }) => fields),
        furtherSuggestions: more.flatMap(({ suggestion }) => suggestion ?? []),
        // Only a way that mends all of them is one.
        alternative: alternative.length === same.length ? alternative : undefined,
      },
    ];
  });
}

/** Ratios near zero beside others that are not, or typed with a percent sign in all years: Excel makes 0.56% of 0.56 in such a cell. */
function tinyRatios(facts: Facts): Draft[] {
  const tiny = limit(facts, "debtRatioTiny");
  const given = years(facts).flatMap((year) => {
    const value = figure(facts, "debtRatio", year);
    return value !== null && value > 0
      ? [{ year, value, raw: reading(facts, financeField("debtRatio", year))!.raw }]
      : [];
  });
  const small = given.filter(({ value }) => value < tiny);
  if (!small.length) return [];
  const others = given.filter(({ value }) => value >= tiny);
  const slipped = small.filter(({ value, raw }) =>
    others.length
      ? others.every((other) => other.value >= value * limit(facts, "debtRatioToTiny"))
      : given.length > 1 && /[%％]/.test(raw),
  );
  if (!slipped.length) return [];
  const [suggestion, ...more] = slipped.flatMap(({ year, value }) =>
    value * 100 <= 1
      ? [
          {
            cell: reading(facts, financeField("debtRatio", year))!.cell,
            value: Number((value * 100).toFixed(4)),
          },
        ]
      : [],
  );
  return [
    {
      severity: "query",
      fields: slipped.map(({ year }) => financeField("debtRatio", year)),
      variant: "low",
      ...(suggestion ? { suggestion } : {}),
      ...(more.length ? { furtherSuggestions: more } : {}),
    },
  ];
}
