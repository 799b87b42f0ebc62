import { checkApplication } from "../../../src/check";
import { currentEdition as edition } from "../../../src/form";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { baseOf } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";
import { withSlippedColumn } from "../metamorphic/slippedColumn";

const seeds = [91_000, 91_001, 91_002, 91_003, 91_004, 91_005];

/** The sheet with a table of persons, and the first e-mail address in it. */
function addressesOf(sheets: readonly SheetSnapshot[]) {
  const sheet = sheets.find(({ cells }) => cells.some(({ text }) => /^\s*gm\d+[@＠]/.test(text)))!;
  return { sheet, cell: sheet.cells.find(({ text }) => /^\s*gm\d+[@＠]/.test(text))! };
}

const change = (sheets: readonly SheetSnapshot[], from: SheetSnapshot, to: SheetSnapshot) =>
  sheets.map((sheet) => (sheet === from ? to : sheet));

describe.each(["personTable", "signed"])("a %s with the persons in rows, others' among them", (layout) => {
  test("whose addresses were pushed on: none is another's in silence", () => {
    for (const seed of seeds) {
      const base = baseOf(layout, seed);
      const { sheet, cell } = addressesOf(base.sheets);
      const moved = withSlippedColumn(sheet, cell.col, cell.row, 1);
      const { misses } = scoreOf({ ...base, sheets: change(base.sheets, sheet, moved) });
      expect([seed, misses.filter((miss) => /^silent \w+\.email/.test(miss))]).toEqual([seed, []]);
    }
  });

  test("of whom one left the address out: nothing else is asked about", () => {
    for (const seed of seeds) {
      const { sheets } = baseOf(layout, seed);
      const { sheet, cell } = addressesOf(sheets);
      const without = { ...sheet, cells: sheet.cells.filter((each) => each !== cell) };
      const { applications } = readWorkbook(
        { name: "x.xlsx", sheets: change(sheets, sheet, without) },
        edition,
      );
      const asked = applications
        .flatMap((each) => checkApplication(each, edition))
        .filter(({ rule }) => rule === "STR-17");
      expect([seed, asked]).toEqual([seed, []]);
    }
  });
});
