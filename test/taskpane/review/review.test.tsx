import { screen, waitFor, within } from "@testing-library/react";
import { typed } from "../../merge/edited";
import { accessibilityFaults } from "../support/renderPane";
import { inHand, list, openDesk, options, reviewDesk, saved, written } from "./desk";
import { explainedRow, manyRows } from "./rows";

const stand = (name: RegExp): HTMLElement =>
  within(screen.getByRole("group", { name: "筛选" })).getByRole("button", { name });

test("all explanations of all projects stand in one list: project, question, figures, explanation", async () => {
  await openDesk(manyRows(12));
  expect(options()).toHaveLength(12);
  expect(options()[6]).toHaveTextContent(
    "平台2（企业2）第7个疑问企业说明：“第7个说明，由于扩产”现填内容（2019年利润（万元））：700",
  );
  expect(stand(/^待审核 12$/)).toHaveAttribute("aria-pressed", "true");
  expect(await accessibilityFaults()).toEqual([]);
});

test("by keys: Enter accepts and goes on to the next, and no row moves", async () => {
  const desk = await openDesk(manyRows(8));
  list().focus();
  await desk.user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
  expect(inHand()).toContain("第2个疑问");
  await desk.user.keyboard("{Enter}{Enter}{ArrowDown}{Enter}");
  expect(inHand()).toContain("第6个疑问");
  expect(options().map(({ textContent }) => /第(\d)个疑问/.exec(textContent!)![1])).toEqual([..."12345678"]);
  expect(options().map(({ textContent }) => textContent!.includes("已认可"))).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [2, 3, 5].includes(number)),
  );
  expect(list()).toHaveFocus();
  await saved();
  expect(written(desk).map(({ answer }) => answer)).toEqual(["", "认可", "认可", "", "认可", "", "", ""]);
  expect(written(desk)[1]!.answeredAt).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  expect(stand(/^待审核 5$/)).toBeVisible();
  expect(stand(/^已认可 3$/)).toBeVisible();
});

test("after the last row the list goes on to the first that still waits", async () => {
  const desk = await openDesk(manyRows(3));
  list().focus();
  await desk.user.keyboard("{End}{Enter}");
  expect(inHand()).toContain("第1个疑问");
  await desk.user.keyboard("{Enter}{Enter}");
  await saved();
  expect(written(desk).every(({ answer }) => answer === "认可")).toBe(true);
});

test("不认可 asks for a reason: an offered one by a click, or a free one; without one nothing is written", async () => {
  const desk = await openDesk(manyRows(3));
  list().focus();
  await desk.user.keyboard("2");
  const box = screen.getByRole("textbox", { name: /^不认可的理由/ });
  expect(box).toHaveFocus();
  await desk.user.keyboard("{Enter}");
  expect(screen.getByText("请写明为什么不认可，企业会在退回单上看到。")).toBeVisible();
  expect(desk.host.written).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);
  await desk.user.click(screen.getByRole("button", { name: "请附证明材料，如审计报告相应页。" }));
  await desk.user.keyboard("{Enter}");
  expect(inHand()).toContain("第2个疑问");
  await desk.user.keyboard("2");
  await desk.user.keyboard("数字与年报不一致{Enter}");
  await desk.user.keyboard("2{Escape}");
  expect(screen.queryByRole("textbox", { name: /^不认可的理由/ })).toBeNull();
  expect(list()).toHaveFocus();
  await saved();
  expect(written(desk).map(({ answer, note }) => [answer, note])).toEqual([
    ["不认可", "请附证明材料，如审计报告相应页。"],
    ["不认可", "数字与年报不一致"],
    ["", ""],
  ]);
  expect(options()[0]).toHaveTextContent("不认可，退回：请附证明材料，如审计报告相应页。");
});

test("by mouse: a click on a row, and the buttons stay where they are for the next one", async () => {
  const desk = await openDesk(manyRows(4));
  await desk.user.type(screen.getByRole("textbox", { name: "审核人" }), "王科长");
  await desk.user.click(within(list()).getByText("第3个疑问"));
  await desk.user.click(screen.getByRole("button", { name: "认可" }));
  await desk.user.click(screen.getByRole("button", { name: "认可" }));
  await saved();
  expect(written(desk).map(({ answer, reviewer }) => answer + reviewer)).toEqual([
    "",
    "",
    "认可王科长",
    "认可王科长",
  ]);
  expect(window.localStorage.getItem("申报汇总/审核人")).toBe("王科长");
});

test("filters: where they stand, the project, the rule, words in any of their texts", async () => {
  const rows = [
    ...manyRows(10),
    explainedRow(11, { answer: "不认可", note: "请附验资报告" }),
    explainedRow(12, { answer: "认可" }),
    explainedRow(13, { severity: "error", explanation: "" }),
    explainedRow(14, { explanation: "" }),
  ];
  const { user } = await openDesk(rows);
  expect(options()).toHaveLength(10);
  await user.selectOptions(screen.getByRole("combobox", { name: "项目" }), "平台2（企业2）");
  expect(options().map(({ textContent }) => /第(\d+)个疑问/.exec(textContent!)![1])).toEqual([
    "6",
    "7",
    "8",
    "9",
    "10",
  ]);
  await user.selectOptions(screen.getByRole("combobox", { name: "规则" }), "FIN-20");
  expect(options()).toHaveLength(2);
  await user.selectOptions(screen.getByRole("combobox", { name: "项目" }), "");
  await user.type(screen.getByRole("searchbox", { name: "查找" }), "第9个");
  expect(options()).toHaveLength(1);
  await user.clear(screen.getByRole("searchbox", { name: "查找" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "规则" }), "");
  await user.click(stand(/^不认可 1$/));
  expect(options()[0]).toHaveTextContent("请附验资报告");
  await user.click(stand(/^可放行 1$/));
  expect(options()[0]).toHaveTextContent("第13个疑问");
  await user.click(stand(/^已放行 0$/));
  expect(screen.getByText("没有已放行的条目。")).toBeVisible();
});

test("全部认可 takes all that the filter shows in one write, and one 撤销 brings all of them back", async () => {
  const desk = await openDesk(manyRows(45));
  const { user, host } = desk;
  await user.selectOptions(screen.getByRole("combobox", { name: "规则" }), "FIN-14");
  await user.click(screen.getByRole("button", { name: "全部认可（22）" }));
  await saved();
  expect(host.written).toHaveLength(1);
  expect(written(desk).filter(({ answer }) => answer === "认可")).toHaveLength(22);
  expect(written(desk).every(({ answer, rule }) => answer === "" || rule === "FIN-14")).toBe(true);
  await user.click(screen.getByRole("button", { name: "撤销：认可 22 条" }));
  await saved();
  expect(written(desk)).toEqual(manyRows(45));
  expect(screen.queryByRole("button", { name: /^撤销/ })).toBeNull();
  expect(screen.getByRole("button", { name: "全部认可（22）" })).toBeVisible();
});

test("what was taken back does not come up again while the sheets are checked", async () => {
  const { user } = await openDesk(manyRows(45));
  const counts: string[] = [];
  const filters = screen.getByRole("group", { name: "筛选" });
  new MutationObserver(() => counts.push(stand(/^已认可/).textContent)).observe(filters, {
    subtree: true,
    characterData: true,
    childList: true,
  });
  list().focus();
  for (let n = 0; n < 6; n += 1) {
    counts.length = 0;
    await user.keyboard("{Enter}{Control>}z{/Control}");
    await saved();
    await waitFor(() => expect(stand(/^待审核 45$/)).toBeVisible());
    expect(counts.join()).toMatch(/^(?:已认可 1,?)*(?:已认可 0,?)*$/);
  }
});

test("Ctrl+Z takes the last answer back and returns to its row", async () => {
  const desk = await openDesk(manyRows(4));
  list().focus();
  await desk.user.keyboard("{ArrowDown}{Enter}");
  await desk.user.keyboard("{Control>}z{/Control}");
  expect(inHand()).toContain("第2个疑问");
  await saved();
  expect(written(desk)).toEqual(manyRows(4));
});

test("what is answered while a write is under way goes with the next one", async () => {
  const desk = await openDesk(manyRows(6));
  const { host, user } = desk;
  const { writeOwnSheets } = host;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  host.writeOwnSheets = async (...given) => {
    await held;
    return writeOwnSheets(...given);
  };
  list().focus();
  await user.keyboard("{Enter}{Enter}{Enter}{Enter}");
  await screen.findByText("正在保存 4 条……");
  release();
  await saved();
  expect(written(desk).map(({ answer }) => answer)).toEqual(["认可", "认可", "认可", "认可", "", ""]);
  expect(host.written.length).toBeLessThanOrEqual(2);
});

test("an answer that somebody typed into the sheet meanwhile is not written over; the others are saved", async () => {
  const desk = await openDesk(manyRows(3));
  const { host, user } = desk;
  const opinions = host.workbook.sheets.at(-1)!;
  const head = opinions.cells.find(({ text }) => text.startsWith("市局意见"))!;
  host.workbook = {
    ...host.workbook,
    sheets: [host.workbook.sheets[0]!, typed(opinions, head.row + 2, head.col, "不认可")],
  };
  await user.click(screen.getByRole("button", { name: "全部认可（3）" }));
  await screen.findByText(/^这一栏的内容已经改动，没有保存。/);
  expect(written(desk).map(({ answer }) => answer)).toEqual(["认可", "不认可", "认可"]);
  await waitFor(() => expect(options()[1]).toHaveTextContent("不认可，退回"));
});

test("where the workbook cannot be written it is told, and the rows wait as before", async () => {
  const desk = await openDesk(manyRows(3));
  desk.host.failNext("writeOwnSheets", "StructureProtected");
  await desk.user.click(screen.getByRole("button", { name: "认可" }));
  expect(
    await screen.findByText("1 条意见没有保存。原来的表没有改动。Excel 出错：StructureProtected"),
  ).toBeVisible();
  await waitFor(() => expect(stand(/^待审核 3$/)).toBeVisible());
});

test("2,000 explanations: every one is reached, and only what is near is drawn", async () => {
  const desk = await openDesk(manyRows(2_000));
  expect(options().length).toBeLessThan(100);
  list().focus();
  await desk.user.keyboard("{End}");
  expect(inHand()).toContain("第2000个疑问");
  expect(options().length).toBeLessThan(150);
  await desk.user.keyboard("{Home}{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}");
  expect(inHand()).toContain("第51个疑问");
  expect(screen.getByText(/^第 51 条，共 2000 条：平台11/)).toBeVisible();
});

test("an error is let through with a reason that says enough", async () => {
  const desk = await openDesk([...manyRows(1), explainedRow(2, { severity: "error", explanation: "" })]);
  const { user } = desk;
  await user.click(stand(/^可放行 1$/));
  list().focus();
  await user.keyboard("{Enter}");
  await user.keyboard("属实{Enter}");
  expect(screen.getByText(/^请写明放行的理由（不少于 8 个字）/)).toBeVisible();
  await user.keyboard("，已核对迁入登记证明{Enter}");
  await saved();
  expect(written(desk)[1]).toMatchObject({ answer: "放行", note: "属实，已核对迁入登记证明" });
  expect(stand(/^已放行 1$/)).toBeVisible();
});

test("the figure's cell is a link; its file is asked for where it is not at hand, and the picture goes along", async () => {
  const { user } = await openDesk(manyRows(6));
  list().focus();
  await user.keyboard(" ");
  expect(await screen.findByText(/^“企业1.xlsx”不在手边。/)).toBeVisible();
  await user.upload(screen.getByLabelText("选择原文件"), new File(["x"], "企业1.xlsx"));
  const picture = await screen.findByRole("region", { name: "原表 企业1.xlsx" });
  expect(picture).toHaveTextContent("企业1.xlsx › 申报书 › E1");
  list().focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(picture).toHaveTextContent("企业1.xlsx › 申报书 › E2"));
  await user.keyboard("{End}");
  expect(screen.queryByRole("region", { name: /^原表/ })).toBeNull();
});

test("a cell of the open workbook is selected there", async () => {
  const { host, user } = await openDesk([
    explainedRow(1, { place: "申报书.xlsx › 一、基本情况!E23、一、基本情况!F23" }),
  ]);
  await user.click(screen.getByRole("button", { name: "看 一、基本情况 › E23" }));
  expect(host.selectedCells).toEqual([{ sheet: "一、基本情况", row: 22, col: 4 }]);
});

test("an enterprise has no such step", async () => {
  await reviewDesk(manyRows(3), "enterprise");
  expect(screen.queryByRole("tab", { name: "审核" })).toBeNull();
});
