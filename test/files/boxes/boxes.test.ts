import { rawParts, zip } from "../support/parts";
import { notesOf, textsOf } from "../support/read";

const name = "申报书.xlsx";
const relations = (type: string, target: string) =>
  `<Relationships><Relationship Id="rId1" Type="x/${type}" Target="../drawings/${target}"/></Relationships>`;
const sheet = (cells: string) =>
  `<worksheet><sheetData>${cells}</sheetData><mergeCells><mergeCell ref="B1:D1"/></mergeCells></worksheet>`;
const label = '<row r="1"><c r="A1" t="str"><v>项目名称</v></c></row>';

function withBox(text: string, row = 0, cells = label): Uint8Array {
  const parts = rawParts({ sheets: { 表: sheet(cells) } });
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = relations("drawing", "drawing1.xml");
  parts["xl/drawings/drawing1.xml"] =
    `<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`;
  return zip(parts);
}

type Control = readonly [anchor: string, caption: string, ticked: boolean];

function withControls(cells: string, ...controls: readonly Control[]): Uint8Array {
  const parts = rawParts({ sheets: { 表: sheet(cells) } });
  const shape = ([anchor, caption, ticked]: Control) =>
    `<v:shape><v:textbox><div><font>${caption}</font></div></v:textbox><x:ClientData ObjectType="Checkbox"><x:Anchor>${anchor}</x:Anchor>${ticked ? "<x:Checked>1</x:Checked>" : ""}</x:ClientData></v:shape>`;
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = relations("vmlDrawing", "vmlDrawing1.vml");
  parts["xl/drawings/vmlDrawing1.vml"] =
    `<xml>${controls.map(shape).join("")}<v:shape><v:textbox><div>批注</div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>5, 0, 5, 0, 7, 0, 8, 0</x:Anchor></x:ClientData></v:shape></xml>`;
  return zip(parts);
}

it("a text box over an empty cell is that cell's value, and said to be a box", () => {
  const bytes = withBox("供应链协同平台&#10;建设项目");
  expect(textsOf(name, bytes)).toEqual({ A1: "项目名称", B1: "供应链协同平台\n建设项目" });
  expect(notesOf(name, bytes)).toEqual([
    "“申报书.xlsx”的工作表“表”有内容写在文本框或复选框控件里（B1），已按所在单元格读取。请核对，最好改填在单元格里。",
  ]);
});

it("a text box over a cell with a value is said, and changes nothing", () => {
  const bytes = withBox("另一个名称", 0, '<row r="1"><c r="B1" t="str"><v>协同平台</v></c></row>');
  expect(textsOf(name, bytes)).toEqual({ B1: "协同平台" });
  expect(notesOf(name, bytes)).toEqual([expect.stringContaining("里有内容没有读取：“另一个名称”")]);
});

it("tick boxes with captions are read where they lie", () => {
  const bytes = withControls(
    label,
    ["1, 5, 1, 15, 3, 0, 2, 15", "公共服务项目", true],
    ["1, 5, 2, 2, 3, 0, 2, 15", "工业软件项目", false],
  );
  expect(textsOf(name, bytes)).toEqual({ A1: "项目名称", B3: "☑公共服务项目\n□工业软件项目" });
});

it("a tick goes before the option over which it lies", () => {
  const options =
    '<row r="2"><c r="B2" t="str"><v>公共服务项目\n工业软件项目</v></c><c r="E2" t="str"><v>是</v></c></row>';
  const bytes = withControls(
    options,
    ["1, 5, 1, 2, 3, 0, 1, 15", "工业软件项目", true],
    ["1, 5, 1, 2, 3, 0, 1, 15", "公共服务项目", false],
    ["4, 5, 1, 2, 5, 0, 1, 15", "", true],
  );
  expect(textsOf(name, bytes)).toEqual({ B2: "□公共服务项目\n☑工业软件项目", E2: "☑是" });
});

it("a drawing that cannot be read stops no cell", () => {
  const parts = rawParts({ sheets: { 表: label } });
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = relations("drawing", "gone.xml");
  expect(textsOf(name, zip(parts))).toEqual({ A1: "项目名称" });
});
