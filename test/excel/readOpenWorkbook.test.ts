import { readOpenWorkbook } from "../../src/excel";
import { mergeArea, setColumnsHidden, setRowsHidden } from "../host/model/shape";
import { openInExcel, type, typedWorkbook } from "./support/open";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test("texts, numbers, dates, percentages, booleans, formulas and errors arrive with kind, value and text", async () => {
  const workbook = typedWorkbook({
    申报书: {
      B2: "单位名称",
      C3: "8500",
      D3: "2019/3/1",
      E3: "56.3%",
      F3: "TRUE",
      G3: "#REF!",
      H3: "=C3*2",
      I3: "'=不是公式",
    },
  });
  openInExcel(workbook);
  const [sheet] = (await readOpenWorkbook()).sheets;
  expect(sheet!.cells).toEqual([
    { row: 1, col: 1, kind: "text", value: "单位名称", text: "单位名称" },
    { row: 2, col: 2, kind: "number", value: 8500, text: "8500" },
    { row: 2, col: 3, kind: "date", value: 43525, text: "2019/3/1" },
    { row: 2, col: 4, kind: "percent", value: 0.563, text: "56.30%" },
    { row: 2, col: 5, kind: "boolean", value: true, text: "TRUE" },
    { row: 2, col: 6, kind: "error", value: "#REF!", text: "#REF!" },
    expect.objectContaining({ row: 2, col: 7, formula: "C3*2" }),
    { row: 2, col: 8, kind: "text", value: "=不是公式", text: "=不是公式" },
  ]);
});

test("all sheets come with their names, the hidden ones marked, the empty ones empty", async () => {
  const workbook = typedWorkbook({ 申报书: { A1: "项目名称" }, 说明: {}, 底稿: { B5: "草稿" } });
  workbook.setVisibility(workbook.sheet("底稿")!, "Hidden");
  openInExcel(workbook);
  const snapshot = await readOpenWorkbook();
  expect(snapshot.name).toBe("申报书.xlsx");
  expect(snapshot.sheets.map(({ name, hidden, cells }) => [name, hidden, cells.length])).toEqual([
    ["申报书", false, 1],
    ["说明", false, 0],
    ["底稿", true, 1],
  ]);
});

test("merged areas are read wherever they begin, also beyond the last value", async () => {
  const workbook = typedWorkbook({ 申报书: { C4: "项目名称", C6: "备注" } });
  const sheet = workbook.sheet("申报书")!;
  const merges = [area(3, 2, 3, 3), area(3, 4, 3, 8), area(0, 0, 1, 8)];
  for (const merge of merges) mergeArea(workbook, sheet, merge);
  openInExcel(workbook);
  const [snapshot] = (await readOpenWorkbook()).sheets;
  expect(snapshot!.merges).toHaveLength(3);
  expect(snapshot!.merges).toEqual(expect.arrayContaining(merges));
});

test("a sheet with more merged areas than Excel lists at once is read whole", async () => {
  const workbook = typedWorkbook({ 台账: { A1: "序号", F700: "完" } });
  const sheet = workbook.sheet("台账")!;
  for (let row = 0; row < 700; row += 1) sheet.merges.push(area(row, 1, row, 2));
  openInExcel(workbook);
  const [snapshot] = (await readOpenWorkbook()).sheets;
  expect(snapshot!.merges).toHaveLength(700);
});

test("hidden rows and columns are told by their numbers", async () => {
  const workbook = typedWorkbook({ 申报书: { B3: "一", D8: "二" } });
  const sheet = workbook.sheet("申报书")!;
  setRowsHidden(workbook, sheet, area(4, 0, 5, 0), true);
  setColumnsHidden(workbook, sheet, area(0, 2, 0, 2), true);
  openInExcel(workbook);
  const [snapshot] = (await readOpenWorkbook()).sheets;
  expect([snapshot!.hiddenRows, snapshot!.hiddenColumns]).toEqual([[4, 5], [2]]);
});

test("a letter in a symbol font is told from the same letter in a common one", async () => {
  const workbook = typedWorkbook({ 申报书: { A1: "R", B1: "R", C1: "þ", D1: "R 研发" } });
  const sheet = workbook.sheet("申报书")!;
  sheet.put(0, 0, { ...sheet.cell(0, 0), style: { font: { name: "Wingdings 2" } } });
  sheet.put(0, 2, { ...sheet.cell(0, 2), style: { font: { name: "Wingdings" } } });
  openInExcel(workbook);
  const [snapshot] = (await readOpenWorkbook()).sheets;
  expect(snapshot!.cells.map(({ symbolFont }) => symbolFont)).toEqual([
    "Wingdings 2",
    undefined,
    "Wingdings",
    undefined,
  ]);
});

test("a workbook that counts its days from 1904 gives the same days", async () => {
  const workbook = typedWorkbook({ 申报书: {} });
  const sheet = workbook.sheet("申报书")!;
  workbook.dateSystem = "1904";
  sheet.put(0, 0, { value: 43525 - 1462, style: { numFmt: "yyyy/m/d" } });
  openInExcel(workbook);
  const [snapshot] = (await readOpenWorkbook()).sheets;
  expect(snapshot!.cells).toEqual([{ row: 0, col: 0, kind: "date", value: 43525, text: "2019/3/1" }]);
});

test("forty forms are read in few requests, however far styled empty rows reach", async () => {
  const forms = Array.from(
    { length: 40 },
    (_, n) => [`企业${n + 1}`, { A1: "项目名称", H60: "完" }] as const,
  );
  const workbook = typedWorkbook(Object.fromEntries(forms));
  workbook.sheets[0]!.put(1_000_000, 0, {
    value: null,
    style: { fill: { type: "pattern", pattern: "solid" } },
  });
  const { engine } = openInExcel(workbook);
  const snapshot = await readOpenWorkbook();
  expect(snapshot.sheets.map(({ cells }) => cells.length)).toEqual(Array(40).fill(2));
  expect(engine.requestCount).toBeLessThanOrEqual(5);
});

test("an answer that would be too large for Excel on the web is asked for in smaller parts", async () => {
  const workbook = typedWorkbook({ 方案: {} });
  const sheet = workbook.sheet("方案")!;
  const long = "建设内容与实施方案".repeat(1_000);
  for (let row = 0; row < 200; row += 1) sheet.put(row, 0, { value: `${row}${long}` });
  const { engine } = openInExcel(workbook);
  const [snapshot] = (await readOpenWorkbook()).sheets;
  expect(snapshot!.cells.map(({ row, value }) => [row, String(value).length])).toEqual(
    Array.from({ length: 200 }, (_, row) => [row, String(row).length + long.length]),
  );
  expect(engine.requests.some(({ error }) => error === 5104)).toBe(true);
});

test("the share that is done is told, and a cancelled reading ends", async () => {
  const workbook = typedWorkbook({ 一: { A1: "x", AN2000: "y" } });
  openInExcel(workbook);
  const shares: number[] = [];
  await readOpenWorkbook({ onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares.at(-1)).toBe(1);
  const control = new AbortController();
  const reading = readOpenWorkbook({ signal: control.signal, onProgress: () => control.abort() });
  await expect(reading).rejects.toMatchObject({ code: "Cancelled" });
});

test("while a cell is being edited the reading waits for the end of the edit", async () => {
  const workbook = typedWorkbook({ 申报书: { A1: "旧" } });
  const { engine } = openInExcel(workbook);
  engine.cellEdit = true;
  const reading = readOpenWorkbook();
  type(workbook, workbook.sheet("申报书")!, "A1", "新");
  engine.cellEdit = false;
  expect((await reading).sheets[0]!.cells[0]!.value).toBe("新");
});
