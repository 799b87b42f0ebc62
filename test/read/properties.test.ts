import { currentEdition as edition } from "../../src/form";
import { readWorkbook } from "../../src/read/readWorkbook";
import type { SheetSnapshot, SnapshotCell } from "../../src/sheet/snapshot";
import fc from "../setup/properties";
import { makeForm } from "./layouts/makeForm";
import { sheetOf } from "./sheetOf";

/** What was read, without where it stood. */
function read(sheets: readonly SheetSnapshot[]) {
  return readWorkbook({ name: "申报.xlsx", sheets }, edition).applications.map((application) =>
    Object.fromEntries(
      Object.entries(application.readings).map(([id, readings]) => [
        id,
        readings.map(({ section, state, value, raw, label }) => ({
          section,
          state,
          value,
          raw,
          match: label.match,
        })),
      ]),
    ),
  );
}

/** What was read, without how it was written. */
const values = (sheets: readonly SheetSnapshot[]) =>
  read(sheets).map((fields) =>
    Object.entries(fields).map(([id, all]) => [id, all.map(({ state, value }) => [state, value])]),
  );

/** The same sheets with each text written in another way. */
const rewritten = (sheets: readonly SheetSnapshot[], into: (text: string) => string): SheetSnapshot[] =>
  sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.kind === "text" ? { ...cell, text: into(cell.text), value: into(cell.text) } : cell,
    ),
  }));

type Axis = "row" | "col";

/** Empty rows or columns before a place. */
function insert(sheet: SheetSnapshot, axis: Axis, before: number, count: number): SheetSnapshot {
  const [start, end] = axis === "row" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  const moved = (at: number) => (at >= before ? at + count : at);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, [axis]: moved(cell[axis]) })),
    merges: sheet.merges.map((area) => ({ ...area, [start]: moved(area[start]), [end]: moved(area[end]) })),
  };
}

const forms = [1, 2, 3].flatMap((seed) => [
  makeForm("oneSheet", seed),
  makeForm("manySheets", seed),
  makeForm("list", seed),
]);
const form = fc.constantFrom(...forms.map(({ workbook }) => workbook.sheets));
const unrelated = sheetOf(
  [
    ["序号", "设备名称", "金额（万元）"],
    [1, "服务器", 12.5],
  ],
  { name: "投资预算" },
);

describe("what is read does not depend on", () => {
  test("the corner in which the form stands", () => {
    fc.assert(
      fc.property(form, fc.nat(30), fc.nat(12), (sheets, down, right) => {
        const moved = sheets.map((sheet) => insert(insert(sheet, "row", 0, down), "col", 0, right));
        expect(read(moved)).toEqual(read(sheets));
      }),
      { numRuns: 40 },
    );
  });

  test("signs that nobody sees, which a copy from a web page leaves within words", () => {
    const unseen = ["\u200b", "\u200d", "\ufeff", "\u00ad", "\u200e"];
    fc.assert(
      fc.property(form, fc.constantFrom(...unseen), fc.nat(40), (sheets, sign, at) => {
        const into = (text: string) => {
          const letters = Array.from(text);
          letters.splice(at % (letters.length + 1), 0, sign);
          return letters.join("");
        };
        expect(values(rewritten(sheets, into))).toEqual(values(sheets));
      }),
      { numRuns: 40 },
    );
  });

  test("radicals in place of characters, which a copy from a PDF leaves, and boxes from a telephone", () => {
    const others = new Map(
      Array.from(
        "工⼯一⼀人⼈大⼤用⽤行⾏自⾃力⼒生⽣长⻓门⻔马⻢民⺠西⻄金\uf90a年\uf98e☑🗹".match(/../gu)!,
        (pair) => Array.from(pair),
      ).map(([usual, other]) => [usual!, other!]),
    );
    const written = (text: string) => Array.from(text, (letter) => others.get(letter) ?? letter).join("");
    for (const { workbook } of forms)
      expect(values(rewritten(workbook.sheets, written))).toEqual(values(workbook.sheets));
  });

  test("empty rows between its parts", () => {
    fc.assert(
      fc.property(form, fc.array(fc.nat(200), { maxLength: 4 }), (sheets, places) => {
        // A row put into a merged area, or into the year table or a list of options, is another form.
        const moved = sheets.map((sheet) => {
          const seams = places
            .map((place) => place % 100)
            .filter((row) => sheet.merges.every((area) => area.top >= row || area.bottom < row))
            .filter((row) =>
              sheet.cells.some(
                (cell) => cell.row === row && /信息|情况|能力|绩效/.test(cell.text) && cell.col === 0,
              ),
            );
          return seams.sort((a, b) => b - a).reduce((now, row) => insert(now, "row", row, 1), sheet);
        });
        expect(read(moved)).toEqual(read(sheets));
      }),
      { numRuns: 40 },
    );
  });

  test("other sheets, empty cells and the order of other sheets", () => {
    fc.assert(
      fc.property(
        form,
        fc.nat(8),
        fc.array(fc.tuple(fc.nat(80), fc.nat(9)), { maxLength: 20 }),
        (sheets, at, places) => {
          const filled = new Set(sheets[0]!.cells.map((cell) => `${cell.row} ${cell.col}`));
          const blanks: SnapshotCell[] = places
            .filter(([row, col]) => !filled.has(`${row} ${col}`))
            .map(([row, col]) => ({ row, col, kind: "text", value: "　 ", text: "　 " }));
          const cells = [...sheets[0]!.cells, ...blanks].sort((a, b) => a.row - b.row || a.col - b.col);
          const changed = [{ ...sheets[0]!, cells }, ...sheets.slice(1)];
          changed.splice(Math.min(at, changed.length), 0, unrelated);
          expect(read(changed)).toEqual(read(sheets));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("whether cells beside each other are merged", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (seed) => {
        const [sheet] = makeForm("oneSheet", seed).workbook.sheets;
        const values = (each: SheetSnapshot) =>
          read([each]).map((fields) =>
            Object.fromEntries(Object.entries(fields).map(([id, list]) => [id, list[0]!.value])),
          );
        expect(values({ ...sheet!, merges: [] })).toEqual(values(sheet!));
      }),
      { numRuns: 40 },
    );
  });
});

test("any cells at all are read without an exception", () => {
  const words = [
    "姓名",
    "总资产（万元）",
    "2018",
    "项目类别",
    "☑公共服务项目",
    "定量指标",
    "1.",
    "（",
    "：",
    "",
    "项目名称：",
    "单位：元",
    "20  年  月",
    "\u0000",
    "😀",
    "项目",
  ];
  const cell = fc.oneof(fc.constantFrom(...words), fc.double(), fc.boolean(), fc.constant(null), fc.string());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 30 }), (rows) => {
      expect(() => read([sheetOf(rows)])).not.toThrow();
    }),
    { numRuns: 150 },
  );
});
