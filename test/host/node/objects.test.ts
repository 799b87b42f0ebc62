import { writeXlsx } from "hucre";
import { startExcel } from "./startExcel";

test("a sheet that is not there is an error, or a null object whose children are null objects too", async () => {
  const { Excel } = startExcel();
  const getting = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("汇总表").load("name");
    await context.sync();
  });
  await expect(getting).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: {
      errorLocation: "WorksheetCollection.getItem",
      statement: "var worksheet = worksheets.getItem(...);",
    },
  });
  const nulls = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("汇总表");
    const range = sheet.getRange("A1");
    range.values = [["写不进去"]];
    range.load("values");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(nulls).toEqual([true, true]);
});

test("a range is of no use after the run that made it", async () => {
  const { Excel } = startExcel();
  const range = await Excel.run(async (context) => {
    const made = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    await context.sync();
    return made;
  });
  expect(() => range.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
});

test("ranges are given back after a run", async () => {
  const { Excel, engine, settled } = startExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    expect(engine.session.references.size).toBe(1);
  });
  await settled();
  expect(engine.session.references.size).toBe(0);
});

test("a sheet is added once, although it is used in later requests", async () => {
  const { Excel, workbook } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("台账");
    await context.sync();
    sheet.getRange("A1").values = [["序号"]];
    await context.sync();
    sheet.getRange("A2").values = [[1]];
    sheet.load("position");
    await context.sync();
    expect(sheet.position).toBe(1);
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "台账"]);
  expect(workbook.sheet("台账")!.cell(1, 0).value).toBe(1);
  const again = Excel.run(async (context) => {
    context.workbook.worksheets.add("台账");
    await context.sync();
  });
  await expect(again).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("a collection is loaded with the members of its items", async () => {
  const { Excel, workbook } = startExcel();
  workbook.setVisibility(workbook.addSheet("说明"), "Hidden");
  const sheets = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items.map((sheet) => [sheet.name, sheet.visibility]);
  });
  expect(sheets).toEqual([
    ["Sheet1", "Visible"],
    ["说明", "Hidden"],
  ]);
});

test("only merged areas that begin in the range are given, in reading order, and none above 512", async () => {
  const { Excel, workbook } = startExcel();
  const sheet = workbook.activeSheet;
  sheet.merges = [
    { top: 3, left: 0, bottom: 3, right: 2 },
    { top: 0, left: 1, bottom: 1, right: 1 },
    { top: 1, left: 4, bottom: 2, right: 5 },
  ];
  const merged = (address: string) =>
    Excel.run(async (context) => {
      const areas = context.workbook.worksheets
        .getItem("Sheet1")
        .getRange(address)
        .getMergedAreasOrNullObject();
      areas.load("address,areaCount,areas/items/rowIndex");
      await context.sync();
      return areas.isNullObject ? null : [areas.address, areas.areas.items.map((area) => area.rowIndex)];
    });
  expect(await merged("A1:D4")).toEqual(["Sheet1!B1:B2,Sheet1!A4:C4", [0, 3]]);
  expect(await merged("B2:D3")).toBeNull();
  sheet.merges = Array.from({ length: 513 }, (_, i) => ({ top: i, left: 0, bottom: i, right: 1 }));
  await expect(merged("A1:A600")).rejects.toMatchObject({ code: "GeneralException" });
  expect((await merged("A1:A512"))?.[1]).toHaveLength(512);
});

test("sheets of a file are inserted with formats, sizes and print set-up; taken names get a number", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Sheet1",
        rows: [["标题"], ["=不是公式"]],
        cells: new Map([["0,0", { value: "标题", style: { font: { name: "仿宋", size: 16, bold: true } } }]]),
        columns: [{ width: 30 }],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
        pageSetup: { paperSize: "a4", orientation: "landscape", printTitlesRow: "$1:$2" },
      },
      { name: "台账", rows: [["序号"]] },
    ],
  });
  const base64 = Buffer.from(bytes).toString("base64");
  const { Excel } = startExcel();
  const read = await Excel.run(async (context) => {
    const { workbook } = context;
    const ids = workbook.insertWorksheetsFromBase64(base64, {
      sheetNamesToInsert: ["Sheet1"],
      positionType: "Before",
      relativeTo: "Sheet1",
    });
    await context.sync();
    const sheet = workbook.worksheets.getItem(ids.value[0]!);
    const cell = sheet.getRange("A1").load("values,format/font/name,format/font/bold,format/columnWidth");
    const text = sheet.getRange("A2").load("formulas,valueTypes");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    sheet.load("name,position,pageLayout/orientation,pageLayout/paperSize");
    workbook.worksheets.load("items/name");
    await context.sync();
    return {
      names: workbook.worksheets.items.map((item) => item.name),
      cell: [cell.values[0]![0], cell.format.font.name, cell.format.font.bold, cell.format.columnWidth],
      text: [text.formulas[0]![0], text.valueTypes[0]![0]],
      print: [sheet.pageLayout.orientation, sheet.pageLayout.paperSize, titles.address],
    };
  });
  expect(read).toEqual({
    names: ["Sheet1 (2)", "Sheet1"],
    cell: ["标题", "仿宋", true, 157.5],
    text: ["=不是公式", "String"],
    print: ["Landscape", "A4", "'Sheet1 (2)'!1:2"],
  });
});

test("bytes that are no workbook are not inserted", async () => {
  const { Excel, workbook } = startExcel();
  const inserting = Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(Buffer.from("不是表格").toString("base64"));
    await context.sync();
  });
  await expect(inserting).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(workbook.sheets).toHaveLength(1);
});

test("a range moves along when rows are put in above it", async () => {
  const { Excel, workbook } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B3").load("address");
    range.values = [["目标"]];
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    range.load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["Sheet1!B5", [["目标"]]]);
    sheet.getRange("5:5").delete("Up");
    await context.sync();
    range.load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
  expect(workbook.activeSheet.usedArea()).toBeNull();
});

test("a table is made, filled and found again by its name", async () => {
  const { Excel, workbook } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      ["序号", "项目名称"],
      [1, "平台一"],
    ];
    sheet.getRange("A4").values = [["推荐单位（盖章）"]];
    const table = sheet.tables.add("A1:B2", true);
    table.name = "项目台账";
    table.rows.add(undefined, [
      [2, "平台二"],
      [3, "平台三"],
    ]);
    await context.sync();
  });
  const found = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("项目台账");
    const body = table.getDataBodyRange().load("address,values");
    table.columns.load("items/name");
    table.load("showHeaders");
    await context.sync();
    return [body.address, body.values, table.columns.items.map((column) => column.name)];
  });
  expect(found).toEqual([
    "Sheet1!A2:B4",
    [
      [1, "平台一"],
      [2, "平台二"],
      [3, "平台三"],
    ],
    ["序号", "项目名称"],
  ]);
  const below = workbook.activeSheet.cellsIn({ top: 4, left: 0, bottom: 9, right: 0 });
  expect([...below].map(({ cell }) => cell.value)).toEqual(["推荐单位（盖章）"]);
});

test("formats of cells are given one by one", async () => {
  const { Excel } = startExcel();
  const properties = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    const first = range.getCell(0, 0);
    first.format.font.bold = true;
    first.format.fill.color = "#FFFF00";
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.load("format/font/bold");
    const cells = range.getCellProperties({
      address: true,
      format: { font: { bold: true }, fill: { color: true }, borders: { bottom: { style: true } } } as never,
    });
    await context.sync();
    expect(range.format.font.bold).toBeNull();
    return cells.value;
  });
  const border = { bottom: { style: "Continuous" } };
  expect(properties).toEqual([
    [
      { address: "Sheet1!A1", format: { font: { bold: true }, fill: { color: "#FFFF00" }, borders: border } },
      {
        address: "Sheet1!B1",
        format: { font: { bold: false }, fill: { color: "#FFFFFF" }, borders: border },
      },
    ],
  ]);
});
