import { screen } from "@testing-library/react";
import { startStates } from "./support/openings";
import { fakeHost } from "./support/fakeHost";
import { fakeMergeStages } from "./support/fakeMerge";
import { fakeStages, renderPane } from "./support/renderPane";

test.each(startStates)("a workbook with %s opens on %s", async (_what, tab, workbook, reading) => {
  const merge = fakeMergeStages({});
  const glance = async () => async () => reading.sheets.map(({ role }) => role);
  await renderPane(fakeHost(workbook), { glance, merge: async () => merge });
  expect(await screen.findByRole("tab", { name: tab, selected: true })).toBeVisible();
  expect(await screen.findByText(tab === "汇总" ? /把申报书汇总成/ : /检查本工作簿所有工作表/)).toBeVisible();
});

test("a tab that the user has chosen already stays", async () => {
  const [, , workbook, reading] = startStates[2]!;
  const host = fakeHost(workbook);
  let answer: () => void = () => undefined;
  const read = host.readWorkbook;
  host.readWorkbook = async (control) => {
    await new Promise<void>((resolve) => (answer = resolve));
    return read(control);
  };
  const stages = fakeStages(() => ({ reading }));
  const glance = async () => async () => reading.sheets.map(({ role }) => role);
  const user = await renderPane(host, { glance, check: async () => stages });
  await user.click(screen.getByRole("tab", { name: "材料" }));
  answer();
  await screen.findByRole("heading", { name: "收件核对清单" });
  expect(screen.getByRole("tab", { name: "材料", selected: true })).toBeVisible();
});

test("when Excel does not answer at the opening the pane shows 检查", async () => {
  const host = fakeHost();
  host.failNext("readWorkbook", "InvalidOperationInCellEditMode");
  await renderPane(host, {});
  expect(screen.getByRole("tab", { name: "检查", selected: true })).toBeVisible();
});
