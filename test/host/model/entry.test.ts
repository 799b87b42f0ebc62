import { readEntry } from "./entry";

test.each([
  ["42849.81", { value: 42849.81 }],
  ["007", { value: 7 }],
  ["-3.5", { value: -3.5 }],
  ["1,234.50", { value: 1234.5, numberFormat: "#,##0.00" }],
  ["12,34", { value: "12,34" }],
  ["56.3%", { value: 0.563, numberFormat: "0.00%" }],
  ["5%", { value: 0.05, numberFormat: "0%" }],
  ["(12)", { value: -12 }],
  ["¥1,200", { value: 1200, numberFormat: "¥#,##0" }],
  ["1e5", { value: 100000, numberFormat: "0.00E+00" }],
  ["220104199001011234", { value: 220104199001011000 }],
  ["2019-03-01", { value: 43525, numberFormat: "yyyy/m/d" }],
  ["2019/3/1", { value: 43525, numberFormat: "yyyy/m/d" }],
  ["2019-3", { value: 43525, numberFormat: "mmm-yy" }],
  ["2019年3月1日", { value: 43525, numberFormat: 'yyyy"年"m"月"d"日"' }],
  ["2019年3月", { value: 43525, numberFormat: 'yyyy"年"m"月"' }],
  ["2019-02-30", { value: "2019-02-30" }],
  ["2019.3", { value: 2019.3 }],
  ["2019.3.1", { value: "2019.3.1" }],
  ["12:30", { value: 0.5208333333333334, numberFormat: "h:mm" }],
  ["true", { value: true }],
  ["#n/a", { value: "#N/A", error: true }],
  ["=SUM(A1:A3)", { value: 0, formula: "SUM(A1:A3)" }],
  ["=", { value: "=" }],
  ["'=SUM(A1:A3)", { value: "=SUM(A1:A3)", quoted: true }],
  ["'007", { value: "007", quoted: true }],
  ["+86 0431-88888888", { value: "+86 0431-88888888" }],
  ["@ 某公司", { value: "@ 某公司" }],
  ["8500万元", { value: "8500万元" }],
  ["", { value: null }],
])("%j typed into a General cell", (text, entry) => {
  expect(readEntry(text, "General")).toEqual(entry);
});

test.each(["007", "=1+1", "2019-03-01", "'07"])("%j stays text in a text cell", (text) => {
  expect(readEntry(text, "@")).toEqual({ value: text });
});
