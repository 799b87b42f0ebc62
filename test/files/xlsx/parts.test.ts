import { strToU8 } from "fflate";
import { rawParts, rawXlsx, zip } from "../support/parts";
import { cellsOf, notesOf, sheetsOf, textsOf } from "../support/read";

const name = "申报书.xlsx";
const inline = (address: string, text: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const shared = (address: string, index: number) => `<c r="${address}" t="s"><v>${index}</v></c>`;
const whole = {
  甲: `<row r="1">${inline("A1", "第一")}</row>`,
  乙: `<row r="1">${inline("A1", "第二")}</row>`,
};

describe("one part, cell or style never condemns a file", () => {
  it("a sheet whose part is missing is named, the others are read", () => {
    const parts = rawParts({ sheets: whole });
    delete parts["xl/worksheets/sheet1.xml"];
    const bytes = zip(parts);
    expect(textsOf(name, bytes)).toEqual({ A1: "第二" });
    expect(notesOf(name, bytes)).toEqual([
      "“申报书.xlsx”的工作表“甲”缺失或已损坏，没有读取，其他工作表已读取。请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后重新添加。",
    ]);
  });

  it("a sheet with a flipped bit is named, the others are read", () => {
    const bytes = rawXlsx({
      sheets: { ...whole, 甲: `<row r="1">${inline("A1", "第一".repeat(40))}</row>` },
    });
    const part = "xl/worksheets/sheet1.xml";
    bytes[Buffer.from(bytes).indexOf(part) + part.length + 40]! ^= 4;
    expect(sheetsOf(name, bytes).map((sheet) => sheet.name)).toEqual(["乙"]);
    expect(notesOf(name, bytes)).toHaveLength(1);
  });

  it("a sheet that ends too early is read as far as it goes", () => {
    const parts = rawParts({ sheets: whole });
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"]!.replace(/<\/row>.*/s, "<row r");
    const bytes = zip(parts);
    expect(textsOf(name, bytes)).toEqual({ A1: "第一" });
    expect(notesOf(name, bytes)).toEqual([expect.stringContaining("“甲”后面一部分缺失，只读取了前面的内容")]);
  });

  it("a cell that points to no string is an error value, the others are read", () => {
    const sheet = `<row r="1">${shared("A1", 0)}${shared("B1", 7)}${shared("C1", 1)}</row>`;
    const bytes = rawXlsx({ sheets: { 表: sheet }, strings: "<si><t>甲</t></si><si><t>乙</t></si>" });
    expect(cellsOf(name, bytes)).toMatchObject({
      A1: { text: "甲" },
      B1: { kind: "error" },
      C1: { text: "乙" },
    });
    expect(notesOf(name, bytes)).toEqual([
      "“申报书.xlsx”的工作表“表”有 1 个单元格（B1）内容已损坏，没有读取，其余已读取。请打开文件核对并重新填写这些单元格。",
    ]);
  });

  it("without its styles a workbook is read, which is said", () => {
    const parts = rawParts({ sheets: { 表: '<row r="1"><c r="A1" s="3"><v>1467</v></c></row>' } });
    delete parts["xl/styles.xml"];
    const bytes = zip(parts);
    expect(textsOf(name, bytes)).toEqual({ A1: "1467" });
    expect(notesOf(name, bytes)).toEqual([expect.stringContaining("日期和百分比可能显示为普通数字")]);
  });

  it("styles that do not nest in an extension are read", () => {
    const styles =
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs><extLst><ext><bad></ext></extLst>';
    const sheet = '<row r="1"><c r="A1" s="1"><v>43998</v></c></row>';
    expect(textsOf(name, rawXlsx({ sheets: { 表: sheet }, styles }))).toEqual({ A1: "2020/6/16" });
  });

  it("fonts and formats of conditional formats are not those of cells", () => {
    const styles =
      '<fonts><font><name val="宋体"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/></cellXfs><dxfs><dxf><font><strike/></font><numFmt numFmtId="0" formatCode="yyyy"/></dxf></dxfs>';
    const sheet = '<row r="1"><c r="A1"><v>43998</v></c></row>';
    expect(cellsOf(name, rawXlsx({ sheets: { 表: sheet }, styles })).A1).toMatchObject({ kind: "number" });
  });

  it("number formats that the file defines anew count", () => {
    const styles =
      '<numFmts><numFmt numFmtId="1" formatCode="yyyy.m.d"/></numFmts><cellXfs><xf numFmtId="1"/></cellXfs>';
    const sheet = '<row r="1"><c r="A1"><v>43998</v></c></row>';
    expect(cellsOf(name, rawXlsx({ sheets: { 表: sheet }, styles })).A1).toMatchObject({
      kind: "date",
      text: "2020.6.16",
    });
  });
});

describe("parts in other encodings", () => {
  const utf16 = (text: string) => {
    const bytes = new Uint8Array(2 + text.length * 2);
    const view = new DataView(bytes.buffer);
    [...`\ufeff${text}`]
      .join("")
      .split("")
      .forEach((letter, i) => view.setUint16(i * 2, letter.charCodeAt(0), true));
    return bytes;
  };
  /** 企业 in GBK */
  const gbk = Uint8Array.of(0xc6, 0xf3, 0xd2, 0xb5);

  it("UTF-16", () => {
    const parts = rawParts({ sheets: { 表: `<row r="1">${inline("A1", "企业𠮷")}</row>` } });
    const wide = Object.entries(parts).map(([part, text]) => [
      part,
      part.startsWith("xl/") ? utf16(text) : strToU8(text),
    ]);
    expect(textsOf(name, zip(Object.fromEntries(wide)))).toEqual({ A1: "企业𠮷" });
  });

  it.each(['<?xml version="1.0" encoding="GBK"?>', ""])("GBK after %s", (head) => {
    const parts: Record<string, string | Uint8Array> = rawParts({
      sheets: { 表: `<row r="1">${inline("A1", "@")}</row>` },
    });
    const [before, after] = `${head}${parts["xl/worksheets/sheet1.xml"]}`.split("@");
    parts["xl/worksheets/sheet1.xml"] = Uint8Array.from([...strToU8(before!), ...gbk, ...strToU8(after!)]);
    expect(textsOf(name, zip(parts))).toEqual({ A1: "企业" });
  });
});

describe("what is struck out is void", () => {
  const run = (text: string, properties = "") => `<r><rPr>${properties}</rPr><t>${text}</t></r>`;
  const sheet = `<row r="1">${shared("A1", 0)}${shared("B1", 1)}</row>`;

  it("a part of a text", () => {
    const strings = `<si>${run("李旧名", "<strike/>")}${run("邓轩玉")}</si><si>${run("王", '<strike val="0"/>')}${run("芳")}</si>`;
    const bytes = rawXlsx({ sheets: { 表: sheet }, strings });
    expect(textsOf(name, bytes)).toEqual({ A1: "邓轩玉", B1: "王芳" });
    expect(notesOf(name, bytes)).toEqual([
      "“申报书.xlsx”的工作表“表”有加删除线的内容（A1），按已删去处理，没有读取。仍要保留的，请去掉删除线后重新添加。",
    ]);
  });

  it("a part of a text, with what takes its place in brackets behind it", () => {
    const strings = `<si>${run("13800009999", "<strike/>")}${run("（13900001111）")}</si><si>${run("1200", "<strike/>")}${run("(2813)")}</si><si>${run("平台", "<strike/>")}${run("（一期）平台")}</si>`;
    const cells = `<row r="1">${shared("A1", 0)}${shared("B1", 1)}${shared("C1", 2)}</row>`;
    expect(textsOf(name, rawXlsx({ sheets: { 表: cells }, strings }))).toEqual({
      A1: "13900001111",
      B1: "2813",
      C1: "（一期）平台",
    });
  });

  it("a cell, a number as well as a text, but for a part with a look of its own", () => {
    const styles =
      '<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>';
    const strings = `<si><t>旧值</t></si><si><r><t>旧</t></r>${run("新")}</si>`;
    const cells = `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1"><v>9999</v></c><c r="D1"><v>1467</v></c></row>`;
    expect(textsOf(name, rawXlsx({ sheets: { 表: cells }, strings, styles }))).toEqual({
      B1: "新",
      D1: "1467",
    });
  });

  it("texts and numbers that ;;; hides", () => {
    const styles =
      '<numFmts><numFmt numFmtId="200" formatCode=";;;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>';
    const cells =
      '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="1" t="str"><v>藏</v></c><c r="C1"><v>5</v></c></row>';
    expect(textsOf(name, rawXlsx({ sheets: { 表: cells }, styles }))).toEqual({ C1: "5" });
  });
});

describe("what a program leaves out or writes oddly", () => {
  const textsIn = (rows: string) => textsOf(name, rawXlsx({ sheets: { 表: rows } }));

  it.each([
    ["a text with a tag's sign", '<row r="1"><c r="A1" t="str"><f>A2&gt;1</f><v>a>b</v></c></row>', "a>b"],
    [
      "a value in CDATA",
      '<row r="1"><c r="A1" t="str"><v><![CDATA[<c r="Z9"/>]]></v></c></row>',
      '<c r="Z9"/>',
    ],
    ["single quotes and blanks", "<row r='1' ><c  r = 'A1'  t='str' ><v >甲</v ></c ></row >", "甲"],
    ["a sign > in an attribute", '<row r="1"><c r="A1" x="a>b" t="str"><v>甲</v></c></row>', "甲"],
    ["a comment", '<row r="1"><!-- <c r="A1"><v>9</v></c> --><c r="A1" t="str"><v>甲</v></c></row>', "甲"],
    [
      "pinyin over a text",
      '<row r="1"><c r="A1" t="inlineStr"><is><t>邓</t><rPh sb="0" eb="1"><t>dèng</t></rPh></is></c></row>',
      "邓",
    ],
  ])("%s", (_, rows, text) => {
    expect(textsIn(rows)).toEqual({ A1: text });
  });

  it("rows that are not in order, and an address twice", () => {
    const rows =
      '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c><c r="A1"><v>9</v></c></row>';
    expect(Object.entries(textsIn(rows))).toEqual([
      ["A1", "9"],
      ["B1", "2"],
      ["A3", "3"],
    ]);
  });

  it("formulas without a value are errors; one whose value is an empty text is blank", () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="str"><f>""</f><v></v></c></row>';
    expect(textsIn(rows)).toEqual({ A1: "#未计算", B1: "#未计算", C1: "2" });
  });

  it("shared formulas are told of each cell", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1+LOG10(2)+"B1"</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>';
    expect(cellsOf(name, rawXlsx({ sheets: { 表: rows } })).A2).toMatchObject({
      formula: 'B2*$C$1+LOG10(2)+"B1"',
    });
  });

  it("hidden rows, empty ones and such of no height included, and hidden columns", () => {
    const sheet = `<worksheet><cols><col min="1" max="1" width="9"/><col min="3" max="4" hidden="1"/><col min="6" max="6" width="0"/></cols><sheetData><row r="2" hidden="1"/><row r="5" hidden="true"><c r="A5"><v>1</v></c></row><row r="6" hidden="0"/><row r="7" ht="0"/></sheetData></worksheet>`;
    expect(sheetsOf(name, rawXlsx({ sheets: { 表: sheet } }))[0]).toMatchObject({
      hiddenRows: [1, 4, 6],
      hiddenColumns: [2, 3, 5],
    });
  });
});

it("a short file that points thousands of times to one long text is refused with the reason", () => {
  const row = Array.from(
    { length: 2000 },
    (_, n) => `<row r="${n + 1}">${shared(`A${n + 1}`, 0)}</row>`,
  ).join("");
  const bytes = rawXlsx({ sheets: { 表: row }, strings: `<si><t>${"长".repeat(1_000_000)}</t></si>` });
  expect(() => sheetsOf(name, bytes)).toThrow(
    "“申报书.xlsx”各单元格的文字合计超过 5000 万字，不像正常的表格，没有读取。",
  );
});
