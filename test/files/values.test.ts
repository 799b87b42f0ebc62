import { editParts, rawParts, rawXlsx, zip } from "./support/parts";
import { cellsOf, sentenceFor, sheetsOf, textsOf } from "./support/read";

const name = "申报书.xlsx";
const inline = (address: string, text: string, style = 0) =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
/** Cell styles whose number formats are those given, by number. */
const formats = (...ids: number[]) =>
  `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}" fontId="0"/>`).join("")}</cellXfs>`;

describe("dates", () => {
  const styles = `<numFmts><numFmt numFmtId="200" formatCode="yyyy/m/d h:mm"/></numFmts>${formats(0, 14, 31, 57, 200)}`;
  const sheet = `<row r="1"><c r="A1" s="1"><v>43525</v></c><c r="B1" s="2"><v>43525</v></c><c r="C1" s="3"><v>43525</v></c><c r="D1" s="4"><v>43525.614583333328</v></c><c r="E1"><v>43525</v></c></row>`;

  it("are serials and show as in a Chinese Excel, its own formats included", () => {
    const cells = cellsOf(name, rawXlsx({ sheets: { 表: sheet }, styles }));
    expect(cells.A1).toMatchObject({ kind: "date", value: 43525, text: "2019/3/1" });
    expect(cells.B1).toMatchObject({ kind: "date", text: "2019年3月1日" });
    expect(cells.C1).toMatchObject({ kind: "date", text: "2019年3月" });
    expect(cells.E1).toMatchObject({ kind: "number", value: 43525 });
  });

  it("are rounded to the second", () => {
    const { D1 } = cellsOf(name, rawXlsx({ sheets: { 表: sheet }, styles }));
    expect(D1!.text).toBe("2019/3/1 14:45");
    expect(D1!.value).toBe(43525 + (14 * 3600 + 45 * 60) / 86400);
  });

  it("of a workbook that counts from 1904 are told in the system of 1900", () => {
    const from1904 = `<row r="1"><c r="A1" s="1"><v>42063</v></c><c r="B1"><v>42063</v></c></row>`;
    const cells = cellsOf(name, rawXlsx({ sheets: { 表: from1904 }, styles, properties: 'date1904="1"' }));
    expect(cells.A1).toMatchObject({ kind: "date", value: 43525, text: "2019/3/1" });
    expect(cells.B1).toMatchObject({ kind: "number", value: 42063 });
  });
});

it("percentages keep their value and say what they are", () => {
  const sheet = `<row r="1"><c r="A1" s="1"><v>0.5612</v></c><c r="B1"><v>0.5612</v></c></row>`;
  const cells = cellsOf(name, rawXlsx({ sheets: { 表: sheet }, styles: formats(0, 10) }));
  expect(cells.A1).toMatchObject({ kind: "percent", value: 0.5612, text: "56.12%" });
  expect(cells.B1).toMatchObject({ kind: "number", value: 0.5612, text: "0.5612" });
});

it("error values are errors with their text", () => {
  const sheet = `<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><f>NA()</f><v>#N/A</v></c></row>`;
  const cells = cellsOf(name, rawXlsx({ sheets: { 表: sheet } }));
  expect(cells.A1).toMatchObject({ kind: "error", value: "#REF!", text: "#REF!" });
  expect(cells.B1).toMatchObject({ kind: "error", value: "#N/A", formula: "NA()" });
});

describe("empty cells", () => {
  it("are not listed, however they are written", () => {
    const sheet = `<row r="1"><c r="A1" s="1"/><c r="B1" t="s"/><c r="C1"><v/></c><c r="D1" t="str"><f>""</f><v></v></c>${inline("E1", "有")}</row>`;
    expect(Object.keys(textsOf(name, rawXlsx({ sheets: { 表: sheet } })))).not.toEqual(
      expect.arrayContaining(["A1", "B1", "C1"]),
    );
    expect(cellsOf(name, rawXlsx({ sheets: { 表: sheet } })).E1).toMatchObject({ text: "有" });
  });

  it("in the table of strings do not shift the texts after them", () => {
    const sheet = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>`;
    const strings = "<si><t>甲</t></si><si/><si><t>乙</t></si>";
    expect(textsOf(name, rawXlsx({ sheets: { 表: sheet }, strings }))).toEqual({ A1: "甲", C1: "乙" });
  });

  it("count where cells and rows leave out their address", () => {
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const sheet = `<row>${text("甲")}<c s="1"/>${text("乙")}</row><row><c/></row><row><c/>${text("丙")}</row>`;
    expect(textsOf(name, rawXlsx({ sheets: { 表: sheet } }))).toEqual({ A1: "甲", C1: "乙", B3: "丙" });
  });
});

it("only the first cell of a merged area counts", () => {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${inline("A1", "标题")}${inline("B1", "盖住的")}${inline("C1", "旁边的")}</row><row r="2">${inline("A2", "也盖住")}</row></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells></worksheet>`;
  expect(textsOf(name, rawXlsx({ sheets: { 表: sheet } }))).toEqual({ A1: "标题", C1: "旁边的" });
});

describe("symbol fonts", () => {
  it("are named where a cell is in one", () => {
    const styles = `<fonts><font><name val="宋体"/></font><font><name val="Wingdings 2"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>`;
    const sheet = `<row r="1">${inline("A1", "R", 1)}${inline("B1", "R", 0)}</row>`;
    const cells = cellsOf(name, rawXlsx({ sheets: { 表: sheet }, styles }));
    expect(cells.A1).toMatchObject({ value: "R", symbolFont: "Wingdings 2" });
    expect(cells.B1).not.toHaveProperty("symbolFont");
  });

  it("inside rich text are shown as the sign that a person sees", () => {
    const run = (font: string, text: string) =>
      `<r><rPr><rFont val="${font}"/></rPr><t xml:space="preserve">${text}</t></r>`;
    const strings = `<si>${run("Wingdings", "þ")}${run("宋体", " 行业级R")}</si><si>${run("Wingdings 2", "£")}${run("宋体", "企业级")}</si>`;
    const sheet = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>`;
    expect(textsOf(name, rawXlsx({ sheets: { 表: sheet }, strings }))).toEqual({
      A1: "☑ 行业级R",
      B1: "□企业级",
    });
  });

  it("that another program turned into private characters are shown too", () => {
    expect(
      textsOf(
        name,
        rawXlsx({ sheets: { 表: `<row r="1">${inline("A1", "\uf0fe行业级 \uf0a8企业级")}</row>` } }),
      ),
    ).toEqual({
      A1: "☑行业级 □企业级",
    });
  });
});

it("line breaks of every kind are those of Excel", () => {
  const sheet = `<row r="1">${inline("A1", "一_x000D_\n二_x000D_三")}</row>`;
  expect(textsOf(name, rawXlsx({ sheets: { 表: sheet } }))).toEqual({ A1: "一\n二\n三" });
});

it("cells beyond the range that the sheet declares are read", () => {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/><sheetData><row r="3">${inline("C3", "在外面")}</row></sheetData></worksheet>`;
  expect(textsOf(name, rawXlsx({ sheets: { 表: sheet } }))).toEqual({ C3: "在外面" });
});

it("files of the OpenXML SDK, which name a namespace everywhere, are read", () => {
  const prefixed = editParts(
    rawXlsx({ sheets: { 表: `<row r="1"><c r="A1"/>${inline("B1", "值")}</row>` } }),
    (text, part) =>
      part.startsWith("xl/worksheets/")
        ? text.replace(/<(\/?)(\w)/g, "<$1x:$2").replace("xmlns=", "xmlns:x=")
        : text,
  );
  expect(textsOf(name, prefixed)).toEqual({ B1: "值" });
});

it("chart sheets are passed over", () => {
  const parts = rawParts({ sheets: { 图: "", 表: `<row r="1">${inline("A1", "值")}</row>` } });
  parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace(
    '/worksheet"',
    '/chartsheet"',
  ).replace("worksheets/sheet1", "chartsheets/sheet1");
  parts["xl/chartsheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"]!;
  delete parts["xl/worksheets/sheet1.xml"];
  expect(sheetsOf(name, zip(parts)).map((sheet) => sheet.name)).toEqual(["表"]);
});

it("a sheet that is no sheet is damage, not an empty sheet", () => {
  expect(sentenceFor(name, rawXlsx({ sheets: { 表: "<worksheet" } }))).toBe(
    "“申报书.xlsx”已损坏，无法读取。请在 Excel 或 WPS 中打开它，另存为 .xlsx 后重新添加；打不开的，请向报送单位重新索取。",
  );
});
