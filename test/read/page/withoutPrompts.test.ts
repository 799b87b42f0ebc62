import { withFacts } from "../../../src/read/page/facts";
import { withoutPrompts } from "../../../src/read/page/withoutPrompts";
import { sheetOf, valuesOf, type Typed } from "../sheetOf";

/** 填写, 选择 in brackets before an answer, or between a label and its answer, is how to fill in. */

const answers = {
  "applicant.name": "长春某某科技有限公司",
  "applicant.address": "长春市高新区光谷大街1号",
  "applicant.phone": "0431-88901234",
};
const labelled: readonly (readonly [string, string])[] = [
  ["单位名称", answers["applicant.name"]],
  ["通讯地址", answers["applicant.address"]],
  ["联系电话", answers["applicant.phone"]],
];

describe.each(["（填写）", "(填报)", "【手工填写】", "（请填写）"])("%s", (prompt) => {
  const ways: readonly (readonly [string, Typed[][]])[] = [
    ["behind the label's colon", labelled.map(([label, answer]) => [`${label}：${prompt}${answer}`])],
    ["before the answer in its cell", labelled.map(([label, answer]) => [label, `${prompt}${answer}`])],
    ["between the label and the answer", labelled.map(([label, answer]) => [label, prompt, answer])],
    ["behind the label", labelled.map(([label, answer]) => [`${label}${prompt}`, answer])],
  ];
  test.each(ways)("%s", (_, rows) => {
    expect(valuesOf(withoutPrompts(withFacts(sheetOf(rows))))).toEqual(answers);
  });
});

test.each(["【必填】", "（必填项）", " (选填)"])("%s behind an answer", (prompt) => {
  const rows = labelled.map(([label, answer]) => [label, `${answer}${prompt}`]);
  expect(valuesOf(withoutPrompts(withFacts(sheetOf(rows))))).toEqual(answers);
});

test.each([
  ["：", ""],
  ["【", "】"],
  ["__", "__"],
])("an answer in the frame of its blank: %s…%s", (before, behind) => {
  const rows = labelled.map(([label, answer]) => [label, `${before}${answer}${behind}`]);
  expect(valuesOf(withoutPrompts(withFacts(sheetOf(rows))))).toEqual(answers);
});
