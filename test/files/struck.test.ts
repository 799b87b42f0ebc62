import { biff5, biff8, font8, strings8, style } from "./support/biff";
import { zip } from "./support/parts";
import { notesOf, textsOf } from "./support/read";

const told = (cells: string) =>
  expect.stringContaining(`有加删除线的内容（${cells}），按已删去处理，没有读取`);

describe("what is struck out is void in every format", () => {
  it(".xls: a part of a text", () => {
    const bytes = biff8(
      [
        [0, 0, 0],
        [1, 0, 1],
        [2, 0, 2],
      ],
      [
        font8(false),
        font8(true),
        strings8(
          [
            ["李旧名", 1],
            ["邓轩玉", 0],
          ],
          [["不变", 0]],
          [["全删", 1]],
        ),
      ],
    );
    expect(textsOf("表.xls", bytes)).toEqual({ A1: "邓轩玉", A2: "不变" });
    expect(notesOf("表.xls", bytes)).toEqual([told("A1、A3")]);
  });

  it(".xls of old: a cell", () => {
    const struck = style("宋体", 0);
    const font = struck[0]! as readonly [number, number[]];
    font[1][2] = 8;
    const bytes = biff5([[0, 0, 9999]], struck);
    expect(textsOf("表.xls", bytes)).toEqual({});
    expect(notesOf("表.xls", bytes)).toEqual([told("A1")]);
  });

  it(".ods: a cell and a part of a text", () => {
    const line = '<style:text-properties style:text-line-through-style="solid"/>';
    const cell = (style: string, content: string) =>
      `<table:table-cell${style} office:value-type="string"><text:p>${content}</text:p></table:table-cell>`;
    const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:automatic-styles><style:style style:name="ce1" style:family="table-cell">${line}</style:style><style:style style:name="T1" style:family="text">${line}</style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="表"><table:table-row>${cell(' table:style-name="ce1"', "旧值")}${cell("", '<text:span text:style-name="T1">李旧名</text:span>邓轩玉')}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const bytes = zip({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "META-INF/manifest.xml": "<m/>",
      "content.xml": content,
    });
    expect(textsOf("表.ods", bytes)).toEqual({ B1: "邓轩玉" });
    expect(notesOf("表.ods", bytes)).toEqual([told("B1、A1")]);
  });

  it("web page: by elements and by style", () => {
    const page =
      '<html><table><tr><td><s>李旧名</s>邓轩玉</td><td style="text-decoration:line-through">9999</td><td>1467</td></tr></table></html>';
    const bytes = new TextEncoder().encode(page);
    expect(textsOf("表.xls", bytes)).toEqual({ A1: "邓轩玉", C1: "1467" });
    expect(notesOf("表.xls", bytes)).toEqual([told("A1、B1")]);
  });

  it("Excel 2003 XML: a cell and a part of a text", () => {
    const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="s1"><Font ss:StrikeThrough="1"/></Style><Style ss:ID="s2"><Font/></Style></Styles><Worksheet ss:Name="表"><Table><Row><Cell ss:StyleID="s1"><Data ss:Type="Number">9999</Data></Cell><Cell ss:StyleID="s2"><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><S>李旧名</S>邓轩玉</ss:Data></Cell></Row></Table></Worksheet></Workbook>`;
    expect(textsOf("表.xml", new TextEncoder().encode(xml))).toEqual({ B1: "邓轩玉" });
  });
});
