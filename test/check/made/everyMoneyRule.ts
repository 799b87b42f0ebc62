import { blank, none, typed, type Givens } from "../applicationWith";
import { mistake, type RuleMistake } from "./ruleMistake";
import type { Project } from "./soundProject";

/** A mistake for each rule on amounts. They are made on an enterprise of many years, so that all years count. */

const old = { "applicant.establishedOn": "2005-03-08" };
const years = [2017, 2018, 2019];
const row = (name: string, ...values: readonly Givens[string][]): Givens =>
  Object.fromEntries(years.map((year, i) => [`finance.${name}.${year}`, values[i]!]));
/** Three sound years of a middling enterprise, for what can only be wrong beside sound figures. */
const sound: Givens = {
  ...old,
  ...row("totalAssets", 20_000, 22_000, 24_000),
  ...row("debtRatio", 0.52, 0.5, 0.48),
  ...row("mainBusinessRevenue", 15_000, 16_500, 18_000),
  ...row("taxes", 800, 850, 910),
  ...row("profit", 900, 1_000, 1_200),
  "situation.totalInvestment": 5_000,
  "performance.plannedInvestment": 5_000,
  "situation.plannedServiceValue": 600,
};
const at = (name: string, year = 2019) => `finance.${name}.${year}`;
const wrong = (rule: string, letter: "E" | "Q" | "H", field: string, change: Givens): RuleMistake =>
  mistake(rule, letter, field, { ...sound, ...change });
const times = (project: Project, field: string, factor: number) =>
  typeof project[field] === "number" ? project[field] * factor : 1_000 * factor;

export const moneyMistakes: readonly RuleMistake[] = [
  mistake("FIN-01", "E", at("totalAssets"), { [at("totalAssets")]: blank }),
  mistake("FIN-02", "Q", at("profit", 2017), { ...sound, "applicant.establishedOn": "2019-03-08" }),
  wrong("FIN-03", "E", at("totalAssets"), { [at("totalAssets")]: -5 }),
  wrong("FIN-04", "E", at("debtRatio"), { [at("debtRatio")]: -0.4 }),
  wrong("FIN-05", "Q", at("debtRatio"), { [at("debtRatio")]: 1.37 }),
  wrong("FIN-06", "H", at("debtRatio"), row("debtRatio", none("—"), none("—"), typed(0.56, "0.56"))),
  wrong("FIN-07", "E", at("mainBusinessRevenue"), { [at("mainBusinessRevenue")]: -300 }),
  wrong("FIN-08", "Q", at("taxes"), { [at("taxes")]: 0 }),
  wrong("FIN-09", "E", at("taxes"), { [at("taxes")]: 30_000 }),
  wrong("FIN-10", "Q", at("taxes"), {
    "applicant.name": "长春远航医药有限公司",
    "project.industry": "医药",
    [at("taxes")]: 8_000,
  }),
  wrong("FIN-11", "Q", at("profit"), { [at("profit")]: 20_000 }),
  wrong("FIN-12", "Q", at("profit"), { [at("profit")]: 12_000 }),
  mistake("FIN-13", "E", at("profit"), { [at("profit")]: -12 }),
  wrong("FIN-14", "H", at("profit", 2018), { [at("profit", 2018)]: -12 }),
  wrong("FIN-15", "E", at("taxes", 2018), {
    [at("totalAssets", 2018)]: 220_000_000,
    [at("mainBusinessRevenue", 2018)]: 165_000_000,
    [at("taxes", 2018)]: 8_500_000,
    [at("profit", 2018)]: 10_000_000,
  }),
  wrong("FIN-16", "Q", at("profit"), { [at("profit")]: 0.12 }),
  wrong("FIN-17", "Q", at("totalAssets"), {
    "applicant.name": "长春远航医药有限公司",
    ...row("totalAssets", 1_000_000, 1_050_000, 1_100_000),
    ...row("mainBusinessRevenue", 500_000, 550_000, 600_000),
    ...row("taxes", 8_000, 8_500, 9_100),
    ...row("profit", 9_000, 10_000, 12_000),
  }),
  wrong("FIN-18", "H", at("taxes", 2017), {
    ...row("totalAssets", 9_000_000, 9_500_000, 9_999_999),
    ...row("mainBusinessRevenue", 8_000_000, 8_500_000, 8_600_000),
    ...row("taxes", typed(1_000_000.25, "1000000.25"), 250_000, 260_000),
    ...row("profit", 100_000, 110_000, 120_000),
  }),
  wrong("FIN-19", "Q", at("profit"), row("profit", 900, 900, 900)),
  wrong("FIN-20", "Q", at("totalAssets"), { [at("totalAssets")]: 88_000 }),
  wrong("FIN-21", "H", at("profit"), { [at("profit")]: typed(1200.1234, "1200.1234") }),
  wrong("FIN-22", "H", at("totalAssets"), { [at("debtRatio")]: 0.05, [at("debtRatio", 2018)]: 0.97 }),
  mistake("BAS-01", "E", "situation.totalInvestment", {
    "situation.totalInvestment": 0,
    "performance.plannedInvestment": 0,
  }),
  mistake("BAS-02", "E", "performance.plannedInvestment", (project) => ({
    "performance.plannedInvestment": times(project, "situation.totalInvestment", 1.3),
  })),
  wrong("BAS-03", "Q", "situation.totalInvestment", {
    "situation.totalInvestment": 90_000,
    "performance.plannedInvestment": 90_000,
  }),
];
