import { areaName } from "../../../src/sheet/address";
import { readFile } from "../../../src/files/readFile";
import { container } from "../support/biff";
import { word } from "../support/bytes";
import { cell, doc, inTable, line, rowEnd, sprm } from "../support/doc";
import type { DocOptions, DocParagraph } from "../support/doc";
import { docx, p, table, td, tr } from "../support/docx";
import { fixture, notesOf, sentenceFor, sheetsOf, textsOf } from "../support/read";

const name = "申报书.doc";
const texts = (paragraphs: readonly DocParagraph[], options?: DocOptions) =>
  textsOf(name, doc(paragraphs, options));
const runs = (...parts: readonly (readonly [text: string, look?: readonly number[]])[]): DocParagraph => ({
  runs: [...parts.map(([text, look = []]) => ({ text, look })), { text: "\r" }],
});
const first = (...parts: readonly (readonly [text: string, look?: readonly number[]])[]) =>
  texts([runs(...parts)]).A1;

it("a form of Word 97 is read as the same form in .docx: texts and merged cells", () => {
  const [old] = sheetsOf(name, fixture("form.doc"));
  const [now] = sheetsOf("申报书.docx", fixture("form.docx"));
  expect(old!.cells).toEqual(now!.cells);
  expect(old!.merges).toEqual(now!.merges);
  expect(old!.cells.length).toBeGreaterThan(20);
});

it("rows and cells, with headings above their table", () => {
  const rows = [
    cell("项目名称"),
    cell("某项目"),
    rowEnd([0, 2000, 4000]),
    cell("总资产"),
    cell(""),
    rowEnd([0, 2000, 4000]),
  ];
  expect(texts([line("附件4-1"), ...rows, line("完")])).toEqual({
    A1: "附件4-1",
    A2: "项目名称",
    B2: "某项目",
    A3: "总资产",
    A4: "完",
  });
});

it("merged cells: across by the borders of other rows, downwards, and rows that begin further right", () => {
  const file = doc([
    cell("财务"),
    cell("指标"),
    rowEnd([0, 1000, 3000], [0x60]),
    cell(""),
    cell("2018"),
    cell("2019"),
    rowEnd([0, 1003, 2000, 2998], [0x20]),
    cell("缩进"),
    rowEnd([1000, 2000]),
  ]);
  expect(textsOf(name, file)).toEqual({ A1: "财务", B1: "指标", B2: "2018", C2: "2019", B3: "缩进" });
  expect(sheetsOf(name, file)[0]!.merges.map(areaName)).toEqual(["A1:A2", "B1:C1"]);
});

it("without borders the last cell of a row reaches to the right edge", () => {
  const end: DocParagraph = { runs: [{ text: "\u0007" }], look: [...inTable(), ...sprm(0x2417, 1)] };
  const file = doc([cell("甲"), cell("乙"), cell("丙"), end, cell("丁"), cell("戊"), end]);
  expect(textsOf(name, file)).toEqual({ A1: "甲", B1: "乙", C1: "丙", A2: "丁", B2: "戊" });
  expect(sheetsOf(name, file)[0]!.merges.map(areaName)).toEqual(["B2:C2"]);
});

it("a form inside a border of one cell", () => {
  const inner = (text: string): DocParagraph => ({
    runs: [{ text }, { text: "\r" }],
    look: [...inTable(2), ...sprm(0x244b, 1)],
  });
  const rows = [inner("姓名"), inner("张三"), rowEnd([0, 1000, 2000], [], 2), cell(""), rowEnd([0, 5000])];
  expect(texts(rows)).toEqual({ A1: "姓名", B1: "张三" });
});

describe("what is void is no value", () => {
  it.each([
    ["struck out", sprm(0x0837, 1)],
    ["struck out twice", sprm(0x2a53, 1)],
    ["hidden", sprm(0x083c, 1)],
    ["taken out by a reviewer", sprm(0x0800, 1)],
  ])("%s", (_, look) => expect(first(["9999", look], ["1467"])).toBe("1467"));

  it("not struck out after all", () => expect(first(["1467", sprm(0x0837, 0)])).toBe("1467"));

  it("says what is struck out", () => {
    expect(notesOf(name, doc([runs(["9999", sprm(0x0837, 1)], ["1467"])]))[0]).toContain(
      "有加删除线的内容（A1）",
    );
  });
});

it("fields show their result, 带圈字符 their tick", () => {
  expect(first(["\u0013 DATE \u00142020年\u0015，"], ["\u0013eq \\o\\ac(□,√)\u0015是"])).toBe("2020年，☑是");
});

it("line breaks, tabs and hyphens", () =>
  expect(first(["一\v二\t三\u001e四\u001f五"])).toBe("一\n二\t三-四五"));

describe("signs of symbol fonts", () => {
  const fonts = ["宋体", "Wingdings 2"];
  it.each([
    ["as a symbol", "(", sprm(0x6a09, 1, 0, 0x52, 0xf0)],
    ["as a letter", "R", sprm(0x4a4f, 1, 0)],
    ["for Chinese letters only", "\uf052", sprm(0x4a50, 1, 0)],
  ])("%s", (_, letter, look) => expect(texts([runs([letter, look], ["是"])], { fonts }).A1).toBe("☑是"));
});

describe("form fields", () => {
  const text = (content: string) => [
    ...word(content.length),
    ...content.split("").flatMap((l) => word(l.charCodeAt(0))),
  ];
  const data = (kind: number, result: number, byDefault: number, ...rest: number[]) => [
    0,
    0,
    0,
    0,
    0x44,
    0,
    ...new Array<number>(62).fill(0),
    255,
    255,
    255,
    255,
    ...word(kind | (result << 2)),
    0,
    0,
    0,
    0,
    ...text("甲"),
    0,
    0,
    ...word(byDefault),
    ...rest,
  ];
  const list = [
    ...new Array<readonly number[]>(5).fill([...text(""), 0, 0]).flat(),
    255,
    255,
    2,
    0,
    0,
    0,
    0,
    0,
    ...text("男"),
    ...text("女"),
  ];
  const field = (instruction: string) =>
    runs(
      [`\u0013 ${instruction} `],
      ["\u0001", [...sprm(0x6a03, 0, 0, 0, 0), ...sprm(0x0806, 1)]],
      ["\u0014\u0015是"],
    );
  it.each([
    ["a ticked box", "FORMCHECKBOX", data(1, 1, 0), "☑是"],
    ["an open box", "FORMCHECKBOX", data(1, 0, 1), "□是"],
    ["a box ticked by default", "FORMCHECKBOX", data(1, 25, 1), "☑是"],
    ["a list", "FORMDROPDOWN", data(2, 1, 0, ...list), "女是"],
    ["data that is cut off", "FORMCHECKBOX", [1, 2, 3], "是"],
  ])("%s", (_, instruction, stream, shown) => {
    expect(texts([field(instruction)], { data: stream }).A1).toBe(shown);
  });
});

it("letters of every plane, and of Western text in one byte", () => {
  expect(first(["吉𠮷𰻞㐂é😀"])).toBe("吉𠮷𰻞㐂é😀");
  expect(texts([line("caf\u00e9 \u0093x\u0094 \u0080")], { narrow: true }).A1).toBe("café “x” €");
});

it("a text box stands where it is anchored, and is said", () => {
  const rows = [cell("总投资"), cell("\b"), rowEnd([0, 1000, 2000])];
  const file = doc(rows, { boxes: [[line("1467")]] });
  expect(textsOf(name, file)).toEqual({ A1: "总投资", B1: "1467" });
  expect(notesOf(name, file)[0]).toContain("有内容写在文本框或复选框控件里（B1）");
});

it("embedded workbooks come behind the page, one that cannot be read is said", () => {
  const file = doc([line("见表")], {
    streams: ["ObjectPool/_1/Package", docx(p("内")), "ObjectPool/_2/Package", Uint8Array.of(1, 2, 3)],
  });
  expect(sheetsOf(name, file).map((sheet) => sheet.cells.map(({ text }) => text))).toEqual([
    ["见表"],
    ["内"],
  ]);
  expect(notesOf(name, file)[0]).toContain("里有嵌入的对象，其中的内容没有读取");
});

describe("what cannot be read", () => {
  it("a password", () => {
    expect(sentenceFor(name, doc([line("甲")], { flags: 0x0100 }))).toContain("设有打开密码");
  });

  it("Word 95", () => {
    expect(sentenceFor(name, doc([line("甲")], { version: 0x68 }))).toContain("旧格式的 Word 文档");
  });

  it("Works, whose .wps is of another kind", () => {
    expect(sentenceFor("甲.wps", container("CONTENTS", new Uint8Array(8)))).toContain(
      "Works 或 WordPerfect 的文字文档",
    );
  });

  it("a table of pieces that is gone", () => {
    const damage = (main: DataView) => main.setUint32(0x9a + 33 * 8, 0x7fffffff, true);
    expect(sentenceFor(name, doc([line("甲")], { damage }))).toContain("已损坏");
  });
});

it("no damage of a byte throws or takes long", () => {
  const sound = doc([line("附件"), cell("甲"), cell("乙"), rowEnd([0, 1000, 2000]), line("完")], {
    boxes: [[line("框")]],
    fonts: ["宋体"],
  });
  const before = process.cpuUsage();
  for (let at = 512; at < sound.length; at += 29) {
    for (const value of [0, 0x7f, 0xff]) {
      const bytes = sound.slice();
      bytes[at] = value;
      expect(() => readFile(name, bytes)).not.toThrow();
    }
  }
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(20);
});

it("a form's tables agree with those of a .docx", () => {
  expect(texts([cell("甲"), cell("乙"), rowEnd([0, 1000, 2000])])).toEqual(
    textsOf("申报书.docx", docx(table(tr(td(p("甲")), td(p("乙")))))),
  );
});
