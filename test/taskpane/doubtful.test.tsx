import { screen, within } from "@testing-library/react";
import * as checkStages from "../../src/work/check/stages";
import * as mergeStages from "../../src/work/merge/stages";
import type { Files } from "../../src/taskpane/services";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { snapshotOf } from "../merge/make";
import { doubtfulForm } from "../workbench/sample/doubtfulForm";
import { formSheet } from "../workbench/sample/form";
import { withMistakes } from "../workbench/sample/moreProjects";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { fakeHost } from "./support/fakeHost";
import { fakeFiles, formsIn } from "./support/fakeMerge";
import { sheet, workbook } from "./support/records";
import { accessibilityFaults, renderPane } from "./support/renderPane";

const doubtful = snapshotOf(doubtfulForm(servitization, equipmentPlatform));
const alike = snapshotOf(doubtfulForm(withMistakes, equipmentPlatform));
const sound = snapshotOf(formSheet(equipmentPlatform));

/** The pane with the real stages of check and merge. */
async function pane(open: WorkbookSnapshot, dropped: Readonly<Record<string, WorkbookSnapshot>> = {}) {
  const files: Files = {
    ...fakeFiles({}),
    readInWorker: async (name) => ({ ok: true, workbook: { ...dropped[name]!, name }, notes: [] }),
    readFormsInWorker: async (name, _bytes, choices) =>
      formsIn({ ok: true, workbook: { ...dropped[name]!, name }, notes: [] }, name, choices, mergeStages),
  };
  const host = fakeHost(open);
  const user = await renderPane(host, {
    check: async () => checkStages,
    merge: async () => mergeStages,
    files: async () => files,
  });
  const click = async (name: string | RegExp) => user.click(await screen.findByRole("button", { name }));
  return { host, user, click };
}

async function preview(dropped: Readonly<Record<string, WorkbookSnapshot>>) {
  const { user, click, host } = await pane(workbook(sheet("表")), dropped);
  await user.click(screen.getByRole("tab", { name: "汇总" }));
  await screen.findByRole("heading", { name: "选择来源" });
  const picked = Object.keys(dropped).map((name) => new File(["x"], name));
  await user.upload(screen.getByLabelText("选择文件"), picked);
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  return { user, click, host };
}

const three = {
  "甲.xlsx": workbook(doubtful),
  "乙.xlsx": workbook(alike),
  "丙.xlsx": workbook(sound),
};

test("files that can be read in several ways stand apart on top, side by side, and enter nothing by themselves", async () => {
  await preview(three);
  const choice = screen.getByRole("region", { name: "需要您认一下：“甲.xlsx”等 2 个版式相同的文件" });
  expect(choice).toHaveTextContent(/\d+ 个栏目有两处内容都说得通/);
  const ways = within(choice).getAllByRole("listitem");
  expect(ways.length).toBeGreaterThan(1);
  expect(ways[0]).toHaveTextContent("内容在栏目名右边第2格");
  expect(ways[1]).toHaveTextContent("内容在栏目名右边第1格");
  for (const way of ways) {
    const labels = within(way).getAllByRole("term");
    expect(labels.length).toBeGreaterThan(2);
    expect(labels.length).toBeLessThanOrEqual(8);
  }
  expect(screen.getByText(/还没有写入。新增 1 个项目/)).toBeVisible();
  expect(screen.getByText("“甲.xlsx”：需要您认一下，认定以前不列入。")).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("both explanations are marked in a picture of the sheet, and a click shows a cell of one in it", async () => {
  const { user } = await preview(three);
  const choice = screen.getByRole("region", { name: /^需要您认一下/ });
  const [first, second] = within(choice).getAllByRole("listitem");
  const [place] = within(second!).getAllByRole("button", { name: / › [A-Z]+\d+$/ });
  const [sheetName, address] = place!.textContent.split(" › ");
  place!.focus();
  await user.keyboard("{Enter}");
  const picture = await within(choice).findByRole("region", { name: "原表 甲.xlsx" });
  const drawn = await within(picture).findByRole("grid", { name: `工作表 ${sheetName}` });
  expect(drawn).toHaveAttribute("aria-activedescendant", `source-${address}`);
  expect(within(drawn).getByTestId("chosen")).toBeInTheDocument();
  for (const [way, list] of [first, second].entries()) {
    const cells = within(list!).getAllByRole("button", { name: / › / });
    expect(within(drawn).getAllByTestId(`way-${way + 1}`)).toHaveLength(cells.length);
  }
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(within(picture).getByRole("button", { name: "收起原表" }));
  expect(place).toHaveFocus();
});

test("a choice holds for the files of the same layout, and can be taken back", async () => {
  const { click } = await preview(three);
  await click("用读法2：内容在栏目名右边第1格");
  const made = await screen.findByRole("region", { name: /^您已认过：“甲.xlsx”等 2 个/ });
  expect(made).toHaveTextContent("按“内容在栏目名右边第1格”读取。");
  const added = screen.getByRole("list", { name: "新增" });
  expect(within(added).getByText(/^功能性面料大规模个性化定制服务项目（/)).toBeVisible();
  expect(
    within(added).getByText(
      /^乙.xlsx › 冰凌花食品。附件4-5 的“项目类别”“联系人”“联系方式（手机）”没有填写，先不列入/,
    ),
  ).toBeVisible();
  expect(screen.getByRole("heading", { name: "预览" })).toHaveFocus();

  await click("重新认");
  expect(await screen.findByRole("region", { name: /^需要您认一下/ })).toBeVisible();
  expect(screen.getByText(/还没有写入。新增 1 个项目/)).toBeVisible();
});

test("where no explanation is right the files stay out", async () => {
  const { user, click, host } = await preview(three);
  screen.getByRole("button", { name: "都不对，不列入" }).focus();
  await user.keyboard("{Enter}");
  const made = await screen.findByRole("region", { name: /^您已认过/ });
  expect(made).toHaveTextContent("几种读法都不对，不列入汇总表。");
  expect(screen.getByText(/还没有写入。新增 1 个项目/)).toBeVisible();
  await click("写入汇总表");
  expect(await screen.findByText(/已写入：“汇总表”共 1 个项目/)).toBeVisible();
  expect(host.written).toHaveLength(1);
});

test("the open workbook is checked by its best reading under a notice; the choice holds in 汇总 too", async () => {
  const { user, click } = await pane(workbook(doubtful));
  await click("检查");
  const notice = await screen.findByText(/需要您认一下：下面是按最可能的读法得到的结果/);
  expect(notice).toBeVisible();
  expect(screen.queryByRole("button", { name: /^改为/ })).toBeNull();
  expect(screen.queryByRole("button", { name: /说明/ })).toBeNull();
  expect(await accessibilityFaults()).toEqual([]);

  await click("用读法2：内容在栏目名右边第1格");
  const made = await screen.findByRole("heading", { name: "您已认过：本工作簿" });
  expect(made).toHaveFocus();
  expect(screen.queryByText(/下面是按最可能的读法得到的结果/)).toBeNull();

  await user.click(screen.getByRole("tab", { name: "汇总" }));
  await screen.findByRole("heading", { name: "选择来源" });
  await click("预览");
  expect(await screen.findByRole("list", { name: "新增" })).toBeVisible();
});

test("of two projects on one sheet each opens its own reading", async () => {
  const answers = doubtful.cells.filter(({ text }) => !text.startsWith("见附件"));
  const { click, user } = await preview({ "甲.xlsx": workbook({ ...doubtful, cells: answers }) });
  await screen.findByRole("list", { name: "新增" });
  const names = ["功能性面料大规模个性化定制服务项目", "智能装备远程运维工业互联网平台建设项目"];
  for (const name of names) {
    const added = screen.getByRole("list", { name: "新增" });
    await user.click(within(added).getByRole("button", { name: new RegExp(name) }));
    expect(await screen.findByRole("heading", { name: new RegExp(`^识别结果：${name}`) })).toBeVisible();
    await click("返回预览");
  }
});
