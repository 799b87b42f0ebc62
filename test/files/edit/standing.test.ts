import { editXlsx } from "../../../src/files/edit/editWorkbook";
import { PackageEditor } from "../../../src/files/edit/package/packageEditor";
import { disagreement } from "../../../src/files/edit/readBack";
import { findStanding } from "../../../src/files/edit/standing/standingRows";
import { readFile } from "../../../src/files/readFile";
import { writeXlsx } from "../../../src/files/write/workbook";
import type { PlanRow, SheetPlan } from "../../../src/sheet/plan";
import { standingRow } from "../../../src/sheet/standingRow";

const part = "xl/worksheets/sheet1.xml";
const row = (...values: (string | number)[]): PlanRow => ({
  height: 20,
  cells: values.map((value) => ({ value })),
});
const planOf = (...rows: PlanRow[]): SheetPlan => ({ name: "审核意见", columnWidths: [10, 20, 10], rows });
const title = row("序号", "问题", "金额");
const [first, second] = [row(1, "甲 <&> 乙", 0.1), row(2, "丙", "")];
const before = (): Promise<Uint8Array> => writeXlsx([planOf(title, first, second)]);

/** The row that stood in that row, now in the one that is counted so; `made` notes whose cells were asked for. */
function stands(at: number, number: number, made: number[], cells = at === 1 ? 3 : 2): PlanRow {
  const values = [number, ...(at === 1 ? first : second).cells.slice(1).map((cell) => cell!.value!)];
  return standingRow({ row: at, number, cells, letters: 9 }, () => {
    made.push(at);
    return row(...(values as (string | number)[]));
  });
}

function cellsOf(bytes: Uint8Array) {
  const read = readFile("汇总.xlsx", bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.workbook.sheets[0]!.cells.map(({ row, col, value }) => [row, col, value]);
}

async function after(bytes: Uint8Array, ...rows: PlanRow[]): Promise<Uint8Array> {
  const result = await editXlsx(bytes, { edits: [], plans: [planOf(...rows)] });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.bytes;
}

/** The workbook with its sheet written in another way. */
async function rewritten(change: (xml: string) => string): Promise<Uint8Array> {
  const package_ = new PackageEditor(await before());
  const xml = package_.readText(part);
  package_.write(part, change(xml));
  expect(change(xml)).not.toBe(xml);
  return package_.pack();
}

describe("rows that stand as they are planned", () => {
  it("are copied where they stand and below rows that are put in, counted anew, and nothing of them is made", async () => {
    const made: number[] = [];
    const added = row(2, "新", 7);
    const bytes = await after(await before(), title, stands(1, 1, made), added, stands(2, 3, made));
    expect(made).toEqual([]);
    expect(cellsOf(bytes)).toEqual(cellsOf(await writeXlsx([planOf(title, first, added, row(3, "丙", ""))])));
    const again = await after(bytes, title, stands(2, 1, made, 4), stands(1, 10, made));
    expect(made).toEqual([2]); // what is said of it no longer fits what stands there
    expect(cellsOf(again)).toEqual(
      cellsOf(await writeXlsx([planOf(title, row(1, "丙", ""), row(10, "甲 <&> 乙", 0.1))])),
    );
  });

  it("leave no number of a person behind in the list of texts that a row beside them showed", async () => {
    const number = "11010519491231002X";
    const bytes = await writeXlsx([planOf(title, first, row(2, number), row(3, "丁"))]);
    const texts = (of: Uint8Array): string => new PackageEditor(of).readText("xl/sharedStrings.xml");
    expect(texts(bytes)).toContain(number);
    const written = await after(bytes, title, stands(1, 1, []), row(2, "新"));
    expect(cellsOf(written)).toEqual(cellsOf(await writeXlsx([planOf(title, first, row(2, "新"))])));
    expect(texts(written)).not.toContain(number);
    expect(texts(written)).toContain("丁");
  });

  it.each([
    [
      "a cell more",
      (xml: string) => xml.replace("</row></sheetData>", '<c r="E3"><v>9</v></c></row></sheetData>'),
    ],
    ["a formula", (xml: string) => xml.replace('<c r="A3">', '<c r="A3"><f>A2+1</f>')],
    ["another address", (xml: string) => xml.replace('<c r="B3"', '<c r="B4"')],
    ["a comment", (xml: string) => xml.replace("</sheetData>", "</sheetData><!-- -->")],
    ["another encoding", (xml: string) => xml.replace(/encoding="UTF-8"/i, 'encoding="GBK"')],
    [
      "prefixes",
      (xml: string) => xml.replace(/<(\/?)row/g, "<$1x:row").replace("<worksheet", '<worksheet xmlns:x="y"'),
    ],
  ])("are written anew where there is %s", async (_, change) => {
    const made: number[] = [];
    const { plans, copied } = findStanding(await rewritten(change), [planOf(title, stands(2, 2, made))]);
    expect(copied.size).toBe(0);
    expect(plans[0]!.rows[1]!.cells.map((cell) => cell!.value)).toEqual([2, "丙", ""]);
  });

  it("keep no mark of a filter: a row that it hid shows again", async () => {
    const made: number[] = [];
    const hidden = await rewritten((xml) => xml.replace('<row r="3"', '<row r="3" hidden="1"'));
    const bytes = await after(hidden, title, first, stands(2, 2, made));
    expect(made).toEqual([]);
    expect(new PackageEditor(bytes).readText(part)).toContain('<row r="3" ht="20" customHeight="1">');
  });

  it("are read back: other bytes in their place, and a row below them, are told", async () => {
    const made: number[] = [];
    const bytes = await before();
    const plans = [planOf(title, stands(1, 1, made), stands(2, 2, made))];
    const standing = findStanding(bytes, plans);
    const agrees = (each: Uint8Array): unknown => disagreement(bytes, each, { edits: [], plans }, standing);
    expect(standing.copied.size).toBe(2);
    expect(agrees(bytes)).toBeNull();
    expect(made).toEqual([]); // only where something is wrong they are laid out, to find the cell
    const other = await rewritten((xml) => xml.replace("<v>0.1</v>", "<v>0.2</v>"));
    expect(agrees(other)).toEqual({ sheet: "审核意见", cell: "C2" });
    const more = await rewritten((xml) =>
      xml.replace("</sheetData>", '<row r="4"><c r="A4"><v>1</v></c></row></sheetData>'),
    );
    expect(agrees(more)).toEqual({ sheet: "审核意见", cell: "A4" });
    const changed = await rewritten((xml) => xml.replace('t="s"><v>0</v>', 't="s"><v>1</v>'));
    expect(agrees(changed)).toEqual({ sheet: "审核意见", cell: "A1" });
  });
});
