import { typed, withoutRow } from "../edited";
import { filed, project } from "../make";
import { merge, noWorkbook, sheetNamed, summaryRows, withSheet, type Run } from "../workbook";

const first = 4; // row of the first project below annex, title, unit and header
const second = first + 1;
const forms = [1, 2, 3].map((number) => filed(project(number), { file: `${number}.xlsx` }));
const hand = ["能源管理云平台", project(2)["applicant.name"], "公共服务项目", "联系人2", "13800000002"].map(
  String,
);
const monday = merge(noWorkbook, forms, { placement: "end" });

/** 汇总表 after somebody typed a project over the second row, whose 序号 stays. */
function typedOver(texts: readonly string[]): Run["workbook"] {
  const sheet = texts.reduce(
    (all, text, i) => typed(all, second, i + 1, text),
    sheetNamed(monday.workbook, "汇总表"),
  );
  return withSheet(monday.workbook, sheet);
}

const names = (run: Run): unknown[] => summaryRows(run).map((row) => row[1]);
const stateOf = (run: Run): unknown => run.state.ledger.find(({ file }) => file === "2.xlsx")?.state;
const nameOf = (number: number): unknown => project(number)["project.name"];
const own = (name: unknown): unknown =>
  expect.objectContaining({ cells: expect.objectContaining({ projectName: name }) });

describe("name and category of a row are typed over, which may be a correction and may be another project", () => {
  const asked = merge(typedOver(hand), forms);
  const [question] = asked.preview.questions;

  it("is asked, and until somebody answers the row stays as it is and the project has one too", () => {
    expect(asked.preview.questions).toMatchObject([{ kind: "row", answer: "two", inPlace: true }]);
    expect(asked.preview.missing).toMatchObject([{ kind: "rowTypedOver", listed: true }]);
    expect(summaryRows(asked)[1]!.slice(1)).toEqual(hand);
    expect(names(asked)).toEqual([nameOf(1), hand[0], nameOf(3), nameOf(2)]);
    expect(summaryRows(asked).map(([number]) => number)).toEqual(["1", "2", "3", "4"]);
    expect(stateOf(asked)).toBe("listed");
    const again = merge(asked.workbook, forms);
    expect(again.preview.questions).toEqual([]);
    expect(again.preview.ownRows).toEqual([own(hand[0])]);
    expect(again.workbook).toEqual(asked.workbook);
  });

  it("the same project: it has this row, and no other", () => {
    const answered = merge(typedOver(hand), forms, { answers: { [question!.id]: "same" } });
    expect(names(answered)).toHaveLength(3);
    expect(summaryRows(answered)[1]!.slice(1)).toEqual(hand);
    expect([stateOf(answered), answered.preview.ownRows]).toEqual(["listed", []]);
  });

  it("and not listed, where somebody says so: the ledger remembers it", () => {
    const [{ id } = { id: "" }] = asked.preview.missing;
    const without = merge(typedOver(hand), forms, { listed: { [id]: false } });
    expect(names(without)).toHaveLength(3);
    expect(stateOf(without)).toBe("withdrawn");
  });

  it("the row put in again is deleted: so it stays, and the answer can still be given", () => {
    const deleted = withSheet(asked.workbook, withoutRow(sheetNamed(asked.workbook, "汇总表"), first + 3));
    const later = merge(deleted, forms);
    expect(later.preview.missing).toMatchObject([{ kind: "rowDeleted", listed: false }]);
    expect(names(later)).toHaveLength(3);
    const [{ id } = { id: "" }] = later.preview.questions;
    const answered = merge(deleted, forms, { answers: { [id]: "same" } });
    expect(names(answered)).toHaveLength(3);
    expect([stateOf(answered), answered.preview.ownRows]).toEqual(["listed", []]);
  });
});

it("a row in which nothing is left of the project is another one, and the project's was taken out", () => {
  const other = ["能源管理云平台", "长春第9机械有限公司", "公共服务项目", "手填人", "13911112222"];
  const { preview } = merge(typedOver(other), forms);
  expect(preview.questions).toEqual([]);
  expect(preview.missing).toMatchObject([{ kind: "rowDeleted", listed: false }]);
});

it("a row of which most is emptied stays the project's, for nothing in it speaks of another", () => {
  const asked = merge(typedOver(["", "", "", "联系人2", "13800000002"]), forms);
  expect(asked.preview.questions).toMatchObject([{ kind: "row", answer: "same" }]);
  expect(summaryRows(asked)[1]!.slice(1)).toEqual(["", "", "", "联系人2", "13800000002"]);
  expect([names(asked).length, stateOf(asked)]).toEqual([3, "listed"]);
});
