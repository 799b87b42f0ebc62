import { strFromU8, unzipSync } from "fflate";
import type { SheetEdits } from "../../../src/sheet/edits";
import { rawParts, zip } from "../support/parts";
import { bureauParts } from "./bureauWorkbook";
import { rows as bureauRows } from "./bureauEdits";
import { edited } from "./edited";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Projects in rows 2 to 4 with their points in B; in C and on the formulas of each row. */
function sheetOf(formulas: readonly (readonly string[])[], behind = ""): string {
  const rows = formulas.map((cells, i) => {
    const computed = cells.map((text, col) =>
      text === "" ? "" : `<c r="${"CDE"[col]}${i + 2}" s="1"><f>${text}</f><v>1</v></c>`,
    );
    return `<row r="${i + 2}"><c r="A${i + 2}" t="str"><v>项目${i + 1}</v></c><c r="B${i + 2}"><v>${i + 1}</v></c>${computed.join("")}</row>`;
  });
  return `<worksheet ${main} xmlns:r="${office}"><sheetData><row r="1"><c r="A1" t="str"><v>项目</v></c><c r="B1" t="str"><v>得分</v></c><c r="C1" t="str"><v>加权</v></c></row>${rows.join("")}${behind}</sheetData></worksheet>`;
}

const styles = `<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="2"/></cellXfs>`;
const parts = (sheet: string): Record<string, string | Uint8Array> =>
  rawParts({ sheets: { 汇总表: sheet }, styles });

const putIn = (before: number, count = 1, deleteRows: readonly number[] = []): SheetEdits => ({
  sheet: "汇总表",
  deleteRows,
  insertRows: [{ before, count }],
  cells: Array.from({ length: count }, (_, n) => ({ row: before + n, col: 0, value: `新${n}` })),
});

/** Formulas of the sheet after an edit, by address. */
async function formulasAfter(
  before: Readonly<Record<string, string | Uint8Array>>,
  edits: SheetEdits,
): Promise<Record<string, string>> {
  const xml = strFromU8(
    unzipSync(await edited(zip(before), { edits: [edits], plans: [] }))["xl/worksheets/sheet1.xml"]!,
  );
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f[^>]*>([^<]*)<\/f>/g)];
  return Object.fromEntries(cells.map(([, address, formula]) => [address, formula]));
}

describe("a column that the bureau computes is computed in new rows too", () => {
  const own = [
    ["B2*2", "B2/B$9", "RANK(B2,B$2:B$4)"],
    ["B3*2", "B3/B$9", "RANK(B3,B$2:B$4)"],
    ["B4*2", "B4/B$9", "RANK(B4,B$2:B$4)"],
  ];

  it("at the end and in between, after rows were taken out", async () => {
    expect(await formulasAfter(parts(sheetOf(own)), putIn(4))).toMatchObject({
      C5: "B5*2",
      D5: "B5/B$10",
      E5: "RANK(B5,B$2:B$4)",
    });
    expect(await formulasAfter(parts(sheetOf(own)), putIn(2, 2, [1]))).toEqual({
      C2: "B2*2",
      D2: "B2/B$10",
      E2: "RANK(B2,B$2:B$5)",
      C3: "B3*2",
      D3: "B3/B$10",
      E3: "RANK(B3,B$2:B$5)",
      C4: "B4*2",
      D4: "B4/B$10",
      E4: "RANK(B4,B$2:B$5)",
      C5: "B5*2",
      D5: "B5/B$10",
      E5: "RANK(B5,B$2:B$5)",
    });
  });

  it("also from the single row that is there, and with its format", async () => {
    const xml = strFromU8(
      unzipSync(await edited(zip(parts(sheetOf([["B2*2"]]))), { edits: [putIn(2)], plans: [] }))[
        "xl/worksheets/sheet1.xml"
      ]!,
    );
    expect(xml).toContain('<c r="C3" s="1"><f>B3*2</f></c>');
  });

  it("where it runs on from the row above; a formula that stands in one row only is not repeated", async () => {
    const running = [["B2", "B9+1"], ["C2+B3"], ["C3+B4", "B2+B3"]];
    const after = await formulasAfter(parts(sheetOf(running)), putIn(4));
    expect(after).toEqual({ C2: "B2", C3: "C2+B3", C4: "C3+B4", C5: "C4+B5", D2: "B10+1", D4: "B2+B3" });
  });

  it("where it is one formula for all cells, and what is written into a row goes before it", async () => {
    const edits = { ...bureauRows, cells: [...bureauRows.cells, { row: 9, col: 5, value: 7 }] };
    const after = await formulasAfter(bureauParts() as Record<string, string>, edits);
    expect(after).toMatchObject({ F5: "E5*2", F9: "E9*2" });
    expect(after.F10).toBeUndefined();
  });

  it("in a table of Excel's, which grows with the row", async () => {
    const formula = "表1[[#This Row],[得分]]*2";
    const columns = `<tableColumns count="3"><tableColumn id="1" name="项目"/><tableColumn id="2" name="得分" totalsRowFunction="sum"/><tableColumn id="3" name="加权"><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn></tableColumns>`;
    for (const totals of [false, true]) {
      const last = totals ? 5 : 4;
      const row = `<row r="5"><c r="B5"><f>SUBTOTAL(109,表1[得分])</f><v>6</v></c></row>`;
      const before = {
        ...parts(
          sheetOf([[formula], [formula], [formula]], totals ? row : "").replace(
            "</sheetData>",
            `</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
          ),
        ),
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
        "xl/tables/table1.xml": `<table ${main} id="1" name="表1" displayName="表1" ref="A1:C${last}"${totals ? ' totalsRowCount="1"' : ""}><autoFilter ref="A1:C4"/>${columns}</table>`,
      };
      const after = unzipSync(await edited(zip(before), { edits: [putIn(3, 1, [2])], plans: [] }));
      const sheet = strFromU8(after["xl/worksheets/sheet1.xml"]!);
      expect(sheet).toContain(`<c r="C4" s="1"><f>${formula}</f></c>`);
      const table = strFromU8(after["xl/tables/table1.xml"]!);
      expect(table).toContain(`ref="A1:C${last}"`);
      expect(table).toContain('<autoFilter ref="A1:C4"/>');
    }
  });
});
