import { unzipSync } from "fflate";
import { packZip } from "../../src/files/write/packZip";
import { slipFiles } from "../../src/report/slipFiles";
import { nameKey } from "../../src/text/distinctNames";
import fc, { anyCharacter, sequences } from "../setup/properties";

/** Names as they come: alike in all but case and width, numbered by their owners, endless, with signs that no file may bear. */
const applicant = fc.oneof(
  fc.constantFrom(
    "ABC",
    "abc",
    "ＡＢＣ",
    "甲公司",
    "甲公司（2）",
    "甲公司（3）",
    "CON",
    "nul",
    "",
    "  ",
    "...",
    "é",
    "e\u0301",
  ),
  fc.constantFrom(
    "甲\u202exslx",
    "乙\u0000\u0007公司",
    "丙/..\\丁:*?<>|",
    "220104196305014366公司",
    "公司 \u200b",
  ),
  fc.integer({ min: 55, max: 300 }).map((length) => "长".repeat(length)),
  fc.integer({ min: 20, max: 60 }).map((length) => "𠮷".repeat(length)),
  fc.string({ unit: anyCharacter, maxLength: 80 }),
);
const refused = /[\u0000-\u001f\u007f-\u009f\\/:*?"<>|\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

describe("names of return slips", () => {
  it("are as many as the enterprises in the zip, whatever their names", () => {
    fc.assert(
      fc.property(fc.array(applicant, { maxLength: 40 }), (applicants) => {
        const names = slipFiles(applicants);
        for (const name of names) {
          expect(name.length).toBeLessThanOrEqual(60);
          expect(name).toMatch(/^退回单-.+\.xlsx$/u);
          expect(name).not.toMatch(refused);
          expect(name).not.toContain("220104196305014366");
        }
        expect(new Set(names.map(nameKey)).size).toBe(applicants.length);
        const zip = packZip(names.map((name, index) => ({ name, bytes: new Uint8Array([index]) })));
        const inside = unzipSync(zip);
        expect(names.map((name) => inside[name]?.[0])).toEqual(applicants.map((_, index) => index));
      }),
      { numRuns: sequences(300) },
    );
  });

  it("a name that looks numbered keeps it, and the doubles go round it", () => {
    expect(slipFiles(["甲", "甲", "甲（2）", "ABC", "abc"])).toEqual([
      "退回单-甲.xlsx",
      "退回单-甲（3）.xlsx",
      "退回单-甲（2）.xlsx",
      "退回单-ABC.xlsx",
      "退回单-abc（2）.xlsx",
    ]);
  });

  it("two files of one name are not packed silently", () => {
    const file = (name: string) => ({ name, bytes: new Uint8Array() });
    expect(() => packZip([file("ABC.xlsx"), file("abc.xlsx")])).toThrow(/Two files of one name/);
  });
});
