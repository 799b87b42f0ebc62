import { readWorkbook } from "../../../src/read/readWorkbook";
import { currentEdition as edition } from "../../../src/form";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { baseOf } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";
import { withSlippedColumn } from "../metamorphic/slippedColumn";

/** Answers to 自主可控程度, and what may be taken for one when they moved. */
const concerned = /^silent situation\.(?:autonomyLevels|ledProvincialProjects|standards)/;

/** The sheet of a form with the options of 自主可控程度, and the first cell of them. */
function optionsOf(sheets: readonly SheetSnapshot[]) {
  for (const sheet of sheets) {
    const cell = sheet.cells.find(({ text }) => /芯片级/.test(text));
    if (cell) return { sheet, cell };
  }
  throw new Error("no options");
}

describe.each(["unmerged", "word", "stacked", "oneSheet"])("a %s", (layout) => {
  const seeds = [91_000, 91_001, 91_002, 91_003];

  test.each([1, -1])("whose options moved by %d is asked about, or read as it was", (by) => {
    for (const seed of seeds) {
      const base = baseOf(layout, seed);
      const { sheet, cell } = optionsOf(base.sheets);
      // An option taken out with its tick leaves nothing that tells of it.
      for (const from of by > 0 ? [cell.row, cell.row - 2] : [cell.row - 2]) {
        const moved = withSlippedColumn(sheet, cell.col, from, by);
        const { misses } = scoreOf({
          ...base,
          sheets: base.sheets.map((each) => (each === sheet ? moved : each)),
        });
        expect([seed, from, misses.filter((miss) => concerned.test(miss))]).toEqual([seed, from, []]);
      }
    }
  });

  test("is not asked about where nothing moved", () => {
    for (const seed of seeds) {
      const { sheets } = baseOf(layout, seed);
      const { applications } = readWorkbook({ name: "x.xlsx", sheets }, edition);
      const slipped = applications.flatMap(({ readings }) =>
        Object.values(readings).filter(([best]) => best!.notes.some(({ kind }) => kind === "slipped")),
      );
      expect([seed, slipped]).toEqual([seed, []]);
    }
  });
});

test("a choice with last year's beside it, whose wording holds another option, is its own", () => {
  const { misses } = scoreOf(baseOf("formerBeside", 98_606));
  expect(misses).toEqual([]);
});
