import type { Reading } from "../../../src/read/application";
import type { SheetReading } from "../../../src/read/sheet/readSheet";
import { groupSheets } from "../../../src/read/workbook/groupSheets";
import { restOfName } from "../../../src/read/workbook/names";
import { noEvidence } from "../../../src/read/layout/evidence";
import fc from "../../setup/properties";

interface Asked {
  readonly field: string;
  /** Null where nothing is filled in. */
  readonly value: string | null;
}

interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly asked: readonly Asked[];
}

function readingOf({ name, hidden, asked }: Sheet, onLook: () => void = () => {}): SheetReading {
  const readings = asked.map(({ field, value }, row): Reading => {
    const cell = { sheet: name, row, col: 1 };
    const label = { cell: { ...cell, col: 0 }, text: field, match: "exact" as const };
    const state = value === null ? "blank" : "value";
    return { field, section: field.split(".")[0]!, state, value, raw: value ?? "", cell, label, notes: [] };
  });
  const sheet = { name, cells: [], merges: [], hidden, hiddenRows: [], hiddenColumns: [] };
  return {
    sheet,
    get readings() {
      onLook();
      return readings;
    },
    old: false,
    title: null,
    mirrored: false,
    evidence: noEvidence,
  };
}

/** What groupSheets promises, word by word: every sheet is held against all that every project says. */
function groupedPlainly(sheets: readonly Sheet[]): Sheet[][] {
  const drafts: Sheet[][] = [];
  const fields = (all: readonly Sheet[], answered: boolean) =>
    new Set(
      all.flatMap(({ asked }) => asked).flatMap((a) => (answered && a.value === null ? [] : [a.field])),
    );
  const names = (all: readonly Sheet[], wanted: readonly string[]) =>
    all.flatMap(({ asked }) => asked).flatMap((a) => (wanted.includes(a.field) && a.value ? [a.value] : []));
  const asksTheSame = (sheet: Sheet, draft: readonly Sheet[]) => {
    const isPart = sheet.asked.length <= 20 && sheet.asked.some(({ value }) => value !== null);
    const own = [...fields([sheet], isPart)];
    const shared = own.filter((field) => fields(draft, isPart).has(field)).length;
    return shared >= 2 && shared > own.length * 0.4;
  };
  const fit = (sheet: Sheet, draft: readonly Sheet[]) => {
    const common = (...wanted: string[]) =>
      names([sheet], wanted).some((name) => names(draft, wanted).includes(name));
    return (
      (common("project.name", "performance.projectName") ? 4 : 0) +
      (common("applicant.name", "performance.applicant") ? 2 : 0) +
      (draft.some(({ name }) => restOfName(name) === restOfName(sheet.name)) ? 1 : 0)
    );
  };
  for (const sheet of sheets) {
    const open = drafts.filter((draft) => !asksTheSame(sheet, draft));
    const best = Math.max(-1, ...open.map((draft) => fit(sheet, draft)));
    const winner = open.findLast((draft) => fit(sheet, draft) === best);
    if (winner) winner.push(sheet);
    else if (!sheet.hidden || drafts.length === 0) drafts.push([sheet]);
  }
  return drafts;
}

const named = ["project.name", "performance.projectName", "applicant.name", "performance.applicant"];
const others = ["finance.a", "finance.b", "project.a", "project.b", "contact.phone", "situation.a"];
const anySheet: fc.Arbitrary<Sheet> = fc.record({
  name: fc.constantFrom("申报书", "申报书 (2)", "财务", "财务 (2)", "封面", "启明-绩效目标"),
  hidden: fc.boolean(),
  asked: fc.uniqueArray(
    fc.record({
      field: fc.constantFrom(...named, ...others),
      value: fc.option(fc.constantFrom("甲", "乙", "丙")),
    }),
    { selector: ({ field }) => field, minLength: 1 },
  ),
});

describe("groupSheets", () => {
  test("gives each sheet to the project that it goes with best, as if it were held against every one", () => {
    fc.assert(
      fc.property(fc.array(anySheet, { maxLength: 14 }), (sheets) => {
        const readings = sheets.map((sheet) => readingOf(sheet));
        const grouped = groupSheets(readings).map((draft) =>
          draft.sheets.map((each) => readings.indexOf(each)),
        );
        expect(grouped).toEqual(
          groupedPlainly(sheets).map((draft) => draft.map((each) => sheets.indexOf(each))),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("groups as before where only figures are others, and anew where a sheet says another name", () => {
    const many = (applicant: string, figure: string): Sheet[] =>
      Array.from({ length: 20 }, (_each, n) => ({
        name: n < 19 ? "申报书" : "财务",
        hidden: false,
        asked: [
          { field: "applicant.name", value: n < 19 ? `公司${n}` : applicant },
          ...(n < 19 ? ["project.a", "project.b"] : ["finance.a", "finance.b"]).map((field) => ({
            field,
            value: figure,
          })),
        ],
      }));
    const places = (sheets: readonly Sheet[]) => {
      const readings = sheets.map((sheet) => readingOf(sheet));
      return groupSheets(readings).map((draft) => draft.sheets.map((each) => readings.indexOf(each)));
    };
    const plainly = (sheets: readonly Sheet[]) =>
      groupedPlainly(sheets).map((draft) => draft.map((each) => sheets.indexOf(each)));
    for (const sheets of [many("公司18", "1"), many("公司18", "2"), many("公司3", "2"), many("公司18", "2")])
      expect(places(sheets)).toEqual(plainly(sheets));
    expect(places(many("公司3", "2"))).not.toEqual(places(many("公司18", "2")));
  });

  test.each([
    [
      "each a project of its own",
      (n: number) => [
        ["project.name", `项目${n}`],
        ["applicant.name", `公司${n}`],
      ],
    ],
    [
      "all of one enterprise",
      (n: number) => [
        ["project.name", `项目${n}`],
        ["applicant.name", "公司"],
      ],
    ],
    [
      "which say no name",
      (n: number) => [
        ["finance.a", `${n}`],
        ["finance.b", "1"],
      ],
    ],
  ])("looks at each of 2,000 sheets %s as often as at each of 20", (_, fieldsOf) => {
    const looks = (count: number) => {
      let number = 0;
      const sheets = Array.from({ length: count }, (_each, n) => {
        const asked = fieldsOf(n).map(([field, value]) => ({ field: field!, value: value! }));
        return readingOf({ name: `表${n}`, hidden: false, asked }, () => number++);
      });
      expect(groupSheets(sheets)).toHaveLength(count);
      return number;
    };
    expect(looks(2000)).toBe(100 * looks(20));
  });
});
