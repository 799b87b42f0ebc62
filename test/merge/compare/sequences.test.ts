import type { FiledApplication } from "../../../src/merge/filed/filed";
import fc, { seed, sequences } from "../../setup/properties";
import { filed, project } from "../make";
import { merge, noWorkbook, summaryRows, type Run } from "../workbook";

const numRuns = sequences(60);

const phases = ["", "（二期）", "三期", "（扩建）"];
const trades = ["智能工厂项目", "供应链平台项目", "焊装车间改造项目"];

/** A form of one of few enterprises with one of few names, in a file of one of few names: much is nearly the same. */
const form = fc
  .record({
    enterprise: fc.integer({ min: 1, max: 3 }),
    trade: fc.constantFrom(...trades),
    phase: fc.constantFrom(...phases),
    file: fc.constantFrom("申报书.xlsx", "申报表.xlsx", "新.xlsx"),
    mobile: fc.constantFrom("13800000001", "13800000002"),
  })
  .map(({ enterprise, trade, phase, file, mobile }) =>
    filed(project(enterprise, { "project.name": trade + phase, "contact.mobile": mobile }), { file }),
  );

const key = (form: FiledApplication): string =>
  `${String(form.values["project.name"])}|${String(form.values["applicant.name"])}`;
const keys = (forms: readonly FiledApplication[]): string[] => [...new Set(forms.map(key))].sort();
const shown = (run: Run): string[] =>
  summaryRows(run)
    .map((row) => `${row[1]}|${row[2]}`)
    .sort();

it(`lists after A and then B what A and B at once list, whatever they have in common (seed ${seed})`, () => {
  const batch = fc.array(form, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(batch, batch, (a, b) => {
      const atOnce = merge(noWorkbook, [...a, ...b]);
      expect(shown(atOnce)).toEqual(keys([...a, ...b]));
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        expect(shown(merge(merge(noWorkbook, one).workbook, other))).toEqual(shown(atOnce));
      }
    }),
    { numRuns },
  );
});
