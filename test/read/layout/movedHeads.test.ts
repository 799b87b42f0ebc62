import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { baseOf } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";

/** A sheet whose first row, the words over its columns, moved by a column. */
function withMovedHead(sheet: SheetSnapshot, by: 1 | -1): SheetSnapshot {
  const [{ row: head }] = sheet.cells as [SheetSnapshot["cells"][number]];
  const cells = sheet.cells
    .filter(({ row, col }) => row !== head || col + by >= 0)
    .map((cell) => (cell.row === head ? { ...cell, col: cell.col + by } : cell));
  return { ...sheet, cells };
}

test.each(["exampleBeside", "formerBeside", "corrected"])(
  "a %s whose head stands a column away from its columns is nobody's to read",
  (layout) => {
    for (const seed of [97_001, 97_002, 97_003]) {
      const base = baseOf(layout, seed);
      for (const by of [1, -1] as const) {
        const { status } = scoreOf({
          ...base,
          sheets: base.sheets.map((sheet) => withMovedHead(sheet, by)),
        });
        expect([layout, seed, by, status === "read"]).toEqual([layout, seed, by, false]);
      }
      expect(scoreOf(base).status).toBe("read");
    }
  },
);
