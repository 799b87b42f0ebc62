import { readCode, readEmail } from "../../../src/read/values/code";
import type { Raw } from "../../../src/read/values/outcome";

const text = (value: string): Raw => ({ kind: "text", value, text: value });
const number = (value: number, shown = String(value)): Raw => ({ kind: "number", value, text: shown });

describe("codes", () => {
  test.each([
    ["9122 0402 CDBM 150E9E", "91220402CDBM150E9E"],
    ["９１２２０４０２CDBM150E9E", "91220402CDBM150E9E"],
    ["91220202119kx43h56", "91220202119KX43H56"],
    ["66195133-X", "66195133-X"],
    ["66195133—X", "66195133-X"],
    ["1300 21", "130021"],
    ["__130021__", "130021"],
    ["_9_1_220402CDBM150E9E", "91220402CDBM150E9E"],
  ])("%s", (raw, value) => {
    expect(readCode(text(raw)).value).toBe(value);
  });

  test("a long code stored as a number has lost digits and is not taken", () => {
    for (const raw of [number(220102197811095000, "2.20102E+17"), text("2.20102E+17")]) {
      expect(readCode(raw)).toEqual({ state: "unread", value: null, notes: [{ kind: "digitsLost" }] });
    }
  });

  test("a short code stored as a number is whole", () => {
    expect(readCode(number(130012)).value).toBe("130012");
    expect(readCode(number(2001, "002001")).value).toBe("002001");
  });
});

describe("e-mail addresses", () => {
  test("width and spaces are folded, mistakes stay", () => {
    expect(readEmail(text(" gm58＠163.com　")).value).toBe("gm58@163.com");
    expect(readEmail(text("lx607#126.com")).value).toBe("lx607#126.com");
  });

  test.each([
    ["E-mail:a12@163.com", "a12@163.com"],
    ["Email：a12@163.com", "a12@163.com"],
    ["__a12@163.com__", "a12@163.com"],
    ["_a12_b@163.com", "_a12_b@163.com"],
    ["mail12@163.com", "mail12@163.com"],
  ])("%s", (raw, value) => {
    expect(readEmail(text(raw)).value).toBe(value);
  });

  test.each(["a12@163.com；a12@163.com", "a12@163.com\nA12@163.com", "邮箱：a12@163.com / a12@163.com"])(
    "the same address twice is one: %j",
    (raw) => {
      expect(readEmail(text(raw))).toEqual({
        state: "value",
        value: "a12@163.com",
        notes: [{ kind: "normalised" }],
      });
    },
  );

  test("two addresses in a cell are said", () => {
    expect(readEmail(text("a@b.cn；c@d.cn"))).toMatchObject({
      value: "a@b.cn、c@d.cn",
      notes: [{ kind: "severalValues" }],
    });
  });
});

describe("words around a code, a number or an address", () => {
  test.each([
    ["统一社会信用代码：91220402CDBM150E9E", "91220402CDBM150E9E"],
    ["91220402CDBM150E9E（三证合一）", "91220402CDBM150E9E"],
    ["`91220402CDBM150E9E。", "91220402CDBM150E9E"],
    ["136200（龙山区）", "136200"],
    ["邮编136200", "136200"],
  ])("%s", (raw, value) => {
    expect(readCode(text(raw))).toEqual({ state: "value", value, notes: [{ kind: "normalised" }] });
  });

  test("a code that is not one stays as it was written", () => {
    expect(readCode(text("正在办理123")).value).toBe("正在办理123");
  });

  test.each(["gm689@163.com（办公）", "邮箱：gm689@163.com", "<gm689@163.com>", "gm689@163.com，"])(
    "%s",
    (raw) => {
      expect(readEmail(text(raw)).value).toBe("gm689@163.com");
    },
  );
});
