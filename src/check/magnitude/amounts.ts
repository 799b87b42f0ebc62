import { limit, numberOf, once, textOf, type Facts } from "../facts";
import { amountRows, financeField, foundingYear, isHighTaxTrade, years, type AmountRow } from "../finance";
import { wordsOf } from "../../form/wordsOf";

export type Row = AmountRow | "investment" | "plannedServices";

/** An amount of the form that is not zero, as the search for units weighs it. */
export interface Amount {
  readonly field: string;
  readonly row: Row;
  /** Absent for amounts of the project. */
  readonly year?: number;
  readonly value: number;
  /** Its size: the decimal logarithm. 29 387.81 has 4.47. */
  readonly size: number;
}

export interface Amounts {
  readonly all: readonly Amount[];
  readonly years: readonly number[];
  readonly founded: number | null;
  /** The name tells one of the province's groups, whose amounts may be very large. */
  readonly isGroup: boolean;
  /** Its trade pays a large share of its revenue in taxes. */
  readonly isHighTax: boolean;
}

const ofProject: readonly (readonly [string, Row])[] = [
  ["situation.totalInvestment", "investment"],
  ["performance.plannedInvestment", "investment"],
  ["situation.plannedServiceValue", "plannedServices"],
];

/** The amounts of a form that can be compared with each other. */
export const amountsOf = once((facts: Facts): Amounts => {
  const one = (field: string, row: Row, year?: number): Amount[] => {
    const value = numberOf(facts, field);
    // What a negative one is wrong in is its sign; only profits have one.
    if (!value || (value < 0 && row !== "profit")) return [];
    return [
      { field, row, ...(year === undefined ? {} : { year }), value, size: Math.log10(Math.abs(value)) },
    ];
  };
  const name = textOf(facts, "applicant.name") ?? "";
  return {
    all: [
      ...amountRows.flatMap((row) => years(facts).flatMap((year) => one(financeField(row, year), row, year))),
      ...ofProject.flatMap(([field, row]) => one(field, row)),
    ],
    years: years(facts),
    founded: foundingYear(facts),
    isGroup: wordsOf(facts.edition, "largeGroups").some((word) => name.includes(word)),
    isHighTax: isHighTaxTrade(facts),
  };
});

/** An amount in another unit, with the decimals usual for 万元: 293 878 100 元 is 29 387.81. */
export function scaled(facts: Facts, { value }: Amount, power: number): number {
  const amount = value * 10 ** power;
  const decimals = Math.abs(amount) < 1 ? 6 : Math.max(limit(facts, "amountDecimals"), 4);
  return Number(amount.toFixed(decimals));
}
