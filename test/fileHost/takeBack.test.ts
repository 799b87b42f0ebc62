import { page, planned, xlsx } from "./support";

// the first reading loads the worker, and machines differ

const at = (col: number) => ({ sheet: "申报书", row: 0, col });

async function opened() {
  const { desk, host } = page();
  await desk.open("表.xlsx", await xlsx(planned("申报书", ["错", 1, "甲"])), null);
  const texts = () => desk.state.book.workbook.sheets[0]!.cells.map(({ text }) => text);
  return { desk, host, texts };
}

test("taken back at once, the file is byte for byte the one that was opened", async () => {
  const { desk, host, texts } = await opened();
  const { bytes } = desk.state.book;
  const made = await host.mendCells([
    { cell: at(0), value: "对" },
    { cell: at(5), value: 7 },
  ]);
  expect(texts()).toEqual(["对", "1", "甲", "7"]);
  expect(await made.takeBack()).toEqual([]);
  expect(desk.state.book.bytes).toBe(bytes);
});

test("taken back after other work, only its own cells change, and not those that were mended again", async () => {
  const { host, texts } = await opened();
  const made = await host.mendCells([
    { cell: at(0), value: "对" },
    { cell: at(1), value: 2 },
    { cell: at(5), value: 7 },
  ]);
  await host.mendCells([
    { cell: at(1), value: 3 },
    { cell: at(2), value: "乙" },
  ]);
  expect(await made.takeBack()).toEqual([at(1)]);
  expect(texts()).toEqual(["错", "3", "乙"]);
});

test("a percentage that its cell does not show as one, and a day, are written as they were typed", async () => {
  const { host, texts } = await opened();
  await host.mendCells([
    { cell: at(0), value: 0.5612, shown: { kind: "percent", format: "0.00%", text: "56.12%" } },
    { cell: at(1), value: 43_904, shown: { kind: "date", format: "yyyy-mm-dd", text: "2020-3-14" } },
  ]);
  expect(texts()).toEqual(["56.12%", "2020-3-14", "甲"]);
});
