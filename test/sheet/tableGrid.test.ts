import fc from "../setup/properties";
import { gridOf } from "../../src/sheet/grid";
import type { Area, SheetSnapshot, SnapshotCell } from "../../src/sheet/snapshot";
import { tableGrid } from "../../src/sheet/tableGrid";

const place = fc.tuple(fc.nat(12), fc.nat(6));
const area = fc
  .tuple(place, fc.nat(2), fc.nat(2))
  .map(([[top, left], down, right]): Area => ({ top, left, bottom: top + down, right: left + right }));

function sheetOf(places: readonly (readonly [number, number])[], merges: readonly Area[]): SheetSnapshot {
  const cells = places.map(([row, col], n): SnapshotCell => ({
    row,
    col,
    kind: "text",
    value: `${n}`,
    text: `${n}`,
  }));
  return { name: "表", cells, merges: [...merges], hidden: false, hiddenRows: [], hiddenColumns: [] };
}

/** All that a grid says of the places where something may stand. */
function saidOf(grid: ReturnType<typeof gridOf>): unknown {
  const rows = Array.from({ length: 17 }, (_, row) => row);
  const cols = Array.from({ length: 11 }, (_, col) => col - 1);
  return [
    grid.rows,
    rows.map((row) => grid.columnsOf(row)),
    rows.map((row) =>
      cols.map((col) => [grid.cellAt(row, col), grid.textAt(row, col), grid.mergeAt(row, col)]),
    ),
  ];
}

const inOrder = (places: [number, number][]): [number, number][] =>
  places.sort((a, b) => a[0] - b[0] || a[1] - b[1]);

test.each([
  ["row by row", inOrder],
  ["in any order", (places: [number, number][]) => places],
])("the grid of a table says what that of any sheet says, where its cells stand %s", (_, order) => {
  const unique = fc.uniqueArray(place, { selector: String, maxLength: 50 });
  fc.assert(
    fc.property(unique, fc.array(area, { maxLength: 2 }), (places, merges) => {
      const sheet = sheetOf(order([...places]), merges);
      expect(saidOf(tableGrid(sheet))).toEqual(saidOf(gridOf(sheet)));
    }),
  );
});
