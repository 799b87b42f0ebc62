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
