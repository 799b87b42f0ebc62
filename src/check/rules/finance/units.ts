import { limit, numberOf, reading, type Facts } from "../../facts";
import { financeField, years, type AmountRow } from "../../finance";
import { amountsOf } from "../../magnitude/amounts";
import { doubtsOn, withExplained } from "../../magnitude/possible";
import { draftOf, fieldsOf, isOfMoved } from "../../magnitude/draft";
import { causesOf, type Cause } from "../../magnitude/search";
import { differsByUnit } from "../../magnitude/slips";
import type { Draft } from "../../rule";
import { askedOfFigures } from "./askedOfFigures";

/** Amounts in another unit than 万元, as the search for magnitudes explains them: each cause is one finding. */

const total = "situation.totalInvestment";
const planned = "performance.plannedInvestment";

/** FIN-15: nothing else explains the amounts as well. */
export function inAnotherUnit(facts: Facts): Draft[] {
  return otherCauses(facts)
    .filter((cause) => cause.sure && !isOfMoved(facts, cause))
    .map((cause) => draftOf(facts, cause));
}

/** FIN-16: another unit would explain the amounts, and something else might. */
export function perhapsInAnotherUnit(facts: Facts): Draft[] {
  const drafts = otherCauses(facts)
    .filter((cause) => !cause.sure || isOfMoved(facts, cause))
    .map((cause) => draftOf(facts, cause));
  return [...drafts, ...tinyAmounts(facts)];
}

/** FIN-16, once all else was looked at: amounts that are possible, and far likelier with their point elsewhere. */
export function pointDoubted(facts: Facts): Draft[] {
  const told = askedOfFigures(facts);
  const all = withExplained(facts);
  return doubtsOn(all, (field) => told.has(field)).map((cause) => draftOf(all, cause));
}

/** Amounts of a few 元, which nobody states in 万元: −0.0027 is no loss that anyone would put down. */
function tinyAmounts(facts: Facts): Draft[] {
  const explained = explainedFields(facts);
  const most = limit(facts, "amountTiny");
  const fields = amountsOf(facts)
    .all.filter(({ field, value }) => Math.abs(value) < most && !explained.has(field))
    .map(({ field }) => field);
  return fields.length
    ? [{ severity: "query", fields, variant: "tiny", values: { mostYuan: most * 10_000 } }]
    : [];
}

/** BAS-02, in the units' gate: of the two statements of the total investment one is in another unit. */
export function investmentsInTwoUnits(facts: Facts): Draft[] {
  return causesOf(facts)
    .filter((cause) => isOfTwoInvestments(facts, cause))
    .map((cause) => {
      const draft = draftOf(facts, cause);
      const [wrong] = fieldsOf(facts, cause.best.slip);
      return {
        ...draft,
        severity: "error",
        variant: "unit",
        fields: wrong === total ? [total, planned] : [planned, total],
      };
    });
}

/**
 * FIN-17: amounts of a size that few or no enterprises reach; those already explained are left out. The province has
 * groups of that size, and the question would be asked of each every year: where the name tells a group and the
 * project's investment is in proportion, nothing is said.
 */
export function amountsTooLarge(facts: Facts): Draft[] {
  const explained = explainedFields(facts);
  const fields = [
    ...(["totalAssets", "mainBusinessRevenue"] as const).flatMap((row) =>
      years(facts).map((year) => financeField(row, year)),
    ),
    total,
    planned,
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
    },
  ];
}

function isLargeGroup(facts: Facts, fields: readonly string[]): boolean {
  const investment = numberOf(facts, total);
  if (investment === null || !amountsOf(facts).isGroup) return false;
  return fields.every((field) => {
    const value = numberOf(facts, field)!;
    const inProportion = investment >= value * limit(facts, "investmentToGroupMin");
    return field.startsWith("finance.") && value < limit(facts, "amountImpossible") && inProportion;
  });
}

/** FIN-18: digits as of an amount in 元, on rows where the size alone says nothing. No value is offered: it fits as it is. */
export function looksLikeYuan(facts: Facts): Draft[] {
  const explained = explainedFields(facts);
  const rows: readonly AmountRow[] = ["taxes", "profit"];
  const fields = rows
    .flatMap((row) => years(facts).map((year) => financeField(row, year)))
    .filter((field) => !explained.has(field) && hasYuanDigits(facts, field));
  return fields.length ? [{ severity: "hint", fields }] : [];
}

function otherCauses(facts: Facts): readonly Cause[] {
  return causesOf(facts).filter((cause) => !isOfTwoInvestments(facts, cause));
}

/** Whether a cause only sets the two statements of the investment against each other. */
function isOfTwoInvestments(facts: Facts, { best }: Cause): boolean {
  const [a, b] = [numberOf(facts, total), numberOf(facts, planned)];
  const fields = fieldsOf(facts, best.slip);
  return fields.length === 1 && [total, planned].includes(fields[0]!) && !!a && !!b && differsByUnit(a, b);
}

/** Fields whose size the search explains. */
function explainedFields(facts: Facts): ReadonlySet<string> {
  const explanations = causesOf(facts).flatMap(({ best, near }) => [best, ...near]);
  return new Set(explanations.flatMap(({ slip }) => fieldsOf(facts, slip)));
}

function hasYuanDigits(facts: Facts, field: string): boolean {
  const value = numberOf(facts, field);
  if (value === null) return false;
  const digits = String(Math.trunc(Math.abs(value))).length;
  const cents = /[.．]\d\d(?!\d)/.test(reading(facts, field)!.raw);
  return digits >= limit(facts, "yuanDigits") || (cents && digits >= limit(facts, "yuanDigitsWithCents"));
}
