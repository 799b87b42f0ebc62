import { limit, numberOf, reading, textOf, type Facts } from "../../facts";
import { wordsOf } from "../../../form/wordsOf";
import { financeField, years, amountRows, type AmountRow } from "../../finance";
import type { Suggestion } from "../../finding";
import type { Draft } from "../../rule";
import { sureSlips, possibleSlips, investmentSlip } from "./slips";

/** Amounts given in 元 where the form asks for 万元. Each cause is one finding, with ÷10 000 offered for its cells. */

/** FIN-15: in one year two or more rows jump by about 10 000 together. */
export function yearInYuan(facts: Facts): Draft[] {
  const slips = sureSlips(facts);
  if (!slips.length) return [];
  const slipYears = [...new Set(slips.map(({ year }) => year))].sort();
  return [
    {
      severity: "error",
      fields: slips.map(({ field }) => field),
      values: { years: slipYears.join("、"), factor: Math.round(slips[0]!.factor) },
      ...divided(
        facts,
        slips.map(({ field }) => field),
      ),
    },
  ];
}

/** FIN-16: one row jumps a thousandfold, or is out of all proportion to another row. */
export function figuresOutOfScale(facts: Facts): Draft[] {
  return amountRows.flatMap((row): Draft[] => {
    const slips = possibleSlips(facts).filter((slip) => slip.row === row);
    if (!slips.length) return [];
    const fields = slips.map(({ field }) => field);
    return [
      {
        severity: "query",
        fields,
        variant: slips[0]!.against,
        values: {
          factor: Number(slips[0]!.factor.toPrecision(3)),
          years: slips.map(({ year }) => year).join("、"),
        },
        ...divided(facts, fields),
      },
    ];
  });
}

/**
 * FIN-17: amounts of a size that few or no enterprises reach; those already explained by a jump are left out. The
 * province has groups of that size, and the question would be asked of each every year: where the name tells a group
 * and the project's investment is in proportion, nothing is said. Of a small enterprise that fills in 元, the
 * investment in 万元 would be far too small beside its assets.
 */
export function amountsTooLarge(facts: Facts): Draft[] {
  const explained = explainedFields(facts);
  const fields = [
    ...(["totalAssets", "mainBusinessRevenue"] as const).flatMap((row) =>
      years(facts).map((year) => financeField(row, year)),
    ),
    "situation.totalInvestment",
    "performance.plannedInvestment",
  ].filter((field) => !explained.has(field) && (numberOf(facts, field) ?? 0) >= limit(facts, "amountLarge"));
  if (!fields.length || isLargeGroup(facts, fields)) return [];
  const largest = fields.reduce((most, field) => Math.max(most, numberOf(facts, field)!), -Infinity);
  const first = numberOf(facts, fields[0]!)!;
  return [
    {
      ...(largest >= limit(facts, "amountImpossible")
        ? { severity: "error", variant: "impossible" }
        : { severity: "query" }),
      fields,
      values: { hundredMillions: Number((first / 10_000).toFixed(2)), count: fields.length },
      ...divided(facts, fields),
    },
  ];
}

function isLargeGroup(facts: Facts, fields: readonly string[]): boolean {
  const name = textOf(facts, "applicant.name") ?? "";
  const investment = numberOf(facts, "situation.totalInvestment");
  if (investment === null || !wordsOf(facts.edition, "largeGroups").some((word) => name.includes(word)))
    return false;
  return fields.every((field) => {
    const value = numberOf(facts, field)!;
    const inProportion = investment >= value * limit(facts, "investmentToGroupMin");
    return field.startsWith("finance.") && value < limit(facts, "amountImpossible") && inProportion;
  });
}

/** FIN-18: digits as of an amount in 元, on rows where the size alone says nothing. */
export function looksLikeYuan(facts: Facts): Draft[] {
  const explained = explainedFields(facts);
  const rows: readonly AmountRow[] = ["taxes", "profit"];
  const fields = rows
    .flatMap((row) => years(facts).map((year) => financeField(row, year)))
    .filter((field) => !explained.has(field) && hasYuanDigits(facts, field));
  return fields.length ? [{ severity: "hint", fields, ...divided(facts, fields) }] : [];
}

/** BAS-02, in the units' gate: the two statements of the total investment differ by exactly 10 000. */
export function investmentInYuan(facts: Facts): Draft[] {
  const slip = investmentSlip(facts);
  if (!slip) return [];
  return [
    {
      severity: "error",
      fields: [slip.larger, slip.smaller],
      variant: "unit",
      ...divided(facts, [slip.larger]),
    },
  ];
}

/** Fields whose size another rule of this gate explains. */
function explainedFields(facts: Facts): ReadonlySet<string> {
  const slip = investmentSlip(facts);
  return new Set([
    ...[...sureSlips(facts), ...possibleSlips(facts)].map(({ field }) => field),
    ...(slip ? [slip.larger] : []),
  ]);
}

function hasYuanDigits(facts: Facts, field: string): boolean {
  const value = numberOf(facts, field);
  if (value === null) return false;
  const digits = String(Math.trunc(Math.abs(value))).length;
  const cents = /[.．]\d\d(?!\d)/.test(reading(facts, field)!.raw);
  return digits >= limit(facts, "yuanDigits") || (cents && digits >= limit(facts, "yuanDigitsWithCents"));
}

/** The amounts in 万元, with the decimals usual for it, for a click. */
function divided(facts: Facts, fields: readonly string[]): Pick<Draft, "suggestion" | "furtherSuggestions"> {
  const [suggestion, ...furtherSuggestions] = fields.map((field): Suggestion => {
    const { cell, value } = reading(facts, field)!;
    const amount = (value as number) / limit(facts, "yuanPerWanYuan");
    const decimals = Math.abs(amount) < 1 ? 6 : limit(facts, "amountDecimals");
    return { cell, value: Number(amount.toFixed(decimals)) };
  });
  return { suggestion, ...(furtherSuggestions.length ? { furtherSuggestions } : {}) };
}
