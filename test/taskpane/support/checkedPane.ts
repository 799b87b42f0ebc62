import { act, screen } from "@testing-library/react";
import type { Finding } from "../../../src/check/finding";
import { fakeHost } from "./fakeHost";
import { fakeStages, renderPane } from "./renderPane";
import type { FakeCheck } from "./renderPane";
import { application, cell, finding, reading, sheet, workbook, workbookReading } from "./records";

export const stale = "工作表有改动，下面是改动以前的结果。请点“重新检查”。";

/** A mistake in a field, worded by its rule. */
export const mistake = (rule: string, row: number, more: Partial<Finding> = {}): Finding =>
  finding(rule, "error", [cell("启明", row, 4)], { fields: [rule], ...more });

export const nameOf = (name: string, project: string) =>
  application(name, [
    reading("project.name", project, cell(name, 3, 3)),
    reading("applicant.name", "公司", cell(name, 8, 3)),
  ]);

/** A workbook with one form, and what is found in it. */
export const oneForm = (...findings: readonly Finding[]): FakeCheck => ({
  reading: workbookReading([nameOf("启明", "远程运维平台")]),
  findings: { 启明: findings },
});

/** The pane after a first check. */
export async function checkedPane(first: FakeCheck) {
  const host = fakeHost(workbook(sheet("启明")));
  const state = { check: first };
  const stages = fakeStages(() => state.check);
  const user = await renderPane(host, { check: async () => stages });
  await user.click(screen.getByRole("button", { name: "检查" }));
  await screen.findByRole("button", { name: "重新检查" });
  /** The workbook now holds this, and Excel tells of a change. */
  const change = (now: FakeCheck, sheetId = "一"): void => {
    state.check = now;
    act(() => host.changeSheets(sheetId));
  };
  return { host, user, state, change };
}

/** The button of a rule's finding. */
export const found = (rule: string) => screen.queryByRole("button", { name: new RegExp(`^${rule} 的问题`) });
export const status = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
export const moment = (time: number) => act(() => new Promise((resolve) => setTimeout(resolve, time)));
