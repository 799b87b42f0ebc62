import { checkApplication } from "../../../src/check";
import { currentEdition as edition } from "../../../src/form";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { recogniseLabel, recognise } from "../../../src/read/labels/recognise";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot, SnapshotCell } from "../../../src/sheet/snapshot";
import { Random } from "../layouts/random";
import { baseOf, type Sample } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";
import { withSlippedColumn } from "../metamorphic/slippedColumn";

/** Forms a layout; SLIPPED_FORMS=100 for a long run, METAMORPHIC_SEED for fresh ones. */
const forms = Number(process.env.SLIPPED_FORMS ?? 4);
const firstSeed = Number(process.env.METAMORPHIC_SEED ?? 83_000);

const index = labelIndexOf(edition);
const fieldsAt = (cell: SnapshotCell) =>
  cell.kind === "text" ? (recogniseLabel(cell.text, index)?.hits.map(({ field }) => field) ?? []) : [];

/** Reads a form after a change of the sheet with most cells, and tells what is wrong in it and nobody is told. */
function silentAfter(
  base: Sample,
  change: (sheet: SheetSnapshot) => SheetSnapshot | null,
): readonly string[] {
  const form = base.sheets.reduce((a, b) => (b.cells.length > a.cells.length ? b : a));
  const moved = change(form);
  if (!moved) return [];
  const { unsure, misses } = scoreOf({
    ...base,
    sheets: base.sheets.map((sheet) => (sheet === form ? moved : sheet)),
  });
  return unsure ? [] : misses.filter((miss) => miss.startsWith("silent"));
}

const seeds = Array.from({ length: forms }, (_, n) => firstSeed + n);

/** Whether 利润 is asked once for all years, and not in a row of its own for each of them. */
const asksOnce = (sheet: SheetSnapshot) =>
  sheet.cells.filter((cell) => fieldsAt(cell).some(({ id }) => id === "finance.profit.2018")).length === 1;

/** The rows of labels of a kind that stand below each other in one column, and the columns in which their answers stand. */
function tableOf(sheet: SheetSnapshot, isOf: (id: string) => boolean) {
  const labels = sheet.cells.filter((cell) => fieldsAt(cell).some(({ id }) => isOf(id)));
  const first = Math.min(...labels.map(({ row }) => row));
  const last = Math.max(...labels.map(({ row }) => row));
  const inside = sheet.cells.filter(
    (cell) => cell.row >= first && cell.row <= last && !labels.includes(cell) && /\d/.test(cell.text),
  );
  return { first, last, columns: [...new Set(inside.map(({ col }) => col))] };
}

/** Whether a figure read in another's row follows on that row's other years worse than on its own's: 税金 and 利润 may be alike. */
function isTellable(miss: string, { projects: [truth] }: Sample): boolean {
  const [, id, got] = /^silent (finance\.\w+\.\d+): [\d.]+ read ([\d.]+)/.exec(miss)!;
  const own = Object.keys(truth!).find((each) => each.startsWith("finance.") && truth![each] === Number(got));
  const apartIn = (field: string) => {
    const row = field.replace(/\d+$/, "");
    const others = Object.keys(truth!).filter((each) => each.startsWith(row) && each !== field);
    return Math.min(...others.map((each) => Math.abs(Math.log(Number(got) / Number(truth![each])))));
  };
  return own === undefined || apartIn(id!) > apartIn(own) + 0.3;
}

/** A sheet's cells after somebody forgot a figure of the last year. */
function withoutOneFigure(sheet: SheetSnapshot, seed: number): readonly SnapshotCell[] {
  if (!asksOnce(sheet)) return sheet.cells;
  const { first, last, columns } = tableOf(sheet, (id) => id.startsWith("finance."));
  const row = new Random(seed).int(first, last);
  return sheet.cells.filter((cell) => cell.row !== row || cell.col !== columns.at(-1));
}

describe.each(["oneSheet", "sharedFirm", "bureau", "stacked", "reordered", "signed"])(
  "a %s in which the figures of a year stand a row off",
  (layout) => {
    test.each([1, -1])(
      "within the table alone, by %d: nothing that can be told is wrong in silence",
      (by) => {
        for (const seed of seeds) {
          const base = baseOf(layout, seed);
          const silent = silentAfter(base, (sheet) => {
            if (!asksOnce(sheet)) return null;
            const random = new Random(seed);
            const { first, last, columns } = tableOf(sheet, (id) => id.startsWith("finance."));
            const from = random.int(first + (by < 0 ? 1 : 0), last - 1);
            return withSlippedColumn(sheet, columns.at(-1)!, from, by, last);
          });
          const wrong = silent.filter((miss) => miss.startsWith("silent finance") && isTellable(miss, base));
          expect([layout, seed, wrong]).toEqual([layout, seed, []]);
        }
      },
    );

    test("or pushed one below the table: each of them is asked about", () => {
      for (const seed of seeds) {
        const silent = silentAfter(baseOf(layout, seed), (sheet) => {
          if (!asksOnce(sheet)) return null;
          const { first, last, columns } = tableOf(sheet, (id) => id.startsWith("finance."));
          const col = columns.at(-1)!;
          const isFree = sheet.cells.every((cell) => cell.row !== last + 1 || cell.col !== col);
          const from = new Random(seed).int(first, last - 1);
          return isFree ? withSlippedColumn(sheet, col, from, 1, last + 1) : null;
        });
        const wrong = silent.filter((miss) => miss.startsWith("silent finance"));
        expect([layout, seed, wrong]).toEqual([layout, seed, []]);
      }
    });

    test.each([1, -1])("by %d: no cell that is asked about as moved is offered another value", (by) => {
      for (const seed of seeds) {
        const { sheets } = baseOf(layout, seed);
        const asked = sheets.map((sheet) => {
          if (!asksOnce(sheet)) return sheet;
          const { first, last, columns } = tableOf(sheet, (id) => id.startsWith("finance."));
          return withSlippedColumn(sheet, columns.at(-1)!, first + (by < 0 ? 1 : 0), by, last);
        });
        const { applications } = readWorkbook({ name: "x.xlsx", sheets: asked }, edition);
        const findings = applications.flatMap((each) => checkApplication(each, edition));
        const moved = new Set(
          findings.filter(({ variant }) => variant === "movedBack").flatMap(({ fields }) => fields),
        );
        const offered = findings.filter(
          ({ suggestion, fields }) => suggestion && fields.some((field) => moved.has(field)),
        );
        expect([layout, seed, offered]).toEqual([layout, seed, []]);
      }
    });

    test("of which one was forgotten: no other is asked about", () => {
      for (const seed of seeds) {
        const { sheets } = baseOf(layout, seed);
        const asked = sheets.map((sheet) => ({ ...sheet, cells: withoutOneFigure(sheet, seed) }));
        const { applications } = readWorkbook({ name: "x.xlsx", sheets: asked }, edition);
        const moved = applications
          .flatMap((each) => checkApplication(each, edition))
          .filter(({ variant }) => variant === "pushedOut" || variant === "besideBlank");
        expect([layout, seed, moved]).toEqual([layout, seed, []]);
      }
    });
  },
);

describe.each([
  ["oneSheet", 1],
  ["oneSheet", -1],
  ["word", -1],
  ["sharedFirm", 1],
  ["sharedFirm", -1],
])("a %s whose counts stand a row off", (layout, by) => {
  test(`by ${by}: none is read as another's in silence`, () => {
    for (const seed of seeds) {
      const silent = silentAfter(baseOf(layout, seed), (sheet) => {
        const { first, columns } = tableOf(sheet, (id) => id.startsWith("capability."));
        return withSlippedColumn(sheet, columns.at(-1)!, first + (by < 0 ? 1 : 0), by);
      });
      const counts = silent.filter((miss) => miss.startsWith("silent capability."));
      expect([layout, seed, counts]).toEqual([layout, seed, []]);
    }
  });
});

test.each(["list", "numbered", "unmerged", "sideBySide"])(
  "the headings of a %s a row above their parts: no person's address is another's in silence",
  (layout) => {
    for (const seed of seeds) {
      const silent = silentAfter(baseOf(layout, seed), (sheet) => {
        const person = sheet.cells.findLast(
          (cell) => cell.kind === "text" && recognise(cell.text, index).heading === "responsiblePerson",
        );
        return person ? withSlippedColumn(sheet, person.col, person.row, -1) : null;
      });
      expect([layout, seed, silent.filter((miss) => /email|landline|mobile/.test(miss))]).toEqual([
        layout,
        seed,
        [],
      ]);
    }
  },
);

test("a column of corrections that moved down is asked about", () => {
  for (const seed of seeds) {
    const silent = silentAfter(baseOf("corrected", seed), (sheet) => {
      const head = sheet.cells.find(({ text }) => /更正|改为/.test(text))!;
      return withSlippedColumn(sheet, head.col, head.row + 8, 1);
    });
    expect([seed, silent]).toEqual([seed, []]);
  }
});
