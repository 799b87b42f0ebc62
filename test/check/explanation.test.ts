import { bindingOf, checkApplication, checkBinding, checkExplanation } from "../../src/check";
import { edition2020 } from "../../src/form/edition2020";
import { modelExplanations, wordFinding } from "../../src/report/wording";
import { applicationWith, type Givens } from "./applicationWith";

const judged = (text: string) => {
  const finding = checkExplanation(text, edition2020);
  return finding && wordFinding(finding, edition2020).message;
};
const found = (given: Givens) => checkApplication(applicationWith(given), edition2020)[0]!;

test.each([
  "2019年5月增资扩股2000万元，总资产相应增加",
  "2018年起将长春远航电子有限公司并入报表",
  "已与营业执照逐位核对一致，执照为2015年换发",
  "企业处于建设期，当年尚未投产",
])("EXP-01: %s says something", (text) => {
  expect(judged(text)).toBeNull();
});

test.each([
  ["属实", "说明只有 2 个字，过于简单。"],
  ["因为增资扩股", "说明只有 6 个字，过于简单。"],
  ["核实无误，情况属实", "说明只写了“属实”“核实无误”一类的话，没有写明原因。"],
  ["经核实，我单位所填数据均真实、准确，没有问题。", "说明只写了“属实”“核实无误”一类的话，没有写明原因。"],
  ["。。。。。。。。。。", "说明只有 0 个字，过于简单。"],
  ["哈哈哈哈哈哈哈哈哈哈", "说明只写了“属实”“核实无误”一类的话，没有写明原因。"],
  ["__年__月增资扩股__万元，总资产相应增加。", "说明中还有没填写的空格（__）。"],
])("EXP-01: %s does not", (text, message) => {
  expect(judged(text)).toBe(message);
});

test("EXP-02: an explanation lapses when the value changes, not when the cell moves", () => {
  const before = found({ "finance.profit.2018": 20_000 });
  const binding = bindingOf(before);
  expect(checkBinding(binding, found({ "finance.profit.2018": 20_000 }))).toBeNull();
  expect(checkBinding(binding, { ...before, cells: [{ sheet: "表二", row: 7, col: 7 }] })).toBeNull();
  const lapsed = checkBinding(binding, found({ "finance.profit.2018": 21_000 }));
  expect(wordFinding(lapsed!, edition2020).message).toBe("数值已改，原说明失效。");
});

test("EXP-02: the other value that a rule compares with counts as well", () => {
  const binding = bindingOf(found({ "finance.profit.2018": 20_000 }));
  const changed = found({ "finance.profit.2018": 20_000, "finance.mainBusinessRevenue.2018": 16_600 });
  expect(checkBinding(binding, changed)).not.toBeNull();
});

test("EXP-02: a third value counts as well", () => {
  const ratios = (last: number) =>
    found({ "finance.debtRatio.2017": 1.1, "finance.debtRatio.2018": 1.2, "finance.debtRatio.2019": last });
  expect(bindingOf(ratios(1.3))).not.toBe(bindingOf(ratios(1.4)));
  expect(bindingOf(ratios(1.3))).toBe(bindingOf(ratios(1.3)));
});

test("EXP-02: a binding does not show a private value", () => {
  const finding = found({ "responsiblePerson.sex": "女" });
  expect(bindingOf(finding)).not.toContain("220102197506150016");
});

test("EXP-04: model explanations pass once their gaps are filled in, and not before", () => {
  for (const model of ["FIN-20", "FIN-05", "BAS-03", "USC-05", "CAP-04"].flatMap(modelExplanations)) {
    expect(judged(model.replaceAll("__", "2019"))).toBeNull();
    if (model.includes("__")) expect(judged(model)).toBe("说明中还有没填写的空格（__）。");
  }
  expect(modelExplanations("USC-04")).toEqual([]);
});
