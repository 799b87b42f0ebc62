import { checkEdition } from "../../src/form/checkEdition";
import { edition2020 } from "../../src/form/edition2020";
import { edition2021 } from "../../src/form/edition2021";
import { editions } from "../../src/form";
import { joinEditions, onlyParts, partOf } from "../../src/form/joinEditions";
import { printedFormOf } from "../../src/form/printed";

test.each(editions)("the edition $id is sound and has a printed form", (edition) => {
  expect(() => checkEdition(edition)).not.toThrow();
  expect(printedFormOf(edition)).toBeDefined();
});

test("2021 has its own years, revenue and places; what it does not change is 2020's very object", () => {
  expect(edition2021).toMatchObject({ id: "2021", formYear: 2021, financeYears: [2018, 2019, 2020] });
  expect(
    edition2021.fields.filter(({ row }) => row === "mainBusinessRevenue").map(({ id, label }) => [id, label]),
  ).toEqual([2018, 2019, 2020].map((year) => [`finance.mainBusinessRevenue.${year}`, "营业收入（万元）"]));
  expect(edition2021.recommendingUnits.map(({ city }) => city)).not.toContain("公主岭市");
  expect(edition2021.divisions.filter(({ name }) => name === "公主岭市")).toMatchObject([
    { prefecture: "长春市" },
  ]);
  for (const shared of ["rules", "quotes", "categoryGroups", "summaryFields", "proportions"] as const)
    expect(edition2021[shared]).toBe(edition2020[shared]);
  expect(JSON.stringify(edition2021.conditions)).not.toContain("2019");
});

test("no sentence of 2020's guide is quoted as 2021's", () => {
  const guide = Object.entries(edition2021.clauses).filter(([id]) => /^(?:guide|note)\./.test(id));
  expect(guide.length).toBeGreaterThan(20);
  expect(guide.filter(([, { title }]) => !/^2020年|^2021年申报条件$/.test(title))).toEqual([]);
});

test("editions joined have the fields of all years, and each part is found again", () => {
  const all = joinEditions([edition2020, edition2021]);
  expect(joinEditions([edition2020, edition2021])).toBe(all);
  expect(joinEditions([edition2020])).toBe(edition2020);
  expect(all.fields.filter(({ row }) => row === "profit").map(({ year }) => year)).toEqual([
    2017, 2018, 2019, 2020,
  ]);
  expect(new Set(all.fields.map(({ id }) => id)).size).toBe(all.fields.length);
  expect([partOf(all, "2021"), onlyParts(all, ["2021", "2021"]), onlyParts(all, [])]).toEqual([
    edition2021,
    edition2021,
    edition2020,
  ]);
  expect(() => checkEdition(all)).not.toThrow();
});
