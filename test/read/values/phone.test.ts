import type { Raw } from "../../../src/read/values/outcome";
import { readPhone } from "../../../src/read/values/phone";

const text = (value: string): Raw => ({ kind: "text", value, text: value });
const number = (value: number, shown = String(value)): Raw => ({ kind: "number", value, text: shown });

describe("telephone numbers", () => {
  test.each([
    ["0431-84138155", "0431-84138155"],
    ["（0431）84138155", "0431-84138155"],
    ["0431 8413 8155", "0431-84138155"],
    ["043184138155", "0431-84138155"],
    ["0431—84138155转801", "0431-84138155-801"],
    ["010-12345678", "010-12345678"],
    ["+86 138 0431 0000", "13804310000"],
    ["199-4977-3255", "19949773255"],
    ["84138155", "84138155"],
    ["+86 431 84138155", "0431-84138155"],
    ["+86 10 84138155", "010-84138155"],
    ["0086-431-84138155", "0431-84138155"],
    ["+86(0)431-84138155", "0431-84138155"],
    ["86-431-84138155", "0431-84138155"],
    ["(+86)13804310001", "13804310001"],
    ["008619770374889", "19770374889"],
    ["0431_84138155", "0431-84138155"],
    ["__0431__-__84138155__", "0431-84138155"],
    ["0431.84138155", "0431-84138155"],
    ["0431。84138155", "0431-84138155"],
    ["13804310000/13804310000", "13804310000"],
    ["138 0431 0000、13804310000", "13804310000"],
    ["0431/84138155", "0431-84138155"],
    ["0431-84138155 王主任", "0431-84138155"],
    ["王主任 0431-84138155", "0431-84138155"],
    ["84138155 王主任", "84138155"],
    ["0438-3200-369", "0438-3200369"],
    ["0438-3200369-801", "0438-3200369-801"],
    ["请联系王主任", "请联系王主任"],
  ])("%s", (raw, value) => {
    expect(readPhone(text(raw)).value).toBe(value);
  });

  test("a mobile in a cell for numbers", () => {
    expect(readPhone(number(13100043365)).value).toBe("13100043365");
    expect(readPhone(number(15083436939, "150-8343-6939")).value).toBe("15083436939");
    expect(readPhone(number(4328621397, "0432-8621397")).value).toBe("0432-8621397");
    expect(readPhone(number(8511615, "0432-8511615")).value).toBe("0432-8511615");
  });

  test("two numbers in a cell are kept and said", () => {
    expect(readPhone(text("0431-84138155/13804310000"))).toEqual({
      state: "value",
      value: "0431-84138155、13804310000",
      notes: [{ kind: "severalValues" }],
    });
  });

  test.each(["请填写", "（请填写区号-号码）", "____-________"])(
    "%s is the print of an empty place",
    (raw) => {
      expect(readPhone(text(raw)).state).toBe("blank");
    },
  );

  test.each([
    ["0431-84138155 13804310000", "0431-84138155、13804310000"],
    ["84138155 84138156", "84138155、84138156"],
    ["0431-84138155 王主任 13804310000 李工", "0431-84138155、13804310000"],
  ])("two numbers with a space between them are two: %s", (raw, value) => {
    expect(readPhone(text(raw))).toEqual({ state: "value", value, notes: [{ kind: "severalValues" }] });
  });

  test.each(["无", "/", "—", "不适用", "（无）", "暂无", "__无__"])(
    "%s is an answer without a number",
    (raw) => {
      expect(readPhone(text(raw))).toEqual({ state: "none", value: null, notes: [] });
    },
  );
});

describe("words around a number", () => {
  test.each([
    ["15831729724 于静斌", "15831729724"],
    ["手机：15831729724", "15831729724"],
    ["158.3172.9724", "15831729724"],
    ["15831729724。", "15831729724"],
    ["+86-437-8219683", "0437-8219683"],
  ])("%s", (raw, value) => {
    expect(readPhone(text(raw))).toEqual({ state: "value", value, notes: [{ kind: "normalised" }] });
  });

  test("two mobiles with a space between them are two", () => {
    expect(readPhone(text("15831729724 13900000001"))).toEqual({
      state: "value",
      value: "15831729724、13900000001",
      notes: [{ kind: "severalValues" }],
    });
  });
});
