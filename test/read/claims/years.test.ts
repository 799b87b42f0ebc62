import { yearHeading } from "../../../src/read/claims/years";

const heading = (text: string) => yearHeading({ row: 0, col: 0, kind: "text", value: text, text });

test.each(["2017年12月", "截至2017年12月", "截止2017年12月底", "2017-12", "2017.12.31", "2017年12月31日"])(
  "%s is the end of the whole year",
  (text) => {
    expect(heading(text)).toEqual({ year: 2017, whole: true });
  },
);

test.each(["2017年11月", "截至2017年6月", "2017年1-5月", "2017年12月预计"])(
  "%s is part of a year",
  (text) => {
    expect(heading(text)).toEqual({ year: 2017, whole: false });
  },
);

test.each([
  ...["上年（2017年度）", "大前年（2017年）", "去年(2017)", "第一年（2017年）"],
  ...[
    "2017财年",
    "2017会计年度",
    "2017年实绩",
    "2017年（审定）",
    "2017年期末余额",
    "2017年发生额",
    "2017年年报数",
  ],
  ...["2017年/万元", "2017年度（人民币万元）", "2017年终", "Y2017"],
  ...["本年数（2017）", "前年数（2017年）", "上期金额(2017年度)", "上年同期（2017年）"],
])("%s is the year that it names", (text) => {
  expect(heading(text)).toEqual({ year: 2017, whole: true });
});

test.each([
  "2017年末/年度",
  "2017年度/年末",
  "2017年末（度）",
  "2017年度（末）",
  "2017年末或年度",
  "2017年度/末数",
])("%s is the year and its end", (text) => {
  expect(heading(text)).toEqual({ year: 2017, whole: true });
});

test("a month of the year as a date", () => {
  expect(yearHeading({ row: 0, col: 0, kind: "date", value: 43070, text: "2017年12月" })).toEqual({
    year: 2017,
    whole: true,
  });
});
