import { emptyOrNone, readAmount, readCount, readData } from "../../../src/read/values/amount";
import type { Raw } from "../../../src/read/values/outcome";
import { moneyUnitIn } from "../../../src/read/values/units";

const text = (value: string): Raw => ({ kind: "text", value, text: value });
const number = (value: number): Raw => ({ kind: "number", value, text: String(value) });

describe("amounts in 万元", () => {
  test.each([
    ["3415.89万元", "总资产（万元）", 3415.89, ["normalised"]],
    ["35000000元", "总资产（万元）", 3500, ["unitConverted"]],
    ["1.2亿", "总资产（万元）", 12000, ["unitConverted"]],
    ["35000000", "总资产（元）", 3500, ["unitConverted"]],
    ["3500万元", "总资产（元）", 3500, ["normalised"]],
    ["1.5", "总资产（单位：亿元）", 15000, ["unitConverted"]],
    ["2000万", "总资产（万元）", 2000, ["normalised", "unitUnclear"]],
    ["2000万", "总资产", 2000, ["normalised"]],
    ["-12.5", "利润（万元）", -12.5, []],
    ["10145.45萬元", "总资产（万元）", 10145.45, ["normalised"]],
    ["85004500", "总资产（元）", 8500.45, ["unitConverted"]],
    ["1.5", "總資產（億元）", 15000, ["unitConverted"]],
  ])("%s under %s", (raw, label, value, notes) => {
    const outcome = readAmount(text(raw), moneyUnitIn(label));
    expect(outcome).toMatchObject({ state: "value", value });
    expect(outcome.notes.map((note) => note.kind)).toEqual(notes);
  });

  test.each([
    [14670000, "1467.0000", "总投资（万元）", 1467],
    [14670000, "1467.0万", "总投资（万元）", 1467],
    [14670000, "14,670.00", "总投资（万元）", 14670],
    [-14670000, "-1467.0000", "总投资（万元）", -1467],
  ])("%d that its format shows as %s counts as shown", (value, shown, label, read) => {
    expect(readAmount({ kind: "number", value, text: shown }, moneyUnitIn(label)).value).toBe(read);
  });

  test.each([
    [14670, "14670.00千元", "总投资（万元）", 1467],
    [0.1467, "0.1467亿元", "总投资（万元）", 1467],
    [14670000, "14,670,000.00元", "总投资（万元）", 1467],
    [1467, "1467.00万元", "总投资（元）", 1467],
    [1467, "1467.00万元", "总投资（万元）", 1467],
  ])("%d that its format shows as %s is in the unit that is shown", (value, shown, label, read) => {
    expect(readAmount({ kind: "number", value, text: shown }, moneyUnitIn(label)).value).toBe(read);
  });

  test("data that its format shows in another unit is in that", () => {
    expect(readData({ kind: "number", value: 2048, text: "2048 GB" }, "数据存量（TB）").value).toBe(2);
    expect(readData({ kind: "number", value: 2, text: "2TB" }, "数据存量（TB）").value).toBe(2);
  });

  test("what a sum leaves behind the fifteenth digit is not shown and not read", () => {
    expect(readAmount(number(1467.0000000000002), null).value).toBe(1467);
    expect(readAmount(number(10742.179999999998), null).value).toBe(10742.18);
    expect(readCount(number(2.9999999999999996), "数量（个）").value).toBe(3);
  });

  test("a number that its format shows with the point moved is told with both", () => {
    expect(readAmount({ kind: "number", value: 14670000, text: "1467.0000" }, null).notes).toEqual([
      { kind: "shownOtherwise", stored: 14670000 },
    ]);
    expect(readCount({ kind: "number", value: 12000, text: "12" }, "员工（人）")).toMatchObject({
      value: 12,
    });
  });

  test("yuan that their format shows in 万 are the yuan of their label", () => {
    const shown: Raw = { kind: "number", value: 14670000, text: "1467.0000" };
    expect(readAmount(shown, moneyUnitIn("总投资（元）"))).toMatchObject({
      value: 1467,
      notes: [{ kind: "unitConverted", from: "元", to: "万元" }],
    });
  });

  test("a number that is only rounded in its cell is the cell's", () => {
    expect(readAmount({ kind: "number", value: 0.06, text: "0.1" }, null)).toMatchObject({
      value: 0.06,
      notes: [],
    });
  });

  test("a number in its cell needs no note", () => {
    expect(readAmount(number(8568.09), null)).toEqual({ state: "value", value: 8568.09, notes: [] });
  });

  test.each(["约300", "3-5", "暂无", "300余万元", "12个", "8500.5元（万元）"])(
    "%s is not taken as an amount",
    (raw) => {
      expect(readAmount(text(raw), null)).toEqual({
        state: "unread",
        value: null,
        notes: [{ kind: "notANumber" }],
      });
    },
  );

  test.each([
    { kind: "date", value: 45, text: "1900-02-14" },
    { kind: "percent", value: 50, text: "5000%" },
  ] as const)("a number shown as a $kind is not what the enterprise sees", (raw) => {
    expect(readAmount(raw, null).state).toBe("unread");
  });
});

describe("counts", () => {
  test.each([
    ["14个", "工业协议数量（个）", 14],
    ["15462名", "平台注册用户数（名）", 15462],
    ["1.5万名", "平台注册用户数（名）", 15000],
    ["1.5", "平台注册用户数（万名）", 15000],
    ["１５", "工业协议数量（个）", 15],
    ["十二", "工业协议数量（个）", 12],
    ["12.5", "工业协议数量（个）", 12.5],
    ["（6）", "工业协议数量（个）", 6],
    ["-6", "工业协议数量（个）", -6],
  ])("%s under %s is %d", (raw, label, value) => {
    expect(readCount(text(raw), label)).toMatchObject({ state: "value", value });
  });

  test.each(["若干", "约300个", "10+", "50%"])("%s is no count", (raw) => {
    expect(readCount(text(raw), "工业协议数量（个）")).toMatchObject({ state: "unread", value: null });
  });
});

describe("quantities of data in TB", () => {
  test.each([
    ["168.2", "数据存量（TB）", 168.2],
    ["168.2TB", "数据存量（TB）", 168.2],
    ["2048GB", "数据存量（TB）", 2],
    ["2048", "数据存量（GB）", 2],
    ["1PB", "数据存量（TB）", 1024],
    ["221.6太字节", "数据存量（TB）", 221.6],
  ])("%s under %s is %d TB", (raw, label, value) => {
    expect(readData(text(raw), label)).toMatchObject({ state: "value", value });
  });
});

test.each(["万元", "____万元", "   （万元）"])("%s is the print of an empty place", (printed) => {
  expect(emptyOrNone(text(printed))).toEqual({ state: "blank", value: null, notes: [] });
});
