import { utils, write } from "@e965/xlsx";
import { writeXlsx } from "../../src/files/write/workbook";
import { editParts, rawXlsx, zip } from "./support/parts";
import { sheetsOf, textsOf } from "./support/read";

/** Names with letters of every plane that has any: a rare family name, signs of extensions B to G, an emoji, a tick. */
const texts = ["邓轩玉", "邓𠮷玉", "𪚥𫝀𬺰𰀀𱍊", "𝟙☑√", "😀é·’", "李\u{e0100}"];

type Spelling = (letter: string) => string;
const spellings: Record<string, Spelling> = {
  "as they are": (letter) => letter,
  "decimal references": (letter) => `&#${letter.codePointAt(0)};`,
  "hexadecimal references": (letter) => `&#x${letter.codePointAt(0)!.toString(16)};`,
  "long references in capitals": (letter) => `&#x0${letter.codePointAt(0)!.toString(16).toUpperCase()};`,
  "references to surrogates": (letter) =>
    letter
      .split("")
      .map((half) => `&#${half.charCodeAt(0)};`)
      .join(""),
};
const spelt = (text: string, spelling: Spelling) => [...text].map(spelling).join("");
const utf8 = (text: string) => new TextEncoder().encode(text);
const expected = Object.fromEntries(texts.map((text, i) => [`A${i + 1}`, text]));

const row = (content: (text: string) => string) => texts.map((text) => content(text)).join("");
const odsCells = (spelling: Spelling) =>
  row(
    (text) =>
      `<table:table-row><table:table-cell office:value-type="string"><text:p>${spelt(text, spelling)}</text:p></table:table-cell></table:table-row>`,
  );
const odf = (root: string, spelling: Spelling, attributes = "") =>
  `<office:${root} ${attributes} xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet><table:table table:name="表">${odsCells(spelling)}</table:table></office:spreadsheet></office:body></office:${root}>`;

/** A file of each format that is text inside, with the letters spelt in a way. */
const formats: Record<string, (spelling: Spelling) => Uint8Array> = {
  "inline.xlsx": (spelling) =>
    rawXlsx({
      sheets: {
        表: row((text) => `<row><c t="inlineStr"><is><t>${spelt(text, spelling)}</t></is></c></row>`),
      },
    }),
  "shared.xlsx": (spelling) =>
    rawXlsx({
      sheets: { 表: texts.map((_, i) => `<row><c t="s"><v>${i}</v></c></row>`).join("") },
      strings: row((text) => `<si><r><t>${spelt(text, spelling)}</t></r></si>`),
    }),
  "formula.xlsx": (spelling) =>
    rawXlsx({
      sheets: { 表: row((text) => `<row><c t="str"><f>B1</f><v>${spelt(text, spelling)}</v></c></row>`) },
    }),
  "表.ods": (spelling) =>
    zip({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "META-INF/manifest.xml": "<m/>",
      "content.xml": odf("document-content", spelling),
    }),
  "表.fods": (spelling) =>
    utf8(
      `<?xml version="1.0"?>${odf("document", spelling, 'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"')}`,
    ),
  "excel2003.xml": (spelling) =>
    utf8(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表"><Table>${row((text) => `<Row><Cell><Data ss:Type="String">${spelt(text, spelling)}</Data></Cell></Row>`)}</Table></Worksheet></Workbook>`,
    ),
  "webpage.xls": (spelling) =>
    utf8(`<html><table>${row((text) => `<tr><td>${spelt(text, spelling)}</td></tr>`)}</table></html>`),
};

describe.each(Object.keys(formats))("letters of every plane in %s", (format) => {
  it.each(Object.keys(spellings))("spelt as %s", (spelling) => {
    expect(textsOf(format, formats[format]!(spellings[spelling]!))).toEqual(expected);
  });
});

it("names of sheets in references are read too", () => {
  const bytes = editParts(rawXlsx({ sheets: { 甲: "<row/>" } }), (text) => text.replace("甲", "&#134071;"));
  expect(sheetsOf("表.xlsx", bytes).map(({ name }) => name)).toEqual(["𠮷"]);
});

it.each(["xlsb", "biff8"] as const)("letters of every plane in .%s", (bookType) => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(texts.map((text) => [text])), "表");
  const bytes = new Uint8Array(write(book, { bookType, type: "buffer" }) as Buffer);
  expect(textsOf("表", bytes)).toEqual(expected);
});

it("letters of every plane in an .xlsx that we wrote", async () => {
  const rows = texts.map((value) => ({ cells: [{ value }] }));
  expect(textsOf("表.xlsx", await writeXlsx([{ name: "表", columnWidths: [10], rows }]))).toEqual(expected);
});

it.each([
  ["UTF-8", (text: string) => utf8(text)],
  ["UTF-16", (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"))],
])("letters of every plane in a .csv in %s", (_, encode) => {
  expect(textsOf("表.csv", encode(texts.join("\r\n")))).toEqual(expected);
});
