import { currentEdition as edition } from "../../src/form";
import { readWorkbook } from "../../src/read/readWorkbook";
import { differences } from "./layouts/compare";
import { layouts, makeForm } from "./layouts/makeForm";
import { makeManyForms, manyLayouts } from "./layouts/manyForms";

const seeds = Array.from({ length: 25 }, (_, n) => n + 1);

describe.each(layouts)("made-up forms, layout %s", (layout) => {
  test.each(seeds)("seed %d: everything that was written is read, and nothing else", (seed) => {
    const { workbook, truth } = makeForm(layout, seed);
    const { applications } = readWorkbook(workbook, edition);
    expect(applications.map((application) => differences(application, truth))).toEqual([[]]);
  });
});

describe.each(manyLayouts)("several projects on one sheet, %s", (layout) => {
  test.each(seeds)("seed %d: each is read by itself, in order", (seed) => {
    const { workbook, truths } = makeManyForms(layout, seed);
    const { applications } = readWorkbook(workbook, edition);
    expect(applications).toHaveLength(truths.length);
    expect(applications.map((application, n) => differences(application, truths[n]!))).toEqual(
      truths.map(() => []),
    );
  });
});

test("the title of a table with a project a row is told at its own cell", () => {
  const { workbook } = makeManyForms("rows", 1);
  const [sheet] = workbook.sheets;
  const text = edition.formTitle;
  const below = sheet!.cells.map((cell) => ({ ...cell, row: cell.row + 1 }));
  const cells = [{ row: 0, col: 3, kind: "text" as const, value: text, text }, ...below];
  const { applications } = readWorkbook({ ...workbook, sheets: [{ ...sheet!, cells, merges: [] }] }, edition);
  expect(applications.map(({ titleYear }) => titleYear?.cell)).toEqual(
    applications.map(() => ({ sheet: sheet!.name, row: 0, col: 3 })),
  );
  expect(applications.length).toBeGreaterThan(1);
});
