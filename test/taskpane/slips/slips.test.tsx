import { screen, within } from "@testing-library/react";
import type { SheetPlan } from "../../../src/sheet/plan";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import type { Services } from "../../../src/work/services";
import { readState } from "../../../src/merge/own/state";
import { makeSlips } from "../../../src/work/slips/makeSlips";
import { slipSheets } from "../../../src/work/slips/slipSheets";
import { filledIn } from "../../report/slipFilled";
import { edition, filed, project, snapshotOf } from "../../merge/make";
import type { FakeHost } from "../support/fakeHost";
import { fakeMergeStages } from "../support/fakeMerge";
import { downloads } from "../support/downloads";
import { mergePane } from "../support/mergePane";
import { cell, finding } from "../support/records";
import { accessibilityFaults } from "../support/renderPane";

const flawed = (number: number) =>
  filed(project(number), {
    file: `企业${number}.xlsx`,
    findings: [finding("UNT-04", "error", [cell("申报书", 7, 1)])],
  });
const sources = {
  "企业1.xlsx": [flawed(1)],
  "企业2.xlsx": [flawed(2)],
  "企业3.xlsx": [filed(project(3), { file: "企业3.xlsx" })],
};

/** The sentence in the pane, not the one for screen readers. */
const notice = (words: string | RegExp): Promise<HTMLElement> =>
  screen.findByText(words, { selector: "[class*=MessageBar] *" });

// jsdom says that a page has no focus as soon as the focused element is gone
beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

test("each enterprise with something to mend gets a workbook of its own, all in one zip", async () => {
  const begun = downloads();
  const { click, mergeFiles, step } = await mergePane(sources);
  await mergeFiles(...Object.keys(sources));
  await step("退回");
  await click("制作退回单");
  const list = await screen.findByRole("list", { name: "要退回的企业" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["长春第1机械有限公司：1 个项目", "长春第2机械有限公司：1 个项目"]);
  expect(screen.getByRole("heading", { name: "退回单" })).toHaveFocus();
  expect(await accessibilityFaults()).toEqual([]);
  await click("保存退回单（zip）");
  expect(await notice(/2 份退回单已打包成“退回单.zip”/)).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent(/2 份退回单已打包成/);
  expect(screen.getByRole("heading", { name: "退回单" })).toHaveFocus();
  expect(begun.map(({ name }) => name)).toEqual(["退回单.zip"]);
  expect(JSON.parse(Buffer.from(await begun[0]!.blob.arrayBuffer()).toString())).toEqual([
    "退回单-长春第1机械有限公司.xlsx",
    "退回单-长春第2机械有限公司.xlsx",
  ]);
});

test("as a workbook of their own they are sheets, one a project; the bureau's workbook notes no more than that they went out", async () => {
  const begun = downloads();
  const { host, user, click, mergeFiles, step } = await mergePane(sources);
  await mergeFiles(...Object.keys(sources));
  await step("退回");
  await click("制作退回单");
  await screen.findByRole("list", { name: "要退回的企业" });
  const writes = host.written.length;
  await user.type(screen.getByLabelText("报回期限"), "6月28日");
  await click("存成一个新工作簿");
  expect(await notice(/2 张退回单已存成新工作簿“退回单.xlsx”/)).toBeVisible();
  expect(await notice(/“项目台账”已记下：2 个项目已退回（\d{4}-\d\d-\d\d）。/)).toBeVisible();
  expect(host.written).toHaveLength(writes + 1);
  expect(host.written.at(-1)!.write.plans.map(({ name }) => name)).toEqual(["项目台账", "统计"]);
  await user.click(screen.getByRole("checkbox", { name: "同时在“项目台账”里记为已退回" }));
  await click("存成一个新工作簿");
  expect(await notice(/2 张退回单已存成新工作簿“退回单.xlsx”，请在下载文件夹里查看。$/)).toBeVisible();
  expect(host.written).toHaveLength(writes + 1);
  const plans = JSON.parse(Buffer.from(await begun[0]!.blob.arrayBuffer()).toString()) as SheetPlan[];
  expect(plans.map(({ name }) => name)).toEqual(["退回单 长春第1机械有限公司", "退回单 长春第2机械有限公司"]);
  expect(JSON.stringify(plans[0])).not.toContain("长春第2机械");
  expect(JSON.stringify(plans[0])).toContain("报回期限：6月28日");
});

test("where no download comes they stand in this workbook for a while, written anew and not doubled", async () => {
  const { host, click, mergeFiles, step } = await mergePane(sources);
  await mergeFiles(...Object.keys(sources));
  await step("退回");
  await click("制作退回单");
  for (const _ of [1, 2]) {
    await screen.findByRole("list", { name: "要退回的企业" });
    await click("放进本工作簿");
    expect(await notice(/已在本工作簿放进 2 张退回单.*发出以后请移除/)).toBeVisible();
  }
  expect(host.workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith("退回单"))).toEqual([
    "退回单 长春第1机械有限公司",
    "退回单 长春第2机械有限公司",
  ]);
});

const sent = { deadline: "", contact: "", telephone: "" };

/** The sheets of the slips as they came back, `why` written beside each finding. */
async function returned(host: FakeHost, why: string): Promise<SheetSnapshot[]> {
  const services = { host, merge: async () => fakeMergeStages({}) } as unknown as Services;
  const { slips } = await makeSlips(services, sent);
  return slipSheets(slips, await services.merge()).map((plan) => snapshotOf(filledIn(plan, why)));
}

test("slips that came back are taken in with four clicks, and those that stand in the workbook are taken out", async () => {
  const { host, click, mergeFiles, step } = await mergePane(sources);
  await mergeFiles(...Object.keys(sources));
  const why = "经核对与营业执照一致，无须修改。";
  // the clerk has copied them into the workbook
  host.workbook = {
    ...host.workbook,
    sheets: [...host.workbook.sheets, ...(await returned(host, why))],
  };
  await step("退回");
  await click("制作退回单");
  await screen.findByRole("list", { name: "要退回的企业" });
  await click("移除全部退回单（2）");
  expect(await notice(/有还没有收进“审核意见”的企业说明，没有移除；请先汇总一次/)).toBeVisible();

  await step("汇总");
  await click("再汇总");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  expect(screen.getByText("2 张退回单：2 条企业说明已收到。")).toBeVisible();
  await click("写入汇总表");
  await screen.findByRole("heading", { name: "汇总结果" });
  const opinions = readState(host.workbook, edition).opinions;
  expect(opinions.map(({ explanation }) => explanation)).toEqual([why, why]);

  await step("退回");
  await click("重新制作退回单");
  await screen.findByRole("list", { name: "要退回的企业" });
  await click("移除全部退回单（2）");
  expect(await notice("已从本工作簿移除 2 张退回单。")).toBeVisible();
  expect(host.workbook.sheets.filter(({ name }) => name.startsWith("退回单"))).toEqual([]);
});

test("before any merge the pane says what to do first", async () => {
  const { click, step } = await mergePane({});
  await step("退回");
  await click("制作退回单");
  expect(await notice("还没有“审核意见”。请先汇总，再制作退回单。")).toBeVisible();
});

test("an 审核意见 without anything to mend needs no slip", async () => {
  const hint = filed(project(1), {
    file: "企业1.xlsx",
    findings: [finding("UNT-04", "hint", [cell("申报书", 7, 1)])],
  });
  const { click, mergeFiles, step } = await mergePane({ "企业1.xlsx": [hint] });
  await mergeFiles("企业1.xlsx");
  await step("退回");
  await click("制作退回单");
  expect(await notice(/没有要企业修改、说明或补交的内容/)).toBeVisible();
});
