import type { Finding } from "../../../src/check/finding";
import type { FiledApplication } from "../../../src/merge/filed/filed";
import fc, { anyCharacter } from "../../setup/properties";
import { reordered, typed } from "../edited";
import { filed, project, type Values } from "../make";
import { merge, noWorkbook, sheetNamed, summaryRows, withSheet } from "../workbook";

const first = 4; // row of the first project

/** Text as enterprises write it: formulas, controls, emoji, right-to-left marks, blanks. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 8 }),
      fc.constantFrom("=1+1", "+86", "-", "@", "\t", "\r\n", "😀", "\u202e", "项目", "公司", "；", "："),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(""));

const category = fc.constantFrom(
  "industryPlatform",
  "enterprisePlatform",
  "servitization",
  "industrialSoftware",
  null,
);

/** Forms of different projects, each from a file of its own, some of them with odd texts. */
const forms = fc
  .array(fc.record({ category, contact: anyText, name: anyText, status: anyText }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((items) =>
    items.map(({ category: id, contact, name, status }, index) => {
      const changes: Values = {
        "project.category": id,
        "project.name": `${name}智能工厂${index}号`,
        "contact.name": contact,
        "situation.platformStatus": status,
      };
      const cells = [{ sheet: "申报书", row: 3, col: 1 }];
      const findings: Finding[] = [
        { rule: "BAS-05", severity: "query", fields: ["situation.platformStatus"], cells, values: {} },
        { rule: "CTC-01", severity: "error", fields: ["contact.name"], cells, values: {} },
      ];
      return filed(project(index, changes), { file: `企业${index}.xlsx`, findings });
    }),
  );

const placement = fc.constantFrom("category" as const, "end" as const);

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

describe("merging", () => {
  it("changes nothing when done twice", () => {
    fc.assert(
      fc.property(forms, placement, (all, where) => {
        const once = merge(noWorkbook, all, { placement: where });
        const twice = merge(once.workbook, all, {});
        expect(twice.workbook).toEqual(once.workbook);
        expect(twice.preview.changed).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("gives the same tables whatever the order of the files", () => {
    const cases = forms.chain((all) => fc.tuple(fc.constant(all), shuffled(all)));
    fc.assert(
      fc.property(cases, ([all, other]) => {
        expect(merge(noWorkbook, other).workbook).toEqual(merge(noWorkbook, all).workbook);
      }),
      { numRuns: 20 },
    );
  });

  it("gives the same ledger whether the files come at once or one after another in any order", () => {
    const cases = forms.chain((all) => fc.tuple(fc.constant(all), shuffled(all)));
    fc.assert(
      fc.property(cases, ([all, other]) => {
        const atOnce = merge(noWorkbook, all);
        const oneByOne = other.reduce((workbook, form) => merge(workbook, [form]).workbook, noWorkbook);
        const entries = (run: typeof atOnce) => run.state.ledger.map((entry) => ({ ...entry, place: 0 }));
        expect(entries(merge(oneByOne, []))).toEqual(entries(atOnce));
      }),
      { numRuns: 12 },
    );
  });

  it("keeps the bureau's edits of any cells, and its order, through merges of unchanged forms", () => {
    const cases = forms.chain((all) =>
      fc.record({
        all: fc.constant(all),
        order: shuffled(all.map((_, index) => index)),
        edits: fc.array(
          fc.record({
            row: fc.nat({ max: all.length - 1 }),
            col: fc.integer({ min: 1, max: 8 }),
            text: fc.constantFrom("", "王更正", "13911112222", "长春更正有限公司", "备注一"),
          }),
          { minLength: 1, maxLength: 4 },
        ),
      }),
    );
    fc.assert(
      fc.property(cases, ({ all, order, edits }) => {
        const monday = merge(noWorkbook, all);
        const moved = reordered(sheetNamed(monday.workbook, "汇总表"), first, order);
        const edited = edits.reduce(
          (sheet, { row, col, text }) => typed(sheet, first + row, col, text),
          moved,
        );
        const tuesday = merge(withSheet(monday.workbook, edited), all);
        // A project whose row may be another by now has got a row of its own again; all others are as they were.
        const again = tuesday.preview.missing.filter(({ kind }) => kind === "rowTypedOver");
        const shown = summaryRows(tuesday).map((row) => row.slice(1));
        for (const { after } of again) {
          const { values } = after;
          const back = shown.findIndex(
            (row) => row[0] === values["project.name"] && row[1] === values["applicant.name"],
          );
          expect(back).toBeGreaterThanOrEqual(0);
          shown.splice(back, 1);
        }
        const asEdited = summaryRows({ ...monday, workbook: withSheet(monday.workbook, edited) });
        expect(shown).toEqual(asEdited.map((row) => row.slice(1)));
        const numbers = summaryRows(tuesday).map((each) => each[0]);
        expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
      }),
      { numRuns: 40 },
    );
  });

  it("loses no value and writes none to another project's row", () => {
    const refiled = forms.chain((all) =>
      fc.tuple(fc.constant(all), fc.subarray(all), shuffled(all.map((_, index) => index))),
    );
    fc.assert(
      fc.property(refiled, ([all, again, order]) => {
        const monday = merge(noWorkbook, all, { placement: "end" });
        const sorted = reordered(sheetNamed(monday.workbook, "汇总表"), first, order);
        const changed = again.map((form) => changedForm(form));
        const tuesday = merge(withSheet(monday.workbook, sorted), changed);
        const current = new Map(all.map((form) => [form.file, form]));
        for (const form of changed) current.set(form.file, form);
        const expected = order.map((index) => {
          const { values } = current.get(all[index]!.file)!;
          return ["project.name", "applicant.name", "project.category", "contact.name", "contact.mobile"].map(
            (field) => values[field] ?? "",
          );
        });
        const shown = summaryRows(tuesday).map((row) => [1, 2, 3, 4, 5].map((col) => row[col] ?? ""));
        expect(shown).toEqual(expected);
        const ledger = new Map(tuesday.state.ledger.map((entry) => [entry.file, entry.values]));
        for (const form of current.values()) expect(ledger.get(form.file)).toEqual(form.values);
      }),
      { numRuns: 25 },
    );
  });
});

/** The enterprise's next form: another contact with another number. */
function changedForm(form: FiledApplication): FiledApplication {
  const number = Number(/\d+/.exec(form.file)![0]);
  const values = Object.fromEntries(
    Object.entries(form.application.readings).map(([field, readings]) => [field, readings[0]!.value]),
  );
  const changes = { "contact.name": `新联系人${number}`, "contact.mobile": `1390000${1000 + number}` };
  return filed({ ...values, ...changes }, { file: form.file, readAt: "2020-06-24 10:00" });
}
