import { fileHost } from "../../src/fileHost/fileHost";
import { diskFile, page, planned, xlsx } from "./support";

const cell = (desk: ReturnType<typeof page>["desk"], sheet: string, at = 0) =>
  desk.state.book.workbook.sheets.find(({ name }) => name === sheet)?.cells[at]?.text;

test("a new workbook takes our sheets in, and is downloaded under its name", async () => {
  const { desk, host, downloads } = page();
  expect(desk.state.book.workbook).toEqual({ name: "汇总.xlsx", sheets: [] });
  await expect(desk.save()).rejects.toMatchObject({
    text: expect.stringContaining("还没有内容可以保存") as string,
  });
  await host.writeOwnSheets({ plans: [planned("汇总表", ["项目", 1])], edits: [] }, "汇总表");
  expect(cell(desk, "汇总表")).toBe("项目");
  expect(desk.state).toMatchObject({ saved: false, front: "汇总表", canUndo: true });
  expect(await desk.save()).toBe("download");
  expect(downloads.map(({ name }) => name)).toEqual(["汇总.xlsx"]);
  const again = page();
  await again.desk.open("汇总.xlsx", downloads[0]!.bytes, null);
  expect(again.desk.state.book.workbook).toEqual(desk.state.book.workbook);
});

test("a file that cannot be read says why, and what lies open stays", async () => {
  const { desk } = page();
  await desk.open("表.xlsx", await xlsx(planned("甲", ["一"])), null);
  const broken = desk.open("坏.xlsx", new Uint8Array([80, 75, 3, 4, 1, 2, 3]), null);
  await expect(broken).rejects.toMatchObject({ text: expect.stringContaining("坏.xlsx") as string });
  expect(cell(desk, "甲")).toBe("一");
});

test("a suggestion goes into its cell as it is, the other sheets stay the same records, and the step can be taken back", async () => {
  const { desk, host } = page();
  await desk.open(
    "表.xlsx",
    await xlsx(planned("申报书", ["证件号码", "错"]), planned("其他", ["乙"])),
    null,
  );
  const other = desk.state.book.workbook.sheets[1];
  const heard: string[] = [];
  await host.onSheetsChanged(({ sheetId }) => void heard.push(sheetId));
  const number = "110101199003070000";
  await host.mendCells([{ cell: { sheet: "申报书", row: 0, col: 1 }, value: number }]);
  expect(cell(desk, "申报书", 1)).toBe(number);
  expect(desk.state.book.workbook.sheets[1]).toBe(other);
  expect(heard).toEqual(["申报书"]);
  desk.undo();
  expect(cell(desk, "申报书", 1)).toBe("错");
  expect(desk.state.canUndo).toBe(false);
});

test("sheets of ours leave without the numbers of persons", async () => {
  const { desk, host } = page();
  await host.writeOwnSheets({ plans: [planned("汇总表", ["110101199003070000"])], edits: [] }, null);
  expect(cell(desk, "汇总表")).not.toContain("19900307");
});

test("a write that goes wrong leaves the bytes as they are, and says what stands", async () => {
  const { desk, host } = page();
  await desk.open("表.xlsx", await xlsx(planned("甲", ["一"])), null);
  const { book } = desk.state;
  const edits = [
    { sheet: "没有的表", deleteRows: [], insertRows: [], cells: [{ row: 0, col: 0, value: "x" }] },
  ];
  const error: unknown = await host.writeOwnSheets({ plans: [], edits }, null).catch((each: unknown) => each);
  expect(host.writeErrorText(error)).toMatch(/^原来的表没有改动。.*没有名为“没有的表”的工作表/);
  expect(desk.state).toMatchObject({ saved: true });
  expect(desk.state.book).toBe(book);
});

test("a write can be cancelled before the new bytes are taken", async () => {
  const { desk, host } = page();
  const stop = new AbortController();
  const writing = host.writeOwnSheets({ plans: [planned("汇总表", ["甲"])], edits: [] }, null, {
    signal: stop.signal,
  });
  stop.abort();
  const error: unknown = await writing.catch((each: unknown) => each);
  expect(host.isCancelled(error)).toBe(true);
  expect(desk.state.book.workbook.sheets).toEqual([]);
});

test.each(["申报书.xls", "申报书.et", "申报书.csv"])(
  "%s is read, yet neither mended nor written into",
  async (name) => {
    const { desk, host } = page();
    await desk.open(name, await xlsx(planned("申报书", ["项目名称", "甲"])), null);
    expect(() => host.assertFit(desk.state.book.workbook)).toThrow();
    const mend = host.mendCells([{ cell: { sheet: "申报书", row: 0, col: 1 }, value: "乙" }]);
    await expect(mend).rejects.toMatchObject({
      text: expect.stringContaining("请在 WPS 中打开它改好、保存") as string,
    });
  },
);

test("a file saved by another program is read again by itself", async () => {
  const { desk, host } = page();
  const disk = diskFile("申报书.xlsx", await xlsx(planned("申报书", ["甲"]), planned("其他", ["乙"])));
  await desk.open(disk.name, disk.bytes, disk);
  const heard: unknown[] = [];
  await host.onSheetsChanged((change) => void heard.push(change));
  expect(await desk.lookAtDisk()).toBe(false);
  disk.saveElsewhere(await xlsx(planned("申报书", ["改好了"]), planned("其他", ["乙"])));
  expect(await desk.lookAtDisk()).toBe(true);
  expect(cell(desk, "申报书")).toBe("改好了");
  expect(heard).toEqual([{ sheetId: "申报书", own: false }]);
});

test("a suggestion accepted while the file is read again does not put the old content over what WPS saved", async () => {
  const { desk, tools } = page();
  const disk = diskFile("申报书.xlsx", await xlsx(planned("申报书", ["甲", "错"])));
  await desk.open(disk.name, disk.bytes, disk);
  disk.saveElsewhere(await xlsx(planned("申报书", ["在WPS里改的", "错"])));
  const host = fileHost(desk, {
    ...tools,
    async mendInWorker(bytes, edits) {
      const mended = await tools.mendInWorker(bytes, edits);
      await desk.takeFromDisk();
      return mended;
    },
  });
  const error: unknown = await host
    .mendCells([{ cell: { sheet: "申报书", row: 0, col: 1 }, value: "对" }])
    .catch((each: unknown) => each);
  expect(host.mendErrorText(error)).toMatch(/^原来的单元格没有改动。准备写入时，打开的工作簿有了变化/);
  expect(cell(desk, "申报书")).toBe("在WPS里改的");
});

test("what is written while the file is being saved still counts as not saved", async () => {
  const { desk, host } = page();
  const disk = diskFile("汇总.xlsx", await xlsx(planned("汇总表", ["旧"])));
  await desk.open(disk.name, disk.bytes, disk);
  const write = disk.write;
  disk.write = async (bytes) => {
    await host.writeOwnSheets({ plans: [planned("汇总表", ["新"])], edits: [] }, null);
    await write(bytes);
  };
  await desk.save();
  expect(cell(desk, "汇总表")).toBe("新");
  expect(desk.state.saved).toBe(false);
});

test("saved in two places, neither is lost: the user says which one stays", async () => {
  const { desk, host } = page();
  const disk = diskFile("汇总.xlsx", await xlsx(planned("汇总表", ["旧"])));
  await desk.open(disk.name, disk.bytes, disk);
  await host.writeOwnSheets({ plans: [planned("汇总表", ["这里"])], edits: [] }, null);
  disk.saveElsewhere(await xlsx(planned("汇总表", ["别处"])));
  expect(await desk.lookAtDisk()).toBe(false);
  expect(desk.state.elsewhere).toBe(true);
  await expect(desk.save()).rejects.toMatchObject({
    text: expect.stringContaining("两边的内容都还在") as string,
  });
  await desk.takeFromDisk();
  expect(cell(desk, "汇总表")).toBe("别处");
  expect(desk.state).toMatchObject({ saved: true, elsewhere: false, canUndo: true });
  desk.undo();
  expect(cell(desk, "汇总表")).toBe("这里");
  expect(await desk.save()).toBe("file");
  const after = page();
  await after.desk.open(disk.name, disk.bytes, null);
  expect(cell(after.desk, "汇总表")).toBe("这里");
});

test("what is saved while something is being written has it: the step that the user made is not missing in the file", async () => {
  const { desk, host, downloads } = page();
  await desk.open("表.xlsx", await xlsx(planned("申报书", ["利润", 1])), null);
  const written = host.mendCells([{ cell: { sheet: "申报书", row: 0, col: 1 }, value: 2 }]);
  expect(desk.state).toMatchObject({ writing: true, saved: true });
  await desk.settled();
  await desk.save();
  await written;
  expect(desk.state).toMatchObject({ writing: false, saved: true });
  const again = page();
  await again.desk.open("表.xlsx", downloads[0]!.bytes, null);
  expect(cell(again.desk, "申报书", 1)).toBe("2");
  const failed = host.mendCells([{ cell: { sheet: "没有这张", row: 0, col: 1 }, value: 2 }]);
  await expect(failed).rejects.toBeDefined();
  expect(desk.state.writing).toBe(false);
});

test("the pane hears of a step that the page takes back, and of none where there is nothing to take back", async () => {
  const { desk, host } = page();
  await desk.open("表.xlsx", await xlsx(planned("申报书", ["利润", 1])), null);
  let heard = 0;
  const stop = host.onStepBack(() => void (heard += 1));
  desk.undo();
  expect(heard).toBe(0);
  await host.mendCells([{ cell: { sheet: "申报书", row: 0, col: 1 }, value: 2 }]);
  desk.undo();
  expect(heard).toBe(1);
  stop();
  await host.mendCells([{ cell: { sheet: "申报书", row: 0, col: 1 }, value: 3 }]);
  desk.undo();
  expect(heard).toBe(1);
});
