import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Finding } from "../../src/check/finding";
import { fakeHost } from "./support/fakeHost";
import { accessibilityFaults, fakeStages, renderPane } from "./support/renderPane";
import type { FakeCheck } from "./support/renderPane";
import { mistake, nameOf } from "./support/checkedPane";
import { cell, finding, workbook, workbookReading } from "./support/records";

const at = (row: number) => cell("启明", row, 4);
const holds = (row: number, value: string | number, more = {}) => ({
  row,
  col: 4,
  kind: typeof value === "number" ? ("number" as const) : ("text" as const),
  value,
  text: String(value),
  ...more,
});
const offer = (row: number, value: number): Partial<Finding> => ({ suggestion: { cell: at(row), value } });

/** A checked form with these findings; `now` says what is found from then on. */
async function pane(
  findings: readonly Finding[],
  cells: readonly ReturnType<typeof holds>[] = [],
  person: "enterprise" | "city" = "enterprise",
) {
  const sheet = { name: "启明", cells, merges: [], hidden: false, hiddenRows: [], hiddenColumns: [] };
  const host = fakeHost(workbook(sheet));
  const state = { judge: (): readonly Finding[] => findings };
  const reading = workbookReading([nameOf("启明", "远程运维平台")]);
  const stages = fakeStages((): FakeCheck => ({ reading, findings: { 启明: state.judge() } }));
  const underWay = new Set<string>();
  const user = await renderPane(host, { check: async () => stages, underWay }, { person });
  if (person === "city") await user.click(screen.getByRole("tab", { name: "检查" }));
  await user.click(screen.getByRole("button", { name: "检查" }));
  await screen.findByRole("button", { name: "重新检查" });
  const now = (...found: readonly Finding[]): void => {
    state.judge = () => found;
  };
  return { host, user, now, state, underWay };
}

const foot = () => within(screen.getByRole("region", { name: "逐处修改" }));
const start = () => screen.getByRole("button", { name: "逐处修改" });
const rowOf = (rule: string) => screen.getByRole("button", { name: new RegExp(`^${rule} 的问题`) });
const rows = () =>
  screen.getAllByRole("button", { name: /^[A-Z]+ 的问题/ }).map(({ textContent }) => textContent);

test("what is typed for a cell and not written is among what another workbook would lose", async () => {
  const { user, underWay } = await pane([mistake("A", 1)], [holds(1, "错")]);
  await user.click(start());
  const entry = await foot().findByLabelText("启明 › E2 改为");
  expect(entry).toHaveFocus();
  expect([...underWay]).toEqual([]);
  await user.keyboard("对");
  expect([...underWay]).toEqual(["启明 › E2 要改成的内容还没有写入"]);
  await user.clear(entry);
  await user.keyboard("错");
  expect([...underWay]).toEqual([]);
});

test("she types, presses Enter, and stands at the next one; what is mended stays in its place", async () => {
  const { host, user, now } = await pane(
    [mistake("A", 1), mistake("B", 2), mistake("C", 3)],
    [holds(1, "错")],
  );
  await user.click(start());
  expect(await foot().findByLabelText("启明 › E2 改为")).toHaveFocus();
  expect(foot().getByLabelText("启明 › E2 改为")).toHaveValue("错");
  expect(host.selectedCells).toEqual([at(1)]);
  now(mistake("B", 2), mistake("C", 3));
  await user.keyboard("对{Enter}");
  expect(await foot().findByText("已改好 1/3")).toBeVisible();
  expect(await foot().findByLabelText("启明 › E3 改为")).toHaveFocus();
  expect(host.mended).toEqual([{ cell: at(1), value: "对" }]);
  expect(rows()).toEqual(["A 的问题 启明 › E2 已改好", "B 的问题 启明 › E3", "C 的问题 启明 › E4"]);
  expect(screen.getByText("还有 2 处待处理。")).toBeVisible();
  expect(screen.queryByRole("progressbar")).toBeNull();

  now(mistake("B", 2));
  await user.click(foot().getByRole("button", { name: "下一条" }));
  await user.keyboard("12{Enter}");
  expect(await foot().findByText("已改好 2/3")).toBeVisible();
  expect(foot().getByRole("heading", { name: "第 2/3 处" })).toBeVisible();
  now();
  await user.keyboard("好{Enter}");
  expect(await foot().findByText("3 处都处理好了。")).toBeVisible();
  expect(foot().getByRole("button", { name: "下一步：材料" })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(foot().getByRole("button", { name: "结束" }));
  expect(await screen.findByText("共 1 份申报书：没有发现问题。")).toBeVisible();
});

test("a value that is wrong too keeps the step, in the new finding's words", async () => {
  const { user, now } = await pane([mistake("A", 1), mistake("B", 2)]);
  await user.click(start());
  now(mistake("D", 1), mistake("B", 2));
  await user.keyboard("也错{Enter}");
  await waitFor(() => expect(screen.getAllByText("仍有问题：D 的问题")).toHaveLength(2));
  expect(foot().getByText("已改好 0/2")).toBeVisible();
  expect(foot().getByLabelText("启明 › E2 改为")).toHaveFocus();
  expect(rows()).toHaveLength(2);
  now(mistake("B", 2));
  await user.keyboard("对{Enter}");
  expect(await foot().findByText("已改好 1/2")).toBeVisible();
});

test("the same fault in another value is told, and what is mended can be typed again", async () => {
  const { host, user, now } = await pane([mistake("A", 1), mistake("B", 2)]);
  await user.click(start());
  now(mistake("A", 1, { values: { message: "A 的问题：也错" } }), mistake("B", 2));
  await user.keyboard("也错{Enter}");
  expect(await foot().findByText("仍有问题：A 的问题：也错")).toBeVisible();
  expect(foot().getByLabelText("启明 › E2 改为")).toHaveFocus();
  now(mistake("B", 2));
  await user.keyboard("对{Enter}");
  await foot().findByText("已改好 1/2");
  await user.click(foot().getByRole("button", { name: "上一条" }));
  await user.type(await foot().findByLabelText("启明 › E2 改为"), "更好{Enter}");
  await waitFor(() => expect(host.mended.at(-1)).toEqual({ cell: at(1), value: "更好" }));
});

test("Enter that ends a Chinese word writes nothing, nor does what stands there already", async () => {
  const { host, user } = await pane([mistake("A", 1)], [holds(1, "甲")]);
  await user.click(start());
  const entry = await foot().findByLabelText("启明 › E2 改为");
  fireEvent.change(entry, { target: { value: "乙" } });
  fireEvent.keyDown(entry, { key: "Enter", isComposing: true });
  expect(host.mended).toEqual([]);
  fireEvent.change(entry, { target: { value: "甲" } });
  await user.keyboard("{Enter}");
  expect(await foot().findByText("内容没有变，没有写入。不用改的，请点“下一条”。")).toBeVisible();
  expect(host.mended).toEqual([]);
});

test("a formula is replaced only after a word, and so is a cell emptied", async () => {
  const { host, user, now } = await pane([mistake("A", 1)], [holds(1, 30, { formula: "B1*3" })]);
  await user.click(start());
  await user.keyboard("40{Enter}");
  expect(await foot().findByText(/^E2 是公式（=B1\*3），将被替换为“?40”?，/)).toBeVisible();
  expect(host.mended).toEqual([]);
  await user.click(foot().getByRole("button", { name: "不写入" }));
  await user.clear(await foot().findByLabelText("启明 › E2 改为"));
  await user.keyboard("{Enter}");
  now();
  expect(await foot().findByRole("button", { name: "仍然写入" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(await foot().findByText("已改好 1/1")).toBeVisible();
  expect(host.mended).toEqual([{ cell: at(1), value: "" }]);
});

test("a cell in which somebody typed meanwhile is left alone, and that is said", async () => {
  const { host, user } = await pane([mistake("A", 1)], [holds(1, "甲")]);
  await user.click(start());
  await foot().findByLabelText("启明 › E2 改为");
  host.workbook = workbook({ ...host.workbook.sheets[0]!, cells: [holds(1, "别人的")] });
  host.waitFor = Promise.resolve();
  await user.keyboard("丙");
  act(() => host.changeSheets());
  await user.keyboard("{Enter}");
  await waitFor(() => expect(foot().getByLabelText("启明 › E2 改为")).toHaveValue("别人的"));
  expect(host.mended).toEqual([]);
});

test("of a finding on several cells one is chosen; a write that fails says what stands", async () => {
  const two = finding("A", "error", [at(1), at(2)], { fields: ["A"] });
  const { host, user } = await pane([two], [holds(1, 1890), holds(2, 1980)]);
  await user.click(start());
  const choice = await foot().findByLabelText("改哪个单元格");
  expect(
    within(choice)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["启明 › E2：“1890”", "启明 › E3：“1980”"]);
  await user.selectOptions(choice, "启明 › E3：“1980”");
  host.failNext("mendCells", "SheetProtected");
  const entry = await foot().findByLabelText("启明 › E3 改为");
  await user.clear(entry);
  await user.type(entry, "1,890{Enter}");
  expect(await foot().findByText("原来的单元格没有改动。Excel 出错：SheetProtected")).toBeVisible();
  await user.type(foot().getByLabelText("启明 › E3 改为"), "{Enter}");
  await waitFor(() => expect(host.mended).toEqual([{ cell: at(2), value: 1890 }]));
});

test("the list is filtered by what to do, rule and sheet, and the stepper goes through what is in sight", async () => {
  const other = finding("B", "query", [cell("附表", 2, 4)], { fields: ["B"] });
  const { user } = await pane([mistake("A", 1), other, mistake("C", 3)]);
  await user.selectOptions(screen.getByLabelText("按工作表筛选"), "启明（2）");
  expect(rows()).toEqual(["A 的问题 启明 › E2", "C 的问题 启明 › E4"]);
  await user.selectOptions(screen.getByLabelText("按规则筛选"), "C（1）C 的问题");
  expect(rows()).toEqual(["C 的问题 启明 › E4"]);
  await user.click(start());
  expect(await foot().findByRole("heading", { name: "第 1/1 处" })).toBeVisible();
  await user.selectOptions(screen.getByLabelText("按规则筛选"), "全部规则");
  await user.selectOptions(screen.getByLabelText("按工作表筛选"), "全部工作表");
  await user.selectOptions(screen.getByLabelText("按处理方式筛选"), "需要说明（1）");
  expect(rows()).toEqual(["B 的问题 附表 › E3"]);
});

describe("全部采用建议", () => {
  test("shows what will change, takes it by one press, and goes back by one", async () => {
    const { host, user, now } = await pane(
      [mistake("A", 1, offer(1, 10)), mistake("B", 2), mistake("C", 3, offer(3, 30))],
      [holds(1, 100_000), holds(3, 300_000)],
    );
    await user.click(screen.getByRole("button", { name: "全部采用建议（2）" }));
    const list = await foot().findByRole("list", { name: "将改动的单元格" });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["启明 › E2：“100000” → 10", "启明 › E4：“300000” → 30"]);
    expect(host.mended).toEqual([]);
    now(mistake("B", 2));
    await user.click(foot().getByRole("button", { name: "采用这 2 处" }));
    expect(await foot().findByText("采用了 2 处建议。")).toBeVisible();
    expect(host.mended).toHaveLength(2);
    expect(rows()).toEqual(["A 的问题 启明 › E2 已改好", "B 的问题 启明 › E3", "C 的问题 启明 › E4 已改好"]);
    host.typedSince = [at(3)];
    now(mistake("A", 1, offer(1, 10)), mistake("B", 2));
    await user.click(foot().getByRole("button", { name: "撤销" }));
    expect(await foot().findByText(/^没有撤销：启明 › E4。这里后来又改过/)).toBeVisible();
    expect(host.takenBack).toEqual([at(1)]);
    expect(rows()[0]).toBe("A 的问题 启明 › E2");
  });

  test("takes back what brings a new finding, and says so", async () => {
    const open = [mistake("A", 1, offer(1, 10)), mistake("C", 3, offer(3, 30))];
    const { host, user, state } = await pane(open);
    await user.click(screen.getByRole("button", { name: "全部采用建议（2）" }));
    // 30 in E4 brings another fault; without it the first finding is there again
    state.judge = () => [host.takenBack.length > 0 ? open[1]! : mistake("NEW", 3)];
    await user.click(await foot().findByRole("button", { name: "采用这 2 处" }));
    expect(
      await foot().findByText(
        "采用了 1 处建议。1 处采用后出现新的问题，已恢复原样：启明 › E4（NEW 的问题）。",
      ),
    ).toBeVisible();
    expect(host.takenBack).toEqual([at(3)]);
    expect(rows()).toEqual(["A 的问题 启明 › E2 已改好", "C 的问题 启明 › E4"]);
  });
});

test("a single mend is taken back, and its step is there again; the city mends as well", async () => {
  const { host, user, now } = await pane([mistake("A", 1), mistake("B", 2)], [], "city");
  await user.click(start());
  now(mistake("B", 2));
  await user.keyboard("对{Enter}");
  expect(await foot().findByText("已改好 1/2")).toBeVisible();
  now(mistake("A", 1), mistake("B", 2));
  await user.click(foot().getByRole("button", { name: "撤销" }));
  expect(await foot().findByText("已改好 0/2")).toBeVisible();
  expect(host.takenBack).toEqual([at(1)]);
  expect(foot().getByRole("heading", { name: "第 1/2 处" })).toBeVisible();
  expect(rowOf("A")).toHaveTextContent(/E2$/);
});

test("a move in the sheet to a cell with a finding leads the stepper there", async () => {
  const { host, user } = await pane([mistake("A", 1), mistake("B", 2), mistake("C", 3)]);
  await user.click(start());
  await foot().findByLabelText("启明 › E2 改为");
  act(() => host.moveSelection(at(1))); // the host tells of what the pane selected itself
  act(() => host.moveSelection(at(3)));
  expect(await foot().findByLabelText("启明 › E4 改为")).toBeVisible();
  expect(screen.queryByRole("region", { name: "选中的单元格" })).toBeNull();
});
