import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { acrossRules, rules } from "../../src/check";

import { edition2020 } from "../../src/form/edition2020";

/**
 * The rule list of the edition as a whole: every id has its case. Rules on one form have a table of cases (describeRule),
 * rules on several forms a test that bears their id, what no sheet shows is on the and what other stages hold
 * is shown by their own tests, named below.
 */
const families: Readonly<Record<string, number>> = {
  STR: 18,
  CVR: 9,
  PRJ: 10,
  UNT: 12,
  USC: 10,
  FIN: 24,
  PER: 12,
  CTC: 6,
  BAS: 10,
  CAP: 16,
  PFM: 5,
  PLN: 1,
  CMT: 2,
  ELG: 13,
  MAT: 17,
  SUM: 13,
  PRV: 4,
  EXP: 5,
};
const ids = Object.entries(families).flatMap(([family, count]) =>
  Array.from({ length: count }, (_, i) => `${family}-${String(i + 1).padStart(2, "0")}`),
);

/** Rules that other stages hold: the file of the test, and its title. */
const elsewhere: Readonly<Record<string, readonly [string, string]>> = {
  "STR-01": ["files/badInput", "what is no spreadsheet is named, whatever its extension says"],
  "STR-02": ["files/badInput", "encrypted files"],
  "STR-03": ["read/readWorkbook", "lists, budgets and other people's forms are no form"],
  "STR-11": ["read/readWorkbook", "a printed form is blank, also with a stray cell filled in"],
  "STR-13": ["read/readWorkbook", "several projects, one a sheet"],
  "SUM-01": ["batch/head", "SUM-01: a head without a city, or with one that recommends nothing"],
  "SUM-02": ["merge/compare/merge", "keeps the bureau's order, its column and its correction"],
  "SUM-03": ["merge/compare/provenance", "says what the form had where the bureau has corrected it"],
  "SUM-04": ["merge/compare/merge", "keeps a project whose file is gone unless the bureau takes it out"],
  "SUM-05": ["merge/opinions/opinions", "SUM-05: a project with open findings"],
  "SUM-13": ["merge/filed/privacy", "reach no merged sheet, wherever the enterprise has put them"],
  "PRV-01": ["merge/province/province", "takes the newest of several files of one unit and names the others"],
  "PRV-02": ["merge/province/province", "lists every unit that is expected, and the sum of the cities"],
  "PRV-03": ["merge/province/province", "says where a table was changed after it had been stamped"],
  "PRV-04": ["merge/province/province", "says where a unit recommends more projects than it may"],
  "EXP-01": ["check/explanation", "EXP-01: %s does not"],
  "EXP-02": ["merge/opinions/opinions", "lets both lapse when the value changes"],
  "EXP-03": ["taskpane/explain", "rejects it with a word, and the finding is open again"],
  "EXP-04": ["check/explanation", "EXP-04: model explanations pass once their gaps are filled in"],
  "EXP-05": ["taskpane/merge", "only 汇总表's cell is edited in place"],
  "ELG-01": ["check/eligibility", "ELG-01: registered elsewhere"],
  "ELG-03": ["check/eligibility", "ELG-03: no sound enterprise"],
  "ELG-12": ["check/eligibility", "ELG-12: performance targets without"],
  "USC-08": ["check/rules/creditCode", "a region of registration that is no county (USC-08)"],
};

const tests = join(__dirname, "..");
function sourcesIn(folder: string): string {
  const names = readdirSync(join(tests, folder), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(tests, folder, name), "utf8"))
    .join("\n");
}
function sourceOf(file: string): string {
  const [name] = [".test.ts", ".test.tsx"].flatMap((end) => {
    const folder = join(tests, file, "..");
    const own = file.split("/").at(-1)! + end;
    return readdirSync(folder).includes(own) ? [join(folder, own)] : [];
  });
  return name === undefined ? "" : readFileSync(name, "utf8");
}

const onOneForm = new Set(rules.map(({ id }) => id));
const onSeveral = new Set(Object.keys(acrossRules));
const onPaper = new Set(edition2020.checklist.flatMap(({ id, also }) => [id, ...also]));

test("every rule of the list is held somewhere, and nothing else is", () => {
  const held = [...onOneForm, ...onSeveral, ...onPaper, ...Object.keys(elsewhere)];
  expect(ids.filter((id) => !held.includes(id))).toEqual([]);
  expect(held.filter((id) => !ids.includes(id))).toEqual([]);
});

test("every rule on one form has its table of cases", () => {
  const tables = [...sourcesIn("check/rules").matchAll(/describeRule\(\s*"([A-Z]{3}-\d\d)"/g)];
  const shown = new Set(tables.map(([, id]) => id!));
  // Another year's form cannot be made by a field's value.
  expect([...onOneForm].filter((id) => !shown.has(id))).toEqual(["STR-04"]);
  expect(sourceOf("check/checkApplication")).toContain("another year's form is said once");
});

test("every rule on several forms has a test that bears its id", () => {
  const source = sourcesIn("check/across");
  const shown = new Set([...source.matchAll(/^(?:test|\])\(["`]([A-Z]{3}-\d\d): /gm)].map(([, id]) => id!));
  expect([...onSeveral].filter((id) => !shown.has(id))).toEqual([]);
});

test.each(Object.entries(elsewhere))("%s is shown by a test of its own stage", (_, [file, title]) => {
  expect(sourceOf(file)).toContain(title);
});
