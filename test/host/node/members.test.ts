import { startExcel } from "./startExcel";

/** Runs a batch on a new workbook's only sheet and gives back what it returns. */
function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return startExcel().Excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));
}

test("a link inside the workbook is set and read", async () => {
  const link = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "申报书!E22", screenTip: "去看", textToDisplay: "=E22" };
    cell.load("hyperlink,values,formulas,format/font/underline");
    await context.sync();
    return [cell.hyperlink, cell.values, cell.formulas, cell.format.font.underline];
  });
  expect(link).toEqual([
    { documentReference: "申报书!E22", screenTip: "去看", textToDisplay: "=E22" },
    [["=E22"]],
    [["=E22"]],
    "Single",
  ]);
});

test("print set-up, frozen rows and tab colour are set and read", async () => {
  const read = await onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.leftMargin = 36;
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.setPrintArea("A1:F20");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "共 &N 页";
    sheet.freezePanes.freezeRows(3);
    sheet.tabColor = "#107C41";
    await context.sync();
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const printed = pageLayout.getPrintAreaOrNullObject().load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.load("tabColor,pageLayout/zoom,pageLayout/leftMargin,pageLayout/orientation");
    const footer = pageLayout.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter");
    await context.sync();
    return {
      titles: titles.address,
      printed: printed.address,
      frozen: frozen.address,
      tab: sheet.tabColor,
      zoom: pageLayout.zoom,
      margin: pageLayout.leftMargin,
      footer: [footer.leftFooter, footer.centerFooter, footer.rightFooter],
    };
  });
  expect(read).toEqual({
    titles: "Sheet1!1:3",
    printed: "Sheet1!A1:F20",
    frozen: "Sheet1!1:3",
    tab: "#107C41",
    zoom: { horizontalFitToPages: 1 },
    margin: 36,
    footer: ["", "第 &P 页", "共 &N 页"],
  });
});

test("names, document properties and settings are kept with the workbook", async () => {
  const read = await onSheet(async (sheet, context) => {
    const { workbook } = context;
    workbook.names.add("项目数据", sheet.getRange("A2:C9"), "本地");
    workbook.properties.title = "汇总";
    workbook.properties.custom.add("edition", "2020");
    workbook.settings.add("order", "category");
    await context.sync();
    const range = workbook.names.getItem("项目数据").getRange().load("address");
    const missing = workbook.names.getItemOrNullObject("没有");
    const property = workbook.properties.custom.getItemOrNullObject("Edition").load("value");
    const setting = workbook.settings.getItem("order").load("value");
    workbook.properties.load("title");
    await context.sync();
    return [range.address, missing.isNullObject, property.value, setting.value, workbook.properties.title];
  });
  expect(read).toEqual(["Sheet1!A2:C9", true, "2020", "category", "汇总"]);
});

test("sizes and hidden rows are set and read; mixed ones read as null", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A:A").format.columnWidth = 90;
    sheet.getRange("2:2").format.rowHeight = 30;
    sheet.getRange("3:3").rowHidden = true;
    const [first, rows, both] = ["A1", "2:4", "A1:B1"].map((address) => sheet.getRange(address));
    first!.load("format/columnWidth,format/rowHeight");
    rows!.load("rowHidden,format/rowHeight");
    both!.load("format/columnWidth,width");
    await context.sync();
    return [
      [first!.format.columnWidth, first!.format.rowHeight],
      [rows!.rowHidden, rows!.format.rowHeight],
      [both!.format.columnWidth, both!.width],
    ];
  });
  expect(read).toEqual([
    [90, 15],
    [null, null],
    [null, 138],
  ]);
});

test("ranges are made from ranges as Excel makes them", async () => {
  const addresses = await onSheet(async (sheet, context) => {
    sheet.getRange("C3:D4").values = [
      [1, 2],
      [3, 4],
    ];
    const base = sheet.getRange("B2:C4");
    const made = [
      base.getRow(1),
      base.getColumn(1),
      base.getCell(3, 3),
      base.getLastCell(),
      base.getOffsetRange(1, -1),
      base.getResizedRange(2, 1),
      base.getAbsoluteResizedRange(1, 4),
      base.getBoundingRect("F9"),
      base.getIntersection("C1:E3"),
      base.getEntireRow(),
      base.getRowsBelow(2),
      base.getColumnsBefore(1),
      sheet.getUsedRange(),
      sheet.getRange("C3").getSurroundingRegion(),
    ];
    for (const range of made) range.load("address");
    await context.sync();
    return made.map((range) => range.address.replace("Sheet1!", ""));
  });
  expect(addresses.join(" ")).toBe(
    "B3:C3 C2:C4 E5 C4 A3:B5 B2:D6 B2:E2 B2:F9 C2:C3 2:4 B5:C6 A2:A4 C3:D4 C3:D4",
  );
});

test("a range that would leave the sheet is refused", async () => {
  const leaving = onSheet(async (sheet, context) => {
    sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
    await context.sync();
  });
  await expect(leaving).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a sheet is copied with all that it holds, under a free name", async () => {
  const { Excel, workbook } = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A1").values = [["标题"]];
    sheet.getRange("A1").format.font.bold = true;
    const copy = sheet.copy("End");
    await context.sync();
    copy.getRange("A2").values = [["只在副本里"]];
    await context.sync();
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sheet1 (2)"]);
  const [original, copy] = workbook.sheets;
  expect(copy!.cell(0, 0)).toEqual({ value: "标题", style: { font: { bold: true } } });
  expect(copy!.merges).toEqual(original!.merges);
  expect([original!.cell(1, 0).value, copy!.cell(1, 0).value]).toEqual([null, "只在副本里"]);
});

test("cells are copied with formulas that move along", async () => {
  const formulas = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").formulas = [[5, "=A1*$A$1"]];
    sheet.getRange("A2:B3").copyFrom("A1:B1");
    const copied = sheet.getRange("A2:B3").load("formulas");
    await context.sync();
    return copied.formulas;
  });
  expect(formulas).toEqual([
    [5, "=A2*$A$1"],
    [5, "=A3*$A$1"],
  ]);
});

test("several areas are addressed, and a selection of several is no single range", async () => {
  const { Excel, workbook } = startExcel();
  const areas = await Excel.run(async (context) => {
    const ranges = context.workbook.worksheets
      .getItem("Sheet1")
      .getRanges("A1:B2,D4")
      .load("address,areaCount,cellCount");
    await context.sync();
    return [ranges.address, ranges.areaCount, ranges.cellCount];
  });
  expect(areas).toEqual(["Sheet1!A1:B2,Sheet1!D4", 2, 5]);
  workbook.select(workbook.activeSheet, [
    { top: 0, left: 0, bottom: 0, right: 0 },
    { top: 2, left: 2, bottom: 2, right: 2 },
  ]);
  const selecting = Excel.run(async (context) => {
    context.workbook.getSelectedRange().load("address");
    await context.sync();
  });
  await expect(selecting).rejects.toMatchObject({ code: "InvalidSelection" });
});

test("calculation is suspended and its mode set without complaint", async () => {
  const mode = await onSheet(async (_sheet, context) => {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    application.calculationMode = "Manual";
    application.load("calculationMode");
    await context.sync();
    return application.calculationMode;
  });
  expect(mode).toBe("Manual");
});

test("the right password opens a protected sheet, another one does not", async () => {
  const opening = (password: string) =>
    onSheet(async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true }, "正确");
      await context.sync();
      sheet.protection.unprotect(password);
      sheet.load("protection/protected");
      await context.sync();
      return sheet.protection.protected;
    });
  expect(await opening("正确")).toBe(false);
  await expect(opening("错误")).rejects.toMatchObject({ code: "AccessDenied" });
});

test("sizes of rows and columns are set one by one, hidden ones shown; a wrong number of records is refused", async () => {
  const { Excel, workbook } = startExcel();
  const sheet = workbook.activeSheet;
  sheet.rows.set(1, { hidden: true });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
    range.setRowProperties([{ rowHidden: false, format: { rowHeight: 33 } }, { rowHidden: true }]);
    range.setColumnProperties([{ format: { columnWidth: 96 } }, { columnHidden: true }]);
    await context.sync();
  });
  expect([sheet.rowHeight(1), sheet.isRowHidden(2), sheet.rowHeight(3)]).toEqual([33, true, 15]);
  expect([sheet.columnPixels(1), sheet.isColumnHidden(2)]).toEqual([128, true]);
  const wrong = Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1:A3")
      .setRowProperties([{ rowHidden: true }]);
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
});
