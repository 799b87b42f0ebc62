import { strToU8, zipSync } from "fflate";
import { writeXlsx as writeWithPassword } from "hucre/xlsx";
import { maxFileBytes } from "../../src/files/limits";
import { readFile } from "../../src/files/readFile";
import { biff5, container } from "./support/biff";
import { doc, line } from "./support/doc";
import { rawParts, rawXlsx, zip } from "./support/parts";
import { fixture, sentenceFor, sheetsOf, textsOf } from "./support/read";

const ascii = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from([...values, ...new Array(64).fill(7)]);
const addTable = "请添加 Excel 或 WPS 表格（.xlsx、.xls、.et 等）或 Word 文档（.docx、.doc）。";
const damaged =
  "已损坏，无法读取。请在 Excel 或 WPS 中打开它，另存为 .xlsx 后重新添加；打不开的，请向报送单位重新索取。";
const password = "设有打开密码，无法读取。请在 Excel 或 WPS 中去除密码、保存后重新添加。";

/** Not packed, because packing is what would take the time. */
function stored(sheets: Record<string, string>): Uint8Array {
  const parts = Object.entries(rawParts({ sheets })).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

describe("what is no spreadsheet is named, whatever its extension says", () => {
  it.each([
    ["PDF", ascii("%PDF-1.7\n%âãÏÓ"), `是 PDF 文件，不是表格。${addTable}`],
    ["a photo", bytes(0xff, 0xd8, 0xff, 0xe0), `是图片，不是表格。${addTable}`],
    ["a screenshot", bytes(0x89, 0x50, 0x4e, 0x47), `是图片，不是表格。${addTable}`],
    [
      "a letter",
      ascii("关于组织申报的通知\n各市工信局：\n现将有关事项通知如下。"),
      `是纯文本，其中没有表格。${addTable}`,
    ],
    [
      "a page without tables",
      ascii("<!DOCTYPE html><html><body>请登录</body></html>"),
      `是网页，其中没有表格。${addTable}`,
    ],
    ["slides", container("PowerPoint Document", new Uint8Array(8)), `是演示文稿，不是表格。${addTable}`],
    ["an OFD", zip({ "OFD.xml": "<ofd/>" }), `是 OFD 版式文件，不是表格。${addTable}`],
    [
      "an OpenDocument text",
      zip({
        mimetype: "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": "<m/>",
        "content.xml": "<c/>",
      }),
      "是 OpenDocument 文字文档，无法读取。请在 Word 或 WPS 中打开它，另存为 .docx 后重新添加。",
    ],
    [
      "a Word document of old",
      doc([line("甲")], { version: 0x68 }),
      "是旧格式的 Word 文档（Word 95 及更早，或 RTF），无法读取。请在 Word 或 WPS 中打开它，另存为 .docx 后重新添加。",
    ],
    [
      "a RAR archive",
      bytes(0x52, 0x61, 0x72, 0x21),
      "是 RAR 压缩包，无法打开。请解压后添加里面的文件，或改用 .zip 格式压缩。",
    ],
    ["a zip of files", zip({ "甲.xlsx": new Uint8Array(3) }), "是压缩包。请解压后添加里面的文件。"],
    [
      "what an encryption program made of it",
      bytes(0x62, 0x14, 0x23, 0x65, 0x00, 0x01, 0x02, 0xff, 0xfe, 0x80),
      "的内容无法识别：它可能不是表格，也可能已被加密软件加密或在传送中损坏。请在 Excel 或 WPS 中打开它，另存为 .xlsx 后重新添加；打不开的，请向报送单位重新索取。",
    ],
  ])("%s", (_, content, sentence) => {
    expect(sentenceFor("申报书.xlsx", content)).toBe(`“申报书.xlsx”${sentence}`);
  });

  it.each([
    ["Word 2", "旧格式的 Word 文档", bytes(0xdb, 0xa5, 0x2d, 0, 1, 2)],
    ["RTF", "旧格式的 Word 文档（Word 95 及更早，或 RTF）", strToU8("{\\rtf1 a}")],
    ["WordPerfect", "WordPerfect 的文字文档", bytes(0xff, 0x57, 0x50, 0x43, 1, 2)],
    ["SYLK", "旧格式表格", new TextEncoder().encode('ID;PSCALC3\nC;X1;Y1;K"项目名称"\n')],
    ["DIF", "旧格式表格", new TextEncoder().encode('TABLE\r\n0,1\r\n"EXCEL"\r\n')],
    ["Lotus 1-2-3", "旧格式表格", bytes(0, 0, 0x1a, 0, 0, 0x10, 4, 0)],
    ["Quattro Pro", "旧格式表格", container("NativeContent_MAIN", new Uint8Array(8))],
    ["an old Works document", "Works 或 WordPerfect", container("MatOST", new Uint8Array(8))],
    ["a Numbers folder in a zip", "Numbers", zip({ "表.numbers/Index.zip": new Uint8Array(3) })],
    ["a bitmap", "是图片", bytes(0x42, 0x4d, 9, 9, 0, 0, 0, 0, 0, 0)],
    ["a photo of a telephone", "是图片", bytes(0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65)],
    [
      "a text in an old Western encoding",
      "文字编码无法识别",
      Uint8Array.of(0xc5, 0x2c, 0x31, 0x0d, 0x0a, 0xff, 0x2c, 0x33),
    ],
    [
      "a text of four bytes a letter",
      "文字编码无法识别",
      Uint8Array.of(0, 0, 0, 0x31, 0, 0, 0, 0x2c, 0, 0, 0, 0x32),
    ],
  ])("%s is called by its name", (_, words, content) => {
    const sentence = sentenceFor("申报书.xlsx", content);
    expect(sentence).toContain(words);
    expect(sentence).toMatch(/请/);
  });

  it("a document of Works is called by its own name", () => {
    expect(sentenceFor("申报书.wps", container("CONTENTS", new Uint8Array(8)))).toBe(
      "“申报书.wps”是 Works 或 WordPerfect 的文字文档，无法读取。请在 Word 或 WPS 中打开它，另存为 .docx 后重新添加；打不开的，请向报送单位索取 .docx 文件。",
    );
  });
});

describe("encrypted files", () => {
  it(".xlsx", async () => {
    const encrypted = await writeWithPassword({
      sheets: [{ name: "表", rows: [["机密"]] }],
      encryption: { password: "1234", spinCount: 10 },
    });
    expect(sentenceFor("机密.xlsx", encrypted)).toBe(`“机密.xlsx”${password}`);
  });

  it(".xls", () => {
    const encrypted = biff5([[0, 0, [65]]], [[0x2f, [1, 2, 3, 4]]]);
    expect(sentenceFor("机密.xls", encrypted)).toBe(`“机密.xls”${password}`);
  });

  it(".ods", () => {
    const encrypted = zip({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "META-INF/manifest.xml": "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>",
      "content.xml": new Uint8Array([1, 2, 3]),
    });
    expect(sentenceFor("机密.ods", encrypted)).toBe(`“机密.ods”${password}`);
  });
});

it.each([
  ["no byte", new Uint8Array(0)],
  ["blank lines", ascii("\r\n  \r\n")],
])("a file of %s is empty", (_, content) => {
  expect(sentenceFor("空.csv", content)).toBe(
    "“空.csv”是空文件，里面没有任何内容，可能没有复制或下载完整。请取得完整的文件后重新添加。",
  );
});

it("a file over 50 MB is not read", () => {
  expect(sentenceFor("带照片.xlsx", new Uint8Array(maxFileBytes + 1))).toBe(
    "“带照片.xlsx”大小为 50.1 MB，超过 50 MB 的上限，没有读取。请删去其中的图片和附件，另存后重新添加。",
  );
});

describe("damaged files", () => {
  it.each(["form.xls", "form.ods", "form-libreoffice.xlsx"])("%s cut off in the middle", (name) => {
    const whole = fixture(name);
    expect(sentenceFor(name, whole.subarray(0, whole.length / 2))).toContain(damaged);
  });

  it("one flipped bit in a sheet is noticed", () => {
    const whole = rawXlsx({ sheets: { 表: '<row r="1"><c r="A1"><v>42849.81</v></c></row>'.repeat(40) } });
    const flipped = whole.slice();
    const name = "xl/worksheets/sheet1.xml";
    const at = Buffer.from(whole).indexOf(name) + name.length + 20;
    flipped[at]! ^= 4;
    expect(textsOf("表.xlsx", whole).A1).toBe("42849.81");
    expect(sentenceFor("表.xlsx", flipped)).toBe(`“表.xlsx”${damaged}`);
  });

  it("a workbook whose list of contents is gone is read, and not taken for an archive", () => {
    const parts = rawParts({ sheets: { 表: '<row r="1"><c r="A1"><v>42849.81</v></c></row>' } });
    delete parts["[Content_Types].xml"];
    expect(textsOf("表.xlsx", zip(parts)).A1).toBe("42849.81");
  });

  it("a package without a workbook is damaged", () => {
    const parts = rawParts({ sheets: { 表: "" } });
    delete parts["xl/workbook.xml"];
    expect(sentenceFor("表.xlsx", zip(parts))).toBe(`“表.xlsx”${damaged}`);
  });
});

describe("files that are made to choke a reader", () => {
  it("a part that claims to unpack to gigabytes", () => {
    const bomb = rawXlsx({ sheets: { 表: '<row r="1"/>' } });
    const at = Buffer.from(bomb).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    new DataView(bomb.buffer).setUint32(at + 24, 0xfffffff0, true);
    expect(sentenceFor("表.xlsx", bomb)).toBe(
      "“表.xlsx”展开后超过 512 MB，不像正常的表格，没有读取。请把申报表单独存为一个 .xlsx 文件后重新添加。",
    );
  });

  it("a part that unpacks to more than it claims", () => {
    const bomb = rawXlsx({ sheets: { 表: " ".repeat(3_000_000) } });
    const at = Buffer.from(bomb).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    new DataView(bomb.buffer).setUint32(at + 24, 1000, true);
    expect(sentenceFor("表.xlsx", bomb)).toBe(`“表.xlsx”${damaged}`);
  });

  it("ten thousand entries and more", () => {
    const parts = rawParts({ sheets: { 表: "" } });
    for (let n = 0; n < 10_000; n += 1) parts[`xl/media/${n}.png`] = "";
    expect(sentenceFor("表.xlsx", zip(parts))).toBe(
      "“表.xlsx”内部有 10007 个部件，超过 10000 个的上限，不像正常的文件，没有读取。请把申报表单独存为一个 .xlsx 文件后重新添加。",
    );
  });

  it("a part stored twice", () => {
    const parts = rawParts({ sheets: { 表: "" } });
    parts["XL/WORKBOOK.XML"] = parts["xl/workbook.xml"]!;
    expect(sentenceFor("表.xlsx", zip(parts))).toBe(`“表.xlsx”${damaged}`);
  });

  it("row numbers beyond Excel's", () => {
    const far =
      '<row r="4000000000"><c r="A4000000000"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>';
    expect(textsOf("表.xlsx", rawXlsx({ sheets: { 表: far } }))).toEqual({ B2: "2" });
  });
});

it("a sheet with a million empty styled rows is read like any other", () => {
  const rows = Array.from({ length: 1_048_576 }, (_, n) => `<row r="${n + 1}" s="1" customFormat="1"/>`);
  rows[1] = '<row r="2"><c r="A2" t="inlineStr"><is><t>企业名称</t></is></c><c r="B2" s="1"/></row>';
  expect(textsOf("表.xlsx", stored({ 表: rows.join("") }))).toEqual({ A2: "企业名称" });
});

it("more cells than anyone types are refused before they are parsed", () => {
  const rows = `<row>${"<c><v>1</v></c>".repeat(1000)}</row>`.repeat(1001);
  expect(sentenceFor("表.xlsx", stored({ 表: rows }))).toBe(
    "“表.xlsx”有内容的单元格超过 100 万个，没有读取。请只保留申报表所在的工作表，另存后重新添加。",
  );
});

it("a cell that an .ods file repeats a billion times is refused before it is parsed", () => {
  const cell =
    '<table:table-cell table:number-columns-repeated="999999999"><text:p>X</text:p></table:table-cell>';
  const bytes = zip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": "<m/>",
    "content.xml": `<office:spreadsheet><table:table table:name="表"><table:table-row table:number-rows-repeated="999999999">${cell}</table:table-row></table:table></office:spreadsheet>`,
  });
  expect(sentenceFor("表.ods", bytes)).toContain("有内容的单元格超过 100 万个，没有读取。");
});

it("a workbook without a form, or with empty sheets only, is read: what it lacks is for the next stage to say", () => {
  expect(
    sheetsOf("空表.xlsx", rawXlsx({ sheets: { Sheet1: "", Sheet2: "" } })).map(({ cells }) => cells),
  ).toEqual([[], []]);
});

it("every kind of damage is an answer, never an exception", () => {
  const whole = fixture("form-libreoffice.xlsx");
  for (let at = 0; at < whole.length; at += 97) {
    const mutated = whole.slice();
    mutated[at]! ^= 0xff;
    expect(() => readFile("表.xlsx", mutated)).not.toThrow();
  }
});
