import { symbolMark } from "../../../src/read/choices/marks";
import { shownText } from "../../../src/text/glyphs";

describe("letters of symbol fonts", () => {
  test.each([
    ["Wingdings", "þ", "☑", "tick"],
    ["Wingdings", "o", "□", "box"],
    ["Wingdings", "¡", "○", "box"],
    ["Wingdings 2", "R", "☑", "tick"],
    ["Wingdings 2", "Q", "☒", "tick"],
    ["Wingdings2", "£", "□", "box"],
    ["Webdings", "a", "✓", "tick"],
    ["Webdings", "n", "●", "tick"],
    ["Marlett", "c", "□", "box"],
    ["Symbol", "Ö", "√", "tick"],
    ["Wingdings", "\uf0fe", "☑", "tick"],
  ])("%s: %s is seen as %s by files and by the reader", (font, letter, shown, mark) => {
    expect([shownText(letter, font), symbolMark(letter, font)]).toEqual([shown, mark]);
  });

  test("letters of words are no marks", () => {
    expect(symbolMark("中", "Wingdings")).toBeNull();
    expect(symbolMark("Q", "Wingdings")).toBeNull();
  });
});
