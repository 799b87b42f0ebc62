import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import type { Finding } from "../../src/check/finding";
import { fakeHost } from "./support/fakeHost";
import { renderPane } from "./support/renderPane";
import type { FakeCheck } from "./support/renderPane";
import { cell, finding, sheet, workbook, workbookReading } from "./support/records";

import { checkedPane, found, mistake, moment, nameOf, oneForm, stale, status } from "./support/checkedPane";

test("a mended figure's finding goes and a new one comes without a click, and nothing says that the list is old", async () => {
  const { change } = await checkedPane(oneForm(mistake("FIN-15", 23), mistake("USC-01", 10)));
  change(oneForm(mistake("USC-01", 10), mistake("CON-02", 30)));
  await waitFor(() => expect(found("FIN-15")).toBeNull());
  expect(found("CON-02")).toHaveTextContent("启明 › E31");
  expect(screen.getByText("共 1 份申报书：必须修改 2 处。")).toBeVisible();
  expect(screen.queryByText(stale)).toBeNull();
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("the card of the selected cell follows", async () => {
  const { host, change } = await checkedPane(oneForm(mistake("FIN-15", 23)));
  act(() => host.moveSelection(cell("启明", 23, 4)));
  const card = () => screen.queryByRole("region", { name: "选中的单元格" });
  expect(card()).toHaveTextContent("FIN-15 的问题");
  change(oneForm(mistake("FIN-16", 23)));
  await waitFor(() => expect(card()).toHaveTextContent("FIN-16 的问题"));
  change(oneForm());
  await waitFor(() => expect(card()).toBeNull());
});

test("a selection that moves with a change is shown together with its result: the list is drawn once", async () => {
  const { host, change } = await checkedPane(oneForm(mistake("FIN-15", 23)));
  const card = () => screen.queryByRole("region", { name: "选中的单元格" });
  let go = () => {};
  host.waitFor = new Promise((resolve) => (go = resolve));
  change(oneForm(mistake("FIN-16", 23)));
  act(() => host.moveSelection(cell("启明", 23, 4)));
  await waitFor(() => expect(host.reread).toHaveLength(1));
  expect(card()).toBeNull();
  host.waitFor = null;
  go();
  await waitFor(() => expect(found("FIN-16")).toBeVisible());
  expect(card()).toHaveTextContent("FIN-16 的问题");
});

test("quick changes are read once, all their sheets together", async () => {
  const { host, change } = await checkedPane(oneForm(mistake("FIN-15", 23)));
  change(oneForm(mistake("FIN-15", 23)), "一");
  change(oneForm(mistake("FIN-15", 23)), "二");
  change(oneForm(), "一");
  await waitFor(() => expect(found("FIN-15")).toBeNull());
  expect(host.reread).toEqual([["一", "二"]]);
});

test("changes that never pause are read all the same", async () => {
  const { host, change } = await checkedPane(oneForm(mistake("FIN-15", 23)));
  for (let n = 0; n < 14; n++) {
    change(oneForm());
    await moment(100);
  }
  expect(host.reread.length).toBeGreaterThanOrEqual(1);
  expect(found("FIN-15")).toBeNull();
});

test("what changes during a reading is read after it: one at a time, the newest wins", async () => {
  const { host, change } = await checkedPane(oneForm(mistake("FIN-15", 23)));
  let go = () => {};
  host.waitFor = new Promise((resolve) => (go = resolve));
  change(oneForm(mistake("FIN-16", 23)), "一");
  await waitFor(() => expect(host.reread).toEqual([["一"]]));
  change(oneForm(mistake("FIN-17", 23)), "二");
  await moment(400);
  expect(host.reread).toEqual([["一"]]);
  host.waitFor = null;
  go();
  await waitFor(() => expect(host.reread).toEqual([["一"], ["二"]]));
  await waitFor(() => expect(found("FIN-17")).toBeVisible());
});

test("the focus stays on its finding, open projects stay open, also when a sheet comes before them", async () => {
  const two = (...findings: Finding[]): FakeCheck => ({
    reading: workbookReading([nameOf("启明", "甲项目"), nameOf("云杉", "乙项目")]),
    findings: { 启明: findings },
  });
  const { user, change } = await checkedPane(two(mistake("FIN-15", 23), mistake("USC-01", 10)));
  await user.click(screen.getByRole("button", { name: /^乙项目/ }));
  await user.click(screen.getByRole("button", { name: /^USC-01/ }));
  const focused = found("USC-01")!;
  focused.focus();
  change({
    reading: workbookReading([nameOf("新表", "丙项目"), nameOf("启明", "甲项目"), nameOf("云杉", "乙项目")]),
    findings: { 启明: [mistake("USC-01", 11)], 新表: [] },
  });
  await screen.findByRole("button", { name: /^丙项目/ });
  expect(found("USC-01")).toBe(focused);
  expect(focused).toHaveFocus();
  expect(focused).toHaveTextContent("启明 › E12");
  const open = (name: RegExp) => screen.getByRole("button", { name }).getAttribute("aria-expanded");
  expect([open(/^甲项目/), open(/^乙项目/), open(/^丙项目/)]).toEqual(["true", "true", "false"]);
});

test("a project stays open when its sheet is renamed", async () => {
  const { change } = await checkedPane(oneForm(mistake("FIN-15", 23)));
  change({
    reading: workbookReading([nameOf("启明公司", "远程运维平台")]),
    findings: { 启明公司: [finding("FIN-15", "error", [cell("启明公司", 23, 4)])] },
  });
  await waitFor(() => expect(found("FIN-15")).toHaveTextContent("启明公司 › E24"));
});

test("the focus goes to the list's heading when its finding is gone, but not while the user is in the sheet", async () => {
  const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const { change } = await checkedPane(oneForm(mistake("FIN-15", 23), mistake("USC-01", 10)));
  found("FIN-15")!.focus();
  change(oneForm(mistake("USC-01", 10)));
  await waitFor(() => expect(screen.getByRole("heading", { name: "检查结果" })).toHaveFocus());
  found("USC-01")!.focus();
  hasFocus.mockReturnValue(false);
  change(oneForm());
  await waitFor(() => expect(found("USC-01")).toBeNull());
  expect(document.body).toHaveFocus();
  hasFocus.mockRestore();
});

describe("a screen reader", () => {
  test("hears how many are left, once the user pauses", async () => {
    const { change } = await checkedPane(oneForm(mistake("A", 1), mistake("B", 2), mistake("C", 3)));
    change(oneForm(mistake("B", 2), mistake("C", 3)));
    await waitFor(() => expect(found("A")).toBeNull());
    expect(status()).not.toContain("还有 2 处待处理。");
    change(oneForm(mistake("C", 3)));
    await waitFor(() => expect(status()).toContain("还有 1 处待处理。"));
    change(oneForm(mistake("D", 3)));
    await waitFor(() => expect(status()).toContain("问题有变化，还有 1 处待处理。"));
    change(oneForm());
    await waitFor(() => expect(status()).toContain("没有待处理的问题了。"));
  });

  test("hears nothing when the findings are the same", async () => {
    const { host, change } = await checkedPane(oneForm(mistake("A", 1)));
    const before = status();
    change(oneForm(mistake("A", 2)));
    await waitFor(() => expect(found("A")).toHaveTextContent("启明 › E3"));
    await moment(1_300);
    expect(status()).toEqual(before);
    expect(host.reread).toHaveLength(1);
  });
});

describe("when the changes cannot be read", () => {
  test("too much: the results are marked as out of date until they are read again by hand", async () => {
    const { host, user, change } = await checkedPane(oneForm(mistake("FIN-15", 23)));
    host.tooMuch = true;
    change(oneForm());
    expect(await screen.findByText(stale)).toBeVisible();
    expect(found("FIN-15")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "重新检查" }));
    await waitFor(() => expect(found("FIN-15")).toBeNull());
    expect(screen.queryByText(stale)).toBeNull();
  });

  test("a failure marks them as well; the next change is read together with the one that failed", async () => {
    const { host, change } = await checkedPane(oneForm(mistake("FIN-15", 23)));
    host.failNext("rereadWorkbook", "GeneralException");
    change(oneForm(), "一");
    expect(await screen.findByText(stale)).toBeVisible();
    change(oneForm(), "二");
    await waitFor(() => expect(screen.queryByText(stale)).toBeNull());
    expect(host.reread).toEqual([["一"], ["一", "二"]]);
    expect(found("FIN-15")).toBeNull();
  });
});

test("检查 by hand does not wait for a reading that hangs, and what that one brings later is dropped", async () => {
  const { host, user, state, change } = await checkedPane(oneForm(mistake("FIN-15", 23)));
  let go = () => {};
  host.waitFor = new Promise((resolve) => (go = resolve));
  change(oneForm(mistake("FIN-16", 23)));
  await waitFor(() => expect(host.reread).toHaveLength(1));
  state.check = oneForm(mistake("FIN-17", 23));
  await user.click(screen.getByRole("button", { name: "重新检查" }));
  await waitFor(() => expect(found("FIN-17")).toBeVisible());
  state.check = oneForm(mistake("FIN-18", 23));
  go();
  await moment(50);
  expect(found("FIN-17")).toBeVisible();
});

test("what the add-in writes itself starts nothing, and is read with the user's next change", async () => {
  const { host, change } = await checkedPane(oneForm(mistake("FIN-15", 23)));
  act(() => host.changeSheets("审核意见", true));
  await moment(300);
  expect(host.reread).toEqual([]);
  change(oneForm(), "一");
  await waitFor(() => expect(host.reread).toEqual([["审核意见", "一"]]));
});

test("behind another tab nothing is read; back at 检查 the list is brought up to date", async () => {
  const { host, user, change } = await checkedPane(oneForm(mistake("FIN-15", 23)));
  await user.click(screen.getByRole("tab", { name: "材料" }));
  act(() => host.changeSheets("收件核对", true));
  change(oneForm(), "一");
  await moment(300);
  expect(host.reread).toEqual([]);
  await user.click(screen.getByRole("tab", { name: "检查" }));
  await waitFor(() => expect(host.reread).toEqual([["收件核对", "一"]]));
  await waitFor(() => expect(found("FIN-15")).toBeNull());
});

test("before the first check nothing is read", async () => {
  const host = fakeHost(workbook(sheet("启明")));
  await renderPane(host, {});
  act(() => host.changeSheets());
  await moment(300);
  expect(host.reread).toEqual([]);
});

test("with the pane its handlers are gone, and a reading that is due is not begun", async () => {
  const { host, change } = await checkedPane(oneForm(mistake("FIN-15", 23)));
  expect(host.listening).toBe(2);
  change(oneForm());
  cleanup();
  await moment(300);
  expect(host.listening).toBe(0);
  expect(host.reread).toEqual([]);
});

test("a suggestion is not written over what was typed a moment ago", async () => {
  const at = cell("启明", 23, 4);
  const offered = mistake("FIN-16", 23, { suggestion: { cell: at, value: 17102.45 } });
  const { host, user, change } = await checkedPane(oneForm(offered));
  const button = screen.getByRole("button", { name: "改为 17,102.45" });
  let go = () => {};
  host.waitFor = new Promise((resolve) => (go = resolve)); // the click comes before the change is read
  change(oneForm());
  await user.click(button);
  go();
  expect(await screen.findByText("这一处刚刚有改动，没有写入。请看新的检查结果。")).toBeVisible();
  expect(host.mended).toEqual([]);
});

test("a suggestion follows its cell when a row was put in a moment ago", async () => {
  const offered = (row: number): Finding =>
    mistake("FIN-16", row, { suggestion: { cell: cell("启明", row, 4), value: 17102.45 } });
  const { host, user, change } = await checkedPane(oneForm(offered(23)));
  const button = screen.getByRole("button", { name: "改为 17,102.45" });
  change(oneForm(offered(24)));
  await user.click(button);
  await waitFor(() => expect(host.mended).toEqual([{ cell: cell("启明", 24, 4), value: 17102.45 }]));
});

test("what is being written into an explanation stays when a cell changes elsewhere", async () => {
  const query = finding("FIN-20", "query", [cell("启明", 23, 4)], { fields: ["finance.profit.2019"] });
  const { user, change } = await checkedPane(oneForm(query, mistake("FIN-15", 24)));
  await user.click(await screen.findByRole("button", { name: /^填写说明/ }));
  const box = await screen.findByRole("textbox", { name: "企业说明" });
  await user.type(box, "2019年5月增资扩股");
  change(oneForm(query));
  await waitFor(() => expect(found("FIN-15")).toBeNull());
  const list = screen.getByRole("heading", { name: "需要说明（1）" }).parentElement!;
  expect(within(list).getByRole("textbox", { name: "企业说明" })).toHaveValue("2019年5月增资扩股");
});
