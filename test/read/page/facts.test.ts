import { fact, factBy, textsThat, withFacts } from "../../../src/read/page/facts";
import type { SnapshotCell } from "../../../src/sheet/snapshot";
import { sheetOf } from "../sheetOf";

const cellOf = (text: string | number): SnapshotCell => withFacts(sheetOf([[text]])).cells[0]!;

describe("what a cell's content tells", () => {
  test("is found once, for a text that stands on other sheets too", () => {
    const find = jest.fn(({ text }: { readonly text: string }) => text.length);
    const length = fact(find);
    expect([length(cellOf("总资产")), length(cellOf("总资产")), length(cellOf(5))]).toEqual([3, 3, 1]);
    expect(find).toHaveBeenCalledTimes(2);
  });

  test("is found anew for a copy of the cell with another text", () => {
    const length = fact(({ text }) => text.length);
    const cell = cellOf("项目名称：甲平台");
    expect(length(cell)).toBe(8);
    expect(length({ ...cell, text: "甲平台", value: "甲平台" })).toBe(3);
    expect(length({ ...cell, row: 7 })).toBe(8);
  });

  test("a number and a text that look alike are two contents", () => {
    const kind = fact((cell) => cell.kind);
    expect([kind(cellOf("2018")), kind(cellOf(2018))]).toEqual(["text", "number"]);
  });

  test("is found by each index anew", () => {
    const has = factBy(({ text }, words: ReadonlySet<string>) => words.has(text));
    const cell = cellOf("备注");
    expect([
      has(cell, new Set(["备注"])),
      has(cell, new Set(["合计"])),
      has(cell, new Set(["备注"])),
    ]).toEqual([true, false, true]);
  });

  test("of texts that look in some way is told by one look at each text, and of numbers by none", () => {
    const isUnit = jest.fn((text: string) => text.endsWith("元"));
    const units = textsThat(isUnit);
    const { cells } = withFacts(sheetOf([["万元", 5], ["台"], ["万元"]]));
    const rows = () => units(cells).map(({ row }) => row);
    expect([rows(), rows()]).toEqual([
      [0, 2],
      [0, 2],
    ]);
    expect(isUnit).toHaveBeenCalledTimes(2);
    const [first] = cells;
    expect(units([{ ...first!, text: "件", value: "件" }])).toEqual([]);
    expect(textsThat(isUnit, "followed")(cells)).toEqual([first]);
  });
});
