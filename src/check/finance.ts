import type { Edition } from "../form/edition";
import { numberOf, textOf, type Facts } from "./facts";
import { yearOf } from "./dates";
import { wordsOf } from "../form/wordsOf";

/** Names of the financial table's rows, as the edition's fields carry them. */
export const amountRows = ["totalAssets", "mainBusinessRevenue", "taxes", "profit"] as const;
export const financeRows = ["totalAssets", "debtRatio", "mainBusinessRevenue", "taxes", "profit"] as const;
export type AmountRow = (typeof amountRows)[number];
export type FinanceRow = (typeof financeRows)[number];

const fieldsOf = new Map<FinanceRow, Map<number, string>>(financeRows.map((row) => [row, new Map()]));

/** The field of a figure. Rules ask hundreds of times a form, and a text that is put together anew is looked up slowly. */
export function financeField(row: FinanceRow, year: number): string {
  const byYear = fieldsOf.get(row)!;
  let field = byYear.get(year);
  if (field === undefined) byYear.set(year, (field = `finance.${row}.${year}`));
  return field;
}

/** A figure of the financial table, unless an earlier gate found fault with it. */
export function figure(facts: Facts, row: FinanceRow, year: number): number | null {
  return numberOf(facts, financeField(row, year));
}

const sortedOf = new WeakMap<Edition, readonly number[]>();

/** The edition's years, earliest first; each rule of the figures asks for them. */
export function years({ edition }: Facts): readonly number[] {
  let sorted = sortedOf.get(edition);
  if (!sorted) sortedOf.set(edition, (sorted = [...edition.financeYears].sort((a, b) => a - b)));
  return sorted;
}

/** Each year with the one before it. */
export function yearPairs(facts: Facts): readonly (readonly [number, number])[] {
  const all = years(facts);
  return all.slice(1).map((year, i) => [all[i]!, year] as const);
}

export function latestYear(facts: Facts): number {
  return facts.edition.financeYears.reduce((last, year) => Math.max(last, year));
}

/** The year in which the applicant was founded; null where it is not known or still to come. */
export function foundingYear(facts: Facts): number | null {
  const established = textOf(facts, "applicant.establishedOn");
  const year = established === null ? null : yearOf(established);
  return year !== null && year <= facts.edition.formYear ? year : null;
}

/** The years from the founding on: a figure before it is FIN-02's question, whatever it is. */
export function yearsInBeing(facts: Facts): readonly number[] {
  const founded = foundingYear(facts);
  return years(facts).filter((year) => founded === null || year >= founded);
}

/** Trades whose taxes are a large share of the revenue: 酒, 烟, 成品油. */
export function isHighTaxTrade(facts: Facts): boolean {
  const about = `${textOf(facts, "applicant.name") ?? ""}${textOf(facts, "project.industry") ?? ""}`;
  return wordsOf(facts.edition, "highTaxTrades").some((trade) => about.includes(trade));
}

/** A share as a percentage with one decimal, or more where it is tiny. */
export function percent(share: number): number {
  return Number((share * 100).toPrecision(Math.abs(share) < 0.01 ? 2 : 4));
}
