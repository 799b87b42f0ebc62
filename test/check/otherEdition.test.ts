import { checkApplication } from "../../src/check";
import type { Edition } from "../../src/form/edition";
import { edition2020 } from "../../src/form/edition2020";
import type { Application } from "../../src/read/application";
import { wordFinding } from "../../src/report/wording";
import { applicationWith, type Givens } from "./applicationWith";

const later = (id: string) =>
  id.replace(/^(finance\..*\.)(\d{4})$/, (_, row, year) => row + (Number(year) + 1));

/** The form of the year after, as far as the years go. */
const nextEdition: Edition = {
  ...edition2020,
  id: "2021",
  formYear: 2021,
  financeYears: [2018, 2019, 2020],
  filingPeriod: undefined,
  fields: edition2020.fields.map((field) => ({
    ...field,
    id: later(field.id),
    ...(field.year === undefined ? {} : { year: field.year + 1 }),
  })),
};

function nextApplication(given: Givens): Application {
  const application = applicationWith(given);
  const readings = Object.fromEntries(
    Object.entries(application.readings).map(([id, found]) => [
      later(id),
      found.map((one) => ({ ...one, field: later(id) })),
    ]),
  );
  return { ...application, edition: "2021", readings };
}

const dates = {
  "project.filledOn": "2021-06-15",
  "project.periodEnd": "2022-04",
  "project.expectedCompletion": "2022-04",
};
const said = (given: Givens) =>
  checkApplication(nextApplication({ ...dates, ...given }), nextEdition).map(
    (finding) => wordFinding(finding, nextEdition).message,
  );

test("a sound form of another year has no finding under its own edition", () => {
  expect(said({})).toEqual([]);
});

test("the years that count are the edition's", () => {
  expect(said({ "finance.profit.2019": -12 })).toEqual([
    "2020年“利润（万元）”为 -12，当年亏损，不符合“非亏损企业”的条件。",
  ]);
  expect(said({ "project.filledOn": "2020-06-15" })).toEqual(["填报日期为2020年6月15日，不在2021年。"]);
  expect(said({ "applicant.establishedOn": "2021-05-06", "project.filledOn": "2021-05-05" })).toEqual([
    "单位成立时间（2021年5月6日）晚于填报日期（2021年5月5日）。",
  ]);
});
