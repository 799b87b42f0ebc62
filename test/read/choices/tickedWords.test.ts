import { sheetOf, valuesOf } from "../sheetOf";

const education = (text: string) =>
  valuesOf(sheetOf([["项目责任人信息"], ["姓名", "韩明"], ["最高学历", text], ["移动电话", "13843012345"]]))[
    "responsiblePerson.education"
  ];

test.each([["博士研究生  硕士研究生  本科√  大专"], ["博士 硕士 √本科 大专"], ["□博士 ☑本科"]])(
  "%s: the word at the tick",
  (text) => {
    expect(education(text)).toBe("本科");
  },
);

test.each([["博士 √ 硕士 本科"], ["√本科 硕士 √大专"]])("%s: nobody can say which", (text) => {
  expect(education(text)).toBeNull();
});
