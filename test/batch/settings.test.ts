import { readFileSync, writeFileSync } from "node:fs";
import { editXlsx, newWorkbook } from "../../src/files/node";
import type { Settings } from "../../src/form/settings/settings";
import { settingsIn } from "../../src/work/settings/settingsIn";
import { settingsPlan } from "../../src/work/settings/settingsPlan";
import type { SheetPlan } from "../../src/sheet/plan";
import { changedSettings } from "../form/settings/changedSettings";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { changed, editByHand, makeFolder, valuesIn, type Folder } from "./runIn";

let folder: Folder;
beforeEach(async () => {
  folder = makeFolder();
  await folder.form("申报/甲.xlsx", equipmentPlatform);
  await folder.form("申报/乙.xlsx", servitization);
});
afterEach(() => folder.remove());

const settings: Settings = {
  ...changedSettings,
  expected: [
    { name: String(equipmentPlatform.answers["applicant.name"]), creditCode: "" },
    { name: "榆树未报有限公司", creditCode: "" },
  ],
};

async function save(name: string, plan: SheetPlan): Promise<void> {
  const made = await newWorkbook([plan], {}, false);
  if (!made.ok) throw new Error(made.problem.kind);
  writeFileSync(folder.path(name), made.bytes);
}

const texts = (name: string, sheet: string) => valuesIn(folder.open(name), sheet).flat().map(String);

test("settings that are given decide, are kept in the workbook, and decide from then on", async () => {
  await save("设置.xlsx", settingsPlan(settings));
  const json = folder.path("结果.json");
  const judgedBy = () => (JSON.parse(readFileSync(json, "utf8")) as { settings: unknown }).settings;
  const given = { settings: folder.path("设置.xlsx"), unit: "榆树市工业和信息化局" };
  const said = await folder.merge({ ...given, json });
  expect(said).toContain(
    "按本次申报设置审核：2020年度，报送截止 2020-06-10。设置见“设置.xlsx”的工作表“本次申报设置”。",
  );
  expect(judgedBy()).toEqual({ file: "设置.xlsx", sheet: "本次申报设置", year: 2020, faults: 0 });
  expect(said).toContain("办理状态：收到 ");
  expect((JSON.parse(readFileSync(json, "utf8")) as { merge: object }).merge).toMatchObject({
    expected: { count: 2, notApplied: ["榆树未报有限公司"] },
    progress: { 已退回: 0, 已重报: 0 },
  });
  expect(said).toContain("应报名单 2 家：已报 1 家，未报 1 家（榆树未报有限公司）。名单以外另报 1 家");
  expect(texts("汇总.xlsx", "汇总表")).toEqual(
    expect.arrayContaining(["服务型制造项目", "推荐单位（盖章）：榆树市工业和信息化局"]),
  );
  expect(texts("汇总.xlsx", "汇总表")[1]).toMatch(/^榆树市省级工业互联网/);
  expect(texts("汇总.xlsx", "审核意见").join()).toMatch(/晚于2020年6月10日|晚于2020-06-10/);
  expect(settingsIn(folder.open("汇总.xlsx"))).toMatchObject({ settings, faults: [] });

  const again = await folder.merge({ json });
  expect(again).toContain(
    "按本次申报设置审核：2020年度，报送截止 2020-06-10。设置见“汇总.xlsx”的工作表“本次申报设置”。",
  );
  expect(judgedBy()).toEqual({ file: "汇总.xlsx", sheet: "本次申报设置", year: 2020, faults: 0 });
  expect(again).toContain("无变动 2 个");
  expect(settingsIn(folder.open("汇总.xlsx"))?.settings).toEqual(settings);
});

test("a settings sheet among the forms is known as one, and decides where nothing else does", async () => {
  await save("申报/设置.xlsx", settingsPlan(settings));
  const json = folder.path("结果.json");
  const said = await folder.merge({ json });
  expect(said).toContain("设置见“设置.xlsx”的工作表“本次申报设置”。");
  const result = JSON.parse(readFileSync(json, "utf8")) as { settings: unknown };
  expect(result.settings).toMatchObject({ file: "设置.xlsx", year: 2020 });
  expect(said).toContain("是本次申报设置。");
  expect(said).toContain("申报设置 1 个");
  expect(said).not.toContain("不是申报书");
  expect(texts("汇总.xlsx", "汇总表")).toContain("服务型制造项目");
  expect(settingsIn(folder.open("汇总.xlsx"))?.settings).toEqual(settings);

  await save("申报/设置.xlsx", settingsPlan({ ...settings, deadline: "2020-07-01" }));
  const other = await folder.merge();
  expect(other).toMatch(/“设置.xlsx”里有另一份本次申报设置，没有采用。要换用它，请加上 --settings /);
  expect(settingsIn(folder.open("汇总.xlsx"))?.settings.deadline).toBe("2020-06-10");
});

/** A form that comes back with a settings sheet behind it. */
async function slipInto(name: string, carried: Settings): Promise<void> {
  const bytes = new Uint8Array(readFileSync(folder.path(name)));
  const edited = await editXlsx(bytes, { edits: [], plans: [settingsPlan(carried)] });
  if (!edited.ok) throw new Error(edited.problem.kind);
  writeFileSync(folder.path(name), edited.bytes);
}

test("nobody is judged by settings that he sends along with his own form", async () => {
  const lax = settings.thresholds.map((each) => ({ ...each, value: 0 }));
  const before = await folder.merge({ json: folder.path("前.json") });
  await slipInto("申报/甲.xlsx", { ...settings, deadline: "2030-01-01", thresholds: lax });
  const said = await folder.merge({ out: folder.path("后.xlsx"), json: folder.path("后.json") });
  expect(said).toContain(
    "申报书里夹带的工作表“本次申报设置”与现用的设置不同，没有采用，仍按现用的设置审核。",
  );
  expect([before, said].join()).not.toContain("按本次申报设置审核");
  const findings = (name: string): unknown =>
    (
      JSON.parse(readFileSync(folder.path(name), "utf8")) as {
        files: { projects: { findings: unknown }[] }[];
      }
    ).files.map(({ projects }) => projects.map((project) => project.findings));
  expect(findings("后.json")).toEqual(findings("前.json"));
  expect(settingsIn(folder.open("后.xlsx"))).toBeNull();
});

test("forms that bring back the settings in force say nothing of them", async () => {
  await slipInto("申报/甲.xlsx", { ...settings, expected: [] });
  await save("设置.xlsx", settingsPlan(settings));
  const said = await folder.merge({ settings: folder.path("设置.xlsx") });
  expect(said).toContain("设置见“设置.xlsx”");
  expect(said).not.toMatch(/夹带|没有采用/);
});

test("the least length of an explanation is that of the settings, on 审核意见 and on the slips", async () => {
  const thresholds = settings.thresholds.map((each) =>
    each.id === "explanationMin" ? { ...each, value: 15, reason: "说明要写清依据" } : each,
  );
  await save("设置.xlsx", settingsPlan({ ...settings, thresholds }));
  await folder.merge({ settings: folder.path("设置.xlsx") });
  expect(texts("汇总.xlsx", "审核意见").join()).toContain("写明原因（不少于 15 个字）");
});

test("the workbook of settings alone can be merged into", async () => {
  await save("汇总.xlsx", settingsPlan(settings));
  expect(await folder.merge()).toContain("已写入");
  expect(texts("汇总.xlsx", "汇总表")).toContain("服务型制造项目");
  expect(settingsIn(folder.open("汇总.xlsx"))?.settings).toEqual(settings);
});

test("a wrong entry is told with its cell, and what held before holds", async () => {
  const plan = settingsPlan(settings);
  const rows = plan.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell?.value === "2020-06-10" ? { ...cell, value: "六月十日" } : cell)),
  }));
  await save("设置.xlsx", { ...plan, rows });
  const said = await folder.merge({ settings: folder.path("设置.xlsx") });
  expect(said).toMatch(
    /设置见“设置.xlsx”的工作表“本次申报设置”。其中 1 处要改：\n本次申报设置!C\d+：报送截止日期填的是“六月十日”，不是日期。请写年月日，如2026-07-15。这一格暂当没有填写。/,
  );
});

test("a file that holds no settings is refused before anything is written", async () => {
  const said = await folder.merge({ settings: folder.path("申报/甲.xlsx") });
  expect(said).toMatch(/里没有找到本次申报设置，请检查 --settings 写的文件。/);
  expect(() => folder.open("汇总.xlsx")).toThrow();
});

test("the province reads a city's workbook with settings, and keeps its own", async () => {
  await save("设置.xlsx", settingsPlan(settings));
  await folder.merge({ settings: folder.path("设置.xlsx"), unit: "长春市工业和信息化局" });
  const province = { province: true, sources: [folder.path("汇总.xlsx")], out: folder.path("省.xlsx") };
  const said = await folder.merge({ ...province, settings: folder.path("设置.xlsx") });
  expect(said).toContain("设置见“设置.xlsx”的工作表“本次申报设置”。");
  expect(said).not.toMatch(/本次申报设置.{0,12}未读/);
  expect(said).toContain("应报 12 个单位");
  expect(settingsIn(folder.open("省.xlsx"))?.settings).toEqual(settings);
  expect(await folder.merge(province)).toContain("按本次申报设置审核");
  expect(settingsIn(folder.open("省.xlsx"))?.settings).toEqual(settings);
});

test("a column that is called otherwise from now on keeps what the bureau wrote under its former name", async () => {
  await folder.merge({ city: "长春市" });
  const name = String(servitization.answers["project.name"]);
  const rows = valuesIn(folder.open("汇总.xlsx"), "汇总表");
  const [row, col] = [rows.findIndex((each) => each.includes(name)), rows[3]!.indexOf("联系人")];
  await editByHand(folder.path("汇总.xlsx"), "汇总表", [{ row, col, value: "局里改的人" }]);
  await folder.merge();
  const labels = settings.labels.map((each) =>
    each.id === "summary/summary.contactName" ? { ...each, label: "项目对接人", synonyms: [] } : each,
  );
  await save("设置.xlsx", settingsPlan({ ...settings, labels }));
  await folder.form("申报/乙.xlsx", changed(servitization, { "contact.name": "新联系人" }));
  const said = await folder.merge({ settings: folder.path("设置.xlsx"), city: "长春市" });
  expect(said).toContain("局里改的人");
  expect(valuesIn(folder.open("汇总.xlsx"), "汇总表")[row]![col]).toBe("局里改的人");
});
