import { screen, within } from "@testing-library/react";
import { edition2020 } from "../../src/form/edition2020";
import { settingsOf } from "../../src/form/settings/settingsOf";
import type { Files } from "../../src/taskpane/services";
import * as checkStages from "../../src/work/check/stages";
import * as mergeStages from "../../src/work/merge/stages";
import { settingsIn } from "../../src/work/settings/settingsIn";
import { settingsPlan } from "../../src/work/settings/settingsPlan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { changedSettings as settings } from "../form/settings/changedSettings";
import { snapshotOf } from "../merge/make";
import { formSheet } from "../workbench/sample/form";
import { servitization } from "../workbench/sample/projects";
import { fakeHost } from "./support/fakeHost";
import { afterWrite, fakeFiles, formsIn } from "./support/fakeMerge";
import { sheet, workbook } from "./support/records";
import { accessibilityFaults, renderPane } from "./support/renderPane";

const form = snapshotOf(formSheet(servitization));
const wrong = (good: SheetSnapshot, text: string, typed: string): SheetSnapshot => ({
  ...good,
  cells: good.cells.map((cell) => (cell.text === text ? { ...cell, value: typed, text: typed } : cell)),
});

async function pane(open: WorkbookSnapshot, dropped: Readonly<Record<string, WorkbookSnapshot>> = {}) {
  window.localStorage.clear();
  const files: Files = {
    ...fakeFiles({}),
    readInWorker: async (name) => ({ ok: true, workbook: { ...dropped[name]!, name }, notes: [] }),
    readFormsInWorker: async (name, _bytes, asked) =>
      formsIn({ ok: true, workbook: { ...dropped[name]!, name }, notes: [] }, name, asked, mergeStages),
  };
  const host = fakeHost(open);
  const write = host.writeOwnSheets;
  host.writeOwnSheets = async (job, front, control) => {
    await write(job, front, control);
    host.workbook = afterWrite(host.workbook, job);
  };
  const user = await renderPane(host, {
    check: async () => checkStages,
    merge: async () => mergeStages,
    files: async () => files,
  });
  const click = async (name: string | RegExp) => user.click(await screen.findByRole("button", { name }));
  return { host, user, click };
}

const textsIn = (open: WorkbookSnapshot, name: string): string[] =>
  open.sheets.find((each) => each.name === name)!.cells.map(({ text }) => text);

test("a dropped settings sheet is known as one, put in by a click, and the merge follows it; undone, it is gone", async () => {
  const { host, user, click } = await pane(workbook(form), {
    "省厅设置.xlsx": workbook(snapshotOf(settingsPlan(settings))),
  });
  await user.click(screen.getByRole("tab", { name: "汇总" }));
  await screen.findByRole("heading", { name: "选择来源" });
  await user.upload(screen.getByLabelText("选择文件"), [new File(["x"], "省厅设置.xlsx")]);
  await click("预览");
  const offer = await screen.findByRole("region", { name: "报来的申报设置" });
  expect(offer).toHaveTextContent(
    "“省厅设置.xlsx”是本次申报设置（2020年度，报送截止 2020-06-10）。本工作簿还没有。",
  );
  expect(screen.queryByText(/没有找到申报书的栏目/)).toBeNull();
  expect(host.written).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);

  await user.click(within(offer).getByRole("button", { name: "用作本工作簿的申报设置" }));
  expect(
    (await screen.findAllByText(/已放进工作表“本次申报设置”，从现在起本工作簿按它审核。/))[0],
  ).toBeVisible();
  await screen.findByRole("heading", { name: "预览" });
  expect(screen.queryByRole("region", { name: "报来的申报设置" })).toBeNull();
  expect(settingsIn(host.workbook)).toMatchObject({ settings, faults: [] });
  expect(
    await screen.findByText(
      /^按本次申报设置审核：2020年度，报送截止 2020-06-10。设置见“.+”的工作表“本次申报设置”。$/,
    ),
  ).toBeVisible();
  const unit = await screen.findByRole("combobox", { name: "推荐单位" });
  await user.clear(unit);
  await user.type(unit, "榆树市工信局");
  await user.tab();
  expect(unit).toHaveValue("榆树市工业和信息化局");
  await click("写入汇总表");
  await screen.findByText(/^已写入/);
  expect(textsIn(host.workbook, "汇总表")).toEqual(
    expect.arrayContaining(["服务型制造项目", "推荐单位（盖章）：榆树市工业和信息化局"]),
  );
  expect(textsIn(host.workbook, "汇总表")[1]).toMatch(/^榆树市/);

  await click("撤销放进的设置");
  expect((await screen.findAllByText("已撤销，设置恢复到放进以前。"))[0]).toBeVisible();
  expect(settingsIn(host.workbook)).toBeNull();
  expect(host.workbook.sheets.map(({ name }) => name)).toContain("汇总表");
});

test("a wrong entry shows in the check with its cell and what to write, and is gone to by a click", async () => {
  const own = wrong(snapshotOf(settingsPlan(settings)), "2020-06-10", "六月十日");
  const { host, user, click } = await pane(workbook(form, own));
  await click("检查");
  const list = await screen.findByRole("list", { name: "设置里要改的地方" });
  expect(within(list).getByRole("listitem")).toHaveTextContent(
    /本次申报设置!C\d+：报送截止日期填的是“六月十日”，不是日期。请写年月日，如2026-07-15。这一格暂当没有填写。/,
  );
  await user.click(within(list).getByRole("button"));
  expect(host.selectedCells).toEqual([expect.objectContaining({ sheet: "本次申报设置", col: 2 })]);
});

test("in 文档 a settings sheet is put in, changed there, replaced from a file, and put back", async () => {
  const { host, user, click } = await pane(workbook(sheet("表")), {
    "新设置.xlsx": workbook(snapshotOf(settingsPlan(settings))),
    "照片.xlsx": workbook(sheet("表")),
  });
  await user.click(screen.getByRole("tab", { name: "上报" }));
  const section = await screen.findByRole("region", { name: "本次申报设置" });
  await user.click(within(section).getByRole("button", { name: "放进本工作簿" }));
  expect(await within(section).findByText(/已放进工作表“本次申报设置”/)).toBeVisible();
  expect(settingsIn(host.workbook)?.settings).toEqual(settingsOf(edition2020));
  expect(await screen.findByRole("button", { name: "打开设置表" })).toBeVisible();

  await user.upload(screen.getByLabelText("设置文件"), new File(["x"], "照片.xlsx"));
  expect(await within(section).findByText("“照片.xlsx”里没有本次申报设置。本工作簿没有改动。")).toBeVisible();
  await user.upload(screen.getByLabelText("设置文件"), new File(["x"], "新设置.xlsx"));
  await within(section).findByText(/已放进工作表“本次申报设置”/);
  expect(settingsIn(host.workbook)?.settings).toEqual(settings);
  await click("撤销放进的设置");
  await within(section).findByText("已撤销，设置恢复到放进以前。");
  expect(settingsIn(host.workbook)?.settings).toEqual(settingsOf(edition2020));
});

test("who recommends may be typed freely, and is offered the next time", async () => {
  const { host, user, click } = await pane(workbook(form));
  await user.click(screen.getByRole("tab", { name: "汇总" }));
  await screen.findByRole("heading", { name: "选择来源" });
  await click("预览");
  const unit = await screen.findByRole("combobox", { name: "推荐单位" });
  await user.clear(unit);
  await user.type(unit, "德惠市科技和工业信息化局");
  await user.tab();
  await click("写入汇总表");
  await screen.findByText(/^已写入/);
  expect(textsIn(host.workbook, "汇总表")).toContain("推荐单位（盖章）：德惠市科技和工业信息化局");
  expect(textsIn(host.workbook, "汇总表")[1]).toMatch(/^德惠市/);
  expect(Object.values({ ...window.localStorage })).toContain("德惠市科技和工业信息化局");
});
