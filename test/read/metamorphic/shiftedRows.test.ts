import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { baseNames, baseOf } from "./sample";
import { scoreOf } from "./score";

/** Forms a layout and direction; SHIFTED_FORMS=50 for a long run, METAMORPHIC_SEED for fresh ones. */
const forms = Number(process.env.SHIFTED_FORMS ?? 1);
const firstSeed = Number(process.env.METAMORPHIC_SEED ?? 40_001);

/** Every second row one column further, as where merged cells were taken apart. */
function withShiftedRows(sheet: SheetSnapshot, by: 1 | -1, parity: number): SheetSnapshot {
  const room = by < 0 ? 1 : 0;
  const moved = (row: number) => room + (row % 2 === parity ? by : 0);
  const cells = sheet.cells.map((cell) => ({ ...cell, col: cell.col + moved(cell.row) }));
  return { ...sheet, cells, merges: [] };
}

/** A column of others' answers beside the own ones takes their place; in a list a shifted row is another project's. */
const withAnswersOfOthers =
  /^(?:exampleBeside|formerBeside|corrected|countyList|rows|rowsUnderSections|survey)$/;

test.each(baseNames.filter((name) => !withAnswersOfOthers.test(name)))(
  "no figure of a %s whose rows are shifted slips into another year",
  (layout) => {
    for (let seed = firstSeed; seed < firstSeed + forms; seed++)
      for (const by of [1, -1] as const) {
        const base = baseOf(layout, seed);
        const sheets = base.sheets.map((sheet) => withShiftedRows(sheet, by, seed % 2));
        const { unsure, misses } = scoreOf({ ...base, sheets });
        const silent = misses.filter((miss) => miss.startsWith("silent finance."));
        expect([base.name, by, unsure ? [] : silent]).toEqual([base.name, by, []]);
      }
  },
);
