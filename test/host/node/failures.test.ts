import { startExcel, type RunningExcel } from "./startExcel";

function write({ Excel }: RunningExcel, address: string, value: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
    await context.sync();
  });
}

test.each([
  [1014, "InvalidRequestContext"],
  [5004, "InvalidOperationInCellEditMode"],
  [5012, "InvalidOrTimedOutSession"],
  [5016, "WriteNotSupportedWhenModalDialogOpen"],
  [5102, "ActivityLimitReached"],
  [5103, "RequestPayloadSizeLimitExceeded"],
  [5104, "ResponsePayloadSizeLimitExceeded"],
  [7000, "AccessDenied"],
  [5001, "GeneralException"],
])(
  "host error %d reaches the add-in as %s, nothing is written, and the next try succeeds",
  async (host, code) => {
    const excel = startExcel();
    excel.engine.faults.failRequest(2, { hostError: host });
    await write(excel, "A1", "一");
    await expect(write(excel, "A2", "二")).rejects.toMatchObject({ code });
    expect(excel.workbook.activeSheet.cell(1, 0).value).toBeNull();
    await write(excel, "A2", "二");
    expect(excel.workbook.activeSheet.cell(1, 0).value).toBe("二");
  },
);

test("an answer can be lost after the request was carried out", async () => {
  const excel = startExcel();
  excel.engine.faults.failRequest(1, { hostErrorAfter: 5012 });
  await expect(write(excel, "A1", "写了")).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  expect(excel.workbook.activeSheet.cell(0, 0).value).toBe("写了");
});

test("a request can fail at any of its actions; what stands before it stays done", async () => {
  const { Excel, engine, workbook } = startExcel();
  engine.faults.failRequest(1, { apiError: "GeneralException", atAction: "last" });
  const writing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["先"]];
    sheet.getRange("A2").values = [["后"]];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({
    code: "GeneralException",
    debugInfo: { errorLocation: "Range.values" },
  });
  expect(workbook.activeSheet.cell(0, 0).value).toBe("先");
  expect(workbook.activeSheet.cell(1, 0).value).toBeNull();
});

test("while the user edits a cell requests fail, or wait where they ask for it", async () => {
  const excel = startExcel();
  excel.engine.cellEdit = true;
  await expect(write(excel, "A1", "一")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  let written = false;
  const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["一"]];
    await context.sync();
    written = true;
  });
  await new Promise((done) => setTimeout(done, 20));
  expect(written).toBe(false);
  excel.engine.cellEdit = false;
  await waiting;
  expect(excel.workbook.activeSheet.cell(0, 0).value).toBe("一");
});

test("a protected sheet refuses writing, except into cells that are not locked", async () => {
  const excel = startExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  await expect(write(excel, "A1", "不行")).rejects.toMatchObject({ code: "AccessDenied" });
  await write(excel, "B1", "可以");
  expect(excel.workbook.activeSheet.cell(0, 0).value).toBeNull();
  expect(excel.workbook.activeSheet.cell(0, 1).value).toBe("可以");
});

test("requests above 5 MB are refused, and so are answers", async () => {
  const { Excel, engine, workbook } = startExcel();
  const long = "长".repeat(30_000);
  const sending = Excel.run(async (context) => {
    const rows = Array.from({ length: 60 }, () => [long]);
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A60").values = rows;
    await context.sync();
  });
  await expect(sending).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(workbook.activeSheet.usedArea()).toBeNull();
  for (let row = 0; row < 60; row += 1) workbook.activeSheet.put(row, 0, { value: long });
  const reading = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getUsedRange().load("values");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect(engine.requests.at(-1)!.bytesOut).toBeGreaterThan(5 * 1024 * 1024);
});

test("a member of a newer requirement set is refused and noted", async () => {
  const { Excel, engine } = startExcel();
  const calling = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").getDependents().load("addresses");
    await context.sync();
  });
  await expect(calling).rejects.toMatchObject({ code: "ApiNotFound" });
  expect(engine.warnings).toContainEqual({ kind: "aboveRequirementSet", member: "Range.GetDependents" });
});

test("a real member that is not played is refused and noted", async () => {
  const { Excel, engine } = startExcel();
  const calling = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B9").removeDuplicates([0], true);
    await context.sync();
  });
  await expect(calling).rejects.toMatchObject({ code: "NotImplemented" });
  expect(engine.warnings).toEqual([{ kind: "notImplemented", member: "Range.RemoveDuplicates" }]);
});

test("a member that does not exist is refused and noted", async () => {
  const { engine } = startExcel();
  const body = {
    Actions: [
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
      { Id: 3, ActionType: 3, Name: "MakeCoffee", ObjectPathId: 1, ArgumentInfo: { Arguments: [] } },
    ],
    ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
  };
  const reply = await engine.execute([
    "IterativeExecutor",
    "POST",
    "ProcessQuery",
    [],
    JSON.stringify(body),
    0,
    0,
  ]);
  const answer = reply.ok ? JSON.parse(reply.data[2]) : null;
  expect(answer.Error).toMatchObject({
    Code: "ApiNotFound",
    ActionIndex: 1,
    Location: "Workbook.makeCoffee",
  });
  expect(answer.ProcessedResults.Results).toEqual([{ ActionId: 2, Value: {} }]);
  expect(engine.warnings).toEqual([{ kind: "apiNotFound", member: "Workbook.MakeCoffee" }]);
});

test("latency delays the answer, and requests are answered in the order that they came", async () => {
  const excel = startExcel();
  excel.engine.latencyMs = 5;
  await Promise.all(["一", "二", "三"].map((value) => write(excel, "A1", value)));
  expect(excel.workbook.activeSheet.cell(0, 0).value).toBe("三");
});
