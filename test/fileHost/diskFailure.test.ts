import { diskFile, page, planned, xlsx } from "./support";

const one = () => xlsx(planned("甲", ["一"]));

/** An open file with a change that is not saved yet. */
async function changed() {
  const disk = diskFile("表.xlsx", await one());
  const visitor = page();
  await visitor.desk.open("表.xlsx", disk.bytes, disk);
  await visitor.host.writeOwnSheets({ plans: [planned("汇总表", ["项目"])], edits: [] }, null);
  return { ...visitor, disk, before: disk.bytes };
}

test.each([
  [
    "renamed, moved, deleted, or on a stick that was pulled out",
    "NotFoundError",
    false,
    /在原来的位置找不到了.*U 盘/,
  ],
  ["open in WPS", "NoModificationAllowedError", true, /正被别的程序（如 WPS）占用，或者是只读的/],
  ["read-only", "InvalidStateError", true, /只读/],
  ["not allowed by the user", "NotAllowedError", true, /许可/],
  ["on a full disk", "QuotaExceededError", true, /磁盘已满/],
  ["in a state that no browser has told yet", "SomethingNewError", true, /没有读写成功/],
])(
  "a file that is %s is not saved: what was done stays, and can be saved elsewhere",
  async (_what, fails, locked, says) => {
    const { desk, disk, before, downloads } = await changed();
    Object.assign(disk, { fails, locked });
    await expect(desk.save()).rejects.toMatchObject({
      code: "notSaved",
      text: expect.stringMatching(
        new RegExp(`^“表\\.xlsx”.*${says.source}.*没有保存，这里的内容都还在。.*另存一份`),
      ) as string,
    });
    expect(disk.bytes).toBe(before);
    expect(desk.state.saved).toBe(false);
    expect(desk.saveCopy()).toBe("download");
    expect(downloads).toEqual([{ name: "表.xlsx", bytes: desk.state.book.bytes }]);
    expect(desk.state.saved).toBe(true);
    expect(desk.isWatched).toBe(false); // the copy is another file
  },
);

test("as soon as the file can be written again, saving goes into it", async () => {
  const { desk, disk } = await changed();
  Object.assign(disk, { fails: "NoModificationAllowedError", locked: true });
  await expect(desk.save()).rejects.toMatchObject({ code: "notSaved" });
  disk.fails = null;
  expect(await desk.save()).toBe("file");
  expect(disk.bytes).toBe(desk.state.book.bytes);
});

test("a file that is gone when it is opened leaves what lies open", async () => {
  const { desk } = page();
  await desk.open("甲.xlsx", await one(), null);
  const { book } = desk.state;
  const disk = diskFile("乙.xlsx", await one());
  disk.fails = "NotFoundError";
  await expect(desk.open("乙.xlsx", disk.bytes, disk)).rejects.toMatchObject({
    text: expect.stringMatching(
      /^“乙\.xlsx”在原来的位置找不到了.*没有打开它；这里原来的内容没有变/,
    ) as string,
  });
  expect(desk.state.book).toBe(book);
});

test("another file put in its place is read as what now stands there", async () => {
  const disk = diskFile("表.xlsx", await one());
  const { desk } = page();
  await desk.open("表.xlsx", disk.bytes, disk);
  disk.saveElsewhere(await xlsx(planned("乙", ["另一份"])));
  expect(await desk.lookAtDisk()).toBe(true);
  expect(desk.state.book.workbook.sheets.map(({ name }) => name)).toEqual(["乙"]);
  expect(desk.state.saved).toBe(true);
});

test("two pages on one file: the second one to save is asked, and neither version is lost", async () => {
  const disk = diskFile("表.xlsx", await one());
  const [first, second] = [page(), page()];
  for (const { desk, host } of [first, second]) {
    await desk.open("表.xlsx", disk.bytes, disk);
    const mine = desk === first.desk ? "甲的" : "乙的";
    await host.writeOwnSheets({ plans: [planned("汇总表", [mine])], edits: [] }, null);
  }
  expect(await first.desk.save()).toBe("file");
  await expect(second.desk.save()).rejects.toMatchObject({
    code: "notEdited",
    text: expect.stringContaining("刚才在别处改过，没有保存，两边的内容都还在") as string,
  });
  expect(second.desk.state.elsewhere).toBe(true);
  await second.desk.takeFromDisk();
  expect(JSON.stringify(second.desk.state.book.workbook)).toContain("甲的");
  second.desk.undo();
  expect(JSON.stringify(second.desk.state.book.workbook)).toContain("乙的");
});
