import { screen, within } from "@testing-library/react";
import { filed, project } from "../../merge/make";
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
  const { click, mergeFiles } = await mergePane(sources);
  await mergeFiles(...Object.keys(sources));
  expect(screen.getByText(/只有问题待说明的企业不做，请另行通知。/)).toBeVisible();
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

test("as sheets they stand in this workbook, one a project, without anything of another enterprise", async () => {
  const { host, click, mergeFiles } = await mergePane(sources);
  await mergeFiles(...Object.keys(sources));
  await click("制作退回单");
  await screen.findByRole("list", { name: "要退回的企业" });
  await click("放进本工作簿");
  expect(await notice(/已在本工作簿放进 2 张退回单/)).toBeVisible();
  const { write, front } = host.written.at(-1)!;
  const { plans } = write;
  expect(plans.map(({ name }) => name)).toEqual(["退回单 长春第1机械有限公司", "退回单 长春第2机械有限公司"]);
  expect(front).toBe("退回单 长春第1机械有限公司");
  expect(JSON.stringify(plans[0])).not.toContain("长春第2机械");

  // once more: the same sheets are written anew, not doubled
  await click("重新制作退回单");
  await screen.findByRole("list", { name: "要退回的企业" });
  await click("放进本工作簿");
  await notice(/已在本工作簿放进 2 张退回单/);
  expect(host.written.at(-1)!.write.plans.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
});

test("before any merge the pane says what to do first", async () => {
  const { click } = await mergePane({});
  await click("制作退回单");
  expect(await notice("还没有“审核意见”。请先汇总，再制作退回单。")).toBeVisible();
});

test("an 审核意见 without anything to mend needs no slip", async () => {
  const hint = filed(project(1), {
    file: "企业1.xlsx",
    findings: [finding("UNT-04", "hint", [cell("申报书", 7, 1)])],
  });
  const { click, mergeFiles } = await mergePane({ "企业1.xlsx": [hint] });
  await mergeFiles("企业1.xlsx");
  await click("制作退回单");
  expect(await notice(/“审核意见”里没有需要退回修改的问题/)).toBeVisible();
});
