import { currentEdition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { baseOf, changed } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";
import { transforms } from "../metamorphic/transforms";
import { makeForm } from "../layouts/makeForm";

const tall = transforms.find(({ name }) => name === "tallRows")!;

test.each([
  ["signed", 51_001],
  ["sideBySide", 51_008],
  ["pasted", 50_001],
])("是 and 1 in a hidden column of %s-%i between options are no ticks", (layout, seed) => {
  const { misses } = scoreOf(changed(baseOf(layout, seed), tall, seed)!);
  expect(misses.filter((miss) => /^(?:silent|told)/.test(miss))).toEqual([]);
});

test("answers that stand in a hidden column alone are the form's own", () => {
  const { workbook, truth } = makeForm("list", 3);
  const sheets = workbook.sheets.map((sheet, n) => (n === 0 ? { ...sheet, hiddenColumns: [1, 2] } : sheet));
  const { applications } = readWorkbook({ ...workbook, sheets }, currentEdition);
  expect(valueOf(applications[0]!, "applicant.name")).toBe(truth["applicant.name"]);
});
