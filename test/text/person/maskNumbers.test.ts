import {
  hidden,
  isNumberOfPerson,
  maskNumbers,
  mayHoldNumber,
  mayHoldNumberIn,
} from "../../../src/text/person/maskNumbers";
import { creditAlphabet, creditCheck, organisationCheck } from "../../../src/text/person/checkCharacters";
import fc from "../../setup/properties";
import { around, identityNumbers, spellings, tells } from "./spellings";

describe("numbers of persons", () => {
  it.each(Object.keys(spellings))("are hidden when spelled with %s", (spelling) => {
    fc.assert(
      fc.property(identityNumbers, around, (number, frame) => {
        const shown = maskNumbers(frame(spellings[spelling]!(number)));
        expect(shown).toContain(hidden);
        expect(tells(shown, number)).toBe(false);
        expect(maskNumbers(shown)).toBe(shown);
      }),
      { numRuns: 400 },
    );
  });

  it("may be in a text in UTF-8 where they may be in the text", () => {
    const letters = fc.constantFrom(..."0129甲一壹零〇１９٣é-X𝟗𠀀");
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 24 }), fc.nat(3), (chars, from) => {
        const text = chars.join("");
        const bytes = new TextEncoder().encode(`${"1".repeat(from)}${text}9`);
        expect(mayHoldNumberIn(bytes, from, bytes.length - 1)).toBe(mayHoldNumber(text));
      }),
      { numRuns: 400 },
    );
  });

  it.each(["1 ", "1.", "12,", ",123", "1", "11010119900101 1237 ", "220102 19930307 2517,", "一 "])(
    "are looked for in a long text of %j once, not once for each of its parts",
    (part) => {
      const text = part.repeat(Math.floor(32_000 / part.length));
      expect(maskNumbers(`${text}，220102199303072513`)).toContain(hidden);
    },
  );

  it("are hidden with another one glued to them, whatever the spelling of each", () => {
    const names = fc.constantFrom(...Object.keys(spellings));
    fc.assert(
      fc.property(identityNumbers, identityNumbers, names, names, (one, other, a, b) => {
        const shown = maskNumbers(`${spellings[a]!(one)}、${spellings[b]!(other)}`);
        expect([one, other].filter((number) => tells(shown, number))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("leave the rest of the text as it is", () => {
    expect(maskNumbers("吉林33号有限公司220102199310060337220102199310060337")).toBe(
      "吉林33号有限公司（不显示）（不显示）",
    );
    expect(maskNumbers("张三２２０１０２１９９３１００６０３３７的申报书.xlsx")).toBe(
      "张三（不显示）的申报书.xlsx",
    );
    expect(maskNumbers("22010219931006033X@example.com")).toBe("（不显示）@example.com");
  });

  it("are hidden where a cell took them for a figure", () => {
    expect([220102199310060337, 220102931006033, 22010219931006.0337].map(isNumberOfPerson)).toEqual([
      true,
      true,
      true,
    ]);
    expect([1467, 0.2201021993, 42849.81, 1e15, NaN].map(isNumberOfPerson)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it("are hidden where the form says that they are ones: other documents, in any spelling", () => {
    expect(maskNumbers("护照 E1234-5678，E12345678A", ["E12345678"])).toBe("护照 （不显示），（不显示）A");
  });
});

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const notHidden = (share: number, texts: fc.Arbitrary<string>): void => {
  const made = fc.sample(texts, { numRuns: 4000, seed: 11 });
  const lost = made.filter((text) => maskNumbers(text) !== text);
  expect(lost.length).toBeLessThanOrEqual(share * made.length);
};

const creditCodes = fc
  .record({
    kind: fc.constantFrom("91", "92", "93", "11", "12", "51", "52", "53"),
    region: fc.constantFrom("220101", "220000", "220102", "220201", "222401"),
    organisation: fc.oneof(digits(8), fc.stringMatching(new RegExp(`^[${creditAlphabet}]{8}$`))),
  })
  .map(({ kind, region, organisation }) => {
    const body = `${kind}${region}${organisation}${organisationCheck(organisation)}`;
    return body + creditCheck(body);
  });

describe("other numbers stay as they are", () => {
  it("credit codes, alone and in a sentence, with blanks too", () => {
    notHidden(0, creditCodes);
    notHidden(
      0,
      creditCodes.map((code) => `统一社会信用代码：${code}（三证合一）`),
    );
    notHidden(
      0,
      creditCodes.map((code) => code.replace(/(.{4})(?=.)/g, "$1 ")),
    );
  });

  it("bank accounts, where a word before them says so, and cards by their own check digit", () => {
    const accounts = fc.oneof(digits(12), digits(16), digits(17), digits(19), digits(21));
    notHidden(
      0.0005,
      accounts.map((account) => `开户行：吉林银行，账号：${account}`),
    );
    notHidden(0.004, accounts);
    expect(maskNumbers("卡号6222021001116245702")).toBe("卡号6222021001116245702");
  });

  it("telephone numbers, amounts, days and lists of them", () => {
    const phone = fc.oneof(
      digits(9).map((rest) => `13${rest}`),
      digits(8).map((rest) => `0432-${rest}`),
    );
    const amount = fc.double({ min: 0, max: 1e8, noNaN: true }).map((value) => value.toFixed(2));
    const grouped = fc.integer({ min: 0, max: 1e9 }).map((value) => value.toLocaleString("en-US"));
    const day = fc
      .date({ min: new Date(0), max: new Date(2e12), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const any = fc.oneof(phone, amount, grouped, day);
    for (const mark of ["、", " ", "；", "\n", "/"])
      notHidden(
        0.001,
        fc.array(any, { minLength: 1, maxLength: 6 }).map((each) => each.join(mark)),
      );
  });
});
