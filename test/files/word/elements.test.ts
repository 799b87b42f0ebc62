import { elements } from "../../../src/files/word/elements";
import { docx, p } from "../support/docx";
import { notesOf, textsOf } from "../support/read";

/** How each element stands in a document, and what a person sees of it. */
const blocks: Record<string, readonly [body: string, shown: string]> = {};
const r = "<w:r><w:t>甲</w:t></w:r>";
for (const name of ["sdtContent", "customXml", "smartTag", "ins", "moveTo", "hyperlink", "dir", "bdo"]) {
  blocks[name] = [`<w:p><w:${name}>${r}</w:${name}></w:p>`, "甲"];
}
for (const name of ["del", "moveFrom"]) blocks[name] = [`<w:p><w:${name}>${r}</w:${name}></w:p>`, ""];
for (const name of [
  "delText",
  "delInstrText",
  "softHyphen",
  "pgNum",
  "dayShort",
  "dayLong",
  "monthShort",
  "monthLong",
  "yearShort",
  "yearLong",
  "footnoteReference",
  "endnoteReference",
  "commentReference",
  "annotationRef",
  "footnoteRef",
  "endnoteRef",
  "instrText",
]) {
  blocks[name] = [`<w:p><w:r><w:${name}>甲</w:${name}></w:r></w:p>`, ""];
}
const box = "<w:txbxContent><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:txbxContent>";
Object.assign(blocks, {
  sdt: [`<w:p><w:sdt><w:sdtPr/><w:sdtContent>${r}</w:sdtContent></w:sdt></w:p>`, "甲"],
  p: [p("甲"), "甲"],
  tbl: [`<w:tbl><w:tr><w:tc>${p("甲")}</w:tc></w:tr></w:tbl>`, "甲"],
  tr: [`<w:tbl><w:tr><w:tc>${p("甲")}</w:tc></w:tr></w:tbl>`, "甲"],
  tc: [`<w:tbl><w:tr><w:tc>${p("甲")}</w:tc></w:tr></w:tbl>`, "甲"],
  r: [`<w:p>${r}</w:p>`, "甲"],
  t: [`<w:p>${r}</w:p>`, "甲"],
  fldSimple: [`<w:p><w:fldSimple w:instr="DATE">${r}</w:fldSimple></w:p>`, "甲"],
  oMath: ["<w:p><m:oMath><m:r><m:t>甲</m:t></m:r></m:oMath></w:p>", "甲"],
  oMathPara: ["<w:p><m:oMathPara><m:oMath><m:r><m:t>甲</m:t></m:r></m:oMath></m:oMathPara></w:p>", "甲"],
  AlternateContent: [
    `<w:p><mc:AlternateContent><mc:Choice>${r}</mc:Choice><mc:Fallback>${r}</mc:Fallback></mc:AlternateContent></w:p>`,
    "甲",
  ],
  sym: ['<w:p><w:r><w:sym w:font="宋体" w:char="7532"/></w:r></w:p>', "甲"],
  tab: [`<w:p>${r}<w:r><w:tab/></w:r>${r}</w:p>`, "甲\t甲"],
  ptab: [`<w:p>${r}<w:r><w:ptab/></w:r>${r}</w:p>`, "甲\t甲"],
  br: [`<w:p>${r}<w:r><w:br/></w:r>${r}</w:p>`, "甲\n甲"],
  cr: [`<w:p>${r}<w:r><w:cr/></w:r>${r}</w:p>`, "甲\n甲"],
  noBreakHyphen: [`<w:p>${r}<w:r><w:noBreakHyphen/></w:r>${r}</w:p>`, "甲-甲"],
  ruby: [
    `<w:p><w:r><w:ruby><w:rt><w:r><w:t>jiǎ</w:t></w:r></w:rt><w:rubyBase>${r}</w:rubyBase></w:ruby></w:r></w:p>`,
    "甲",
  ],
  fldChar: [
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${r}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    "甲",
  ],
  drawing: [`<w:p><w:r><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></w:r></w:p>`, "甲"],
  pict: [`<w:p><w:r><w:pict><v:textbox>${box}</v:textbox></w:pict></w:r></w:p>`, "甲"],
  object: [`<w:p><w:r><w:object><v:textbox>${box}</v:textbox></w:object></w:r></w:p>`, "甲"],
  numPr: [`<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${r}</w:p>`, "甲"],
} satisfies typeof blocks);
blocks["rubyBase"] = blocks["ruby"]!;
blocks["rt"] = blocks["ruby"]!;

/** These need another part, and have tests of their own. */
const elsewhere = ["altChunk", "subDoc"];

it("every element that can carry text has its test", () => {
  expect([...Object.keys(blocks), ...elsewhere].sort()).toEqual(Object.keys(elements).sort());
});

it.each(Object.entries(blocks))("%s", (_, [body, shown]) => {
  expect(textsOf("申报书.docx", docx(body)).A1 ?? "").toBe(shown);
});

it("a subdocument, a chart and SmartArt are named in a note", () => {
  const drawn = (what: string) =>
    `<w:p><w:r><w:drawing><a:graphic>${what}</a:graphic></w:drawing></w:r></w:p>`;
  const body = `${p("甲")}<w:p><w:subDoc r:id="rId3"/></w:p>${drawn("<c:chart/>")}${drawn("<dgm:relIds/>")}`;
  expect(notesOf("申报书.docx", docx(body))).toEqual([
    "“申报书.docx”里有子文档、图表、SmartArt 图形，其中的内容没有读取，其余已读取。请打开文件核对，需要的内容请直接填到表格里后重新添加。",
  ]);
});
