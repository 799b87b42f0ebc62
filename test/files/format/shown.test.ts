import { SSF } from "@e965/xlsx";
import { builtInFormats } from "../../../src/files/format/builtIn";
import { shownNumber, shownString } from "../../../src/files/format/shown";
import fc from "../../setup/properties";

/** 16 June 2020, 18:30 */
const moment = 43_998.770_833_333_3;

it.each([
  ["yyyy.m.d", "2020.6.16"],
  ["yyyy.mm", "2020.06"],
  ["yyyy年m月", "2020年6月"],
  ["yyyy年m月d日;@", "2020年6月16日"],
  ["[$-804]yyyy/m/d aaaa", "2020/6/16 星期二"],
  ["yyyy－mm－dd", "2020－06－16"],
  ["hh：mm", "18：30"],
  ["DD.MM.YYYY", "16.06.2020"],
  ["上午/下午 h!时mm!分", "下午 6时30分"],
  ['[DBNum1][$-804]yyyy"年"m"月";@', "2020年6月"],
  ["e/m/d", "2020/6/16"],
  ["[h]:mm", "1055970:30"],
])("a day as %s is shown %s", (format, text) => {
  expect(shownNumber(moment, format)).toEqual({ kind: "date", text });
});

it.each([
  [14_670_000, "0!.0000", "1467.0000"],
  [14_670_000, '0!.0,"万"', "1467.0万"],
  [14_670_000, "#,##0.00,", "14,670.00"],
  [14_670, '[>=10000]0!.0,"万";0', "1.5万"],
  [800, '[>=10000]0!.0,"万";0', "800"],
  [1, "0.00万", "1.00万"],
  [5, "0.00 USD", "5.00 USD"],
  [2019, "G/通用格式年", "2019年"],
  [1.005, "0.00", "1.01"],
  [-1234.5, "#,##0.00_);(#,##0.00)", "(1,234.50)"],
  [-1234.5, "#,##0.00", "-1,234.50"],
  [-0.001, "0.00", "-0.00"],
  [1_234_567, "000!-0000", "123-4567"],
  [0, "#,##0;-#,##0;!-", "-"],
  [1.5, "# ?/?", "1 1/2"],
])("%d as %s is shown %s", (value, format, text) => {
  expect(shownNumber(value, format)).toEqual({ kind: "number", text });
});

it("figures of a table are shown as by any other format: a sign that shows nothing makes no difference", () => {
  const value = fc.oneof(
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.integer({ min: -1e9, max: 1e9 }).map((figure) => figure / 10_000),
    fc.constantFrom(0, 0.5, 0.0001, 0.00005, 999.9995, 1e15, 1e22, 0.1 + 0.2, 1.005, 45.669_999_999_999_99),
  );
  const format = fc.constantFrom("0", "0.00", "0.0%", "0.00%", "#,##0", "#,##0.00", "#,##0.00##", "###0.0#%");
  fc.assert(
    fc.property(value, format, (figure, code) => {
      expect(shownNumber(figure, code)).toEqual(shownNumber(figure, `${code}""`));
    }),
  );
});

it("a text is shown by the section for texts", () => {
  expect(shownString("甲", '0;-0;0;@"公司"')).toBe("甲公司");
  expect(shownString("甲", "@")).toBe("甲");
  expect(shownString("甲", "0.00")).toBe("甲");
  expect(shownString("甲", ";;;")).toBe("");
});

const piece = fc.constantFrom(
  ...'yyyy yy m mm mmm d dd h hh s ss aaaa e g AM/PM 上午/下午 [h] [mm] 0 # ? . , % @ ; E+ / : - _ * " \\ ! 年 月 万 ： － ( ) General G/通用格式 [红色] [DBNum2] [$-804] [>=100] [$¥-804] x '.split(
    " ",
  ),
);
const anyFormat = fc.oneof(
  fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join("")),
  fc.string(),
);

it("no format, whatever it says, stops the reading or shows a date as a bare number", () => {
  fc.assert(
    fc.property(
      anyFormat,
      fc.oneof(fc.double(), fc.integer({ min: 20_000, max: 60_000 })),
      (format, value) => {
        const { kind, text } = shownNumber(value, format);
        expect(typeof text).toBe("string");
        if (kind === "date" && value > 19_999) expect(text).not.toBe(String(value));
      },
    ),
    { numRuns: 5000 },
  );
});

it("numbers in formats that have no oddity are shown as the library shows them", () => {
  const plain = Object.values(builtInFormats).filter((format) => !/[ymdhs]/i.test(format));
  // A negative number that rounds to zero keeps its sign in Excel; the library says so in some formats only.
  const number = fc
    .integer({ min: -1e9, max: 1e9 })
    .map((n) => (n * 3 + 1) / 3000)
    .filter((value) => Math.abs(value) > 1);
  fc.assert(
    fc.property(fc.constantFrom(...plain), number, (format, value) => {
      expect(shownNumber(value, format).text).toBe(SSF.format(format, value));
    }),
    { numRuns: 2000 },
  );
});

it("numbers without a format are shown as the library shows them, be they short or long", () => {
  const number = fc
    .tuple(fc.integer({ min: -1e11, max: 1e11 }), fc.integer({ min: 0, max: 14 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`));
  fc.assert(
    fc.property(number, (value) => {
      expect(shownNumber(value, "General").text).toBe(SSF.format("General", value));
    }),
    { numRuns: 5000 },
  );
});
