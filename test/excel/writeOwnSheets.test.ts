import { hostErrorText, writeOwnSheets } from "../../src/excel";
import { parseAddress } from "../host/model/area";
import type { HostWorkbook } from "../host/model/workbook";
import { mergedWorkbook, remerge, stateOf, table } from "./support/mergedWorkbook";
import { contentOf, openInExcel, type, typedWorkbook } from "./support/open";

test("our sheets come into the new state in their places, new ones behind, and the summary is shown", async () => {
  const workbook = mergedWorkbook();
  const old = [...workbook.sheets];
  openInExcel(workbook);
  await writeOwnSheets(await remerge(), "汇总表");
  expect(workbook.sheets.slice(0, -1)).toEqual(old);
  expect(workbook.sheets.at(-1)!.name).toBe("给省里的说明");
  expect(workbook.activeSheet.name).toBe("汇总表");
  expect(contentOf(workbook.sheet("汇总表"))).toEqual({
    A1: "汇总",
    ...{ A2: "序号", B2: "项目", C2: "备注" },
    ...{ A3: 1, B3: "改名的项目", C3: "已电话核实" },
    ...{ A4: 2, B4: "=1+1" },
    ...{ A5: 3, B5: "第三个" },
    ...{ A6: 4, B6: "留下的", C6: "=B6" },
  });
  expect(contentOf(workbook.sheet("项目台账"))).toEqual({
    A1: "新台账",
    ...{ A2: "项目", B2: "总投资", C2: "备注" },
    ...{ A3: "改名的项目", B3: 110 },
    ...{ A4: "第二个", B4: 120 },
    ...{ A5: "第三个", B5: 130 },
    ...{ A6: "留下的", B6: 300, C6: "=1+1" },
  });
  expect(contentOf(workbook.sheet("审核意见"))).toEqual({ A1: "新意见", A2: "规则", A3: "甲", A4: "乙" });
  expect(contentOf(workbook.sheet("统计"))).toEqual({
    A1: "新统计",
    ...{ A2: "项", B2: "数", A3: "合计", B3: 4 },
  });
});

test("formulas of the user's own sheets go on pointing to the same cells of ours", async () => {
  const workbook = mergedWorkbook();
  openInExcel(workbook);
  await writeOwnSheets(await remerge(), "汇总表");
  expect(contentOf(workbook.sheet("我的备注"))).toEqual({
    A1: "=汇总表!B3",
    A2: "=汇总表!B6",
    A3: "=SUM(汇总表!A3:A6)",
    A4: "=项目台账!B3",
    A5: "=SUM(项目台账!B3:B9)",
    A6: "=审核意见!A2",
    A7: "=SUM(统计!B2:B9)",
  });
});

test("only a formula that points to a row taken out of 汇总表 loses it, as in Excel", async () => {
  const workbook = mergedWorkbook();
  type(workbook, workbook.sheet("我的备注")!, "B1", "=汇总表!B4");
  openInExcel(workbook);
  await writeOwnSheets(await remerge(), "汇总表");
  expect(workbook.sheet("我的备注")!.cell(0, 1)).toMatchObject({ formula: "#REF!", error: true });
});

test("the table of a sheet that is written anew stays the same table and takes the new size", async () => {
  const workbook = mergedWorkbook();
  const [old] = workbook.sheet("项目台账")!.tables;
  openInExcel(workbook);
  await writeOwnSheets(await remerge(), "汇总表");
  expect(workbook.sheet("项目台账")!.tables).toEqual([old]);
  expect(old).toMatchObject({ name: "项目台账", area: parseAddress("A2:C6") });
  expect(workbook.sheet("审核意见")!.tables).toMatchObject([
    { name: "审核意见", area: parseAddress("A2:A4") },
  ]);
});

test("a table without rows keeps one blank row, and a name that is taken is left to Excel", async () => {
  const workbook = mergedWorkbook();
  type(workbook, workbook.sheet("我的备注")!, "D1", "我的表");
  table(workbook, "我的备注", "D1:D2", "审核意见");
  openInExcel(workbook);
  await writeOwnSheets(await remerge(), "汇总表");
  expect(workbook.sheet("给省里的说明")!.tables).toMatchObject([
    { name: "说明", area: parseAddress("A1:A2") },
  ]);
  const [opinions] = workbook.sheet("审核意见")!.tables;
  expect(opinions!.area).toEqual(parseAddress("A2:A4"));
  expect(opinions!.name).not.toBe("审核意见");
});

test("merged cells, heights and widths are those of the new content", async () => {
  const workbook = mergedWorkbook();
  openInExcel(workbook);
  await writeOwnSheets(await remerge(), "汇总表");
  expect(workbook.sheet("统计")!.merges).toEqual([parseAddress("A1:B1")]);
  expect(workbook.sheet("项目台账")!.rowHeight(2)).toBe(40);
  expect(workbook.sheet("审核意见")!.rowHeight(3)).toBe(62);
  expect(workbook.sheet("项目台账")!.columns.get(2)!.width).toBeCloseTo(18);
  expect(workbook.sheet("项目台账")!.columns.get(0)!.width).toBe(33); // as the user drew it
  expect([2, 4].map((row) => workbook.sheet("汇总表")!.rowHeight(row))).toEqual([44, 55]);
});

describe("where the user has moved the table of 项目台账", () => {
  const moved = async (change: (workbook: HostWorkbook) => Promise<void>): Promise<HostWorkbook> => {
    const workbook = mergedWorkbook();
    const { remove, settled } = openInExcel(workbook);
    await change(workbook);
    await settled();
    remove();
    openInExcel(workbook);
    await writeOwnSheets(await remerge(), "汇总表");
    return workbook;
  };
  const edit = (action: (sheet: Excel.Worksheet) => void) => () =>
    Excel.run(async (context) => {
      action(context.workbook.worksheets.getItem("项目台账"));
      await context.sync();
    });

  test("down and to the right, the content follows it", async () => {
    const workbook = await moved(
      edit((sheet) => {
        sheet.getRange("1:2").insert("Down");
        sheet.getRange("A:A").insert("Right");
      }),
    );
    const ledger = workbook.sheet("项目台账")!;
    expect(ledger.tables).toMatchObject([{ name: "项目台账", area: parseAddress("B4:D8") }]);
    expect(contentOf(ledger)).toMatchObject({ B3: "新台账", B4: "项目", C5: 110, C8: 300 });
    expect(contentOf(ledger).A1).toBeUndefined();
    expect(contentOf(workbook.sheet("我的备注")).A4).toBe("=项目台账!C5");
  });

  test("up, the rows above it are put in again", async () => {
    const workbook = await moved(edit((sheet) => sheet.getRange("1:1").delete("Up")));
    const ledger = workbook.sheet("项目台账")!;
    expect(ledger.tables).toMatchObject([{ name: "项目台账", area: parseAddress("A2:C6") }]);
    expect(contentOf(ledger)).toMatchObject({ A1: "新台账", A2: "项目", B3: 110, B6: 300 });
    expect(contentOf(workbook.sheet("我的备注")).A4).toBe("=项目台账!B3");
  });
});

test("a text that begins with = stays a text", async () => {
  const workbook = mergedWorkbook();
  openInExcel(workbook);
  await writeOwnSheets(await remerge(), "汇总表");
  expect(workbook.sheet("汇总表")!.cell(3, 1)).toMatchObject({
    value: "=1+1",
    quoted: true, // F2 and Enter leave it a text
    style: { numFmt: "@" },
  });
  expect(workbook.sheet("汇总表")!.cell(3, 1).formula).toBeUndefined();
  expect(workbook.sheet("项目台账")!.cell(5, 2)).toMatchObject({ value: "=1+1" });
  expect(workbook.sheet("项目台账")!.cell(5, 2).formula).toBeUndefined();
});

test("the printed footer is renewed with the edits", async () => {
  const workbook = typedWorkbook({ 汇总表: { A1: "汇总" } });
  openInExcel(workbook);
  const edits = [
    {
      sheet: "汇总表",
      deleteRows: [],
      insertRows: [],
      cells: [],
      footer: "&C第 &P 页，共 &N 页&R核对码 AB12",
    },
  ];
  await writeOwnSheets({ made: { files: [], names: [], values: [], tables: [] }, edits }, "汇总表");
  expect(workbook.sheet("汇总表")!.headerFooter.oddFooter).toBe("&C第 &P 页，共 &N 页&R核对码 AB12");
});

test("the first time all sheets come in new with their tables, behind the others", async () => {
  const workbook = typedWorkbook({ 申报书: { A1: "项目名称" } });
  openInExcel(workbook);
  const { made } = await remerge();
  await writeOwnSheets({ made, edits: [] }, "项目台账");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["申报书", ...made.names]);
  expect(workbook.sheet("项目台账")!.tables).toMatchObject([
    { name: "项目台账", area: parseAddress("A2:C6"), definition: { style: "TableStyleLight1" } },
  ]);
});

test("merging again takes as many requests as the first time or one more, however much is written", async () => {
  const workbook = mergedWorkbook();
  const { engine } = openInExcel(workbook);
  const job = await remerge();
  const cells = Array.from({ length: 400 }, (_, n) => ({ row: n * 2, col: 1, value: `项目${n}` }));
  await writeOwnSheets({ ...job, edits: [{ ...job.edits[0]!, cells }] }, "汇总表");
  // One of them is that of the footers, which may fail by itself.
  expect(engine.requestCount).toBeLessThanOrEqual(8);
});

describe("what makes the write impossible is said before anything is done", () => {
  const sentence = async (workbook: HostWorkbook) => {
    openInExcel(workbook);
    const state = stateOf(workbook);
    const text = await writeOwnSheets(await remerge(), "汇总表").catch(hostErrorText);
    expect(stateOf(workbook)).toEqual(state);
    return text;
  };

  test("a protected workbook", async () => {
    const workbook = mergedWorkbook();
    workbook.structureProtected = true;
    expect(await sentence(workbook)).toContain("请在“审阅”选项卡中取消“保护工作簿”");
  });

  test.each(["汇总表", "审核意见"])("a protected %s", async (name) => {
    const workbook = mergedWorkbook();
    workbook.sheet(name)!.protection = { sheet: true };
    expect(await sentence(workbook)).toContain(`工作表“${name}”受保护，不能写入`);
  });

  test("a 汇总表 that is gone", async () => {
    const workbook = mergedWorkbook();
    workbook.deleteSheet(workbook.sheet("汇总表")!);
    expect(await sentence(workbook)).toContain("工作表“汇总表”已不存在");
  });

  test("a table that the user has made of 统计", async () => {
    const workbook = mergedWorkbook();
    table(workbook, "统计", "E2:F4", "表1");
    expect(await sentence(workbook)).toContain("工作表“统计”里有自己建立的表格或“汇总行”");
  });

  test("a total row under the table of 项目台账", async () => {
    const workbook = mergedWorkbook();
    const [ledger] = workbook.sheet("项目台账")!.tables;
    ledger!.definition = { ...ledger!.definition, showTotalRow: true };
    expect(await sentence(workbook)).toContain("请在“表设计”选项卡中");
  });
});
