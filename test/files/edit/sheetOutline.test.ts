import { outlineOf } from "../../../src/files/edit/sheet/sheetOutline";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sheet = (rows: string, tail = "<pageMargins/>"): string =>
  `<worksheet><dimension ref="A1"/><sheetData>${rows}</sheetData>${tail}</worksheet>`;
const row = (cell: string): string => `<row r="1">${cell}</row>`;
const text = row('<c r="A1" t="inlineStr"><is><t>sheetData 汇总表 &lt;f></t></is></c>');

describe("the outline of a worksheet part", () => {
  it("is what stands around its rows, whatever they say", () => {
    const around = '<worksheet><dimension ref="A1"/><sheetData/><pageMargins/></worksheet>';
    expect(outlineOf(bytes(sheet(text)))).toEqual({ formulas: false, around });
    expect(outlineOf(bytes("<worksheet><sheetData/></worksheet>")).around).toBe(
      "<worksheet><sheetData/></worksheet>",
    );
    expect(
      outlineOf(bytes('<x:worksheet><x:sheetData a="1"><x:row/></x:sheetData ></x:worksheet>')).around,
    ).toBe("<x:worksheet><x:sheetData/></x:worksheet>");
  });

  it("is the same where the name stands elsewhere too, and in UTF-16", () => {
    const named = `<!-- sheetData -->${sheet(text, "<ext>sheetData</ext>")}`;
    const around = named.replace(text, "").replace("<sheetData></sheetData>", "<sheetData/>");
    expect(outlineOf(bytes(named)).around).toBe(around);
    const wide = new Uint8Array(Buffer.from(`\ufeff${sheet(row("<c><f>A2</f></c>"))}`, "utf16le"));
    const found = outlineOf(wide);
    expect(found.formulas).toBe(true);
    expect(found.around).toContain("<sheetData/><pageMargins/>");
  });

  it.each([
    ['<c r="A1"><f>A2</f><v>1</v></c>', true],
    ["<c><f/></c>", true],
    ['<x:c><x:f t="shared">A2</x:f></x:c>', true],
    ["<c><f\n>A2</f></c>", true],
    ["<c><v>1</v></c><formula>A2</formula><xf/>", false],
    ["<c><is><t>f</t></is></c><f", false],
  ])("tells a formula in %s", (cells, formulas) => {
    expect(outlineOf(bytes(sheet(row(cells)))).formulas).toBe(formulas);
  });
});
