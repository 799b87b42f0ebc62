import { editions } from "../../../../src/form";
import { nearestEdition } from "../../../../src/form/settings/settingsForYear";
import { settingsOf } from "../../../../src/form/settings/settingsOf";
import type { Settings } from "../../../../src/form/settings/settings";
import { readSettings } from "../../../../src/merge/own/settings/readSettings";
import type { SheetSnapshot } from "../../../../src/sheet/snapshot";
import { convertedBy, libreOffice } from "../../../setup/libreOffice";
import { place, settingsBytes, sheetIn, typed } from "./sheetOf";

/** The one that a sheet of 2026 changes. */
const edition = nearestEdition(editions, 2026);

const written = (settings: Settings): Promise<Uint8Array> => settingsBytes(settings, edition);
const readBack = (name: string, bytes: Uint8Array) => readSettings(sheetIn(name, bytes), editions);

const changed: Settings = {
  ...settingsOf(edition),
  year: 2026,
  formTitle: "2026年度省级示范项目申报书",
  noticeOn: "2026-05-20",
  deadline: "2026-07-15",
  financeYears: [2023, 2024, 2025],
  units: [
    ...settingsOf(edition).units,
    {
      name: "榆树市工信局",
      fullName: "榆树市工业和信息化局",
      aliases: ["榆树工信局"],
      city: "榆树市",
      zones: [],
      quota: 3,
      since: "2026-01",
      reportsTo: "长春市工信局",
    },
  ],
  supported: [{ year: 2019, applicant: "甲公司", creditCode: "", project: "甲项目" }],
  expected: [{ name: "乙公司", creditCode: "91220101MA0000000X" }],
};

test.each(editions)("the settings of $id are read back as they are, and leave it as it is", async (each) => {
  const read = readSettings(sheetIn("设置.xlsx", await settingsBytes(settingsOf(each), each)), editions);
  expect(read.faults).toEqual([]);
  expect(read.settings).toEqual(settingsOf(each));
  expect(read.edition).toEqual(each);
});

test("settings that were written are read back as they were, without a fault", async () => {
  for (const settings of [settingsOf(edition), changed]) {
    const read = readBack("设置.xlsx", await written(settings));
    expect(read.faults).toEqual([]);
    expect(read.settings).toEqual(settings);
  }
});

// LibreOffice takes seconds to start: one kind in each run, all with FULL=1
const kinds = process.env.FULL === undefined ? (["ods"] as const) : (["xlsx", "xls", "ods"] as const);
for (const kind of kinds)
  (libreOffice ? test : test.skip)(`settings saved by LibreOffice as .${kind} are the same`, async () => {
    const read = readBack(`设置.${kind}`, await convertedBy(await written(changed), "xlsx", kind));
    expect(read.faults).toEqual([]);
    expect(read.settings).toEqual(changed);
  });

/** The sheet as it is after rows were inserted above a row. */
function inserted(sheet: SheetSnapshot, above: number, count: number): SheetSnapshot {
  const moved = (row: number): number => (row < above ? row : row + count);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: moved(cell.row) })),
    merges: sheet.merges.map((area) => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) })),
  };
}

/** The sheet with its columns moved to the right and two of them changed in their order. */
function rearranged(sheet: SheetSnapshot): SheetSnapshot {
  const order = [0, 2, 1, 3, 4, 5, 6, 8, 7];
  const cells = sheet.cells.map((cell) => ({ ...cell, col: order[cell.col]! + 1 }));
  return {
    ...sheet,
    name: "设置 (2)",
    cells: cells.sort((a, b) => a.row - b.row || a.col - b.col),
    merges: [],
  };
}

const sortedUnits = ({ units }: Settings) => units.map(({ name }) => name).sort();

test("rows inserted everywhere, columns moved and the sheet renamed change nothing", async () => {
  const sheet = sheetIn("设置.xlsx", await written(changed));
  const rows = [...new Set(sheet.cells.map(({ row }) => row))].filter((row) => row > 25).reverse();
  const loose = rows
    .filter((row) => row % 3 === 0)
    .reduce((now, row) => inserted(now, row, 2), rearranged(sheet));
  const read = readSettings(loose, editions);
  expect(read.faults).toEqual([]);
  expect(read.settings).toEqual(changed);
});

test("the rows of a list may be sorted", async () => {
  const sheet = sheetIn("设置.xlsx", await written(changed));
  const first = place(sheet, "推荐单位", "长春市工业和信息化局", "单位简称").row;
  const count = changed.units.length;
  const turned = sheet.cells.map((cell) =>
    cell.row >= first && cell.row < first + count ? { ...cell, row: 2 * first + count - 1 - cell.row } : cell,
  );
  const read = readSettings(
    { ...sheet, cells: turned.sort((a, b) => a.row - b.row || a.col - b.col) },
    editions,
  );
  expect(read.faults).toEqual([]);
  expect(read.settings.units[0]!.name).toBe("榆树市工信局");
  expect(sortedUnits(read.settings)).toEqual(sortedUnits(changed));
});

test.each([
  ["2026.7.15"],
  ["2026年7月15日"],
  ["２０２６／７／１５"],
  ["20260715"],
  ["二〇二六年七月十五日"],
  [46218],
])("a day may be written as %s", async (day) => {
  const sheet = sheetIn("设置.xlsx", await written(changed));
  const at = place(sheet, "基本信息", "报送截止日期", "填写内容");
  const read = readSettings(typed(sheet, at.row, at.col, day), editions);
  expect(read.faults).toEqual([]);
  expect(read.settings.deadline).toBe("2026-07-15");
});

test("full-width digits and years written as text are read", async () => {
  const sheet = sheetIn("设置.xlsx", await written(changed));
  const year = place(sheet, "基本信息", "申报年度", "填写内容");
  const limit = place(sheet, "审核限值", "负债率偏高（比例）", "限值");
  const read = readSettings(
    typed(typed(sheet, year.row, year.col, "２０２６年"), limit.row, limit.col, "６５％"),
    editions,
  );
  expect(read.faults).toEqual([]);
  expect(read.settings.year).toBe(2026);
  expect(read.settings.thresholds.find(({ id }) => id === "debtRatioHigh")!.value).toBe(0.65);
});

test("a sheet of an older version, which has less in it, is read: what it lacks is as the edition has it", async () => {
  const sheet = sheetIn("设置.xlsx", await written(changed));
  const isHead = (text: string) => ["报送到", "开始推荐的年月", "停止推荐的年月"].includes(text);
  const gone = new Set(sheet.cells.filter(({ text }) => isHead(text)).map(({ col }) => col));
  const from = sheet.cells.find(({ text }) => text === "六、栏目名称" || text === "六、审核限值")!.row;
  const old = {
    ...sheet,
    cells: sheet.cells
      .filter(({ row, col }) => !(gone.has(col) && row < from) && row < from)
      .map((cell) => (cell.text === "2" && cell.col === 1 ? { ...cell, value: 1, text: "1" } : cell)),
  };
  const read = readSettings(old, editions);
  expect(read.faults).toEqual([]);
  expect(read.settings.deadline).toBe("2026-07-15");
  expect(read.settings.labels).toEqual(changed.labels);
  expect(read.settings.thresholds).toEqual(changed.thresholds);
  expect(read.settings.units.map(({ name }) => name)).toEqual(changed.units.map(({ name }) => name));
});

test("a heading that is lost in a sheet of this version is told, and the section is as before", async () => {
  const sheet = sheetIn("设置.xlsx", await written(changed));
  const heading = sheet.cells.find(({ text }) => text.endsWith("、推荐单位"))!;
  const read = readSettings(typed(sheet, heading.row, heading.col, null), editions);
  expect(read.faults.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^没有找到“三、推荐单位”一节/),
  );
  expect(read.settings.units).toEqual(settingsOf(edition).units);
});
