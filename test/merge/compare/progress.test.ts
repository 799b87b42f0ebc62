import fc from "../../setup/properties";
import { bookkeeping } from "../../../src/merge/own/ledgerColumns";
import { parseProgress, printProgress, progressText, progressTyped } from "../../../src/merge/own/progress";
import { readSlip } from "../../../src/merge/own/readSlip";
import { blankIssue } from "../../../src/report/slipIssue";
import { returnSlips } from "../../../src/report/returnSlips";
import { ledgerSheet, mergedSheets } from "../../../src/work/merge/stages";
import { returnedLedger } from "../../../src/work/slips/returnedLedger";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { filledIn } from "../../report/slipFilled";
import { cell, finding } from "../../taskpane/support/records";
import { edition, filed, project, snapshotOf, type Values } from "../make";
import { merge, noWorkbook, sheetNamed, withSheet, type Run } from "../workbook";

const form = (number: number, day: string, { open = false, changes = {} as Values } = {}) =>
  filed(project(number, changes), {
    file: `企业${number}.xlsx`,
    readAt: `2020-06-${day} 09:30`,
    findings: open ? [finding("UNT-04", "error", [cell("申报书", 7, 1)])] : [],
  });

/** What 项目台账 shows in a column, row by row. */
function shown({ workbook }: { readonly workbook: WorkbookSnapshot }, title: string): string[] {
  const { cells } = sheetNamed(workbook, "项目台账");
  const head = cells.find(({ value }) => value === title)!;
  return cells.filter(({ row, col }) => col === head.col && row > head.row).map(({ value }) => String(value));
}

const states = (run: { readonly workbook: WorkbookSnapshot }): string[] => shown(run, bookkeeping.progress);

/** The workbook after the bureau wrote over 办理状态 of its only project. */
function typed({ workbook }: Run, text: string): WorkbookSnapshot {
  const sheet = sheetNamed(workbook, "项目台账");
  const head = sheet.cells.find(({ value }) => value === bookkeeping.progress)!;
  const cells = sheet.cells.map((each) =>
    each.col === head.col && each.row === head.row + 1 ? { ...each, value: text, text } : each,
  );
  return withSheet(workbook, { ...sheet, cells });
}

/** The workbook after slips were made and noted. */
function sentBack({ workbook, state }: Run, at: string): Run["workbook"] {
  const { opinions, ledger } = state;
  const slips = returnSlips({ opinions, unit: "", ledger, materials: [] }, blankIssue(at), edition);
  const made = returnedLedger({ name: workbook.name, state }, slips, at, edition, {
    ledgerSheet,
    mergedSheets,
  });
  return made.plans.map(snapshotOf).reduce(withSheet, workbook);
}

test("收到, 已退回, 已重报, 通过: one after the other, each kept over further merges", () => {
  const first = merge(noWorkbook, [form(1, "20", { open: true }), form(2, "20")]);
  expect(states(first)).toEqual(["收到", "通过"]);
  const back = { workbook: sentBack(first, "2020-06-22 16:00") };
  expect(states(back)).toEqual(["已退回（2020-06-22）", "通过"]);
  const other = merge(back.workbook, [form(3, "23", { open: true })]);
  expect(states(other)).toEqual(["已退回（2020-06-22）", "通过", "收到"]);
  const again = merge(other.workbook, [form(1, "24", { open: true, changes: { "contact.name": "王新" } })]);
  expect(states(again)[0]).toBe("已重报");
  const clear = merge(again.workbook, [form(1, "25", { changes: { "contact.name": "李新" } })]);
  expect(states(clear)[0]).toBe("通过");
  expect(shown(clear, bookkeeping.done)[0]).toBe(
    "2020-06-20 09:30 收到；2020-06-22 16:00 退回；2020-06-24 09:30 重报；2020-06-25 09:30 重报；2020-06-25 09:30 通过",
  );
  // the same form once more adds nothing
  const same = merge(clear.workbook, [form(1, "26", { changes: { "contact.name": "李新" } })]);
  expect(shown(same, bookkeeping.done)).toEqual(shown(clear, bookkeeping.done));
});

test("a slip that comes home tells when its project was sent back, also where nobody noted it", () => {
  const first = merge(noWorkbook, [form(1, "20", { open: true })]);
  const { opinions, ledger } = first.state;
  const issue = blankIssue("2020-06-21 08:05");
  const slips = returnSlips({ opinions, unit: "", ledger, materials: [] }, issue, edition).flatMap(
    ({ file, sheets }) =>
      sheets.map((plan) => ({
        file,
        slip: readSlip(snapshotOf(filledIn(plan, "已向银行核对，系四舍五入。")))!,
      })),
  );
  const home = merge(first.workbook, [form(1, "22", { open: true })], { slips });
  expect(states(home)).toEqual(["已重报"]);
  expect(shown(home, bookkeeping.done)[0]).toBe(
    "2020-06-20 09:30 收到；2020-06-21 08:05 退回；2020-06-22 09:30 重报",
  );
});

test("what the bureau writes over 办理状态 stays until something happens, and then in 办理经过", () => {
  const first = merge(noWorkbook, [form(1, "20", { open: true })]);
  const said = merge(typed(first, "已电话通知"), [form(2, "21")]);
  expect(states(said)).toEqual(["已电话通知", "通过"]);
  const again = merge(said.workbook, [form(1, "22", { open: true, changes: { "contact.name": "王新" } })]);
  expect(states(again)[0]).toBe("已重报");
  expect(shown(again, bookkeeping.done)[0]).toBe(
    "2020-06-20 09:30 收到；已电话通知（手填）；2020-06-22 09:30 重报",
  );
});

test("a project that the bureau passes by hand stays 通过 though findings are open; a day that it types counts", () => {
  const first = merge(noWorkbook, [form(1, "20", { open: true })]);
  const passed = merge(typed(first, "通过"), [form(1, "21", { open: true })]);
  expect(states(passed)).toEqual(["通过"]);
  const back = merge(typed(first, "已退回（6月21日）"), [form(1, "22", { open: true })]);
  expect(states(back)).toEqual(["已退回（2020-06-21）"]);
  expect(shown(back, bookkeeping.done)).toEqual(["2020-06-20 09:30 收到；2020-06-21 退回（手填）"]);
});

test("a finding that comes up later takes 通过 back", () => {
  const first = merge(noWorkbook, [form(1, "20")]);
  expect(states(first)).toEqual(["通过"]);
  const later = merge(first.workbook, [form(1, "21", { open: true })]);
  expect(states(later)).toEqual(["收到"]);
});

test.each([
  ["已退回(2020.6.21)", { at: "2020-06-21", what: "returned", byHand: true }],
  ["退回", { at: "", what: "returned", byHand: true }],
  ["已退回（2月30日）", { at: "", what: { said: "已退回（2月30日）" }, byHand: true }],
  ["通过；请抓紧", { at: "", what: { said: "通过，请抓紧" }, byHand: true }],
])("“%s” over 收到", (text, event) => {
  expect(progressTyped(text, parseProgress("2020-06-20 09:30 收到"))).toEqual(event);
});

test("whatever is typed is one event, also when it is read back", () => {
  const words = fc.constantFrom(
    "通过",
    "退回",
    "已退回（6月21日）",
    "；",
    "\n",
    "（手填）",
    "2020-06-21",
    " ",
    "收到",
    "等",
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (parts) => {
      const before = parseProgress("2020-06-20 09:30 收到");
      const event = progressTyped(parts.join(""), before);
      const events = event ? [...before, event] : before;
      const after = parseProgress(printProgress(events));
      expect(progressTyped(progressText(events), after)).toBeNull();
      expect(after).toHaveLength(events.length);
    }),
  );
});

test("办理经过 that somebody wrote into is read as it stands", () => {
  expect(parseProgress("2020-06-20 收到；\n 问过王工")).toEqual([
    { at: "2020-06-20", what: "received", byHand: false },
    { at: "", what: { said: "问过王工" }, byHand: false },
  ]);
});
