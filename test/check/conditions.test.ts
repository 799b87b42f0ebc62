import { checkApplication, eligibilityOf, type ChecklistAnswer } from "../../src/check";
import { edition2020 } from "../../src/form/edition2020";
import { cellName } from "../../src/sheet/address";
import { applicationWith, blank, cellOf, type Givens } from "./applicationWith";

/** 申报指南 二, condition by condition: what the form proves, what paper proves, what is open. */

const answered = (answer: ChecklistAnswer): Record<string, ChecklistAnswer> =>
  Object.fromEntries(edition2020.checklist.map(({ id }) => [id, answer]));

function conditions(given: Givens, answers: Record<string, ChecklistAnswer> = {}) {
  const application = applicationWith(given);
  const findings = checkApplication(application, edition2020);
  return eligibilityOf(application, edition2020, { findings, answers, applicant: "manufacturing" });
}
const states = (given: Givens, answers?: Record<string, ChecklistAnswer>) =>
  Object.fromEntries(conditions(given, answers).map(({ clause, state }) => [clause.slice(8), state]));

test("each of the ten conditions of 二 is there, with fields of the edition", () => {
  const ten = Array.from({ length: 10 }, (_, i) => `guide.2.${i + 1}`);
  expect(edition2020.conditions.map(({ clause }) => clause)).toEqual(ten);
  const known = new Set(edition2020.fields.map(({ id }) => id));
  const categories = edition2020.fields.find(({ id }) => id === "project.category")!.choices!;
  const ids = new Set(categories.map(({ id }) => id));
  for (const { fields, categories: asked = [] } of edition2020.conditions) {
    expect(fields.filter((field) => !known.has(field))).toEqual([]);
    expect(asked.filter((one) => !ids.has(one))).toEqual([]);
  }
});

test("a sound platform whose papers are all there", () => {
  expect(states({}, answered("yes"))).toEqual({
    ...{ 1: "shown", 2: "shown", 3: "notAsked", 4: "notAsked", 5: "notAsked", 6: "notAsked" },
    ...{ 7: "shown", 8: "shown", 9: "shown", 10: "shown" },
  });
});

test("nobody has looked at the papers: open where there are any", () => {
  const found = conditions({});
  expect(found.filter(({ state }) => state === "open").map(({ clause }) => clause)).toEqual([
    ...["guide.2.1", "guide.2.2", "guide.2.8", "guide.2.9", "guide.2.10"],
  ]);
  const [first] = found;
  expect(first!.papers.map(({ item, answer }) => [item.id, answer])).toEqual([
    ["ELG-02", null],
    ["ELG-04", null],
  ]);
});

test("what the form proves has its value and its cell", () => {
  const [first] = conditions({});
  const shown = first!.evidence.map(({ field, value, cell }) => [field, value, cellName(cell.row, cell.col)]);
  expect(shown).toContainEqual(["finance.profit.2019", 1200, cellOf("finance.profit.2019")]);
  expect(shown).toContainEqual(["applicant.creditCode", expect.any(String), cellOf("applicant.creditCode")]);
});

test("a loss refutes 二（一）, and the finding that says so stands with it", () => {
  const [first] = conditions({ "finance.profit.2019": -5 }, answered("yes"));
  expect([first!.state, first!.against.map(({ rule }) => rule)]).toEqual(["refuted", ["FIN-13"]]);
});

test("a paper that is not there refutes its condition only", () => {
  expect(states({}, { ...answered("yes"), "ELG-11": "no" })).toMatchObject({ 1: "shown", 9: "refuted" });
});

test("a field left empty is named, and the condition is open", () => {
  const found = conditions({ "situation.autonomyLevels": blank }, answered("yes"));
  expect([found[1]!.state, found[1]!.unsaid]).toEqual(["open", ["situation.autonomyLevels"]]);
});

test("of an unknown category all conditions are asked", () => {
  const found = states({ "project.category": blank });
  expect(Object.values(found)).not.toContain("notAsked");
});
