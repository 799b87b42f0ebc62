import { readFile } from "../../../src/files/readFile";
import type { SheetEdits } from "../../../src/sheet/edits";
import { rawParts, zip } from "../support/parts";
import { changes, ledger, partsOf, rows, statistics, text, type Parts } from "./bureauEdits";
import { bureauParts } from "./bureauWorkbook";
import { edited } from "./edited";

const before = zip(bureauParts());
const summaryAfter = async (): Promise<Parts> => partsOf(await edited(before, { edits: [rows], plans: [] }));

describe("a bureau's workbook comes back whole", () => {
  it("a sheet put in changes the four parts that list it and adds its own", async () => {
    const after = partsOf(await edited(before, { edits: [], plans: [statistics] }));
    expect(changes(partsOf(before), after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet6.xml.rels",
      "xl/worksheets/sheet6.xml",
    ]);
    expect(text(after, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="6">`,
    );
  });

  it("a sheet replaced keeps its tab, its visibility, its name for macros and its protection", async () => {
    const after = partsOf(await edited(before, { edits: [], plans: [ledger] }));
    expect(changes(partsOf(before), after)).toEqual([
      "[Content_Types].xml",
      "xl/styles.xml",
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet5.xml.rels",
      "xl/worksheets/sheet5.xml",
    ]);
    const sheet = text(after, "xl/worksheets/sheet5.xml");
    expect(sheet).toContain('codeName="Sheet9"');
    expect(sheet).toMatch(/<sheetProtection [^>]*password="CC1A"/);
    expect(text(after, "xl/workbook.xml")).toContain('<sheet name="项目台账" state="hidden" sheetId="5"');
  });

  it("is the same again, but for lists of styles, when our sheets are taken out", async () => {
    const put = await edited(before, { edits: [], plans: [statistics] });
    const after = partsOf(await edited(put, { edits: [], plans: [], remove: ["统计"] }));
    expect(changes(partsOf(before), after)).toEqual(["xl/styles.xml", "xl/workbook.xml"]);
    expect(text(after, "xl/workbook.xml").replace(' fullCalcOnLoad="1"', "")).toBe(
      text(partsOf(before), "xl/workbook.xml"),
    );
  });

  it("does not grow when the same is written again", async () => {
    const plans = [ledger, statistics];
    const once = await edited(before, { edits: [], plans });
    const twice = await edited(once, { edits: [], plans });
    expect(text(partsOf(twice), "xl/styles.xml")).toBe(text(partsOf(once), "xl/styles.xml"));
    expect(Object.keys(partsOf(twice)).sort()).toEqual(Object.keys(partsOf(once)).sort());
    expect(text(partsOf(twice), "xl/workbook.xml")).toBe(text(partsOf(once), "xl/workbook.xml"));
  });

  it("changes 汇总表 in its own XML, and only parts that lean on it", async () => {
    const after = await summaryAfter();
    expect(changes(partsOf(before), after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/charts/chart1.xml",
      "xl/comments1.xml",
      "xl/ctrlProps/ctrlProp1.xml",
      "xl/drawings/drawing1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/pivotCache/pivotCacheDefinition1.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    expect(after["xl/calcChain.xml"]).toBeUndefined();
  });

  it.each([
    [
      "sheet1",
      '<row r="6" spans="1:6" ht="30" customHeight="1"><c r="A6" s="1"><v>3</v></c><c r="B6" s="1" t="inlineStr"><is><t xml:space="preserve">项目三</t></is></c>',
    ],
    ["sheet1", '<row r="9" ht="33" customHeight="1"><c r="A9" s="1"><v>5</v></c>'],
    ["sheet1", "<f>SUM(E5:E10)</f>"],
    ["sheet1", "<f>SUM(F$5:F8)</f>"],
    ["sheet1", '<f t="shared" ref="F5:F8" si="0">E5*2</f><v>20</v>'],
    ["sheet1", '<mergeCell ref="A12:F12"/>'],
    ["sheet1", '<dimension ref="A1:F12"/>'],
    ["sheet1", '<autoFilter ref="A4:F10"/>'],
    [
      "sheet1",
      '<conditionalFormatting sqref="E5:E10"><cfRule type="expression" dxfId="0" priority="1"><formula>$E5&gt;20</formula>',
    ],
    ["sheet1", '<dataValidation type="list" sqref="D5:D10"><formula1>名单!$A$1:$A$3</formula1>'],
    ["sheet1", "<xm:sqref>C5:C10</xm:sqref>"],
    ["sheet1", '<protectedRange sqref="D5:D10" name="备注"/>'],
    ["sheet1", 'hashValue="aGFzaA==" saltValue="c2FsdA=="'],
    ["sheet1", '<hyperlink ref="C7" r:id="rId9"/>'],
    ["sheet1", '<selection pane="bottomLeft" activeCell="B6" sqref="B6"/>'],
    ["sheet1", "<oddFooter>&amp;C第 &amp;P 页</oddFooter>"],
    ["sheet1", '<brk id="10" max="16383" man="1"/>'],
    ["sheet1", 'linkedCell="$D$8"'],
    ["sheet1", "<xdr:row>7</xdr:row>"],
    ["sheet2", "<f>COUNTA(汇总表!B5:B8)</f><v>5</v>"],
    ["sheet2", "<f>汇总表!E11</f>"],
    ["sheet2", "<xm:f>汇总表!E5:E8</xm:f>"],
  ])("%s.xml holds %s", async (sheet, wanted) => {
    expect(text(await summaryAfter(), `xl/worksheets/${sheet}.xml`)).toContain(wanted);
  });

  it("lets each cell of a shared formula name its own project still", async () => {
    const sheet = text(await summaryAfter(), "xl/worksheets/sheet2.xml");
    const formulas = [...sheet.matchAll(/<c r="A[2-6]"><f>(.*?)<\/f><v>x/g)].map(([, formula]) => formula!);
    expect(formulas.map((formula) => formula.split("&amp;")[0])).toEqual([
      "汇总表!B5",
      "汇总表!#REF!",
      "汇总表!B6",
      "汇总表!B7",
      "汇总表!B8",
    ]);
    expect(formulas.every((formula) => formula.includes("'汇总表'!$E$11"))).toBe(true);
  });

  it.each([
    ["xl/charts/chart1.xml", "汇总表!$E$5:$E$11"],
    ["xl/comments1.xml", '<comment ref="C8"'],
    ["xl/drawings/vmlDrawing1.vml", "<x:Anchor>3, 15, 6, 2, 5, 15, 9, 4</x:Anchor><x:Row>7</x:Row>"],
    ["xl/ctrlProps/ctrlProp1.xml", 'fmlaLink="$D$8"'],
    ["xl/drawings/drawing1.xml", 'textlink="$E$11"'],
    ["xl/drawings/drawing1.xml", "<xdr:row>12</xdr:row><xdr:rowOff>9</xdr:rowOff></xdr:to>"],
    ["xl/drawings/drawing1.xml", "<xdr:row>20</xdr:row>"],
    ["xl/pivotCache/pivotCacheDefinition1.xml", 'ref="A4:F8"'],
    ["xl/workbook.xml", 'hidden="1">汇总表!$A$4:$F$10<'],
    ["xl/workbook.xml", ">汇总表!$A$1:$F$10<"],
    ["xl/workbook.xml", ">汇总表!$4:$4<"],
    ["xl/workbook.xml", '<definedName name="暗" hidden="1">汇总表!$E$11<'],
    ["xl/workbook.xml", '<calcPr fullCalcOnLoad="1" calcId="191029"/>'],
  ])("%s holds %s", async (part, wanted) => {
    expect(text(await summaryAfter(), part)).toContain(wanted);
  });

  it("keeps a new text that looks like a formula a text, also when its cell is edited", async () => {
    const after = await summaryAfter();
    const style = /<c r="B9" s="(\d+)" t="inlineStr"/.exec(text(after, "xl/worksheets/sheet1.xml"))![1];
    const styles = /<cellXfs[\s\S]*<\/cellXfs>/.exec(text(after, "xl/styles.xml"))![0].match(/<xf [^>]*>/g)!;
    expect(styles[Number(style)]).toContain('quotePrefix="1"');
  });

  it("is read by ourselves as a person sees it", async () => {
    const result = readFile("汇总.xlsm", await edited(before, { edits: [rows], plans: [ledger] }));
    if (!result.ok) throw new Error(result.problem.kind);
    const cells = result.workbook.sheets[0]!.cells.filter(({ col, row }) => col === 1 && row > 3);
    expect(cells.map((cell) => cell.text)).toEqual(["项目1", "项目三", "项目4", "项目5", "-新", "新二"]);
  });

  it("leaves no number of a person behind in the list of texts where its cell was written over", async () => {
    const number = "11010519491231002X";
    const parts = rawParts({
      strings: `<si><t>${number}</t></si><si><t>甲</t></si><si><r><t>又${number}</t></r></si>`,
      sheets: {
        表: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
        旁: '<row r="1"><c r="A1" t="s"><v>2</v></c></row>',
      },
    });
    const cell = { row: 0, col: 0, value: "乙" };
    const edits: SheetEdits = { sheet: "表", deleteRows: [], insertRows: [], cells: [cell] };
    const after = partsOf(await edited(zip(parts), { edits: [edits], plans: [] }));
    expect(text(after, "xl/sharedStrings.xml")).toContain(
      `<si><t/></si><si><t>甲</t></si><si><r><t>又${number}</t>`,
    );
    const same = { ...edits, cells: [{ ...cell, col: 1 }] };
    expect(
      changes(partsOf(zip(parts)), partsOf(await edited(zip(parts), { edits: [same], plans: [] }))),
    ).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("edits a part in another encoding, which is UTF-8 then", async () => {
    const parts = bureauParts();
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${String(parts["xl/worksheets/sheet1.xml"])}`;
    const wide = zip({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(Buffer.from(xml, "utf16le")) });
    const after = partsOf(await edited(wide, { edits: [rows], plans: [] }));
    expect(text(after, "xl/worksheets/sheet1.xml")).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>${text(await summaryAfter(), "xl/worksheets/sheet1.xml")}`,
    );
  });

  it("changes one cell and nothing else", async () => {
    const cell: SheetEdits = {
      sheet: "无关",
      deleteRows: [],
      insertRows: [],
      cells: [{ row: 1, col: 0, value: 5 }],
    };
    const after = partsOf(await edited(before, { edits: [cell], plans: [] }));
    expect(changes(partsOf(before), after)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet3.xml"]);
    expect(text(after, "xl/worksheets/sheet3.xml")).toBe(
      text(partsOf(before), "xl/worksheets/sheet3.xml").replace("<v>1</v>", "<v>5</v>"),
    );
  });
});
