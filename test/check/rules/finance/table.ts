import type { Given, Givens } from "../../applicationWith";

/** Three years of one row of the financial table. */
export function row(name: string, ...values: [Given, Given, Given]): Givens {
  return Object.fromEntries([2017, 2018, 2019].map((year, i) => [`finance.${name}.${year}`, values[i]!]));
}

/** The five rows of one year. */
export function year(year: number, given: Given): Givens {
  const rows = ["totalAssets", "debtRatio", "mainBusinessRevenue", "taxes", "profit"];
  return Object.fromEntries(rows.map((name) => [`finance.${name}.${year}`, given]));
}

/** The cells of one row, earliest year first. */
export function cells(name: string, ...years: number[]): string[] {
  return years.map((one) => `finance.${name}.${one}`);
}
