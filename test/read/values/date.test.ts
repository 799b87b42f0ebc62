import type { Field } from "../../../src/form/edition";
import { readDate, serialDate } from "../../../src/read/values/date";
import { isDateSkeleton } from "../../../src/read/values/dateText";
import { blank, type Raw } from "../../../src/read/values/outcome";
import { readPeriod } from "../../../src/read/values/period";

const text = (value: string): Raw => ({ kind: "text", value, text: value });
const number = (value: number, shown = String(value)): Raw => ({ kind: "number", value, text: shown });
const dated = (value: number, shown: string): Raw => ({ kind: "date", value, text: shown });
const read = (raw: Raw, type: Field["type"] = "monthOrDay") => readDate(raw, { type }).value;

describe("dates", () => {
  test.each([
    ["2020年6月15日", "2020-06-15"],
    ["2020.6", "2020-06"],
    ["2020/6/15", "2020-06-15"],
    ["2020-06", "2020-06"],
    ["20200615", "2020-06-15"],
    ["202006", "2020-06"],
    ["２０２０年７月", "2020-07"],
    ["二〇二〇年六月", "2020-06"],
    ["二零一九年十二月三十一日", "2019-12-31"],
    ["2019 年 3 月 5 日", "2019-03-05"],
    ["2020-06-22 00:00:00", "2020-06-22"],
    ["2016/5/13 0:00:00", "2016-05-13"],
    ["2016/5/3 0:00:00", "2016-05-03"],
    ["2016/5/13 9:30", "2016-05-13"],
    ["2016年5月13日 8:00", "2016-05-13"],
    ["2016年5月13日8:00", "2016-05-13"],
    ["2016-05-13T00:00:00.000Z", "2016-05-13"],
    ["2016。5。13", "2016-05-13"],
    ["2016，5，3", "2016-05-03"],
    ["2016 5 13", "2016-05-13"],
    ["2020年12月底", "2020-12"],
    ["预计2021年10月", "2021-10"],
    ["19年3月", "2019-03"],
    ["20 年 3 月", "2020-03"],
    ["20_20_年_6_月_15_日", "2020-06-15"],
    ["__2020__年__6__月", "2020-06"],
    ["＿＿2020年6月＿＿", "2020-06"],
    ["2020_6_15", "2020-06-15"],
    ["2021年5月（计划）", "2021-05"],
    ["2008年11月9日，2016年5月改制", "2008-11-09"],
    ["1995.5.3，2016年更名", "1995-05-03"],
    ["1995年5月3日；后于2016年3月整体变更为股份公司", "1995-05-03"],
    ["（预计）2021年5月", "2021-05"],
    ["2021年三季度", "2021-09"],
    ["2021年第3季度", "2021-09"],
    ["2021年Q2", "2021-06"],
    ["2021年上半年", "2021-06"],
    ["2021年下半年", "2021-12"],
    ["2021年底", "2021-12"],
    ["2021年4月上旬", "2021-04"],
  ])("%s", (raw, value) => {
    expect(read(text(raw))).toBe(value);
  });

  test.each([
    "2020年13月",
    "2019年2月30日",
    "2019年",
    "24个月",
    "2019.3-10",
    "待定",
    "20__年6月",
    "20    年 6 月",
    "20_2_年_6_月",
    "2016/5/130:00:00",
    "2016,5",
    "2016 53",
  ])("%s is no date", (raw) => {
    expect(readDate(text(raw), { type: "monthOrDay" })).toEqual({
      state: "unread",
      value: null,
      notes: [{ kind: "notADate" }],
    });
  });

  test.each([
    "20  年  月",
    "20    年     月     日",
    "年 月 日",
    "20__年__月至20__年__月",
    "20  年 月 至20  年 月",
  ])("the printed %s is blank", (raw) => {
    expect(isDateSkeleton(raw)).toBe(true);
    expect(readDate(text(raw), { type: "day" }).state).toBe("blank");
  });

  test("day numbers, with their format and without", () => {
    expect(read(dated(43997, "2020-06-15"))).toBe("2020-06-15");
    expect(read(dated(43983, "2020年6月"))).toBe("2020-06");
    expect(read(dated(43983, "Jun-20"))).toBe("2020-06");
    expect(read(dated(43983, "2020-Jun"))).toBe("2020-06");
    expect(read(dated(43998, "16-Jun-20"))).toBe("2020-06-16");
    expect(read(dated(43990, "8-Jun-20"))).toBe("2020-06-08");
    expect(read(dated(43998, "16-Jun"))).toBe("2020-06-16");
    expect(read(number(43997))).toBe("2020-06-15");
    expect(read(dated(43997, "2020-06-15"), "month")).toBe("2020-06");
  });

  test("the day that never was does not shift the days before it", () => {
    expect(serialDate(1)).toEqual({ year: 1900, month: 1, day: 1 });
    expect(serialDate(61)).toEqual({ year: 1900, month: 3, day: 1 });
  });

  test("2019.1 in a cell for numbers may be October with its 0 lost", () => {
    expect(readDate(number(2019.1), { type: "month" }).notes).toContainEqual({ kind: "dateUnclear" });
    expect(readDate(number(2019.1, "2019.10"), { type: "month" })).toMatchObject({ value: "2019-10" });
    expect(readDate(number(2019.3), { type: "month" }).notes).toEqual([]);
  });

  test.each(["1999年", "1999", "1999 年", "一九九九年"])(
    "%s will do where the year alone says enough",
    (raw) => {
      const whenFounded = { type: "monthOrDay", yearWillDo: { bareBefore: 2015 } } as const;
      expect(readDate(text(raw), whenFounded)).toMatchObject({ state: "value", value: "1999" });
      expect(readDate(number(1999), whenFounded)).toMatchObject({ state: "value", value: "1999" });
    },
  );

  test("a bare 2016 may be a head of the financial table", () => {
    const whenFounded = { type: "monthOrDay", yearWillDo: { bareBefore: 2015 } } as const;
    expect(readDate(text("2016"), whenFounded).state).toBe("unread");
    expect(readDate(text("2016年"), whenFounded)).toMatchObject({ value: "2016" });
  });

  test("a field for a day is not filled by a month", () => {
    expect(readDate(text("2020年6月"), { type: "day" })).toMatchObject({ state: "unread", value: null });
  });
});

describe("periods", () => {
  test.each([
    "2019年5月至2021年7月",
    "2019.5-2021.7",
    "2019。5至2021。7",
    "2019年5月1日至2021年7月31日",
    "2019-05-2021-07",
    "2019/5～2021/7",
    "2019.5-2021.7",
    "2019。5至2021。7",
    "自2019年5月起至2021年7月止",
    "二〇一九年五月至二〇二一年七月",
    "2019年05月~2021年7月（共27个月）",
    "20_19_年_5_月至20_21_年_7_月",
    "20_19_年_5_月－－20_21_年_7_月",
    "开始时间：__2019__年__5__月；结束时间：__2021__年__7__月",
    "2019年5月（实际）至2021年7月（计划）",
  ])("%s", (raw) => {
    const { start, end } = readPeriod([text(raw)]);
    expect([start.value, end.value]).toEqual(["2019-05", "2021-07"]);
  });

  test("the year said once", () => {
    expect(readPeriod([text("2019年5-12月")])).toMatchObject({
      start: { value: "2019-05" },
      end: { value: "2019-12" },
    });
  });

  test("a moment, as a program notes when somebody began to fill in, is no project's month", () => {
    for (const raw of ["2020/6/20 9:58:01", "2020-06-20 21:05", "2020-06-20T09:58:01.123Z"])
      expect([raw, readPeriod([text(raw), text("2020/6/20 10:11:12")])]).toEqual([
        raw,
        { start: blank, end: blank },
      ]);
    expect(readPeriod([dated(44002.4153, "2020/6/20 9:58")]).start.state).toBe("blank");
    for (const raw of ["2019-05-01 00:00:00", "2019-05-01 08:00:00", "2019/5/1 0:00"])
      expect([raw, readDate(text(raw), { type: "month" }).value]).toEqual([raw, "2019-05"]);
    expect(readDate(text("2020/6/20 9:58:01"), { type: "month" })).toEqual(blank);
    expect(readDate(text("2020/6/20 9:58:01"), { type: "day" }).value).toBe("2020-06-20");
  });

  test("from, until and the word between them in cells of their own", () => {
    const { start, end } = readPeriod([dated(43586, "2019年5月"), text("至"), text("2021年7月")]);
    expect([start.value, end.value]).toEqual(["2019-05", "2021-07"]);
  });

  test("a printed century without its year is no year, in cells of its own either", () => {
    const cells = ["20", "年", "6", "月", "至", "20", "21", "年", "7", "月"];
    expect(readPeriod(cells.map(text)).start.state).toBe("unread");
    const whole = ["20", "20", "年", "6", "月", "至", "20", "21", "年", "7", "月"];
    const { start, end } = readPeriod(whole.map(text));
    expect([start.value, end.value]).toEqual(["2020-06", "2021-07"]);
  });

  test("one end filled in leaves the other blank", () => {
    const { start, end } = readPeriod([text("2019年5月至20    年   月")]);
    expect([start.state, end.state]).toEqual(["value", "blank"]);
  });

  test("a length is no period", () => {
    expect(readPeriod([text("24个月")])).toMatchObject({
      start: { state: "unread" },
      end: { state: "unread" },
    });
  });
});

test.each([
  ["2020年6月22日 星期一", "2020-06-22"],
  ["2020年6月22日（周一）", "2020-06-22"],
  ["2020—06—22", "2020-06-22"],
  ["2020–06", "2020-06"],
  ["2020、6、22", "2020-06-22"],
  ["2020\\6\\22", "2020-06-22"],
  ["2020-06-22T00:00:00.000Z", "2020-06-22"],
])("a date as it is also written: %s", (raw, value) => {
  expect(read(text(raw))).toBe(value);
});

test("a period in two lines", () => {
  const { start, end } = readPeriod([text("2019.05\n2021.10")]);
  expect([start.value, end.value]).toEqual(["2019-05", "2021-10"]);
});
