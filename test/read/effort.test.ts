import { currentEdition } from "../../src/form";
import { readWorkbook } from "../../src/read/readWorkbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { layouts, makeForm } from "./layouts/makeForm";

/**
 * How often a pattern is tried on a text, for each cell of a form. The clock of a shared machine tells little; this is the
 * same everywhere. The reader before layouts were compared tried 58 to 90 times for each cell, this one tries 26 to 40 times.
 */
const mostTries = 41;

function triesFor(workbooks: readonly WorkbookSnapshot[]): number {
  const tries = jest.spyOn(RegExp.prototype, "exec");
  for (const workbook of workbooks) readWorkbook(workbook, currentEdition);
  const count = tries.mock.calls.length;
  tries.mockRestore();
  return count;
}

test.each(layouts)("a form of the layout %s is read with few looks at each cell", (layout) => {
  for (let seed = 101; seed <= 110; seed++) readWorkbook(makeForm(layout, seed).workbook, currentEdition);
  const forms = Array.from({ length: 10 }, (_, n) => makeForm(layout, n + 1).workbook);
  const cells = forms.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.cells)).length;
  const count = triesFor(forms);
  expect(Math.round(count / cells)).toBeLessThanOrEqual(mostTries);
  expect(count).toBeGreaterThan(cells);
});

test("one label again and again is held against its cell, not against those around, nor as what it does not ask", () => {
  const cells = Array.from({ length: 2_000 }, (_, row) =>
    ["手机", String(10_000 + row)].map((text, col) => ({
      row,
      col,
      kind: "text" as const,
      value: text,
      text,
    })),
  ).flat();
  const sheet: SheetSnapshot = {
    ...{ name: "手机", cells, merges: [], hidden: false },
    ...{ hiddenRows: [], hiddenColumns: [] },
  };
  expect(triesFor([{ name: "手机.xlsx", sheets: [sheet] }]) / cells.length).toBeLessThan(mostTries / 1.5);
});
