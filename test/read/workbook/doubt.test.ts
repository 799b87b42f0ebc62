import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { shownExplanations } from "../../../src/report/reading/shownExplanations";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { makeForm } from "../layouts/makeForm";

/** A made-up list form with other telephone numbers, codes and dates in a column beside its own, and no word over either. */
function withTwoColumns(): SheetSnapshot[] {
  const [own, ...rest] = makeForm("list", 3).workbook.sheets;
  const changed = (text: string) => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
  const cells = own!.cells
    .filter(({ col, row }) => col <= 2 && row > 0)
    .flatMap((cell) => {
      const isTyped = cell.col === 2 && /\d{6}|@/.test(cell.text);
      const text = changed(cell.text);
      return isTyped ? [cell, { ...cell, col: 3, kind: "text" as const, text, value: text }] : [cell];
    });
  return [{ ...own!, cells }, ...rest];
}

/** The labels right of their values. */
function mirrored(sheet: SheetSnapshot): SheetSnapshot {
  const last = Math.max(...sheet.cells.map(({ col }) => col));
  const cells = sheet.cells.map((cell) => ({ ...cell, col: last - cell.col }));
  return {
    ...sheet,
    cells: cells.sort((a, b) => a.row - b.row || a.col - b.col),
    merges: sheet.merges.map((each) => ({ ...each, left: last - each.right, right: last - each.left })),
  };
}

describe("a page that can be explained in two ways", () => {
  const workbook = { name: "两列.xlsx", sheets: withTwoColumns() };
  const reading = readWorkbook(workbook, edition);

  test("is unsure, says why, and offers the explanations that differ", () => {
    expect(reading.status).toBe("unsure");
    expect(reading.doubt!.reasons.map(({ kind }) => kind)).toEqual(["rivals"]);
    expect(reading.doubt!.explanations.map(({ relation, offset }) => [relation, offset])).toEqual(
      expect.arrayContaining([
        ["right", 1],
        ["right", 2],
      ]),
    );
  });

  test("offers no direction in which nothing stands", () => {
    expect(reading.doubt!.explanations.map(({ relation }) => relation)).not.toContain("left");
  });

  test("a choice is followed, and holds for the layout", () => {
    const { doubt } = reading;
    const [first, second] = doubt!.explanations;
    expect(first!.id).not.toBe(second!.id);
    const chosen = readWorkbook(workbook, edition, new Map([[doubt!.layout, second!.id]]));
    expect(chosen.status).toBe("read");
    expect(chosen.applications.map((each) => valueOf(each, "applicant.phone"))).toEqual(
      second!.applications.map((each) => valueOf(each, "applicant.phone")),
    );
  });
});

describe("one such page among those that nobody doubts", () => {
  const sure = Array.from({ length: 12 }, (_, n): SheetSnapshot => ({
    ...makeForm("unmerged", n + 20).workbook.sheets[0]!,
    name: `企业${n + 1}`,
  }));
  const sheets = [...sure, ...withTwoColumns()];

  /** How often a pattern is tried on a text while sheets are read that nobody has read before. */
  function triesFor(all: readonly SheetSnapshot[]): number {
    const tries = jest.spyOn(RegExp.prototype, "exec");
    readWorkbook({ name: "合集.xlsx", sheets: structuredClone(all) }, edition);
    const count = tries.mock.calls.length;
    tries.mockRestore();
    return count;
  }

  test.each([
    ["as they are", sheets],
    ["mirrored", sheets.map(mirrored)],
  ])("no explanation reads the others again: %s", (_, all) => {
    expect(readWorkbook({ name: "合集.xlsx", sheets: all }, edition).status).toBe("unsure");
    expect(readWorkbook({ name: "合集.xlsx", sheets: all.slice(0, sure.length) }, edition).status).toBe(
      "read",
    );
    const [own, others] = [triesFor(all.slice(sure.length)), triesFor(all.slice(0, sure.length))];
    expect(triesFor(all)).toBeLessThan((own + others) * 1.1);
  });

  test("a choice changes the doubted project alone", () => {
    const workbook = { name: "合集.xlsx", sheets };
    const alone = readWorkbook({ name: "合集.xlsx", sheets: sure }, edition).applications;
    const { doubt } = readWorkbook(workbook, edition);
    expect(doubt!.explanations.length).toBeGreaterThan(1);
    for (const { id } of doubt!.explanations) {
      const { applications } = readWorkbook(workbook, edition, new Map([[doubt!.layout, id]]));
      expect(applications.slice(0, sure.length)).toEqual(alone);
    }
    const phones = doubt!.explanations.map(({ applications }) =>
      valueOf(applications[sure.length]!, "applicant.phone"),
    );
    expect(new Set(phones).size).toBe(phones.length);
  });

  test("what is shown to choose from is of the doubted project", () => {
    const { doubt } = readWorkbook({ name: "合集.xlsx", sheets }, edition);
    const shown = shownExplanations(doubt!, edition);
    expect(shown[0]!.rows.length).toBeGreaterThan(0);
    const from = shown.flatMap(({ rows }) => rows.flatMap(({ cell }) => (cell ? [cell.sheet] : [])));
    expect(new Set(from)).toEqual(new Set(["填报"]));
  });
});

test("made-up forms as people write them are never unsure", () => {
  for (let seed = 1; seed <= 20; seed++)
    expect(readWorkbook(makeForm("oneSheet", seed).workbook, edition).status).toBe("read");
});

describe("two persons' names beside one label, and no word over either", () => {
  const named = (beside: string) => {
    const workbook = makeForm("list", 3).workbook;
    const [own, ...rest] = workbook.sheets;
    const cells = own!.cells.filter(({ col, row }) => col <= 2 && row > 0);
    const name = cells.find(({ row, col }) => {
      const label = cells.find((each) => each.row === row && each.col === 1);
      return col === 2 && label?.text.includes("技术负责人");
    })!;
    const other = { ...name, col: 3, text: beside, value: beside };
    const at = cells.indexOf(name) + 1;
    const sheets = [{ ...own!, cells: [...cells.slice(0, at), other, ...cells.slice(at)] }, ...rest];
    return readWorkbook({ ...workbook, sheets }, edition);
  };

  test("孙丽 beside another name is asked about", () => {
    expect(named("孙丽").status).toBe("unsure");
  });

  test.each(["高级工程师", "综合科", "已核", "同上"])("%s is nobody", (beside) => {
    expect(named(beside).status).toBe("read");
  });
});
