import { enterCell } from "../model/edit";
import { startExcel } from "./startExcel";

test("a selection by the add-in and one by the user are both announced", async () => {
  const { Excel, workbook, settled } = startExcel();
  const seen: string[] = [];
  let documentEvents = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onSelectionChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    context.workbook.onSelectionChanged.add(() => {
      documentEvents += 1;
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3").select();
    await context.sync();
  });
  await settled();
  workbook.select(workbook.activeSheet, [{ top: 4, left: 3, bottom: 4, right: 3 }]);
  await settled();
  expect(seen).toEqual(["B2:C3", "D5"]);
  expect(documentEvents).toBe(2);
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("Sheet1!D5");
});

test("selecting a cell of another sheet brings that sheet to the front", async () => {
  const { Excel, workbook } = startExcel();
  workbook.addSheet("财务");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("财务").getRange("E22").select();
    await context.sync();
  });
  expect(workbook.activeSheet.name).toBe("财务");
  expect(workbook.activeSheet.activeCell).toEqual({ row: 21, col: 4 });
});

test("what the user types is announced with the values before and after, and the range can be read", async () => {
  const { Excel, workbook, settled } = startExcel();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner).load("text");
        await inner.sync();
        const { address, changeType, triggerSource, details } = event;
        seen.push({ address, changeType, triggerSource, after: details.valueAfter, text: range.text });
      });
    });
    await context.sync();
  });
  enterCell(workbook, workbook.activeSheet, 1, 1, "8500万元");
  await settled();
  expect(seen).toEqual([
    {
      address: "B2",
      changeType: "RangeEdited",
      triggerSource: "Unknown",
      after: "8500万元",
      text: [["8500万元"]],
    },
  ]);
});

test("the add-in's own writes are announced as its own, and not at all while it has events switched off", async () => {
  const { Excel, settled } = startExcel();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const handler = sheet.onChanged.add((event) => {
      seen.push([event.address, event.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1").values = [["一"]];
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A2").values = [["二"]];
    context.runtime.enableEvents = true;
    await context.sync();
    await settled();
    handler.remove();
    await context.sync();
    sheet.getRange("A3").values = [["三"]];
    await context.sync();
  });
  await settled();
  expect(seen).toEqual([["A1", "ThisLocalAddin"]]);
});

test("sheets that come, go and are brought to the front are announced", async () => {
  const { Excel, workbook, settled } = startExcel();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async (event) => void seen.push(`added ${event.worksheetId}`));
    worksheets.onDeleted.add(async (event) => void seen.push(`deleted ${event.worksheetId}`));
    worksheets.onActivated.add(async (event) => void seen.push(`activated ${event.worksheetId}`));
    await context.sync();
  });
  const first = workbook.activeSheet;
  const second = workbook.addSheet("第二");
  workbook.activate(second);
  workbook.deleteSheet(second);
  await settled();
  expect(seen).toEqual([
    `added ${second.id}`,
    `activated ${second.id}`,
    `activated ${first.id}`,
    `deleted ${second.id}`,
  ]);
});
