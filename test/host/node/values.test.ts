import { startExcel } from "./startExcel";

test("what was written is read back, with the text that Excel shows", async () => {
  const { Excel, engine } = startExcel();
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      ["总资产", 8500],
      [true, 0.1234],
    ];
    range.getCell(1, 1).numberFormat = [["0.00%"]];
    range.load("values,text,address,valueTypes,numberFormatCategories,format/fill/color");
    await context.sync();
    const { values, text, address, valueTypes, numberFormatCategories } = range;
    return { values, text, address, valueTypes, numberFormatCategories, fill: range.format.fill.color };
  });
  expect(read).toEqual({
    values: [
      ["总资产", 8500],
      [true, 0.1234],
    ],
    text: [
      ["总资产", "8500"],
      ["TRUE", "12.34%"],
    ],
    address: "Sheet1!A1:B2",
    valueTypes: [
      ["String", "Double"],
      ["Boolean", "Double"],
    ],
    numberFormatCategories: [
      ["General", "General"],
      ["General", "Percentage"],
    ],
    fill: "#FFFFFF",
  });
  expect(engine.warnings).toEqual([]);
});

test("text that looks like a number, a date or a formula becomes one, unless the cell is a text cell", async () => {
  const { Excel, workbook } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A2:G2").numberFormat = [["@", "@", "@", "@", "@", "@", "@"]];
    for (const row of ["A1:G1", "A2:G2"]) {
      sheet.getRange(row).values = [["007", "220104199001011234", "2019-03-01", "5%", "=1+1", "'=1+1", "３"]];
    }
    await context.sync();
  });
  const sheet = workbook.activeSheet;
  const row = (r: number) =>
    Array.from({ length: 7 }, (_, c) => sheet.cell(r, c).formula ?? sheet.cell(r, c).value);
  expect(row(0)).toEqual([7, 220104199001011000, 43525, 0.05, "1+1", "=1+1", "３"]);
  expect(row(1)).toEqual(["007", "220104199001011234", "2019-03-01", "5%", "=1+1", "'=1+1", "３"]);
  expect(sheet.cell(0, 2).style?.numFmt).toBe("yyyy/m/d");
  expect(sheet.cell(0, 3).style?.numFmt).toBe("0%");
});

test("null leaves a cell as it is, an empty text clears it, a single value fills the range", async () => {
  const { Excel } = startExcel();
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
    range.values = "有" as never;
    range.values = [[null, "", "无"]] as never;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["有", "", "无"]]);
});

test("an array of another shape than the range is refused, and nothing of it is written", async () => {
  const { Excel, workbook } = startExcel();
  const writing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["先"]];
    sheet.getRange("A2:B3").values = [[1, 2]];
    sheet.getRange("A4").values = [["后"]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({
    code: "InvalidArgument",
    message: expect.stringContaining("doesn't match the size or dimensions of the range"),
    debugInfo: { statement: expect.stringContaining(".values = ") },
  });
  const sheet = workbook.activeSheet;
  expect([0, 1, 2, 3].map((row) => sheet.cell(row, 0).value)).toEqual(["先", null, null, null]);
});

test("a property that was not loaded cannot be read", async () => {
  const { Excel } = startExcel();
  const reading = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load("address");
    await context.sync();
    return range.values;
  });
  await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("a property above the declared requirement set is not loaded", async () => {
  const { Excel, engine } = startExcel(undefined, { requirements: { ExcelApi: "1.11" } });
  const reading = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load("values,numberFormatCategories");
    await context.sync();
    return range.numberFormatCategories;
  });
  await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  expect(engine.warnings).toContainEqual({ kind: "ignoredInLoad", member: "Range.numberformatcategories" });
});

test("2,000 rows of 40 columns are written in one request and read back as they were", async () => {
  const { Excel, engine, settled } = startExcel();
  const rows = Array.from({ length: 2000 }, (_, i) => Array.from({ length: 40 }, (_, j) => i * 100 + j));
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(2, 1, 2000, 40);
    range.values = rows;
    await context.sync();
    expect(engine.requestCount).toBe(1);
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual(rows);
  await settled();
  expect(engine.requestCount).toBe(2);
  expect(engine.requests.filter((request) => request.cleanup)).toHaveLength(1);
});

test("a big array of another shape is refused before its first band is written", async () => {
  const { Excel, workbook } = startExcel();
  const rows = Array.from({ length: 100 }, () => Array.from({ length: 20 }, () => 1));
  const writing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:T99").values = rows;
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(workbook.activeSheet.usedArea()).toBeNull();
});

test("values of whole columns are not given", async () => {
  const { Excel } = startExcel();
  const read = await Excel.run(async (context) => {
    const column = context.workbook.worksheets.getItem("Sheet1").getRange("B:B");
    column.load("values,address,rowCount,isEntireColumn");
    await context.sync();
    return [column.values, column.address, column.rowCount, column.isEntireColumn];
  });
  expect(read).toEqual([null, "Sheet1!B:B", 1048576, true]);
});
