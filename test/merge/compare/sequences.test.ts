import fc from "fast-check";
import type { FiledApplication } from "../../../src/merge/filed/filed";
import { edited, reordered, typed, withoutRow } from "../edited";
import { filed, project } from "../make";
import { merge, noWorkbook, sheetNamed, summaryRows, withSheet, type Run } from "../workbook";

const first = 4; // row of the first project below annex, title, unit and header
/** How many sequences a run of the tests tries; MERGE_SEQUENCES asks for more. */
const numRuns = Number(process.env.MERGE_SEQUENCES ?? 60);

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

it("lists after A and then B what A and B at once list, whatever they have in common", () => {
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

type Act =
  | { readonly kind: "type"; readonly row: number; readonly col: number; readonly text: string }
  | { readonly kind: "delete" | "insert"; readonly row: number }
  | { readonly kind: "reverse" };

const row = fc.nat({ max: 7 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constant("type" as const),
    row,
    col: fc.integer({ min: 1, max: 6 }),
    text: fc.constantFrom("碳纤维检测中心", "长春更正有限公司", "13911112222", "王更正", "公共服务项目"),
  }),
  fc.record({ kind: fc.constantFrom("delete" as const, "insert" as const), row }),
  fc.record({ kind: fc.constant("reverse" as const) }),
);

/** 汇总表 after one act of the bureau. */
function acted(run: Pick<Run, "workbook">, one: Act): Run["workbook"] {
  const sheet = sheetNamed(run.workbook, "汇总表");
  const count = new Set(sheet.cells.filter((cell) => cell.row >= first).map((cell) => cell.row)).size;
  const at = "row" in one && count > 0 ? first + (one.row % count) : first;
  if (one.kind === "reverse") {
    const order = Array.from({ length: count }, (_, i) => count - 1 - i);
    return withSheet(run.workbook, reordered(sheet, first, order));
  }
  if (count === 0) return run.workbook;
  if (one.kind === "type") return withSheet(run.workbook, typed(sheet, at, one.col, one.text));
  if (one.kind === "delete") return withSheet(run.workbook, withoutRow(sheet, at));
  const cells = ["手填项目", "长春第1机械有限公司", "", "手填人", "13800000001"].map((value, i) => {
    return { row: at, col: i + 1, value };
  });
  const inserted = {
    sheet: sheet.name,
    deleteRows: [],
    insertRows: [{ before: at, count: 1 }],
    cells: cells.filter(({ value }) => value !== ""),
  };
  return withSheet(run.workbook, edited(sheet, inserted));
}

it("changes no cell of the bureau's and adds up, through any sequence of its acts", () => {
  const cases = fc.tuple(
    fc.uniqueArray(form, { minLength: 2, maxLength: 6, selector: key }),
    fc.array(act, { minLength: 1, maxLength: 6 }),
  );
  fc.assert(
    fc.property(cases, ([forms, acts]) => {
      const monday = merge(noWorkbook, forms);
      const workbook = acts.reduce((book, one) => acted({ workbook: book }, one), monday.workbook);
      const before = sheetNamed(workbook, "汇总表").cells.filter((cell) => cell.row >= first && cell.col > 0);
      const again = merge(workbook, forms);
      const after = sheetNamed(again.workbook, "汇总表").cells;
      const linesOf = (cells: typeof before): string[] => {
        const lines = new Map<number, string[]>();
        for (const { row: at, col, value } of cells)
          lines.set(at, [...(lines.get(at) ?? []), `${col}=${String(value)}`]);
        return [...lines.values()].map((line) => line.sort().join(" "));
      };
      // every row stands as it did: with the same forms nothing of it has to change but an empty cell of a hand-made row
      const now = linesOf(after.filter((cell) => cell.row >= first && cell.col > 0));
      for (const line of linesOf(before)) {
        const kept = now.some((each) => line.split(" ").every((cell) => each.split(" ").includes(cell)));
        expect([line, kept]).toEqual([line, true]);
      }
      const listed = again.state.ledger.filter(({ state }) => state === "listed");
      expect(new Set(listed.map(({ place }) => place)).size).toBe(listed.length);
      expect(again.state.ledger.map(({ values }) => String(values["project.name"])).sort()).toEqual(
        forms.map(({ values }) => String(values["project.name"])).sort(),
      );
      const settled = merge(again.workbook, forms);
      expect(settled.workbook).toEqual(again.workbook);
      expect(summaryRows(settled)).toHaveLength(listed.length + settled.preview.ownRows.length);
    }),
    { numRuns },
  );
});
