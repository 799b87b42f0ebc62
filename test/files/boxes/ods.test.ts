import { zip } from "../support/parts";
import { notesOf, textsOf } from "../support/read";

const name = "申报书.ods";
const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const cell = (text: string, inside = "") =>
  `<table:table-cell office:value-type="string">${text && `<text:p>${text}</text:p>`}${inside}</table:table-cell>`;
const shape = (text: string) =>
  `<draw:custom-shape draw:name="t" svg:x="0in"><text:p><text:span>${text}</text:span></text:p><draw:enhanced-geometry draw:type="x"/></draw:custom-shape>`;

function ods(rows: string, before = ""): Uint8Array {
  return zip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": "<manifest/>",
    "content.xml": `<office:document-content><office:body><office:spreadsheet><table:table table:name="表">${before}${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
}

it("text boxes and tick boxes of an .ods are read where they lie", () => {
  const forms =
    '<office:forms><form:form><form:checkbox xml:id="c1" form:id="c1" form:label="公共服务项目" form:current-state="checked"/><form:radio form:id="c2" form:label="工业软件项目"/></form:form></office:forms>';
  const bytes = ods(
    row(cell("项目名称"), cell("", shape("协同平台&amp;标识"))) +
      row(cell("类别"), cell("", '<draw:control draw:control="c1"/><draw:control draw:control="c2"/>')),
    forms,
  );
  expect(textsOf(name, bytes)).toEqual({
    A1: "项目名称",
    B1: "协同平台&标识",
    A2: "类别",
    B2: "☑公共服务项目\n□工业软件项目",
  });
  expect(notesOf(name, bytes)).toEqual([expect.stringContaining("（B1、B2）")]);
});

it("a box over a cell with a text changes nothing, one over the page neither; both are said", () => {
  const shapes = `<table:shapes>${shape("飘着的")}</table:shapes>`;
  const bytes = ods(row(cell("项目名称", shape("另一个名称")), cell("协同平台")), shapes);
  expect(textsOf(name, bytes)).toEqual({ A1: "项目名称", B1: "协同平台" });
  const notes = notesOf(name, bytes).join();
  expect(notes).toContain("“另一个名称”");
  expect(notes).toContain("“飘着的”");
});
