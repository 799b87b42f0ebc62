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
