import { CFB, utils, write } from "@e965/xlsx";
import type { BookType } from "@e965/xlsx";
import { writeXlsx } from "../../src/files/write/workbook";
import { biff5, style } from "./support/biff";
import { editParts } from "./support/parts";
import { cellsOf, fixture, sheetsOf, textsOf } from "./support/read";

/** What the fixtures show, which were typed once with openpyxl and saved by LibreOffice in each format. */
const shown = {
  A1: "2020年工业互联网示范项目申报书",
  A2: "企业名称",
  B2: "长春某某科技有限公司",
  D2: "隐藏列",
  A3: "成立日期",
  B3: "2009年3月1日",
  A4: "资产负债率",
  B4: "56.12%",
  A5: "总资产",
  B5: "42,849.81",
  A6: "合计",
  B6: "85699.62",
  A7: "错误",
  B7: "#DIV/0!",
  A8: "信用代码",
  B8: "91220101702854123X",
  A9: "þ",
  B9: "行业级",
  A10: "隐藏行",
  A11: "是",
  B11: "TRUE",
};

describe.each(["form.xls", "form.ods", "form-libreoffice.xlsx"])("%s", (name) => {
  const bytes = fixture(name);

  it("shows every cell as the program that saved it", () => {
    expect(textsOf(name, bytes)).toEqual(shown);
  });

  it("tells dates, percentages, numbers, errors and formulas apart", () => {
    const cells = cellsOf(name, bytes);
    expect(cells.B3).toMatchObject({ kind: "date", value: 39873 });
    expect(cells.B4).toMatchObject({ kind: "percent", value: 0.5612 });
    expect(cells.B5).toMatchObject({ kind: "number", value: 42849.81 });
    expect(cells.B6).toMatchObject({ kind: "number", value: 85699.62, formula: "B5*2" });
    expect(cells.B7).toMatchObject({ kind: "error", value: "#DIV/0!" });
    expect(cells.B8).toMatchObject({ kind: "text", value: "91220101702854123X" });
  });

  it("keeps merged areas, hidden rows, columns and sheets, and the font of a tick", () => {
    const [form, hidden] = sheetsOf(name, bytes);
    expect(form).toMatchObject({ name: "申报书", hidden: false, hiddenRows: [9], hiddenColumns: [3] });
    expect(form!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(hidden).toMatchObject({ name: "字典", hidden: true });
    expect(cellsOf(name, bytes).A9).toMatchObject({ value: "þ", symbolFont: "Wingdings" });
  });
});

it("shows formulas that no program has computed as errors, never as 0 or blank", () => {
  const cells = cellsOf("form-openpyxl.xlsx", fixture("form-openpyxl.xlsx"));
  expect(cells.B6).toMatchObject({ kind: "error", text: "#未计算" });
  expect(cells.B5).toMatchObject({ value: 42849.81 });
});

const table = [
  ["企业名称", "长春某某科技有限公司"],
  ["总资产（万元）", 42849.81],
];

it.each<[string, BookType]>([
  ["申报书.xlsx", "xlsx"],
  ["申报书.xlsm", "xlsm"],
  ["申报书.xlsb", "xlsb"],
  ["申报书.xls", "biff8"],
  ["申报书.xml", "xlml"],
  ["申报书.ods", "ods"],
  ["申报书.fods", "fods"],
])("reads %s whatever it is called", (name, bookType) => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(table), "申报书");
  const written: Uint8Array | string = write(book, {
    bookType,
    type: bookType === "fods" ? "string" : "buffer",
  });
  const bytes = typeof written === "string" ? new TextEncoder().encode(written) : new Uint8Array(written);
  const expected = { A1: "企业名称", B1: "长春某某科技有限公司", A2: "总资产（万元）", B2: "42849.81" };
  expect(textsOf(name, bytes)).toEqual(expected);
  expect(textsOf("没有扩展名", bytes)).toEqual(expected);
});

it("reads _x000D_ in OpenDocument as the text that it is", () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["_x000D_"]]), "表");
  const bytes = new Uint8Array(write(book, { bookType: "ods", type: "buffer" }) as Buffer);
  expect(textsOf("表.ods", bytes)).toEqual({ A1: "_x000D_" });
});

it.each<BookType>(["xlsb", "xlsx"])("hidden rows and columns of .%s are told", (bookType) => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ["企业名称", "甲公司"],
    ["旧数", 1],
    ["总资产", 2],
  ]);
  sheet["!rows"] = [{}, { hidden: true }];
  sheet["!cols"] = [{ wch: 10 }, { hidden: true, wch: 10 }];
  utils.book_append_sheet(book, sheet, "表");
  const bytes = new Uint8Array(write(book, { bookType, type: "buffer" }) as Buffer);
  expect(sheetsOf("表", bytes)[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [1] });
});

it("a date that an .ods file holds as its day number is shown as its format says", () => {
  const book = utils.book_new();
  const dated = { t: "n", v: 44501, z: 'yyyy"年"m"月"' };
  utils.book_append_sheet(book, { A1: dated, B1: { t: "n", v: 44501 }, "!ref": "A1:B1" }, "表");
  const bytes = new Uint8Array(write(book, { bookType: "ods", type: "buffer" }) as Buffer);
  expect(cellsOf("表.ods", bytes)).toMatchObject({
    A1: { kind: "date", value: 44501, text: "2021年11月" },
    B1: { kind: "number", value: 44501, text: "44501" },
  });
});

it("reads a WPS workbook (.et), which carries streams of its own beside the workbook", () => {
  const file = CFB.read(fixture("form.xls"), { type: "array" });
  CFB.utils.cfb_add(file, "/ETExtData", new Uint8Array(64));
  const bytes = new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
  expect(textsOf("申报书.et", bytes)).toEqual(shown);
});

it("reads an old workbook (BIFF5) whose texts are in GBK", () => {
  const bytes = biff5([
    [0, 0, [0xc6, 0xf3, 0xd2, 0xb5]], // 企业
    [1, 2, [0xa2, 0xd9, 0xd7, 0xca, 0xb2, 0xfa]], // ①资产
  ]);
  expect(sheetsOf("旧表.xls", bytes)[0]!.name).toBe("表");
  expect(textsOf("旧表.xls", bytes)).toEqual({ A1: "企业", C2: "①资产" });
});

it("knows ticks and Chinese dates of an old workbook", () => {
  const cells = cellsOf(
    "旧表.xls",
    biff5(
      [
        [0, 0, [0x52]],
        [0, 1, 43525],
      ],
      style("Wingdings 2", 31),
    ),
  );
  expect(cells.A1).toMatchObject({ value: "R", symbolFont: "Wingdings 2" });
  expect(cells.B1).toMatchObject({ kind: "date", value: 43525, text: "2019年3月1日" });
});

it("tells dates of an old workbook that counts from 1904 in the system of 1900", () => {
  const globals = [[0x22, [1, 0]] as const, ...style("宋体", 31)];
  expect(cellsOf("旧表.xls", biff5([[0, 0, 42063]], globals)).A1).toMatchObject({
    kind: "date",
    value: 43525,
    text: "2019年3月1日",
  });
});

it("reads strict OOXML, whose dates are texts in ISO form", async () => {
  const written = await writeXlsx([
    {
      name: "申报书",
      columnWidths: [10],
      rows: [{ cells: [{ value: "成立日期" }, { value: 39873, style: { numberFormat: "yyyy/m/d" } }] }],
    },
  ]);
  const strict = editParts(written, (text) =>
    text
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      )
      .replace(/<c r="B1"([^>]*)><v>39873<\/v>/, '<c r="B1"$1 t="d"><v>2009-03-01T00:00:00</v>'),
  );
  const cells = cellsOf("申报书.xlsx", strict);
  expect(cells.A1).toMatchObject({ text: "成立日期" });
  expect(cells.B1).toMatchObject({ kind: "date", value: 39873, text: "2009/3/1" });
});

describe("web pages saved as .xls", () => {
  const page = (charset: string) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><table>
     <tr><td colspan=2>申报书</td></tr><tr><td>统一社会信用代码</td><td>912201017028541230</td></tr>
     <tr><td rowspan=2>联系人</td><td>张三&nbsp;&amp;李四<br>13800138000</td></tr><tr><td>1-2</td></tr></table></body></html>`;

  it("are read, and no value is taken for a number or a date", () => {
    const [sheet] = sheetsOf("导出.xls", new TextEncoder().encode(page("utf-8")));
    expect(sheet!.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 1 });
    expect(cellsOf("导出.xls", new TextEncoder().encode(page("utf-8")))).toMatchObject({
      B2: { kind: "text", value: "912201017028541230" },
      B3: { kind: "text", value: "张三 &李四\n13800138000" },
      B4: { kind: "text", value: "1-2" },
    });
  });

  it("are read where an attribute holds the cell's markup", () => {
    const html = `<html><table><tr><td data-t="s" data-v="单位<br/>名称" id="sjs-A1">单位<br/>名称</td>
      <td colspan="2" data-v='<br/>吉林某公司<br/>' id='sjs-B1'>吉林某公司</td></tr></table></html>`;
    const bytes = new TextEncoder().encode(html);
    expect(textsOf("导出.xls", bytes)).toEqual({ A1: "单位\n名称", B1: "吉林某公司" });
    expect(sheetsOf("导出.xls", bytes)[0]!.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
  });

  it("are read in GBK", () => {
    const words: Record<string, number[]> = { 申: [0xc9, 0xea], 报: [0xb1, 0xa8], 书: [0xca, 0xe9] };
    const bytes = [..."<html><table><tr><td>申报书</td></tr></table>"].flatMap(
      (sign) => words[sign] ?? [sign.charCodeAt(0)],
    );
    expect(textsOf("导出.xls", Uint8Array.from(bytes))).toEqual({ A1: "申报书" });
  });
});

it("quotes, dashes and the euro sign of a Western .xls are themselves in every version of Node", () => {
  const bytes = biff5([[0, 0, [0x93, 0x41, 0x94, 0x97, 0x80, 0xe9]]], [[0x42, [0xe4, 0x04]]]);
  expect(textsOf("旧表.xls", bytes)).toEqual({ A1: "“A”—€é" });
});
