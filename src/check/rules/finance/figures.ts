import { fieldOf, limit, numberOf, reading, stated, type Facts } from "../../facts";
import {
  amountRows,
  figure,
  financeField,
  foundingYear,
  latestYear,
  percent,
  years,
  yearsInBeing,
  type FinanceRow,
} from "../../finance";
import type { Severity } from "../../finding";
import { equityChange } from "./compared";
import type { Draft } from "../../rule";

/** Rules on single figures of the financial table. */

/**
 * Years in which a row's figure meets a condition, as one finding. The figure counts as it stands: a loss is a loss in
 * whatever unit.
 */
export function inYears(
  facts: Facts,
  row: FinanceRow,
  severity: Severity,
  variant: Draft["variant"],
  holds: (value: number, year: number) => boolean,
): Draft[] {
  const found = yearsInBeing(facts).filter((year) => {
    const value = stated(facts, financeField(row, year));
    return typeof value === "number" && holds(value, year);
  });
  if (!found.length) return [];
  return [
    {
      severity,
      fields: found.map((year) => financeField(row, year)),
      ...(variant ? { variant } : {}),
      values: { years: found.join("、") },
    },
  ];
}

/** FIN-03: assets are positive; a new enterprise may have none in the year of its founding. */
export function assetsNotPositive(facts: Facts): Draft[] {
  const founded = foundingYear(facts);
  const isNew = (value: number, year: number) => value === 0 && year === founded;
  return [
    ...inYears(facts, "totalAssets", "error", undefined, (value, year) => value <= 0 && !isNew(value, year)),
    ...inYears(facts, "totalAssets", "query", "new", isNew),
  ];
}

/**
 * FIN-04: negative debt ratios. A row that mixes fractions and percentages is read as it was meant, each figure
 * with its own sign; sound forms come so, hence only a hint.
 */
export function debtRatioForms(facts: Facts): Draft[] {
  return [...inYears(facts, "debtRatio", "error", "negative", (value) => value < 0), ...mixedForms(facts)];
}

function mixedForms(facts: Facts): Draft[] {
  const forms = yearsInBeing(facts).flatMap((year) => {
    const field = financeField("debtRatio", year);
    const best = reading(facts, field);
    if (best?.state !== "value" || typeof best.value !== "number") return [];
    const signed = /[%％]/.test(best.raw);
    const plain = Number(best.raw.normalize("NFKC").replace(/[%\s,]/g, ""));
    const asFraction = !signed && Math.abs(plain - best.value) < 1e-9;
    return [{ field, form: asFraction ? "fraction" : "percentage" }];
  });
  if (new Set(forms.map(({ form }) => form)).size < 2) return [];
  return [{ severity: "hint", fields: forms.map(({ field }) => field), variant: "mixed" }];
}

/**
 * FIN-06: a fraction without a percent sign and without another year to compare it with. It is shown as a percentage;
 * as the form prints no unit and most write fractions, this is a hint and no question.
 */
export function debtRatioAlone(facts: Facts): Draft[] {
  const given = years(facts)
    .map((year) => financeField("debtRatio", year))
    .filter((field) => reading(facts, field)?.state === "value");
  const [field, ...more] = given;
  if (field === undefined || more.length) return [];
  const { raw, value } = reading(facts, field)!;
  const number = value as number;
  const fraction = number > 0 && number <= limit(facts, "debtRatioFractionMax") && !/[%％]/.test(raw);
  return fraction
    ? [{ severity: "hint", fields: [field], values: { raw: raw.trim(), percent: percent(number) } }]
    : [];
}

/** FIN-07: revenue is not negative; none at all is asked about. */
export function revenueNotPositive(facts: Facts): Draft[] {
  return [
    ...inYears(facts, "mainBusinessRevenue", "error", "negative", (value) => value < 0),
    ...inYears(facts, "mainBusinessRevenue", "query", "zero", (value) => value === 0),
  ];
}

/** FIN-08: negative taxes (refunds), or none on revenue. */
export function taxesNotPositive(facts: Facts): Draft[] {
  return [
    ...inYears(facts, "taxes", "query", "negative", (value) => value < 0),
    ...inYears(
      facts,
      "taxes",
      "query",
      "zero",
      (value, year) => value === 0 && (figure(facts, "mainBusinessRevenue", year) ?? 0) > 0,
    ),
  ];
}

/** FIN-13: a loss in the latest year excludes the applicant. */
export function latestLoss(facts: Facts): Draft[] {
  const latest = latestYear(facts);
  return [
    ...inYears(facts, "profit", "error", "loss", (value, year) => year === latest && value < 0),
    ...inYears(facts, "profit", "query", "zero", (value, year) => year === latest && value === 0),
  ];
}

/**
 * FIN-14: losses of earlier years. The guide excludes an enterprise that makes a loss, not one that made one in a year
 * before: a single one is noted, those of all the years before the last are asked about, and one above the year's revenue.
 */
export function earlierLoss(facts: Facts): Draft[] {
  const latest = latestYear(facts);
  const before = years(facts).filter((year) => year !== latest);
  const drafts = inYears(facts, "profit", "hint", "once", (value, year) => year !== latest && value < 0);
  return drafts.flatMap((draft): Draft[] => {
    if (draft.fields.length >= Math.max(before.length, 2))
      return [{ ...draft, severity: "query", variant: "every" }];
    return draft.fields.map((field) => {
      const year = fieldOf(facts.edition, field).year!;
      const [loss, revenue] = [figure(facts, "profit", year), figure(facts, "mainBusinessRevenue", year)];
      const isAbove = loss !== null && revenue !== null && revenue > 0 && -loss > revenue;
      return isAbove
        ? {
            severity: "query",
            fields: [field, financeField("mainBusinessRevenue", year)],
            variant: "aboveRevenue",
          }
        : { ...draft, fields: [field], ...withEquityBeside(facts, year) };
    });
  });
}

/** That the net assets did not fall with the loss, which FIN-22 would say once more. */
function withEquityBeside(facts: Facts, year: number): Pick<Draft, "variant" | "values"> {
  const before = years(facts).find((one) => one === year - 1);
  const change = before === undefined ? null : equityChange(facts, before, year);
  return change === null ? {} : { variant: "onceEquity", values: { change } };
}

/** FIN-21: more decimals than 万元 are given with. */
export function manyDecimals(facts: Facts): Draft[] {
  const max = limit(facts, "amountDecimals");
  const fields = amountRows
    .flatMap((row) => years(facts).map((year) => financeField(row, year)))
    .filter((field) => {
      const decimals = /[.．](\d+)/.exec(reading(facts, field)?.raw ?? "")?.[1] ?? "";
      return numberOf(facts, field) !== null && decimals.length > max;
    });
  return fields.length ? [{ severity: "hint", fields, values: { max, count: fields.length } }] : [];
}
