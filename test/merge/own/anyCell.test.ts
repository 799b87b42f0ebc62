import type { FiledApplication } from "../../../src/merge/filed/filed";
import { foreignSheets } from "../../../src/merge/own/foreignSheets";
import { readState } from "../../../src/merge/own/state";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import fc from "../../setup/properties";
import { typed } from "../edited";
import { edition, filed, project } from "../make";
import { merge, noWorkbook, sheetNamed, withSheet } from "../workbook";

const first = 4; // row of the first project
const projects = 4;
const forms = Array.from({ length: projects }, (_, n) =>
  filed(project(n + 1), { file: `企业${n + 1}.xlsx` }),
);
const monday = merge(noWorkbook, forms).workbook;

/** What a bureau types: also texts that look like formulas, and nothing at all. */
const text = fc.oneof(
  fc.constantFrom("", "王更正", "13911112222", "长春更正有限公司", "=1+1", "-", "合计", "序号", "附件4-5"),
  fc.string({ maxLength: 12 }).map((each) => each.trim()),
);
/** Any cell but those of 序号, which are the program's: title, unit, header, projects, columns beside, rows below. */
const edit = fc
  .record({ row: fc.nat({ max: first + projects + 3 }), col: fc.nat({ max: 9 }), text })
  .filter(({ row, col }) => row < first || col > 0);

/** A sheet of this name in which no 汇总表 is recognised any more stops a merge before anything is written. */
function mergeUnlessRefused(
  workbook: WorkbookSnapshot,
  round: readonly FiledApplication[],
): WorkbookSnapshot {
  const state = readState(workbook, edition);
  return foreignSheets(workbook, state, edition).length > 0 ? workbook : merge(workbook, round).workbook;
}

test("what a bureau types into any cell of 汇总表 survives later merges of some or all of the unchanged forms", () => {
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      fc.array(fc.subarray(forms), { minLength: 1, maxLength: 2 }),
      (edits, rounds) => {
        const edited = edits.reduce(
          (sheet, { row, col, text: value }) => typed(sheet, row, col, value),
          sheetNamed(monday, "汇总表"),
        );
        const last = rounds.reduce(mergeUnlessRefused, withSheet(monday, edited));
        const cells = sheetNamed(last, "汇总表").cells;
        for (const { row, col } of edits) {
          const typedText = edited.cells.find((cell) => cell.row === row && cell.col === col)?.text ?? "";
          const now = cells.find((cell) => cell.row === row && cell.col === col)?.text ?? "";
          expect({ row, col, text: now }).toEqual({ row, col, text: typedText });
        }
      },
    ),
    { numRuns: 100 },
  );
});
