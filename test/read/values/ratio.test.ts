import { readRatio } from "../../../src/read/values/ratio";
import type { Raw } from "../../../src/read/values/outcome";

const text = (value: string): Raw => ({ kind: "text", value, text: value });
const number = (value: number): Raw => ({ kind: "number", value, text: String(value) });

describe("ratios", () => {
  test.each([
    ["56.2%", 0.562],
    ["５６．２％", 0.562],
    ["56.2 %", 0.562],
    ["0.562", 0.562],
    ["56.2", 0.562],
    ["56.2%%", 0.562],
    ["56.2％ %", 0.562],
    ["百分之56.2", 0.562],
    ["百分之五十六", 0.56],
  ])("%s", (raw, value) => {
    expect(readRatio(text(raw), [])).toMatchObject({ state: "value", value });
  });

  test("a cell shown as a percentage is the fraction that it holds", () => {
    expect(readRatio({ kind: "percent", value: 1.238, text: "123.8%" }, [])).toEqual({
      state: "value",
      value: 1.238,
      notes: [],
    });
  });

  test("a percent sign that the format writes behind a number counts", () => {
    expect(readRatio({ kind: "number", value: 0.5, text: "0.50%" }, []).value).toBe(0.005);
    expect(readRatio({ kind: "number", value: 34.66, text: "34.66%" }, []).value).toBe(0.3466);
    expect(readRatio(number(0.31929999999999997), []).value).toBe(0.3193);
  });

  test("without a % sign it is said that the number was taken so", () => {
    for (const raw of [number(0.4577), number(45.77)]) {
      expect(readRatio(raw, []).notes).toEqual([{ kind: "fractionAsPercent" }]);
    }
  });

  test("a fraction under a printed % is asked about, unless another year decides", () => {
    const kinds = (value: number, others: number[], label: string) =>
      readRatio(number(value), others, label).notes.map((note) => note.kind);
    expect(kinds(1.2, [0.9, 1.1], "负债率（%）")).toEqual(["fractionAsPercent", "unitUnclear"]);
    expect(kinds(0.5, [0.9, 1.1], "负债率％")).toEqual(["fractionAsPercent", "unitUnclear"]);
    expect(kinds(0.5, [34.66], "负债率（%）")).toEqual(["fractionAsPercent"]);
    expect(kinds(0.5, [0.9], "负债率")).toEqual(["fractionAsPercent"]);
    expect(kinds(45.77, [], "负债率（%）")).toEqual(["fractionAsPercent"]);
  });

  test("a row written in several ways is read cell by cell", () => {
    const row = [0.3193, 34.66, 55.1];
    const read = row.map(
      (value) =>
        readRatio(
          number(value),
          row.filter((other) => other !== value),
        ).value,
    );
    expect(read).toEqual([0.3193, 0.3466, 0.551]);
  });

  test("between 1 and 1.5 the other years decide", () => {
    expect(readRatio(number(1.2), [0.5, 0.6]).value).toBe(1.2);
    expect(readRatio(number(1.2), [34.66, 55.1]).value).toBe(0.012);
  });

  test.each(["暂无", "五成", "12万元"])("%s is no ratio", (raw) => {
    expect(readRatio(text(raw), [])).toMatchObject({ state: "unread", value: null });
  });
});
