import fc from "../setup/properties";
import { textWidth, wrappedLines } from "../../src/text/wrapLines";

it("a word that does not fit goes on the next line whole", () => {
  // 20 + 9 letters: the word of 9 stands on a line of its own
  expect(wrappedLines("云杉岭智能装备有限公 abcdefghi 项目", 24)).toBe(2);
  expect(wrappedLines("云杉岭智能装备有限公abcdefghi项目", 24)).toBe(2);
  expect(wrappedLines("abcdefghi abcdefghi abcdefghi", 12)).toBe(3);
});

it("a word longer than a line is torn, and begins on a line of its own", () => {
  expect(wrappedLines("x".repeat(50), 20)).toBe(3);
  expect(wrappedLines(`平台${"x".repeat(30)}`, 20)).toBe(3);
});

it("a bracket stays with what it opens, a comma with what it closes", () => {
  // 11 characters fill the line, the comma would stand alone
  expect(wrappedLines("智能装备远程运维平台项，目", 22)).toBe(2);
  expect(wrappedLines("见（SUM(A1:A9)）", 17)).toBe(2);
});

const texts = fc.string({
  unit: fc.constantFrom(..."平台项目，。“”（）：、5GAbw=&<>-. \n…".split("")),
  maxLength: 120,
});

it("takes never fewer lines than the letters fill, never more than the letters are, and no fewer where it is narrower", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 60 }), (text, width) => {
      const lines = wrappedLines(text, width);
      const filled = text.split("\n").map((line) => Math.max(1, Math.ceil(textWidth(line) / width)));
      expect(lines).toBeGreaterThanOrEqual(filled.reduce((sum, each) => sum + each));
      expect(lines).toBeLessThanOrEqual(text.length + 1);
      expect(wrappedLines(text, width + 40)).toBeLessThanOrEqual(lines);
    }),
  );
});
