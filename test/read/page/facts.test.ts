import { fact, factBy, withFacts } from "../../../src/read/page/facts";
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
});
