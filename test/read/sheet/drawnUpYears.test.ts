import { currentEdition as edition } from "../../../src/form";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { baseOf } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";
import { withSlippedColumn } from "../metamorphic/slippedColumn";

/** Where the first ratio stands in a form with all years of all figures below each other in one column; else null. */
function firstRatio(seed: number) {
  const { sheets } = baseOf("reordered", seed);
  const { readings } = readWorkbook({ name: "x.xlsx", sheets }, edition).applications[0]!;
  const placeOf = (figure: string) => readings[`finance.${figure}`]![0]!.cell;
  const [first, second, last] = ["debtRatio.2017", "debtRatio.2018", "profit.2019"].map(placeOf) as [
    ReturnType<typeof placeOf>,
    ReturnType<typeof placeOf>,
    ReturnType<typeof placeOf>,
  ];
  const isColumn = first.col === second.col && first.row + 1 === second.row && last.col === first.col;
  return isColumn ? first : null;
}

test("figures of years below each other that were drawn up by one are no other year's in silence", () => {
  let forms = 0;
  for (let seed = 91_000; seed < 91_048; seed++) {
    const at = firstRatio(seed);
    if (!at) continue;
    forms++;
    const base = baseOf("reordered", seed);
    const sheets = base.sheets.map((sheet) =>
      sheet.name === at.sheet ? withSlippedColumn(sheet, at.col, at.row, -1) : sheet,
    );
    const { unsure, misses } = scoreOf({ ...base, sheets });
    const silent = unsure ? [] : misses.filter((miss) => miss.startsWith("silent finance"));
    expect([seed, silent]).toEqual([seed, []]);
  }
  expect(forms).toBeGreaterThan(2);
});
