import { readingsOf, sheetOf, type Typed } from "../sheetOf";

const rows: Typed[][] = [
  ["项目", "项目名称", "某平台"],
  ["", "企业名称", "甲公司"],
  ["申报单位", "企业性质", "有限责任公司"],
  ["", "企业地址", "吉林省德惠市惠新街204号"],
  ["", "邮编", "130300"],
  ["项目建设", "技术负责人", "赵晓东"],
];

test.each([
  ["merged over its rows", ["A3:A5"]],
  ["over blank cells", []],
])("申报单位 %s heads the lines beside it, and is no name that was left out", (_, merges) => {
  expect(readingsOf(sheetOf(rows, { merges }))["applicant.name"]).toMatchObject([
    { state: "value", value: "甲公司" },
  ]);
});
