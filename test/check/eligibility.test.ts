import { checkApplication } from "../../src/check";
import { edition2020 } from "../../src/form/edition2020";
import { applicationWith, blank, type Givens } from "./applicationWith";

/** 申报指南 二: conditions that the form itself shows have no item on the checklist; other rules hold them. */
const said = (given: Givens) =>
  checkApplication(applicationWith(given), edition2020).map(({ rule, severity }) => `${rule} ${severity}`);

test.each<[string, Givens, string]>([
  ["in another province", { "applicant.region": "沈阳市" }, "UNT-05 error"],
  ["by its code", { "applicant.creditCode": "91110102MA0T3K5Q99" }, "USC-07 error"],
])("ELG-01: registered elsewhere, %s", (_, given, expected) => {
  expect(said(given)).toContain(expected);
});

test.each<[string, Givens, string]>([
  ["a loss", { "finance.profit.2019": -1 }, "FIN-13 error"],
  ["debts above the assets", { "finance.debtRatio.2019": 1.2 }, "FIN-05 query"],
  ["no taxes on revenue", { "finance.taxes.2019": 0 }, "FIN-08 query"],
])("ELG-03: no sound enterprise, for %s", (_, given, expected) => {
  expect(said(given)).toContain(expected);
});

test.each<[string, Givens, string]>([
  ["an overall goal", { "performance.overallGoal": blank }, "PFM-03 error"],
  ["indicators", { "performance.quantitative": blank }, "PFM-01 error"],
])("ELG-12: performance targets without %s", (_, given, expected) => {
  expect(said(given)).toContain(expected);
});
