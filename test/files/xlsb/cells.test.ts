import { cellsOf, notesOf, textsOf } from "../support/read";
import { cells, xlsb } from "../support/xlsb";

const name = "申报书.xlsb";

it("each kind of cell is read", () => {
  const bytes = xlsb(
    {
      0: [
        cells.text(0, "邓𠮷玉"),
        cells.short("后面"),
        cells.real(2, 1467.5),
        cells.rk(3, -12),
        cells.rk(4, 1250, true),
      ],
      4: [
        cells.boolean(0, true),
        cells.error(1, 0x2a),
        cells.formula(2, 56),
        cells.string(3, 0),
        cells.string(4, 9),
      ],
    },
    { strings: [[["共用", 0]]] },
  );
  expect(textsOf(name, bytes)).toEqual({
    A1: "邓𠮷玉",
    B1: "后面",
    C1: "1467.5",
    D1: "-12",
    E1: "12.5",
    A5: "TRUE",
    B5: "#N/A",
    C5: "56",
    D5: "共用",
    E5: "#无法读取",
  });
  expect(cellsOf(name, bytes)["C5"]).toMatchObject({ value: 56, formula: "…" });
  expect(notesOf(name, bytes)).toEqual([expect.stringContaining("有 1 个单元格（E5）内容已损坏")]);
});

it("struck-out cells and parts of texts are void, and told", () => {
  const fonts = [{}, { struck: true }, { name: "Wingdings 2" }];
  const bytes = xlsb(
    {
      0: [
        cells.string(0, 0),
        cells.string(1, 1, 1),
        cells.real(2, 9999, 1),
        cells.rich(3, ["9999", 1], ["1467", 0]),
      ],
      1: [cells.rich(0, ["R", 2], ["公共服务项目", 0])],
    },
    {
      fonts,
      strings: [
        [
          ["李旧名", 1],
          ["邓轩玉", 0],
        ],
        [["旧", 0]],
      ],
    },
  );
  expect(textsOf(name, bytes)).toEqual({ A1: "邓轩玉", B1: "旧", D1: "1467", A2: "☑公共服务项目" });
  expect(notesOf(name, bytes)).toEqual([expect.stringContaining("有加删除线的内容（A1、C1、D1）")]);
});

it("text boxes and tick boxes over the sheet are read", () => {
  const relations = (...targets: string[]) =>
    `<Relationships>${targets.map((target, i) => `<Relationship Id="rId${i}" Type="x/${target.includes("vml") ? "vmlDrawing" : "drawing"}" Target="../drawings/${target}"/>`).join("")}</Relationships>`;
  const bytes = xlsb(
    { 0: [cells.text(0, "项目名称")] },
    {
      parts: {
        "xl/worksheets/_rels/sheet1.bin.rels": relations("drawing1.xml", "vmlDrawing1.vml"),
        "xl/drawings/drawing1.xml":
          "<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp><xdr:txBody><a:p><a:r><a:t>协同平台</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>",
        "xl/drawings/vmlDrawing1.vml":
          '<xml><v:shape><v:textbox>工业软件项目</v:textbox><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 0, 1, 0, 2, 0, 2, 0</x:Anchor><x:Checked>1</x:Checked></x:ClientData></v:shape></xml>',
      },
    },
  );
  expect(textsOf(name, bytes)).toEqual({ A1: "项目名称", B1: "协同平台", B2: "☑工业软件项目" });
});

it("a part that ends too early gives what is in it", () => {
  const bytes = xlsb({ 0: [cells.text(0, "在"), [5, 40, 1, 2]] });
  expect(textsOf(name, bytes)).toEqual({ A1: "在" });
  expect(notesOf(name, bytes)).toEqual([expect.stringContaining("后面一部分缺失")]);
});
