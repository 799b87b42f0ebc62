import { comparedColumns, rowProject } from "../../../src/merge/compare/rowProject";
import { settledRows } from "../../../src/merge/compare/settledRows";
import { entryKey, type Answers } from "../../../src/merge/compare/questions";
import type { SummaryRow } from "../../../src/merge/own/summaryTable";
import { edition, filed, project } from "../make";
import { merge, noWorkbook } from "../workbook";

const forms = [1, 2, 3, 4].map((number) => filed(project(number), { file: `${number}.xlsx` }));
const { state } = merge(noWorkbook, forms);
const table = state.summary!;
const projects = state.ledger.map((entry) => rowProject(entry, true, table.asked));

function settled(rows: readonly SummaryRow[], answers: Answers = {}) {
  return settledRows(rows, projects, comparedColumns(table), edition, answers, () => true);
}
const nameOf = ({ cells }: SummaryRow) => cells.projectName;

describe("rows that are known without weighing them", () => {
  it("are all rows of a table that nobody has touched", () => {
    const pairs = settled(table.rows);
    expect(pairs).toHaveLength(forms.length);
    for (const [row, index] of pairs)
      expect(nameOf(table.rows[row]!)).toBe(state.ledger[index]!.values["project.name"]);
  });

  it("are not a row that was corrected, and not one that stands there twice", () => {
    const [one, two, ...rest] = table.rows;
    const mended = { ...one!, cells: { ...one!.cells, applicant: "别的有限公司" } };
    const pairs = settled([mended, two!, { ...two!, row: 90 }, ...rest]);
    expect(pairs.map(([row]) => row)).toEqual([3, 4]);
  });

  it("are not one whose enterprise nobody names, nor one under another's name", () => {
    const [one, two, ...rest] = table.rows;
    const bare = { ...one!, cells: { ...one!.cells, applicant: "" } };
    const under = { ...two!, covered: ["projectName"] };
    expect(settled([bare, under, ...rest]).map(([row]) => row)).toEqual([2, 3]);
  });

  it("are not those that the bureau has answered a question about", () => {
    const id = `${table.rows[0]!.row}|${entryKey(projects[2]!.entry)}`;
    const left = settled(table.rows, { [id]: "same" }).map(([row]) => nameOf(table.rows[row]!));
    expect(left).not.toContain(nameOf(table.rows[0]!));
    expect(left).not.toContain(projects[2]!.shown.projectName);
  });
});
