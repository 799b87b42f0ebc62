import { currentEdition as edition } from "../../../src/form";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { recogniseLabel } from "../../../src/read/labels/recognise";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { text } from "../layouts/paper";
import { inserted } from "../metamorphic/grid";
import { baseOf } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";

const index = labelIndexOf(edition);

/** How to fill in, put below the label of the services and above their options. */
function withHintBelow(sheet: SheetSnapshot, hint: string): SheetSnapshot {
  const label = sheet.cells.find(
    (cell) =>
      cell.kind === "text" &&
      recogniseLabel(cell.text, index)?.hits.some(({ field }) => field.id === "project.serviceTypes"),
  )!;
  const row = label.row + 1;
  const below = inserted(sheet, "row", row);
  const cells = [...below.cells, { ...label, row, ...text(hint) }];
  return { ...below, cells: cells.sort((a, b) => a.row - b.row || a.col - b.col) };
}

test.each(["按营业执照填写全称", "可多选", "填写说明：请据实勾选"])(
  "options below their label and below %s are all read",
  (hint) => {
    for (let seed = 84_001; seed <= 84_006; seed++) {
      const base = baseOf("optionsBelow", seed);
      const { misses } = scoreOf({ ...base, sheets: base.sheets.map((sheet) => withHintBelow(sheet, hint)) });
      expect([seed, misses.filter((miss) => miss.includes("serviceTypes"))]).toEqual([seed, []]);
    }
  },
);

test("options go on behind an empty row among them", () => {
  for (let seed = 84_001; seed <= 84_003; seed++) {
    const base = baseOf("unmerged", seed);
    const sheets = base.sheets.map((sheet) => {
      const option = sheet.cells.find((cell) => cell.text.includes("产品全生命周期"));
      return option ? inserted(sheet, "row", option.row) : sheet;
    });
    const { misses } = scoreOf({ ...base, sheets });
    expect([seed, misses.filter((miss) => miss.includes("serviceTypes"))]).toEqual([seed, []]);
  }
});
