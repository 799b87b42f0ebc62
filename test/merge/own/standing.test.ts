import { ledgerEntry } from "../../../src/merge/compare/ledgerEntry";
import type { LedgerEntry } from "../../../src/merge/own/ledger";
import { startingFacts } from "../../../src/merge/own/ledgerFacts";
import { readLedger, standingEntries } from "../../../src/merge/own/readLedger";
import { ledgerSheet } from "../../../src/report/ledgerSheet";
import { readOpinions, standingOpinions } from "../../../src/merge/own/readOpinions";
import { unanswered, type Opinion } from "../../../src/merge/own/opinions";
import { opinionsSheet } from "../../../src/report/opinionsSheet";
import type { SheetSnapshot, SnapshotCell } from "../../../src/sheet/snapshot";
import { edition, filed, project, snapshotOf } from "../make";

const opinion = (number: number): Opinion => ({
  projectName: `项目${number}`,
  applicant: "长春启明公司",
  severity: "query",
  rule: "FIN-07",
  fields: "资产总额",
  content: "4231.5",
  message: "增长很快",
  basis: "填写说明六",
  advice: "请说明",
  suggestion: "",
  place: "启明.xlsx › 申报书!D11",
  ...unanswered,
  extra: number === 1 ? { 经办: "小王" } : {},
});
const rows = [1, 2, 3].map(opinion);
const plan = opinionsSheet(rows, "汇总.xlsx", edition);
const sheet = snapshotOf(plan);
const header = 2;

function standing(changed: SheetSnapshot) {
  const read = readOpinions(changed)!;
  return standingOpinions({ name: "汇总.xlsx", sheets: [changed] }, read);
}

/** The sheet after somebody changed one cell of the second row. */
function withCell(col: number, change: Partial<SnapshotCell>): SheetSnapshot {
  const at = { row: header + 2, col };
  const old = sheet.cells.find((cell) => cell.row === at.row && cell.col === col);
  const cell: SnapshotCell = { kind: "text", value: "", text: "", ...old, ...at, ...change };
  const cells = [...sheet.cells.filter((each) => each !== old), cell];
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.col - b.col) };
}

describe("rows of 审核意见 that stand as they would be written", () => {
  it("are all those that nobody touched", () => {
    const found = standing(sheet)!;
    expect(found.rows.map((row) => row?.row)).toEqual([header + 1, header + 2, header + 3]);
    const again = opinionsSheet([rows[2]!, rows[0]!].map(same), "汇总.xlsx", edition, {
      opinions: readOpinions(sheet)!,
      standing: { ledger: null, opinions: found },
    });
    expect(again.rows.slice(header + 1).map(({ stands }) => stands && [stands.row, stands.number])).toEqual([
      [header + 3, 1],
      [header + 1, 2],
    ]);
  });

  it.each<[string, number, Partial<SnapshotCell>]>([
    ["said something else by hand", 17, { value: "已办", text: "已办" }],
    ["has a cell beyond the table", 25, { value: "记", text: "记" }],
    ["has a formula", 6, { formula: "A1" }],
    ["has blanks around a text", 6, { value: " 增长很快", text: " 增长很快" }],
    ["has the number of a person", 14, { value: "11010519491231002X", text: "11010519491231002X" }],
    ["is not counted", 0, { kind: "text", value: "二", text: "二" }],
  ])("are without one that %s", (_, col, change) => {
    const found = standing(withCell(col, change))!;
    expect(found.rows.map((row) => row !== null)).toEqual([true, false, true]);
  });

  it("are none where columns were moved, or cells merged among the rows", () => {
    const swapped = sheet.cells.map((cell) => {
      if (cell.row < header || ![5, 6].includes(cell.col)) return cell;
      return { ...cell, col: 11 - cell.col };
    });
    const moved = swapped.sort((a, b) => a.row - b.row || a.col - b.col);
    expect(standing({ ...sheet, cells: moved })).toBeNull();
    const area = { top: header + 1, bottom: header + 2, left: 1, right: 1 };
    expect(standing({ ...sheet, merges: [...sheet.merges, area] })).toBeNull();
  });

  it("are written anew where another column came, or where they lead into the workbook itself", () => {
    const found = { opinions: readOpinions(sheet)!, standing: { ledger: null, opinions: standing(sheet) } };
    const standingIn = (more: readonly Opinion[], workbook: string): boolean[] =>
      opinionsSheet([...found.opinions, ...more], workbook, edition, found)
        .rows.slice(header + 1)
        .map(({ stands }) => stands !== undefined);
    expect(standingIn([opinion(4)], "汇总.xlsx")).toEqual([true, true, true, false]);
    expect(standingIn([{ ...opinion(4), extra: { 科室: "二科" } }], "汇总.xlsx")).not.toContain(true);
    expect(standingIn([], "启明.xlsx")).not.toContain(true);
  });
});

/** The row that was read for one that was written. */
function same({ projectName }: Opinion): Opinion {
  return readOpinions(sheet)!.find((each) => each.projectName === projectName)!;
}

describe("rows of 项目台账 that stand as they would be written", () => {
  const entries = [1, 2, 3].map((number) => ({
    ...ledgerEntry(filed(project(number), { file: `企业${number}.xlsx` }), edition),
    place: number,
    bureau: number === 2 ? { contact: "王更正" } : {},
    extra: { 经办: number === 3 ? 7 : "小王" },
  }));
  const whole = snapshotOf(ledgerSheet(entries, startingFacts, edition));
  const top = 4;
  const found = (changed: SheetSnapshot) => {
    const ledger = readLedger(changed, edition)!;
    const table = standingEntries({ name: "汇总.xlsx", sheets: [changed] }, ledger, edition, edition);
    return { ledger, standing: { ledger: table, opinions: null } };
  };
  const rowsAfter = (ledger: readonly LedgerEntry[], stood = found(whole)) =>
    ledgerSheet(ledger, startingFacts, edition, stood)
      .rows.slice(top)
      .map(({ stands }) => stands?.row);

  it("are those whose entry is the one that was read, wherever they come", () => {
    const stood = found(whole);
    const [a, b, c] = stood.ledger as [LedgerEntry, LedgerEntry, LedgerEntry];
    const again = [{ ...c, doubted: [...c.doubted] }, a, { ...b, openFindings: 4 }];
    expect(rowsAfter(again, stood)).toEqual([top + 2, top, undefined]);
    const fresh = { ...a, values: { ...a.values, "project.name": "另一项目" } };
    expect(rowsAfter([a, fresh], stood)).toEqual([top, undefined]);
    expect(rowsAfter([a, { ...b, extra: { 科室: "二科" } }], stood)).toEqual([undefined, undefined]);
  });

  it("are not those in which somebody typed what is read otherwise than it stands", () => {
    const header = whole.cells.filter(({ row }) => row === top - 1);
    const { col } = header.find(({ value }) => value === "状态")!;
    const cells = whole.cells.map((cell) =>
      cell.row === top + 1 && cell.col === col ? { ...cell, value: "列入", text: "列入" } : cell,
    );
    const stood = found({ ...whole, cells });
    expect(stood.ledger[1]!.state).toBe("listed");
    expect(rowsAfter(stood.ledger, stood)).toEqual([top, undefined, top + 2]);
  });

  it("do not make columns narrower: their figures count as well", () => {
    const rich = entries.map((entry) => ({
      ...entry,
      values: { ...entry.values, "finance.totalAssets.2018": 123_456_789_012.3456 },
    }));
    const sheet = snapshotOf(ledgerSheet(rich, startingFacts, edition));
    const stood = found(sheet);
    const plan = ledgerSheet(stood.ledger, startingFacts, edition, stood);
    expect(plan.rows.slice(top).every(({ stands }) => stands)).toBe(true);
    expect(plan.columnWidths).toEqual(ledgerSheet(rich, startingFacts, edition).columnWidths);
    expect(Math.max(...plan.columnWidths)).toBeGreaterThan(20);
  });
});
