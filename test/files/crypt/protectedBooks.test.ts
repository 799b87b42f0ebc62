import { biff8, container, font8, strings8 } from "../support/biff";
import { cryptoApi, encryptedXls, obfuscated, shortRc4 } from "../support/encryptBiff";
import { agile, standard } from "../support/encryptPackage";
import { docx, p } from "../support/docx";
import { rawXlsx } from "../support/parts";
import { sentenceFor, textsOf } from "../support/read";

/** The password that Excel gives to a workbook whose structure is protected, without asking anybody. */
const excels = "VelvetSweatshop";
const anybodys = "密码123";

// Long enough for several blocks of every scheme.
const names = Array.from({ length: 400 }, (_, i) => `长春市第${i + 1}机械厂`);
const xlsx = rawXlsx({
  sheets: {
    表: `<row r="1">${names
      .slice(0, 20)
      .map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`)
      .join("")}</row>`,
  },
});
const xls = biff8(
  names.map((_, i) => [i, 0, i]),
  [font8(false), strings8(...names.map((name) => [[name, 0] as const]))],
);

describe("a workbook whose structure is protected opens without a password", () => {
  it.each([
    ["Excel 2010 and later", () => agile(xlsx, excels)],
    ["Excel 2007", () => standard(xlsx, excels)],
  ])("%s", (_, make) => {
    expect(Object.values(textsOf("表.xlsx", make()))).toEqual(names.slice(0, 20));
  });

  it.each([
    ["RC4, 40 bits", shortRc4(excels)],
    ["RC4 of the system, 40 bits", cryptoApi(excels, 40)],
    ["RC4 of the system, 128 bits", cryptoApi(excels, 128)],
    ["obfuscated", obfuscated(excels)],
  ])(".xls: %s", (_, scheme) => {
    expect(Object.values(textsOf("表.xls", encryptedXls(xls, scheme)))).toEqual(names);
  });
});

describe("a file with a password of its owner says so", () => {
  const sentence = "“表.xlsx”设有打开密码，无法读取。请在 Excel 或 WPS 中去除密码、保存后重新添加。";

  it("packages", () => {
    expect(sentenceFor("表.xlsx", agile(xlsx, anybodys))).toBe(sentence);
    expect(sentenceFor("表.xlsx", standard(xlsx, anybodys))).toBe(sentence);
    const word = sentenceFor("表.docx", agile(docx(p("申报书")), anybodys));
    expect(word).toContain("设有打开密码，无法读取。请在 Word 或 WPS 中");
  });

  it.each([shortRc4, obfuscated, (password: string) => cryptoApi(password, 128)])(
    ".xls, scheme %#",
    (scheme) => {
      expect(sentenceFor("表.xls", encryptedXls(xls, scheme("secret")))).toContain("设有打开密码");
    },
  );

  it("a way of encrypting that is not known, or a head that ends too early", () => {
    expect(sentenceFor("表.xlsx", agile(xlsx, excels, { chaining: "ChainingModeCFB" }))).toBe(sentence);
    const cut = container(
      "EncryptionInfo",
      Uint8Array.of(4, 0, 4, 0),
      "EncryptedPackage",
      new Uint8Array(64),
    );
    expect(sentenceFor("表.xlsx", cut)).toBe(sentence);
  });
});

it("a file under rights management says who can lift it", () => {
  const file = container(
    "\u0006DataSpaces/TransformInfo/DRMEncryptedTransform/x",
    new Uint8Array(8),
    "EncryptedPackage",
    new Uint8Array(64),
  );
  expect(sentenceFor("表.xlsx", file)).toContain("权限管理");
});
