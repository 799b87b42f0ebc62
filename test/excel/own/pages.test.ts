import { writeOwnSheets } from "../../../src/excel";
import { mergedWorkbook, remerge } from "../support/mergedWorkbook";
import { openInExcel } from "../support/open";

/** Numbers of the requests after the one that changes what the user has: what is read back, then the footers. */
const footers = [7, 8];

test("without a printer the tables are written, and it is told that the footers are not", async () => {
  const workbook = mergedWorkbook();
  const { engine } = openInExcel(workbook);
  for (const k of footers) engine.faults.failRequest(k, { apiError: "GeneralException", atAction: 4 });
  let missing = false;
  await writeOwnSheets(await remerge(), "汇总表", { onFootersMissing: () => (missing = true) });
  expect(missing).toBe(true);
  expect(workbook.sheet("汇总表")!.cell(4, 1).value).toBe("第三个");
  expect(workbook.sheet("汇总表")!.headerFooter.oddFooter).toBe("&C旧页脚");
});

test("a footer that fails once is written at the second try", async () => {
  const workbook = mergedWorkbook();
  const { engine } = openInExcel(workbook);
  engine.faults.failRequest(footers[0]!, { hostError: 5102 });
  let missing = false;
  await writeOwnSheets(await remerge(), "汇总表", { onFootersMissing: () => (missing = true) });
  expect(missing).toBe(false);
  expect(workbook.sheet("汇总表")!.headerFooter.oddFooter).toContain("核对码 AB12");
});
