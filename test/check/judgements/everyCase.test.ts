import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../../src/check";
import { variants } from "../../../src/check/variants";
import { findingsOf } from "./judgement";
import { tables } from "./tables";

/** Every case of every rule on one form has a judgement, or a test of its own where the printed form cannot show it. */

const elsewhere: Readonly<Record<string, readonly string[]>> = {
  "structure.test": [
    "STR-05.cover",
    "STR-05.performance",
    "STR-05.labels",
    "STR-05.mostLabels",
    "STR-05.twice",
    "STR-06",
  ],
  "layout.test": ["STR-07"],
  "content.test": [
    "STR-17.rivals",
    "STR-17.yearUnclear",
    "STR-17.slipped",
    "STR-17.twoRows",
    "STR-09.external",
    "STR-09.own",
    "STR-10",
    "STR-15.unclear",
    "STR-15.severalUnclear",
    "STR-15.shownOtherwise",
  ],
  "besideBlank.test": ["STR-17.besideBlank", "STR-17.pushedOut", "STR-17.drawnUp"],
  "cover.test": ["CVR-09.beforeNotice", "CVR-09.late"],
  "project.test": ["PRJ-01.lines"],
  "finance/units.test": ["FIN-16.yi", "FIN-17.impossible", "FIN-18"],
  "finance/compared.test": ["FIN-22"],
  "personalNumber.test": ["SUM-13.sheetName", "SUM-13.fileName"],
};

const keyOf = (rule: string, variant = "") => (variant === "" ? rule : `${rule}.${variant}`);
const seen = new Set(
  Object.values(tables).flatMap((table) =>
    table.flatMap((one) => findingsOf(one).map(({ rule, variant }) => keyOf(rule, variant))),
  ),
);
const onOneForm = new Set<string>(rules.map(({ id }) => id));
const cases = Object.entries(variants)
  .filter(([rule]) => onOneForm.has(rule))
  .flatMap(([rule, each]) => Object.keys(each).map((variant) => keyOf(rule, variant)));

test("every case has a judgement", () => {
  const others = new Set(Object.values(elsewhere).flat());
  expect(cases.filter((key) => !seen.has(key) && !others.has(key))).toEqual([]);
});

test("no rule gives a case that its list does not have", () => {
  expect([...seen].filter((key) => !cases.includes(key))).toEqual([]);
});

test.each(Object.entries(elsewhere))("%s shows the others", (file, keys) => {
  const source = readFileSync(join(__dirname, "..", "rules", `${file}.ts`), "utf8");
  expect(keys.filter((key) => !source.includes(key.slice(0, 6)))).toEqual([]);
});

test("there are at least 400 judgements", () => {
  expect(Object.values(tables).flat().length).toBeGreaterThanOrEqual(400);
});
