import { rawXlsx } from "../support/parts";
import { docx, p, table, td, tr } from "../support/docx";
import { notesOf, sheetsOf, textsOf } from "../support/read";

const name = "申报书.docx";
const texts = (body: string) => textsOf(name, docx(body));
const run = (text: string, look = "") => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const cellText = (runs: string) => texts(table(tr(td(`<w:p>${runs}</w:p>`)))).A1;
const field = (instruction: string, result = "") =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>${
    result ? `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}` : ""
  }<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("what is void is no value", () => {
  it.each([
    ["struck out", run("9999", "<w:strike/>") + run("1467"), "1467"],
    ["struck out twice", run("9999", "<w:dstrike/>") + run("1467"), "1467"],
    ["not struck out after all", run("1467", '<w:strike w:val="0"/>'), "1467"],
    ["hidden", run("9999", "<w:vanish/>") + run("1467"), "1467"],
    [
      "a field in hidden text",
      `<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run("1467")}`,
      "1467",
    ],
    ["taken out by a reviewer", `<w:del>${run("9999")}</w:del>${run("1467")}`, "1467"],
    ["moved elsewhere", `<w:moveFrom>${run("9999")}</w:moveFrom>${run("1467")}`, "1467"],
  ])("%s", (_, runs, value) => expect(cellText(runs)).toBe(value));

  it("says what is struck out, and where", () => {
    const body = table(tr(td(p("总投资")), td(`<w:p>${run("9999", "<w:strike/>")}${run("1467")}</w:p>`)));
    expect(notesOf(name, docx(body))).toEqual([
      "“申报书.docx”的工作表“文档”有加删除线的内容（B1），按已删去处理，没有读取。仍要保留的，请去掉删除线后重新添加。",
    ]);
  });

  it("a style strikes out, also one based on another, and a run takes it back", () => {
    const styles =
      '<w:styles xmlns:w="w"><w:style w:styleId="old"><w:rPr><w:strike/></w:rPr></w:style><w:style w:styleId="older"><w:basedOn w:val="old"/></w:style><w:style w:styleId="loop"><w:basedOn w:val="loop"/></w:style></w:styles>';
    const styled = (style: string, more = "") => run("甲", `<w:rStyle w:val="${style}"/>${more}`);
    const body = `<w:p>${styled("old")}${styled("older")}${styled("loop")}${run("乙")}</w:p><w:p>${styled("old", '<w:strike w:val="false"/>')}</w:p><w:p><w:pPr><w:pStyle w:val="old"/></w:pPr>${run("丙")}</w:p>`;
    const file = docx(body, { "word/styles.xml": styles }, { rId5: ["styles", "styles.xml"] });
    expect(textsOf(name, file)).toEqual({ A1: "甲乙", A2: "甲" });
  });

  it("untouched content controls are empty, in a cell, around a paragraph and around a cell", () => {
    const control = (content: string, state = "<w:showingPlcHdr/>") =>
      `<w:sdt><w:sdtPr>${state}<w:text/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = table(
      tr(td(`<w:p>${control(run("单击或点击此处输入文字。"))}</w:p>`), td(control(p("选择一项。")))),
      tr(control(td(p("单击此处"))), td(`<w:p>${control(run("已填"), "")}</w:p>`)),
    );
    expect(texts(body)).toEqual({ B2: "已填" });
  });

  it("rows and cells that a reviewer took out are gone", () => {
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${td(p("删"))}</w:tr>`;
    expect(texts(table(gone, tr(td(p("删"), '<w:cellDel w:id="2"/>'), td(p("留")))))).toEqual({ B1: "留" });
  });
});

describe("fields", () => {
  it.each([
    ["带圈字符 as a tick", field(" eq \\o\\ac(□,√) "), "☑"],
    ["with a semicolon and other letters", field("EQ \\o\\al(○;✓)"), "☑"],
    ["a cross", field("EQ \\o(□,×)"), "☒"],
    ["an empty box", field("eq \\o\\ac(□, )"), "□"],
    ["a number in a circle", field("eq \\o\\ac(○,12)"), "⑫"],
    ["raised letters", field("eq \\o\\ac(○,\\s\\up1(√))"), "☑"],
    ["a fraction", field("EQ \\f(1,3)"), "1/3"],
    ["a symbol", field("SYMBOL 254 \\f &quot;Wingdings&quot;"), "☑"],
    ["a result", field("DATE", "2020年"), "2020年"],
    ["a button to click", field("MACROBUTTON NoMacro [单击此处]"), ""],
    ["an equation without an end", field("EQ \\o(□,√"), "☑"],
    ["an open bracket only", field("EQ \\o("), ""],
  ])("%s", (_, runs, shown) => expect(cellText(`${runs}${run("甲")}`)).toBe(`${shown}甲`));

  it("a drop-down list of old forms shows its chosen entry", () => {
    const list = (result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>${result}<w:listEntry w:val="男"/><w:listEntry w:val="女"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(cellText(list('<w:result w:val="1"/>'))).toBe("女");
    expect(cellText(list(""))).toBe("男");
  });

  it("an instruction that never ends hides no other paragraph", () => {
    const broken = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF</w:instrText></w:r></w:p>`;
    expect(texts(broken + p("甲"))).toEqual({ A2: "甲" });
  });
});

describe("symbol fonts", () => {
  it.each([
    [
      "for Chinese letters only",
      run("\uf052", '<w:rFonts w:hint="eastAsia" w:eastAsia="Wingdings 2"/>'),
      "☑",
    ],
    [
      "for Chinese letters, and another for Western ones",
      run("\uf052R", '<w:rFonts w:ascii="Arial" w:eastAsia="Wingdings 2"/>'),
      "☑R",
    ],
    [
      "a letter for Chinese letters only",
      run("R", '<w:rFonts w:hint="eastAsia" w:eastAsia="Wingdings 2"/>'),
      "☑",
    ],
    ["a sign of another font", '<w:r><w:sym w:font="Segoe UI Symbol" w:char="2611"/></w:r>', "☑"],
    ["a sign with a broken code", '<w:r><w:sym w:font="Wingdings" w:char="zz"/></w:r>', ""],
  ])("%s", (_, runs, shown) => expect(cellText(runs + run("甲"))).toBe(`${shown}甲`));
});

describe("tables in tables", () => {
  const form = table(tr(td(p("姓名")), td(p("张三"))), tr(td(p("性别"), '<w:gridSpan w:val="2"/>')));

  it("a form inside a border of one cell is the form, its cells apart", () => {
    const [sheet] = sheetsOf(name, docx(table(tr(td(p("说明") + form + p(""))))));
    expect(textsOf(name, docx(table(tr(td(p("说明") + form)))))).toEqual({
      A1: "说明",
      A2: "姓名",
      B2: "张三",
      A3: "性别",
    });
    expect(sheet!.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 1 }]);
  });

  it("borders in borders too", () => {
    expect(texts(table(tr(td(table(tr(td(form)))))))).toEqual({ A1: "姓名", B1: "张三", A2: "性别" });
  });

  it("parts the rows and columns around a table in one of several cells", () => {
    const body = table(
      tr(td(p("联系人")), td(form), td(p("备注"))),
      tr(td(p("甲")), td(p("乙")), td(p("丙"))),
    );
    const [sheet] = sheetsOf(name, docx(body));
    expect(texts(body)).toEqual({
      A1: "联系人",
      B1: "姓名",
      C1: "张三",
      D1: "备注",
      B2: "性别",
      A3: "甲",
      B3: "乙",
      D3: "丙",
    });
    expect(sheet!.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 0, left: 3, bottom: 1, right: 3 },
      { top: 2, left: 1, bottom: 2, right: 2 },
    ]);
  });

  it("a table of one cell in a cell is the text of the cell", () => {
    expect(texts(table(tr(td(p("甲")), td(table(tr(td(p("乙"))))))))).toEqual({ A1: "甲", B1: "乙" });
  });

  it("spans that no program writes do not spread the sheet", () => {
    expect(texts(table(tr(td(p("甲"), '<w:gridSpan w:val="1e9"/>'), td(p("乙")))))).toEqual({ A1: "甲" });
    expect(texts(table(tr(td(p("甲"), '<w:gridSpan w:val="-3"/>'), td(p("乙")))))).toEqual({
      A1: "甲",
      B1: "乙",
    });
  });
});

describe("what lies over the page or comes from other parts", () => {
  const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
  const drawn = (content: string) =>
    `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box(content)}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(content)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

  it("a text box in a cell fills it, once, and is said", () => {
    const file = docx(table(tr(td(p("总投资")), td(drawn(p("1467"))))));
    expect(textsOf(name, file)).toEqual({ A1: "总投资", B1: "1467" });
    expect(notesOf(name, file)).toEqual([
      "“申报书.docx”的工作表“文档”有内容写在文本框或复选框控件里（B1），已按所在单元格读取。请核对，最好改填在单元格里。",
    ]);
  });

  it("a text box of old programs, and a form in a text box", () => {
    const pict = `<w:p><w:r><w:pict><v:shape><v:textbox>${box(table(tr(td(p("姓名")), td(p("张三")))))}</v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect(texts(pict)).toEqual({ A1: "姓名", B1: "张三" });
  });

  const web = "<html><meta charset=utf-8><table><tr><td>项目名称</td><td>𠮷林</td></tr></table></html>";

  it("a web page and a document that were inserted as a whole stand in their place", () => {
    const body = p("附件") + '<w:altChunk r:id="rId7"/><w:altChunk r:id="rId8"/>' + p("完");
    const inner = docx(table(tr(td(p("姓名")), td(p("张三")))));
    const file = docx(
      body,
      { "word/a.html": web, "word/b.docx": inner },
      { rId7: ["aFChunk", "a.html"], rId8: ["aFChunk", "b.docx"] },
    );
    expect(textsOf(name, file)).toEqual({
      A1: "附件",
      A2: "项目名称",
      B2: "𠮷林",
      A3: "姓名",
      B3: "张三",
      A4: "完",
    });
  });

  it("an inserted part that cannot be read is said", () => {
    const file = docx(
      p("甲") + '<w:altChunk r:id="rId7"/><w:altChunk r:id="rId9"/>',
      { "word/a.mht": "MIME-Version: 1.0" },
      { rId7: ["aFChunk", "a.mht"] },
    );
    expect(notesOf(name, file)).toEqual([
      "“申报书.docx”里有插入的文件，其中的内容没有读取，其余已读取。请打开文件核对，需要的内容请直接填到表格里后重新添加。",
    ]);
  });

  it("an embedded workbook's sheets come behind the page", () => {
    const workbook = rawXlsx({
      sheets: { 文档: '<row r="1"><c r="A1" t="inlineStr"><is><t>项目名称</t></is></c></row>' },
    });
    const object =
      '<w:p><w:r><w:object><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="rId7"/></w:object></w:r></w:p>';
    const file = docx(
      p("见表") + object,
      { "word/embeddings/x.xlsx": workbook },
      { rId7: ["package", "embeddings/x.xlsx"] },
    );
    expect(sheetsOf(name, file).map((sheet) => [sheet.name, sheet.cells.map(({ text }) => text)])).toEqual([
      ["文档", ["见表"]],
      ["文档 (2)", ["项目名称"]],
    ]);
  });

  it("documents in documents end", () => {
    const nest = (inner: Uint8Array | string) =>
      docx(p("层") + '<w:altChunk r:id="rId7"/>', { "word/b.docx": inner }, { rId7: ["aFChunk", "b.docx"] });
    const file = [1, 2, 3, 4, 5].reduce((inner: Uint8Array) => nest(inner), nest(web));
    expect(textsOf(name, file)).toEqual({ A1: "层", A2: "层", A3: "层" });
  });
});

it("letters of every plane are the same in every spelling", () => {
  const letters = ["吉", "𠮷", "𰻞", "㐂", "é", "😀"];
  const spelt = letters.flatMap((letter) => {
    const code = letter.codePointAt(0)!;
    return [letter, `&#${code};`, `&#x${code.toString(16)};`, `&#X${code.toString(16).toUpperCase()};`];
  });
  expect(cellText(run(spelt.join("|").replaceAll("&#X", "&#x")))).toBe(
    letters.flatMap((l) => [l, l, l, l]).join("|"),
  );
});
