import { acrossRules, checkExplanation, rulesOf } from "../../src/check";
import { edition2020 } from "../../src/form/edition2020";
import { wordFinding } from "../../src/report/wording";
import { modelExplanations } from "../../src/report/wording/modelExplanations";

const judged = (text: string) => {
  const finding = checkExplanation(text, edition2020);
  return finding && wordFinding(finding, edition2020).message;
};

test.each([
  "2019年5月增资扩股2000万元，总资产相应增加",
  "2018年起将长春远航电子有限公司并入报表",
  "已与营业执照逐位核对一致，执照为2015年换发",
  "企业处于建设期，当年尚未投产",
  "已与营业执照逐位核对一致",
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

const asking = [
  ...rulesOf(edition2020)
    .filter(({ severities }) => severities.includes("query"))
    .map(({ id }) => id),
  ...Object.keys(acrossRules).filter((id) => edition2020.rules[id]!.severities.includes("query")),
];

test("EXP-04: every rule that asks for an explanation offers one to start from; rules that are mended offer none", () => {
  expect([...new Set(asking)].filter((id) => modelExplanations(id).length === 0)).toEqual([]);
  expect(modelExplanations("USC-04")).toEqual([]);
});

test("EXP-04: model explanations pass once their gaps are filled in, and not before", () => {
  for (const model of asking.flatMap(modelExplanations)) {
    expect([model, judged(model.replaceAll("__", "2019"))]).toEqual([model, null]);
    if (model.includes("__")) expect(judged(model)).toBe("说明中还有没填写的空格（__）。");
  }
});
