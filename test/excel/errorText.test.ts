import { hostErrorText, HostFailure, mendErrorText, recoveredText, writeErrorText } from "../../src/excel";

const of = (code: string) => hostErrorText(Object.assign(new Error("English words"), { code }));

test.each([
  ["InvalidOperationInCellEditMode", "请先按 Enter 或 Esc 结束单元格编辑"],
  ["AccessDenied", "受保护"],
  ["AccessDenied", "取消共享"],
  ["WriteNotSupportedWhenModalDialogOpen", "请先关闭对话框"],
  ["RequestPayloadSizeLimitExceeded", "分几批汇总"],
  ["ResponsePayloadSizeLimitExceeded", "请删除与申报无关的大表"],
  ["InvalidOrTimedOutSession", "关闭后重新打开"],
  ["ActivityLimitReached", "请稍等片刻"],
  ["InactiveWorkbook", "请先切换回本工作簿"],
  ["ItemNotFound", "请点“重新检查”"],
  ["FilteredRangeConflict", "请先清除筛选"],
  ["ApiNotFound", "Excel 2021"],
])("%s is worded with what to do", (code, sentence) => {
  expect(of(code)).toContain(sentence);
});

test("an unknown code is given for the support, never Excel's own message", () => {
  expect(of("SomethingNew")).toBe(
    "Excel 没有完成此操作（代码 SomethingNew）。请再试一次；如果仍然不行，请保存工作簿，关闭后重新打开。",
  );
});

test("an error that is not Excel's own says to open the pane again", () => {
  expect(hostErrorText(new Error("English words"))).toBe(
    "没有完成此操作，可能是程序文件没有加载完整。请关闭本窗格，重新打开后再试一次。",
  );
});

test("what is left over is told together with why it happened", () => {
  const cause = Object.assign(new Error(), { code: "InactiveWorkbook" });
  expect(hostErrorText(new HostFailure("LeftOver", "汇总表 (2)", cause))).toBe(
    "当前打开的是另一个工作簿。请先切换回本工作簿，再试一次。多出的临时表“汇总表 (2)”没有用，下次写入时会清理。",
  );
});

test.each([
  ["StructureProtected", "原来的表没有改动。"],
  ["ChangedMeanwhile", "原来的表没有改动。"],
  ["Differs", "已是新表。"],
  ["Unchecked", "已是新表。"],
  ["Unknown", "不能确定"],
  ["NotRestored", "不能确定"],
  ["NotRecovered", "这次没有写入。上次写入没有完成"],
] as const)("an error of a write begins with what stands now: %s", (code, beginning) => {
  expect(writeErrorText(new HostFailure(code, "汇总表")).startsWith(beginning)).toBe(true);
  expect(writeErrorText(Object.assign(new Error(), { code: "AccessDenied" }))).toMatch(/^原来的表没有改动。/);
});

test("an error of suggestions begins with what stands in the cells now", () => {
  expect(mendErrorText(new HostFailure("SheetProtected", "申报书"))).toMatch(
    /^原来的单元格没有改动。工作表“申报书”受保护/,
  );
  expect(mendErrorText(new HostFailure("MendDiffers", "申报书 › B2"))).toMatch(
    /^已写入。申报书 › B2 写入以后/,
  );
  expect(mendErrorText(new HostFailure("NotRestored", "申报书"))).toMatch(/^不能确定是否已经写完。/);
});

test("what a write before has left and could not be made whole is said with the reason", () => {
  const cause = new HostFailure("StructureProtected");
  expect(hostErrorText(new HostFailure("NotRecovered", "", cause))).toMatch(
    /^上次写入没有完成，没写完的表还没有恢复.*请在“审阅”选项卡中取消“保护工作簿”/,
  );
});

test("what became of a write that did not end is told sheet by sheet", () => {
  const nothing = { swept: 2, restored: [], finished: [], removed: [] };
  expect(recoveredText(nothing)).toContain("已清理程序自己的 2 张临时表。原来的表没有改动。");
  expect(recoveredText({ ...nothing, removed: ["统计"] })).toMatch(/临时表。“统计”已按那次操作删去。$/);
  expect(recoveredText({ ...nothing, finished: ["汇总表"], removed: ["统计"] })).toMatch(
    /“汇总表”已写完整，请看一遍。“统计”已按那次操作删去。$/,
  );
});
