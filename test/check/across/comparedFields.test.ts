import { checkAcross } from "../../../src/check/checkAcross";
import { comparedFields } from "../../../src/check/across/comparedFields";
import { acrossRules } from "../../../src/check/across/table";
import { edition2020 as edition } from "../../../src/form/edition2020";
import type { Application } from "../../../src/read/application";
import type { Givens } from "../applicationWith";
import { applications } from "./support";

/** An application, of which every field that is asked for by its name is noted. */
function watched(application: Application, asked: Set<string>): Application {
  const readings = new Proxy(application.readings, {
    get: (all, field: string) => {
      asked.add(field);
      return all[field];
    },
    ownKeys: () => [], // who goes over all of them asks for none
  });
  return { ...application, readings };
}

const [own] = applications({});
const given = (field: string): string => String(own!.readings[field]![0]!.value);
const code = given("applicant.creditCode");
const name = given("applicant.name");
const project = given("project.name");
const goal = given("performance.overallGoal");

const same: Givens = { "applicant.creditCode": code, "applicant.name": name };
const supported = [{ year: 2018, applicant: name, creditCode: code, project: "数控机床升级" }];

const cases: readonly { givens: readonly Givens[]; units?: readonly string[] }[] = [
  { givens: [{}, { ...same, "project.name": project, "finance.profit.2019": 77 }] },
  { givens: [{}, { ...same, "project.name": "另外一个质量追溯系统" }] },
  { givens: [{}, { "applicant.creditCode": code }] },
  { givens: [{}, { "project.name": project }] },
  { givens: [{}, { "contact.mobile": given("contact.mobile"), "contact.email": given("contact.email") }] },
  { givens: [{}, { "applicant.phone": given("applicant.phone"), "performance.overallGoal": goal }] },
  { givens: [{}, {}], units: ["四平市工信局", "四平市工信局"] },
];

test("rules on several projects look at no field that is not named, so of a form that was not read again no other is made", () => {
  const asked = new Set<string>();
  const rules = new Set<string>();
  for (const { givens, units } of cases) {
    const watching = applications(...givens).map((application) => watched(application, asked));
    for (const { rule } of checkAcross(watching, edition, units, supported)) rules.add(rule);
  }
  expect([...rules].sort()).toEqual(Object.keys(acrossRules).sort());
  expect([...asked].sort()).toEqual([...comparedFields(edition)].sort());
});
