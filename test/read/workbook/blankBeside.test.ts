import { currentEdition as edition } from "../../../src/form";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { handFor, makeForm, oneSheet } from "../layouts/makeForm";
import { withCells } from "../metamorphic/grid";

const read = (...sheets: SheetSnapshot[]) => readWorkbook({ name: "申报.xlsx", sheets }, edition);

/** What the generator writes where nothing was meant: figures of other years, and the days that it cannot do without. */
const isFigure = /^[^A-Z]*(?:\d.*\d|[０-９]{2}|[〇一二]{3}|％)[^A-Z]*$/;
const longestFigure = 24;

/** A form as it was sent out, with a box behind each option. */
function blankForm(seed: number): SheetSnapshot {
  const days = {
    "project.periodStart": "2018-01",
    "project.periodEnd": "2018-02",
    "project.filledOn": "2020-01-01",
  };
  const ticking = { tick: "✔", box: "☐", side: "behind", set: "lines", numbered: false } as const;
  const form = oneSheet({ ...handFor(seed), ticking, truth: days }).snapshot("空表");
  return withCells(
    form,
    form.cells.filter(({ text }) => text.length > longestFigure || !isFigure.test(text)),
  );
}

test.each([2, 3, 5, 8, 12])(
  "a blank form beside a filled one, %i, is no project of its enterprise",
  (seed) => {
    const form = { ...makeForm("oneSheet", seed).workbook.sheets[0]!, name: "申报书" };
    const blank = blankForm(seed);
    expect(read(blank).status).toBe("blankForm");
    for (const sheets of [
      [form, blank],
      [blank, form],
    ]) {
      const { status, applications, sheets: roles } = read(...sheets);
      expect([status, applications.map((each) => each.sheets)]).toEqual(["read", [["申报书"]]]);
      expect(roles.find(({ name }) => name === "空表")!.role).toBe("blankForm");
    }
  },
);

test.each(["模板", "空白表"])(
  "a template with XX公司 and XX项目 in it, on a sheet %s, is no project",
  (name) => {
    const form = { ...makeForm("oneSheet", 5).workbook.sheets[0]!, name: "申报书" };
    const blank = blankForm(5);
    const filled = new Map([
      ["项目名称", "XX项目"],
      ["单位名称", "XX公司"],
      ["联系电话", "0431-XXXXXXXX"],
    ]);
    const samples = blank.cells.flatMap((cell) => {
      const text = filled.get(cell.text.replace(/\s/g, ""));
      return text && !blank.cells.some(({ row, col }) => row === cell.row && col === cell.col + 1)
        ? [{ ...cell, col: cell.col + 1, kind: "text" as const, value: text, text }]
        : [];
    });
    const template = { ...withCells(blank, [...blank.cells, ...samples]), name };
    for (const sheets of [
      [form, template],
      [template, form],
    ]) {
      const { status, applications } = read(...sheets);
      expect([status, applications.map((each) => each.sheets)]).toEqual(["read", [["申报书"]]]);
    }
  },
);
