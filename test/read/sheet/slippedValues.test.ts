import { checkApplication } from "../../../src/check";
import { currentEdition as edition } from "../../../src/form";
import { labelIndexOf } from "../../../src/read/labels/labelIndex";
import { recogniseLabel } from "../../../src/read/labels/recognise";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot, SnapshotCell } from "../../../src/sheet/snapshot";
import { groupBy } from "../../../src/match/group";
import { Random } from "../layouts/random";
import { baseOf } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";
import { withSlippedColumn } from "../metamorphic/slippedColumn";

/** Forms a layout; SLIPPED_FORMS=100 for a long run, METAMORPHIC_SEED for fresh ones. */
const forms = Number(process.env.SLIPPED_FORMS ?? 4);
const firstSeed = Number(process.env.METAMORPHIC_SEED ?? 81_000);

const index = labelIndexOf(edition);
const isLabel = ({ kind, text }: SnapshotCell) => kind === "text" && recogniseLabel(text, index) !== null;

/** The column right of labels in which most values stand, and a row in its upper half. */
function placeIn(sheet: SheetSnapshot, random: Random): { col: number; from: number } {
  const labels = sheet.cells.filter(isLabel);
  const first = Math.min(...labels.map(({ col }) => col));
  const columns = [
    ...groupBy(
      sheet.cells.filter(({ col }) => col > first),
      ({ col }) => col,
    ).values(),
  ];
  const values = columns.map((cells) => cells.filter((cell) => !isLabel(cell)));
  const longest = values.reduce((a, b) => (b.length > a.length ? b : a));
  const { row, col } = longest[random.int(1, Math.floor(longest.length / 2))]!;
  return { col, from: row };
}

/** Whose answers have a form of their own near by; figures among figures and signs among signs tell nothing. */
const isTold = (miss: string) =>
  /^silent (?:applicant\.|contact\.|responsiblePerson\.|performance\.qua)/.test(miss);

const layouts = ["oneSheet", "list", "disturbed", "unmerged", "beside", "word", "misspelt", "numbered"];

describe.each(layouts)(
  "a %s in which cells were put into the column of the values, or taken out",
  (layout) => {
    test("reads no other's answer in silence", () => {
      for (let seed = firstSeed; seed < firstSeed + forms; seed++)
        for (const by of [1, 2, -1, -2]) {
          const base = baseOf(layout, seed);
          const form = base.sheets.reduce((a, b) => (b.cells.length > a.cells.length ? b : a));
          const { col, from } = placeIn(form, new Random(seed));
          const sheets = base.sheets.map((sheet) =>
            sheet === form ? withSlippedColumn(sheet, col, from, by) : sheet,
          );
          const { unsure, misses } = scoreOf({ ...base, sheets });
          expect([base.name, col, from, by, unsure ? [] : misses.filter(isTold)]).toEqual([
            base.name,
            col,
            from,
            by,
            [],
          ]);
        }
    });
  },
);

const read = (sheets: readonly SheetSnapshot[]) => readWorkbook({ name: "申报表.xlsx", sheets }, edition);

/** The findings of slipped cells. */
const slipped = (sheets: readonly SheetSnapshot[]) =>
  read(sheets).applications.flatMap((application) =>
    checkApplication(application, edition).filter(({ variant }) => variant === "slipped"),
  );

test("one finding asks about them and names their cells, none is judged or entered", () => {
  const { sheets } = baseOf("list", 81_001);
  const address = read(sheets).applications[0]!.readings["applicant.address"]![0]!.cell;
  const after = [withSlippedColumn(sheets[0]!, address.col, address.row, 1), ...sheets.slice(1)];
  const [finding, ...others] = slipped(after);
  expect(others).toEqual([]);
  expect(finding!.rule).toBe("STR-17");
  expect(finding!.severity).toBe("query");
  expect(finding!.fields).toEqual(expect.arrayContaining(["applicant.postcode", "contact.mobile"]));
  expect(finding!.cells).toContainEqual({ ...address, row: address.row + 1 });
  const { readings } = read(after).applications[0]!;
  for (const field of ["applicant.postcode", "contact.mobile", "contact.email"])
    expect([field, readings[field]![0]!.state, readings[field]![0]!.value]).toEqual([field, "unread", null]);
});

test("two answers that changed places are no slip, nor is a form as it should be", () => {
  for (const layout of layouts) {
    const { sheets } = baseOf(layout, 81_002);
    expect(slipped(sheets)).toEqual([]);
    const { readings } = read(sheets).applications[0]!;
    const [phone, mail] = [readings["contact.mobile"]![0]!.cell, readings["contact.email"]![0]!.cell];
    const at = ({ row, col, sheet }: typeof phone, cell: SnapshotCell, name: string) =>
      sheet === name && cell.row === row && cell.col === col;
    const swapped = sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const other = at(phone, cell, sheet.name) ? mail : at(mail, cell, sheet.name) ? phone : null;
        const from = other && sheet.cells.find((each) => at(other, each, sheet.name));
        return from ? { ...from, row: cell.row, col: cell.col } : cell;
      }),
    }));
    expect([layout, slipped(swapped)]).toEqual([layout, []]);
  }
});

test("remarks behind answers and lines in a day move nothing, beside an answer that was left blank", () => {
  const answers = new Map([
    ["applicant.creditCode", "9122 0117 MA70 5695 1Y（三证合一）"],
    ["applicant.fax", ""],
    ["applicant.establishedOn", "20130705（2016年更名）"],
    ["applicant.email", "office752@163.com（工作日查收）"],
  ]);
  for (const day of [answers.get("applicant.establishedOn")!, "2013_7_5"]) {
    const { sheets } = baseOf("numbered", 81_003);
    const { readings } = read(sheets).applications[0]!;
    const typed = new Map([...answers, ["applicant.establishedOn", day]]);
    const after = sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.flatMap((cell) => {
        const [id] =
          [...typed].find(([field]) => {
            const { cell: at } = readings[field]![0]!;
            return at.sheet === sheet.name && at.row === cell.row && at.col === cell.col;
          }) ?? [];
        const text = id === undefined ? cell.text : typed.get(id)!;
        return text === ""
          ? []
          : [{ ...cell, ...(id === undefined ? {} : { kind: "text" as const, value: text, text }) }];
      }),
    }));
    expect([day, slipped(after)]).toEqual([day, []]);
    const now = read(after).applications[0]!.readings;
    expect(now["applicant.establishedOn"]![0]!.value).toBe("2013-07-05");
    expect(now["applicant.email"]![0]!.value).toBe("office752@163.com");
    expect(now["contact.mobile"]![0]!.value).toBe(readings["contact.mobile"]![0]!.value);
  }
});
