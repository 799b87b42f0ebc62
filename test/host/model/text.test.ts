import { cellText, generalText } from "./text";

const shown = (value: number, numFmt?: string) =>
  cellText({ value, ...(numFmt ? { style: { numFmt } } : {}) });

test.each([
  [0, "0"],
  [8500, "8500"],
  [-42849.81, "-42849.81"],
  [0.1 + 0.2, "0.3"],
  [1234567.891234, "1234567.891"],
  [12345678901, "12345678901"],
  [220104199001011000, "2.20104E+17"],
  [0.0000001234, "1.234E-07"],
  [1 / 3, "0.333333333"],
])("General shows %d as %s", (value, text) => {
  expect(generalText(value)).toBe(text);
});

test.each([
  [1234.5, "0.00", "1234.50"],
  [0.5612, "0.00%", "56.12%"],
  [0.5, "0%", "50%"],
  [42849.81, "#,##0", "42,850"],
  [-1234567.8, "#,##0.00", "-1,234,567.80"],
  [43525, "yyyy-mm-dd", "2019-03-01"],
  [43525, "yyyy/m/d", "2019/3/1"],
  [43525, 'yyyy"年"m"月"d"日"', "2019年3月1日"],
  [43525, 'yyyy"年"m"月"', "2019年3月"],
  [43525, '[$-804]yyyy"年"m"月"d"日";@', "2019年3月1日"],
  [43525.75, "yyyy-mm-dd hh:mm", "2019-03-01 18:00"],
  [8500, "@", "8500"],
  [3, '0"户"', "3户"],
  [-3, '0"户"', "-3户"],
  [-1200, "¥#,##0.00", "-¥1,200.00"],
  [-1200, "#,##0;[Red]-#,##0", "-1,200"],
  [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', " -   "],
  [1234.5, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', " 1,234.50 "],
  [-1234.5, "#,##0.00_);(#,##0.00)", "(1,234.50)"],
  [0, '0.00;-0.00;"无";@', "无"],
  [220104199001011000, "0", "220104199001011000"],
  [3.5, 'General"亿元"', "3.5亿元"],
  [-5, "yyyy-mm-dd", "########"],
  [43820, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "二〇一九年十二月二十一日"],
  [0.375, "h:mm", "9:00"],
  [45000, '[>=10000]0.0,"千";0', "45.0千"],
])("%d in the format %s is shown as %s", (value, format, text) => {
  expect(shown(value, format)).toBe(text);
});

test("days of a workbook that counts from 1904 are shown as such", () => {
  expect(cellText({ value: 42063, style: { numFmt: "yyyy-mm-dd" } }, "1904")).toBe("2019-03-01");
});

test("texts, truth values, errors and blanks are shown as they are", () => {
  expect(cellText({ value: "未填", style: { numFmt: "0.00" } })).toBe("未填");
  expect(cellText({ value: false })).toBe("FALSE");
  expect(cellText({ value: "#REF!", error: true, style: { numFmt: "0.00" } })).toBe("#REF!");
  expect(cellText({ value: null })).toBe("");
});
