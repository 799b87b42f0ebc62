import { shiftFormula } from "../../../src/files/edit/rows/shiftFormula";
import { translateFormula } from "../../../src/sheet/formula/translate";
import { RowMap } from "../../../src/files/edit/rows/rowMap";
import { rowAfter } from "../../../src/sheet/edits";
import fc from "../../setup/properties";

/** Rows 0 to 39, each with its own name; some are taken out, new ones ("+") put in. */
const size = 40;
const changes = fc
  .record({
    gone: fc.uniqueArray(fc.nat(size - 1), { maxLength: 12 }),
    coming: fc.uniqueArray(fc.record({ before: fc.nat(size), count: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 4,
      selector: ({ before }) => before,
    }),
  })
  .map(({ gone, coming }) => ({
    deleteRows: gone.sort((a, b) => b - a),
    insertRows: coming
      .map(({ before, count }) => ({ before: Math.min(before, size - gone.length), count }))
      .filter(({ before }, i, all) => all.findIndex((each) => each.before === before) === i)
      .sort((a, b) => b.before - a.before),
  }));

/** The same done to a list of names, step by step: what a person would see. */
function byHand({
  deleteRows,
  insertRows,
}: {
  deleteRows: number[];
  insertRows: { before: number; count: number }[];
}) {
  const rows = Array.from({ length: size }, (_, row) => String(row));
  for (const row of deleteRows) rows.splice(row, 1);
  for (const { before, count } of insertRows) rows.splice(before, 0, ...Array<string>(count).fill("+"));
  return rows;
}

describe("where rows go", () => {
  it("is where a person sees them go", () => {
    fc.assert(
      fc.property(changes, fc.nat(size - 1), (change, row) => {
        const place = byHand(change).indexOf(String(row));
        expect(new RowMap("表", change).to(row)).toBe(place < 0 ? null : place);
        expect(rowAfter({ sheet: "表", cells: [], ...change }, row)).toBe(place < 0 ? null : place);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives a range the rows of its own that stay, and those put in between them", () => {
    fc.assert(
      fc.property(changes, fc.nat(size - 1), fc.nat(size - 1), (change, a, b) => {
        const [top, bottom] = [Math.min(a, b), Math.max(a, b)];
        const after = byHand(change);
        const places = after.flatMap((name, place) =>
          name !== "+" && Number(name) >= top && Number(name) <= bottom ? [place] : [],
        );
        const wanted = places.length === 0 ? null : { top: places[0], bottom: places.at(-1) };
        const map = new RowMap("表", change);
        expect(map.span({ top, bottom })).toEqual(wanted);
        const formula = shiftFormula(`SUM(B$${top + 1}:C${bottom + 1})`, { sheet: "表" }, map);
        expect(formula).toBe(wanted ? `SUM(B$${wanted.top! + 1}:C${wanted.bottom! + 1})` : "SUM(#REF!)");
      }),
      { numRuns: 2000 },
    );
  });

  it("lets a list take in the rows that are put in right below it, and no others", () => {
    fc.assert(
      fc.property(changes, fc.nat(size - 1), fc.nat(size - 1), (change, a, b) => {
        const [top, bottom] = [Math.min(a, b), Math.max(a, b)];
        const map = new RowMap("表", change);
        const after = byHand(change);
        const span = map.span({ top, bottom });
        if (!span) return;
        let end = span.bottom;
        while (after[end + 1] === "+") end += 1;
        expect(map.span({ top, bottom }, true)).toEqual({ top: span.top, bottom: end });
      }),
      { numRuns: 2000 },
    );
  });
});

describe("formulas", () => {
  const piece = fc.constantFrom(
    "A1",
    "$B$7",
    "C5:D9",
    "'汇总表'!E8",
    "其他!A6",
    "[1]汇总表!A6",
    "一月:汇总表!A6",
    '"A6"',
    "LOG10(2)",
    "表1[[#This Row],[A6]]",
    "5:7",
    "$3:$3",
    "C:D",
    "#REF!",
    "名A6",
    "A6名",
    "1E5",
    "A1048576",
    "XFD9",
    "汇总表!A5:汇总表!A9",
    "汇总表!#REF!",
    "税率",
    "TRUE",
    "{1,2;3,4}",
  );
  const formulas = fc.array(piece, { minLength: 1, maxLength: 6 }).map((all) => all.join("+"));

  it("that nothing moves in stay as they are, letter for letter", () => {
    const still = new RowMap("汇总表", { deleteRows: [], insertRows: [{ before: 1_048_576, count: 1 }] });
    fc.assert(
      fc.property(formulas, (formula) =>
        expect(shiftFormula(formula, { sheet: "汇总表" }, still)).toBe(formula),
      ),
    );
    fc.assert(
      fc.property(formulas, (formula) =>
        expect(translateFormula(translateFormula(formula, 3, 2), -3, -2)).toBe(formula),
      ),
    );
  });

  it.each([
    ["5:7", "6:8"],
    ["$1:$3", "$1:$4"],
    ["C:D", "C:D"],
    ["一月:汇总表!A6", "一月:汇总表!A6"],
    ["[1]汇总表!A6", "[1]汇总表!A6"],
    ["汇总表!A5:汇总表!A9", "汇总表!A6:汇总表!A10"],
    ["表1[[#This Row],[A6]]", "表1[[#This Row],[A6]]"],
    ["SUM(表1[A6],A6)", "SUM(表1[A6],A7)"],
    ["A1:A1048576", "A1:A1048576"],
    ["(汇总表!$A$5,汇总表!$A$9)", "(汇总表!$A$6,汇总表!$A$10)"],
    ["'a''b'!A6+A6", "'a''b'!A6+A7"],
    ["_xlfn.XLOOKUP(A6,B:B,C:C)", "_xlfn.XLOOKUP(A7,B:B,C:C)"],
    ["A6#", "A7#"],
    ["@A6", "@A7"],
    ["A6%", "A7%"],
    ["A9:A5", "A10:A6"],
    ["汇总表!A6 汇总表!B6", "汇总表!A7 汇总表!B7"],
  ])("%s becomes %s when a row is put in before row 3", (before, after) => {
    const map = new RowMap("汇总表", { deleteRows: [], insertRows: [{ before: 2, count: 1 }] });
    expect(shiftFormula(before, { sheet: "汇总表" }, map)).toBe(after);
  });

  it("below a list take in its new last row; sums that run on, and those of other sheets, do not", () => {
    const map = new RowMap("汇总表", { deleteRows: [], insertRows: [{ before: 9, count: 2 }] });
    const at = (formula: string, sheet: string, row: number): string =>
      shiftFormula(formula, { sheet, row }, map);
    expect(at("SUM(F5:F9)", "汇总表", 9)).toBe("SUM(F5:F11)");
    expect(at("SUM(F5:F9)", "汇总表", 6)).toBe("SUM(F5:F9)");
    expect(at("SUM(F$5:F9)", "汇总表", 9)).toBe("SUM(F$5:F9)");
    expect(at("SUM(汇总表!F5:F9)", "分析", 9)).toBe("SUM(汇总表!F5:F9)");
  });
});
