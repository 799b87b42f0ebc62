import { notesOf, sentenceFor, sheetsOf, textsOf } from "../support/read";

const utf8 = (text: string) => new TextEncoder().encode(text);

it("keeps every value as it was typed: codes do not lose digits, nothing becomes a date", () => {
  const texts = textsOf("表.csv", utf8("信用代码,912201017028541230\r\n期间,2019-3\r\n编号,007\r\n"));
  expect(texts).toEqual({
    A1: "信用代码",
    B1: "912201017028541230",
    A2: "期间",
    B2: "2019-3",
    A3: "编号",
    B3: "007",
  });
});

it("is named for the file", () => {
  expect(sheetsOf("申报书.csv", utf8("甲,乙"))[0]!.name).toBe("申报书");
});

it("reads quoted values with delimiters, quotes and line breaks in them", () => {
  expect(textsOf("表.csv", utf8('"甲,""乙""\r\n丙",丁\n"没有关上,'))).toEqual({
    A1: '甲,"乙"\n丙',
    B1: "丁",
    A2: "没有关上,",
  });
});

it.each([
  ["tabs", "甲\t乙\n丙\t丁"],
  ["semicolons", "甲;乙\n丙;丁"],
  ["Chinese commas", "甲，乙\n丙，丁"],
  ["a line that says so", "sep=|\n甲|乙\n丙|丁"],
])("finds out that the values are separated by %s", (_, text) => {
  expect(textsOf("表.csv", utf8(text))).toEqual({ A1: "甲", B1: "乙", A2: "丙", B2: "丁" });
});

describe("encodings", () => {
  const expected = { A1: "企业", B1: "①" };
  it.each([
    ["GBK", [0xc6, 0xf3, 0xd2, 0xb5, 0x2c, 0xa2, 0xd9]],
    ["UTF-8", [...utf8("企业,①")]],
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...utf8("企业,①")]],
    ["UTF-16, Excel's “Unicode text”", [0xff, 0xfe, 0x01, 0x4f, 0x1a, 0x4e, 0x09, 0x00, 0x60, 0x24]],
  ])("%s", (_, bytes) => {
    expect(textsOf("表.csv", Uint8Array.from(bytes))).toEqual(expected);
  });
});

it("reads a table in plain text that somebody called .xls", () => {
  expect(textsOf("导出.xls", utf8("企业\t总资产\n甲\t1\n"))).toEqual({
    A1: "企业",
    B1: "总资产",
    A2: "甲",
    B2: "1",
  });
});

it("does not take a letter for a table, but a .csv of one column is one", () => {
  expect(sentenceFor("通知.txt", utf8("各市工信局\n请报送"))).toMatch(/^“通知.txt”是纯文本，其中没有表格/);
  expect(textsOf("通知.csv", utf8("各市工信局\n请报送"))).toEqual({ A1: "各市工信局", A2: "请报送" });
});

describe("a text file with a fault", () => {
  const gbk = (...codes: number[]) => codes;
  /** 企业名称,甲,1467 and a line end, in GBK */
  const line = gbk(
    0xc6,
    0xf3,
    0xd2,
    0xb5,
    0xc3,
    0xfb,
    0xb3,
    0xc6,
    0x2c,
    0xbc,
    0xd7,
    0x2c,
    0x31,
    0x34,
    0x36,
    0x37,
    0x0a,
  );
  const rows = [...line, ...line, ...line];
  const cells = { A1: "企业名称", B1: "甲", C1: "1467" };

  it("one bad byte at its end, or a NUL in it, loses nothing else", () => {
    const bad = Uint8Array.from([...rows, 0xff, 0x0a]);
    expect(textsOf("表.csv", bad)).toMatchObject(cells);
    expect(Object.keys(textsOf("表.csv", bad))).toHaveLength(9);
    expect(notesOf("表.csv", bad)).toEqual([
      "“表.csv”有 1 处字符已损坏，显示为“\ufffd”，其余已读取。请打开文件核对，改正后重新添加。",
    ]);
    expect(textsOf("表.csv", Uint8Array.from([...rows, 0xbc, 0xd7, 0x00, 0x2c, 0x35]))).toMatchObject({
      ...cells,
      A4: "甲\ufffd",
      B4: "5",
    });
  });

  it.each(["utf-16le", "utf-16be"])("%s without a mark", (encoding) => {
    const text = "企业名称,长春某某科技有限公司\r\n总资产,42849.81\r\n";
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    text
      .split("")
      .forEach((letter, i) => view.setUint16(i * 2, letter.charCodeAt(0), encoding === "utf-16le"));
    expect(textsOf("表.csv", bytes)).toEqual({
      A1: "企业名称",
      B1: "长春某某科技有限公司",
      A2: "总资产",
      B2: "42849.81",
    });
  });
});
