import { screen, within } from "@testing-library/react";
import { fakeHost, type FakeHost } from "./support/fakeHost";
import { startStates } from "./support/openings";
import { cell, application, finding, reading, sheet, workbook, workbookReading } from "./support/records";
import { accessibilityFaults, fakeStages, renderPane } from "./support/renderPane";
import type { WorkbookReading } from "../../src/read/application";
import type { Person } from "../../src/taskpane/shell/rails";

const steps = (): (string | null)[] =>
  screen.getAllByRole("tab").map((tab) => tab.firstElementChild!.textContent); // the second keeps room for bold
const sits = (): (string | null)[] =>
  within(screen.getByRole("group", { name: "我是" }))
    .getAllByRole("button", { pressed: true })
    .map(({ textContent }) => textContent);

async function pane(host: FakeHost, found: WorkbookReading, person: Person | null) {
  const services = {
    glance: async () => async () => found.sheets.map(({ role }) => role),
    check: async () => fakeStages(() => ({ reading: found })),
  };
  return renderPane(host, services, { person });
}

const nothing = workbookReading([], { Sheet1: "other" });

test.each([
  ["enterprise", ["1检查", "2材料", "3报送"]],
  ["city", ["1汇总", "2审核", "3退回", "4材料", "5上报", "检查"]],
  ["province", ["1收表", "2核对", "3成表", "设置"]],
] as const)("%s sees her steps in her order and nobody else's", async (person, expected) => {
  await pane(fakeHost(), nothing, person);
  expect(steps()).toEqual(expected);
  expect(await accessibilityFaults()).toEqual([]);
});

test("an enterprise meets neither 放行 nor 认可 nor 汇总, in a result with errors and explanations", async () => {
  const at = cell("启明", 3, 3);
  const form = application("启明", [
    reading("project.name", "平台", at),
    reading("applicant.name", "甲", at),
  ]);
  const findings = { 启明: [finding("FIN-20", "query", [at]), finding("UNT-04", "error", [at])] };
  const user = await renderPane(
    fakeHost(workbook(sheet("启明"))),
    { check: async () => fakeStages(() => ({ reading: workbookReading([form]), findings })) },
    { person: "enterprise" },
  );
  await user.click(screen.getByRole("button", { name: "检查" }));
  await screen.findByRole("heading", { name: "检查结果" });
  const text = document.querySelector("[role=tabpanel]:not([hidden])")!.textContent!;
  expect(text).toContain("FIN-20 的问题");
  expect(text).not.toMatch(/放行|认可|汇总/);
});

test.each([
  ["a form", "企业"],
  ["a blank form", "企业"],
  ["a summary only", "市（县）工信部门"],
  ["nothing at all", "市（县）工信部门"],
])("a machine that knows nobody takes %s for the workbook of %s", async (what, name) => {
  const [, , book, found] = startStates.find(([each]) => each === what)!;
  await pane(fakeHost(book), found, null);
  expect(await screen.findByRole("button", { name, pressed: true })).toBeVisible();
  expect(sits()).toEqual([name]);
});

test("a workbook with 省级汇总表 is taken for the province's", async () => {
  const book = workbook(sheet("省级汇总表"));
  await pane(fakeHost(book), workbookReading([], { 省级汇总表: "own" }), null);
  expect(await screen.findByRole("button", { name: "省工信厅", pressed: true })).toBeVisible();
  expect(steps()[0]).toBe("1收表");
});

test("who sits here is changed by one click, remembered, and stands against the guess", async () => {
  const [, , book, found] = startStates[0]!;
  const user = await pane(fakeHost(book), found, null);
  await screen.findByRole("button", { name: "企业", pressed: true });
  await user.click(screen.getByRole("button", { name: "市（县）工信部门" }));
  expect(sits()).toEqual(["市（县）工信部门"]);
  expect(screen.getByRole("tab", { name: "检查", selected: true })).toBeVisible(); // both have it: nothing moves
  await user.click(screen.getByRole("button", { name: "省工信厅" }));
  expect(screen.getByRole("tab", { name: "收表", selected: true })).toBeVisible();
  expect(window.localStorage.getItem("申报汇总/我是")).toBe("province");
});

test("a person who is known finds her rail again, whatever the workbook holds", async () => {
  const [, , book, found] = startStates[0]!;
  await pane(fakeHost(book), found, "province");
  await screen.findByRole("button", { name: "添加市（州）文件" });
  expect(sits()).toEqual(["省工信厅"]);
});

test("where the browser keeps nothing, the choice holds while the pane is open", async () => {
  const refuse = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("SecurityError");
  });
  const user = await pane(fakeHost(), nothing, null).catch(() => null);
  await user!.click(screen.getByRole("button", { name: "省工信厅" }));
  expect(sits()).toEqual(["省工信厅"]);
  refuse.mockRestore();
});

test("the first time three lines say how it goes; they are put away for good by one click", async () => {
  const user = await pane(fakeHost(), nothing, null);
  const hint = screen.getByRole("list", { name: "第一次使用" });
  expect(within(hint).getAllByRole("listitem")).toHaveLength(3);
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "知道了" }));
  expect(screen.queryByRole("list", { name: "第一次使用" })).toBeNull();
  expect(window.localStorage.getItem("申报汇总/看过第一次提示")).toBe("是");
});

test("the province's steps say where they wait for the one before", async () => {
  const user = await pane(fakeHost(), nothing, "province");
  for (const step of ["核对", "成表"]) {
    await user.click(screen.getByRole("tab", { name: step }));
    await user.click(screen.getByRole("button", { name: "去收表" }));
    expect(screen.getByRole("tab", { name: "收表", selected: true })).toBeVisible();
  }
});
