import { scanSheet } from "../../../src/files/ooxml/sheetScan";

const none = new Map<number, string>();

function scan(rows: string, head = "", styles: ReadonlyMap<number, unknown> = none) {
  const text = `<worksheet>${head}<sheetData>${rows}</sheetData><mergeCells/></worksheet>`;
  const result = scanSheet(new TextEncoder().encode(text), styles);
  const xml = new TextDecoder().decode(result.xml);
  return { ...result, rows: /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1], xml };
}

it("takes out empty cells and rows, and nothing else", () => {
  const full = '<c r="B2" s="1"><v>1</v></c>';
  const { rows, xml } = scan(
    `<row r="1" s="1"><c r="A1" s="1"/></row><row r="2"><c r="A2" s="1"/>${full}<c r="C2"></c></row><row r="3"/>\n<row r="4"><c r="A4" t="s"><v/></c></row>`,
  );
  expect(rows).toBe(`<row r="2">${full}</row>\n`);
  expect(xml).toContain("<mergeCells/></worksheet>");
});

it.each([
  ["a text", '<row r="1"><c r="A1" t="inlineStr"><is><t>1</t></is></c></row>'],
  ["a text with a tag's sign", '<row r="1"><c r="A1" t="str"><f>A2&gt;1</f><v>a>b</v></c></row>'],
  ["a value in CDATA", '<row r="1"><c r="A1"><v><![CDATA[<c r="Z9"/>]]></v></c></row>'],
  ["a formula", '<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c></row>'],
  ["a prefixed cell", '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>'],
])("keeps %s", (_, row) => {
  expect(scan(row).rows).toBe(row);
});

it("keeps everything where addresses are left out, since then an empty cell is a place", () => {
  const rows = '<row><c/><c><v>1</v></c></row><row r="9"><c r="A9"/></row>';
  expect(scan(rows).rows).toBe(rows);
});

it("tells hidden rows, empty ones included, and hidden columns", () => {
  const { hiddenRows, hiddenColumns } = scan(
    '<row r="2" hidden="1"/><row r="5" hidden="true"><c r="A5"><v>1</v></c></row><row r="6" hidden="0"/>',
    '<cols><col min="1" max="1" width="9"/><col min="3" max="4" hidden="1"/></cols>',
  );
  expect(hiddenRows).toEqual([1, 4]);
  expect(hiddenColumns).toEqual([2, 3]);
});

it("tells formulas without a value", () => {
  const { uncomputed } = scan(
    '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>1+1</f><v>2</v></c></row>',
  );
  expect([...uncomputed]).toEqual(["A1", "B1"]);
});

it("tells which cells have a style that was asked for", () => {
  const { styled } = scan(
    '<row r="1"><c r="A1" s="4"><v>1</v></c><c r="B1" s="5"><v>1</v></c><c r="C1" s="4"/></row>',
    "",
    new Map([[4, "Wingdings"]]),
  );
  expect([...styled]).toEqual([["A1", 4]]);
});

it("leaves a sheet that is cut off to the parser", () => {
  const cut = new TextEncoder().encode('<worksheet><sheetData><row r="1"><c r="A1"><v>1');
  expect(scanSheet(cut, none).xml).toEqual(cut);
});
