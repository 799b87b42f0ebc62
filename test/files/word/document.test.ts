import { areaName } from "../../../src/sheet/address";
import { container } from "../support/biff";
import { docx, p, table, td, tr } from "../support/docx";
import { sentenceFor, sheetsOf, textsOf } from "../support/read";

const texts = (body: string) => textsOf("申报书.docx", docx(body));
const cellText = (content: string) => texts(table(tr(td(content)))).A1;

it("puts paragraphs and tables one below the other, so that headings stand above their table", () => {
  expect(
    texts(
      p("附件4-1") +
        p("一、基本信息") +
        table(tr(td(p("项目名称")), td(p("某项目")))) +
        p("") +
        p("二、财务") +
        table(tr(td(p("总资产")))),
    ),
  ).toEqual({
    A1: "附件4-1",
    A2: "一、基本信息",
    A3: "项目名称",
    B3: "某项目",
    A5: "二、财务",
    A6: "总资产",
  });
});

it("keeps merged cells: across, downwards, and rows that begin further right", () => {
  const body = table(
    tr(td(p("财务"), '<w:vMerge w:val="restart"/>'), td(p("指标"), '<w:gridSpan w:val="2"/>')),
    tr(td(p(""), "<w:vMerge/>"), td(p("2018")), td(p("2019"))),
    tr(td(p(""), '<w:vMerge w:val="continue"/>'), td(p("8500")), td(p("9000"))),
    '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:p><w:r><w:t>缩进</w:t></w:r></w:p></w:tc></w:tr>',
  );
  const [sheet] = sheetsOf("申报书.docx", docx(body));
  expect(sheet!.merges.map(areaName)).toEqual(["A1:A3", "B1:C1"]);
  expect(texts(body)).toEqual({
    A1: "财务",
    B1: "指标",
    B2: "2018",
    C2: "2019",
    B3: "8500",
    C3: "9000",
    B4: "缩进",
  });
});

it("merges stand where the table stands in the document", () => {
  const [sheet] = sheetsOf(
    "申报书.docx",
    docx(p("标题") + table(tr(td(p("甲"), '<w:gridSpan w:val="3"/>')))),
  );
  expect(sheet!.merges.map(areaName)).toEqual(["A2:C2"]);
});

it("finds cells, rows and texts inside content controls, insertions and links", () => {
  const sdt = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const linked = `<w:p><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:ins><w:r><w:t>，补充</w:t></w:r></w:ins><w:del><w:r><w:delText>删掉</w:delText></w:r></w:del></w:p>`;
  expect(texts(sdt(table(sdt(tr(sdt(td(sdt(p("甲")))), td(linked))))))).toEqual({
    A1: "甲",
    B1: "链接，补充",
  });
});

it("keeps line breaks, tabs and several paragraphs of a cell", () => {
  expect(cellText(p("一") + p("二"))).toBe("一\n二");
  expect(cellText("<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r></w:p>")).toBe(
    "一\n二\t三",
  );
  expect(cellText(p("a &lt; b &amp; c"))).toBe("a < b & c");
});

describe("ticks", () => {
  it.each([
    ["a symbol", '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', "☑"],
    ["an empty box as a symbol", '<w:r><w:sym w:font="Wingdings 2" w:char="F0A3"/></w:r>', "□"],
    [
      "a letter in a symbol font",
      '<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr><w:t>R</w:t></w:r>',
      "☑",
    ],
    [
      "a ticked box of Word 2010",
      '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>',
      "☑",
    ],
    [
      "an open box of Word 2010",
      '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>',
      "□",
    ],
    [
      "a ticked form field",
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>',
      "☑",
    ],
    [
      "an open form field",
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>',
      "□",
    ],
  ])("%s", (_, run, sign) => {
    expect(cellText(`<w:p>${run}<w:r><w:t>行业级</w:t></w:r></w:p>`)).toBe(`${sign}行业级`);
  });
});

it("a document without tables is read as its paragraphs", () => {
  expect(texts(p("关于组织申报的通知"))).toEqual({ A1: "关于组织申报的通知" });
});

it("a document that is not well-formed is damaged", () => {
  expect(sentenceFor("申报书.docx", docx("<w:p>"))).toBe(
    "“申报书.docx”已损坏，无法读取。请在 Word 或 WPS 中打开它，另存为 .docx 后重新添加；打不开的，请向报送单位重新索取。",
  );
});

it("an encrypted document is to be freed of its password in Word", () => {
  expect(sentenceFor("申报书.docx", container("EncryptedPackage", new Uint8Array(8)))).toBe(
    "“申报书.docx”设有打开密码，无法读取。请在 Word 或 WPS 中去除密码、保存后重新添加。",
  );
});
