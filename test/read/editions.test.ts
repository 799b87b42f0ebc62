import { checkApplication } from "../../src/check";
import { edition2020 } from "../../src/form/edition2020";
import { edition2021 } from "../../src/form/edition2021";
import { joinEditions } from "../../src/form/joinEditions";
import { valueOf, type Application } from "../../src/read/application";
import { readForms } from "../../src/read/readForms";
import { readWorkbook } from "../../src/read/readWorkbook";
import { wordFinding } from "../../src/report/wording";
import { sheetsByEdition } from "../../src/read/workbook/sheetsByEdition";
import { cellName } from "../../src/sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { layouts, makeForm } from "./layouts/makeForm";
import { laterField, made2021 } from "./made2021";

const open = joinEditions([edition2020, edition2021]);
const only = ({ applications }: { readonly applications: readonly Application[] }): Application => {
  expect(applications).toHaveLength(1);
  return applications[0]!;
};
/** The workbook with each text that matches put into other words. */
const changed = (workbook: WorkbookSnapshot, from: RegExp, to: string): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const text = cell.text.replace(from, to);
      return text === cell.text ? cell : { ...cell, text, value: text };
    }),
  })),
});
const otherYear = (application: Application) =>
  checkApplication(application, open)
    .filter(({ rule }) => rule === "STR-04")
    .map((finding) => ({
      variant: finding.variant ?? "",
      cells: finding.cells.map(({ row, col }) => cellName(row, col)),
      message: wordFinding(finding, edition2020).message,
    }));

test.each(layouts)(
  "%s: a form of 2020 reads the same beside 2021's edition, one of 2021 with its own years",
  (layout) => {
    const { workbook } = makeForm(layout, 3);
    expect(readForms(workbook, open)).toEqual(readWorkbook(workbook, edition2020));
    const before = only(readForms(workbook, open));
    const now = only(readForms(made2021(layout, 3), open));
    expect([before.edition, now.edition]).toEqual(["2020", "2021"]);
    for (const { id } of edition2020.fields)
      expect([id, valueOf(now, laterField(id))]).toEqual([id, valueOf(before, id)]);
    expect(now.notFound.map(laterField)).toEqual(before.notFound.map(laterField).map(laterField));
    expect(otherYear(now)).toEqual([]);
  },
);

test("both years on sheets of one workbook are each read by their own edition, in the workbook's order", () => {
  const one = made2021("oneSheet", 4).sheets[0]!;
  const other = makeForm("oneSheet", 5).workbook.sheets[0]!;
  const sheets = [
    { ...one, name: "今年" },
    { ...other, name: "甲" },
  ];
  const { applications } = readForms({ name: "两年.xlsx", sheets }, open);
  expect(applications.map(({ edition, sheets: on }) => [edition, ...on])).toEqual([
    ["2021", "今年"],
    ["2020", "甲"],
  ]);
});

test("last year's form of the same project beside this year's is superseded", () => {
  const sheets = [
    { ...made2021("oneSheet", 4).sheets[0]!, name: "2021" },
    { ...makeForm("oneSheet", 4).workbook.sheets[0]!, name: "上一年" },
  ];
  const reading = readForms({ name: "两年.xlsx", sheets }, open);
  expect(only(reading).edition).toBe("2021");
  expect(reading.sheets).toEqual([
    { name: "2021", role: "form" },
    { name: "上一年", role: "superseded" },
  ]);
});

test("a form on several sheets is never taken apart: the cover's title and the table's years may disagree", () => {
  const { workbook } = makeForm("manySheets", 6);
  const mixed = changed(workbook, /^2020年度(?=省级)/, "2021年度");
  expect(sheetsByEdition(mixed.sheets, open)).toHaveLength(1);
  const application = only(readForms(mixed, open));
  expect(application.edition).toBe("2020");
  expect(otherYear(application)).toMatchObject([{ variant: "title" }]);
});

test("a contradiction between title and columns is told with its cell, and the rest is checked", () => {
  const titled = changed(makeForm("oneSheet", 5).workbook, /^2020年度(?=省级)/, "2021年度");
  const application = only(readForms(titled, open));
  expect(otherYear(application)).toEqual([
    {
      variant: "title",
      cells: ["A1"],
      message: "申报书的标题是2021年度，本次申报为2020年度；财务数据等栏目与本年度相符，已照常审核。",
    },
  ]);
  const broken = { ...application, readings: { ...application.readings } };
  delete broken.readings["applicant.creditCode"];
  expect(
    checkApplication({ ...broken, notFound: [...broken.notFound, "applicant.creditCode"] }, open),
  ).toEqual(expect.arrayContaining([expect.objectContaining({ rule: "STR-05" })]));
});

test.each([
  ["2019", "2020"],
  ["2017", "2020"],
  ["2022", "2021"],
  ["2030", "2021"],
])("a form of %s is read with %s, and told", (year, edition) => {
  const base = edition === "2020" ? makeForm("oneSheet", 5).workbook : made2021("oneSheet", 5);
  const application = only(readForms(changed(base, /^202[01]年度(?=省级)/, `${year}年度`), open));
  expect(application.edition).toBe(edition);
  expect(otherYear(application)).toMatchObject([{ variant: "title", cells: ["A1"] }]);
});

test("columns alone tell the year; without either the edition that is open counts", () => {
  const untitled = (workbook: WorkbookSnapshot) => changed(workbook, /^202[01]年度(?=省级)/, "");
  expect(only(readForms(untitled(made2021("oneSheet", 7)), open)).edition).toBe("2021");
  expect(only(readForms(untitled(makeForm("oneSheet", 7).workbook), open)).edition).toBe("2020");
  const empty: SheetSnapshot = { ...makeForm("oneSheet", 7).workbook.sheets[0]!, cells: [] };
  expect(sheetsByEdition([empty], joinEditions([edition2021, edition2020]))).toMatchObject([
    { edition: edition2021 },
  ]);
});
