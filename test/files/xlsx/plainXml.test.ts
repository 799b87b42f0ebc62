import { strFromU8, unzipSync } from "fflate";
import { editXlsx, writeXlsx } from "../../../src/files/node";
import type { SheetPlan } from "../../../src/sheet/plan";
import { scanTexts, sharedTexts } from "../../../src/files/edit/scanTexts";
import { scanValues } from "../../../src/files/edit/scanValues";
import { Budget } from "../../../src/files/budget";
import { plainCellAt } from "../../../src/files/xlsx/plainXml";
import { readSheetPart } from "../../../src/files/xlsx/sheet";
import { readStrings } from "../../../src/files/xlsx/strings";
import type { CellStyle } from "../../../src/files/snapshot/content";
import fc from "../../setup/properties";

const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml);

const styles: readonly CellStyle[] = [
  { format: "General", struck: false },
  { format: "#,##0.00", struck: false },
  { format: "@", struck: false },
  { format: "0.00%;-0.0%;零;@", struck: false },
  { format: "yyyy/m/d", struck: false },
  { format: "General", struck: true },
  { format: "General", struck: false, symbolFont: "Wingdings 2" },
];

/** What stands in a cell's value, and what cannot be a number or a place in the list of strings. */
const value = fc.oneof(
  fc.nat(6).map(String),
  fc.double({ noNaN: true }).map(String),
  fc.constantFrom("", " 2 ", "0x1", "1e2", "-0", "abc", "Infinity", "44000.5"),
);

const text = fc.stringMatching(/^[甲乙a &;_x0-9D]{0,12}$/).map((each) => each.replaceAll("&", "&amp;"));
const cell = fc
  .record({
    row: fc.integer({ min: 1, max: 1_048_577 }),
    letters: fc.constantFrom("A", "B", "Z", "AA", "XFD", "XFE", "ZZZ"),
    style: fc.option(fc.nat(styles.length)),
    type: fc.option(fc.constantFrom("s", "n", "str", "b", "e", "inlineStr")),
    value: fc.option(value),
    inline: fc.option(text, { freq: 2 }),
    before: fc.constantFrom("", "", "", "\n", "</c>", "<v>7", "<f>A1</f>", "<is><t>内", "<rPh>"),
  })
  .map((each) => {
    const style = each.style === null ? "" : ` s="${each.style}"`;
    const type = each.type === null ? "" : ` t="${each.type}"`;
    const start = `${each.before}<c r="${each.letters}${each.row}"${style}${type}`;
    if (each.inline !== null) return `${start}><is><t>${each.inline}</t></is></c>`;
    return each.value === null ? `${start}/>` : `${start}><v>${each.value}</v></c>`;
  });

/** The same with a blank more in each tag, which no pattern for plain cells takes. */
const tagByTag = (xml: string): string => xml.replace(/<(c|si)(?=[ >])/g, "<$1 ");

const item = fc
  .record({ text, space: fc.boolean(), rich: fc.nat(5) })
  .map(({ text: content, space, rich }) => {
    const plain = `<t${space ? ' xml:space="preserve"' : ""}>${content}</t>`;
    return `<si>${rich === 0 ? `<r><rPr><strike/></rPr>${plain}</r>` : plain}</si>`;
  });

test("a cell that is taken whole gives what it gives tag by tag", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), fc.array(item, { maxLength: 6 }), (cells, items) => {
      const xml = `<worksheet><sheetData><row r="1">${cells.join("")}</row></sheetData></worksheet>`;
      const list = `<sst>${items.join("")}</sst>`;
      const strings = readStrings(bytesOf(list));
      expect(readStrings(bytesOf(tagByTag(list)))).toEqual(strings);
      const read = (part: string) => {
        const book = { strings, styles, fonts: [], date1904: false, budget: new Budget() };
        const { cells: found, struck, unread } = readSheetPart(bytesOf(part), book);
        // a second end of a cell tells it again, and the later one counts
        const places = new Map(found.map((each) => [`${each.row} ${each.col}`, each]));
        return { places, struck: new Set(struck), unread: new Set(unread) };
      };
      expect(read(xml)).toEqual(read(tagByTag(xml)));
      const texts = scanTexts(bytesOf(list));
      expect(scanTexts(bytesOf(tagByTag(list)))).toEqual(texts);
      const [asked, askedByTag] = [sharedTexts(bytesOf(list)), sharedTexts(bytesOf(tagByTag(list)))];
      const places = [...texts.keys(), texts.length];
      expect(places.map(asked)).toEqual([...texts, undefined]);
      expect(places.map(askedByTag)).toEqual([...texts, undefined]);
      expect(scanValues(bytesOf(xml), asked)).toEqual(scanValues(bytesOf(tagByTag(xml)), asked));
    }),
    { numRuns: Number(process.env["PLAIN_CELLS"] ?? 400) },
  );
});

test("what our own writer, Excel, WPS and LibreOffice write of most cells is taken whole", () => {
  const cells = [
    '<c r="A1" s="3" t="s"><v>12</v></c>',
    '<c r="B2"><v>1.5</v></c>',
    '<c r="AA10" s="4"/>',
    '<c r="C1" s="2" t="inlineStr"><is><t>甲</t></is></c>',
  ];
  for (const xml of cells) expect(plainCellAt(xml, 0)?.end).toBe(xml.length);
  for (const xml of ['<c r="A1"><f>B1</f><v>2</v></c>', '<c r="A1" t="str"><v>甲</v></c>', '<c r="A1"><v>1'])
    expect(plainCellAt(xml, 0)).toBeNull();
});

test("each cell of a sheet of ours is taken whole, in a new workbook and in one that it is written into", async () => {
  const plan: SheetPlan = {
    name: "项目台账",
    columnWidths: [20, 10, 10],
    rows: [
      {
        cells: [{ value: "项目 & 名称" }, { value: 12.5, style: { numberFormat: "0.00%" } }, { value: true }],
      },
      { cells: [{ value: " 两行\n文字 " }, { value: null, style: { bold: true } }, { value: "=1+1" }] },
    ],
  };
  const made = await writeXlsx([plan, { ...plan, name: "别的表" }]);
  const edited = await editXlsx(made, { plans: [plan], edits: [] });
  if (!edited.ok) throw new Error(edited.problem.kind);
  for (const bytes of [made, edited.bytes]) {
    const part = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
    const cells = [...part.matchAll(/<c /g)].map(({ index }) => plainCellAt(part, index));
    expect(cells.filter((cell) => cell === null)).toHaveLength(1); // the boolean, of which a table of ours has none
    expect(cells).toHaveLength(6);
  }
});
