import { provenanceOf } from "../../../src/merge/compare/provenance";
import { readState } from "../../../src/merge/own/state";
import { reordered, typed } from "../edited";
import { edition, filed, project } from "../make";
import { merge, noWorkbook, sheetNamed, withSheet } from "../workbook";

const run = merge(
  noWorkbook,
  [1, 2, 3].map((number) => filed(project(number), { file: `企业${number}.xlsx`, sheet: "申报书" })),
);
const sorted = typed(reordered(sheetNamed(run.workbook, "汇总表"), 4, [2, 0, 1]), 4, 4, "王更正");
const state = readState(withSheet(run.workbook, sorted), edition);

describe("where a cell of 汇总表 comes from", () => {
  it("is told by file, sheet and cell, also after the rows were sorted", () => {
    expect(provenanceOf(state, 4, 2, edition)).toMatchObject({
      column: "applicant",
      entry: {
        file: "企业3.xlsx",
        readAt: "2020-06-22 09:30",
        fingerprint: expect.stringMatching(/^\w{4}-\w{4}$/),
      },
      cell: expect.stringMatching(/^申报书!B\d+$/),
      source: "长春第3机械有限公司",
      corrected: false,
    });
  });

  it("says what the form had where the bureau has corrected it", () => {
    expect(provenanceOf(state, 4, 4, edition)).toMatchObject({ source: "联系人3", corrected: true });
  });

  it("is not told of titles, numbers and columns of the bureau's own", () => {
    expect([provenanceOf(state, 1, 0, edition), provenanceOf(state, 4, 0, edition)]).toEqual([null, null]);
    expect(provenanceOf(state, 4, 6, edition)).toBeNull();
  });
});
