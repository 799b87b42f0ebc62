import type { Finding, Severity } from "../../../src/check/finding";
import type { Opinion } from "../../../src/merge/own/opinions";
import type { CheckedWorkbook, WordedFinding } from "../../../src/work/check/checkedWorkbook";
import { choicesIn, noFilter, passes } from "../../../src/work/mend/filter";
import { proposalsOf } from "../../../src/work/mend/proposals";
import { findingNow, isDone, newcomers, roundOf } from "../../../src/work/mend/round";
import { cell, finding, workbook } from "../../taskpane/support/records";
import { checked as checkedWith } from "./checked";

const worded = (rule: string, row: number, more: Partial<Finding> = {}, severity: Severity = "error") => ({
  key: `0/${rule}/${row}`,
  finding: finding(rule, severity, [cell("启明", row, 4)], { fields: [`f${row}`], ...more }),
  message: `${rule} ${row}`,
  basis: "",
  advice: "",
});
const checked = (...findings: WordedFinding[]): CheckedWorkbook => checkedWith(findings);
const states = (start: CheckedWorkbook, now: CheckedWorkbook) =>
  roundOf(start, now).steps.map(({ key, state }) => [key, state]);

test("every finding keeps its place: mended, still open, or faulty in another way", () => {
  const start = checked(worded("A", 1), worded("B", 2), worded("C", 3));
  const now = checked(worded("D", 3), worded("B", 2));
  expect(states(start, now)).toEqual([
    ["0/A/1", "mended"],
    ["0/B/2", "open"],
    ["0/C/3", "still"],
  ]);
  expect(roundOf(start, now).steps[2]!.instead.map(({ message }) => message)).toEqual(["D 3"]);
  expect(findingNow(start, now, "0/C/3")?.message).toBe("D 3");
  expect(findingNow(start, now, "0/A/1")).toBeNull();
});

test("what comes elsewhere stands at the end, and is a newcomer; a hint instead of an error is none", () => {
  const start = checked(worded("A", 1), worded("B", 2));
  const now = checked(worded("B", 2), worded("E", 9, {}, "query"), worded("H", 1, {}, "hint"));
  expect(states(start, now)).toEqual([
    ["0/A/1", "mended"],
    ["0/B/2", "open"],
  ]);
  expect(roundOf(start, now).fresh.map(({ finding: { message } }) => message)).toEqual(["E 9", "H 1"]);
  expect(newcomers(start, now).map(({ message }) => message)).toEqual(["E 9"]);
});

test("of two findings of one rule on one field the mended one is known by its cell, and moved rows by their order", () => {
  const twice = (row: number, key: string) => ({ ...worded("A", row, { fields: ["x"] }), key });
  const start = checked(twice(1, "A/1"), twice(2, "A/2"));
  expect(states(start, checked(twice(2, "A/1")))).toEqual([
    ["A/1", "mended"],
    ["A/2", "open"],
  ]);
  expect(states(start, checked(twice(2, "A/1"), twice(3, "A/2")))).toEqual([
    ["A/1", "open"],
    ["A/2", "open"],
  ]);
  const moved = checked(twice(4, "A/1"), twice(5, "A/2"));
  expect(
    roundOf(start, moved).steps.map(({ key, finding: { finding: each } }) => [key, each.cells[0]!.row]),
  ).toEqual([
    ["A/1", 4],
    ["A/2", 5],
  ]);
});

test("a query that was explained is done, and stays among the queries", () => {
  const opinions = [{ severity: "query", explanation: "已核对", verdict: "" } as unknown as Opinion];
  const start = checked(worded("Q", 1, {}, "query"));
  const { steps } = roundOf(start, checked({ ...worded("Q", 1, {}, "query"), opinions }));
  expect(steps.map((step) => [step.group, step.state, isDone(step)])).toEqual([["query", "explained", true]]);
});

test("a finding is in sight by what to do, rule and sheet", () => {
  const one = worded("A", 1);
  const other = { ...worded("B", 1, {}, "query"), finding: finding("B", "query", [cell("附表", 0, 0)]) };
  const found = [one, other].map((each) => ({ finding: each, group: each.finding.severity }));
  expect(choicesIn(found)).toEqual({
    groups: [
      { value: "error", count: 1 },
      { value: "query", count: 1 },
    ],
    rules: [
      { value: "A", count: 1, example: "A 1" },
      { value: "B", count: 1, example: "B 1" },
    ],
    sheets: [
      { value: "启明", count: 1 },
      { value: "附表", count: 1 },
    ],
  });
  const seen = (filter: Partial<typeof noFilter>) =>
    found
      .filter((each) => passes(each.finding, each.group, { ...noFilter, ...filter }))
      .map(({ group }) => group);
  expect(seen({})).toEqual(["error", "query"]);
  expect(seen({ group: "query" })).toEqual(["query"]);
  expect(seen({ rule: "A" })).toEqual(["error"]);
  expect(seen({ sheet: "附表" })).toEqual(["query"]);
  expect(seen({ sheet: "附表", rule: "A" })).toEqual([]);
});

test("taken together are suggestions that are the only one; two ways, or two wishes for one cell, wait for a person", () => {
  const to = (row: number, value: number) => ({ suggestion: { cell: cell("启明", row, 4), value } });
  const findings = [
    worded("A", 1, to(1, 10)),
    worded("B", 2, { ...to(2, 20), alternative: [{ cell: cell("启明", 2, 4), value: 21 }] }),
    worded("C", 3, to(1, 11)),
    worded("D", 4, { ...to(4, 40), furtherSuggestions: [{ cell: cell("启明", 5, 4), value: 50 }] }),
    worded("E", 6),
    worded("G", 8, to(8, 80)),
    worded("F", 7, { suggestion: { cell: cell("没有的表", 1, 1), value: 1 } }),
  ];
  const sheet = { name: "启明", cells: [], merges: [], hidden: false, hiddenRows: [], hiddenColumns: [] };
  const { taken, left } = proposalsOf(findings, workbook(sheet), checked(...findings));
  expect(taken.map(({ key, mend }) => [key, mend.cell.row, mend.value])).toEqual([
    ["0/D/4", 4, 40],
    ["0/D/4", 5, 50],
    ["0/G/8", 8, 80],
  ]);
  expect(left.map(({ message }) => message)).toEqual(["A 1", "B 2", "C 3"]);
});
