import type { Finding } from "../../../src/check/finding";
import { refName } from "../../../src/sheet/address";
import type { CellRef } from "../../../src/sheet/snapshot";
import type { CheckedWorkbook } from "../../../src/work/check/checkedWorkbook";
import type { Mend } from "../../../src/work/host";
import type { Proposal } from "../../../src/work/mend/proposals";
import { takeAll } from "../../../src/work/mend/takeAll";
import { cell, finding } from "../../taskpane/support/records";
import { checked as checkedWith } from "./checked";

const at = (row: number) => cell("启明", row, 4);
const proposal = (row: number, key = String(row)): Proposal => ({
  key,
  mend: { cell: at(row), value: row * 10 },
  place: { cell: at(row), now: null, field: null, hidden: false },
});

/** A workbook of cells, and the findings that follow from what stands in them. */
function scene(judge: (holds: (row: number) => unknown) => Finding[], typedSince: readonly number[] = []) {
  const cells = new Map<string, unknown>();
  const checked = (): CheckedWorkbook =>
    checkedWith(
      judge((row) => cells.get(refName(at(row)))).map((each) => ({
        key: `${each.rule}/${each.cells.map(refName).join()}`,
        finding: each,
        message: each.rule,
        basis: "",
        advice: "",
      })),
    );
  const mend = async (mends: readonly Mend[]) => {
    for (const each of mends) cells.set(refName(each.cell), each.value);
    return {
      sheetIds: ["启明"],
      takeBack: async (back: readonly CellRef[] = mends.map((each) => each.cell)) => {
        const stays = (each: CellRef) => typedSince.includes(each.row);
        for (const each of back) if (!stays(each)) cells.delete(refName(each));
        return back.filter(stays);
      },
    };
  };
  const rows = () => [...cells.values()];
  return { checked, mender: { mend, checkAgain: async () => checked() }, rows };
}

const open = (row: number) => finding("OLD", "error", [at(row)], { fields: [`f${row}`] });
const fresh = (rule: string, ...rows: number[]) => finding(rule, "error", rows.map(at), { fields: [rule] });

test("suggestions that mend are all taken", async () => {
  const { checked, mender, rows } = scene((holds) => [1, 2, 3].filter((row) => !holds(row)).map(open));
  const { kept, refused } = await takeAll(
    [1, 2, 3].map((row) => proposal(row)),
    checked(),
    mender,
  );
  expect(kept).toEqual([at(1), at(2), at(3)]);
  expect(refused).toEqual([]);
  expect(rows()).toEqual([10, 20, 30]);
});

test("one with which a new finding comes goes back with its further cells, the others stay", async () => {
  const { checked, mender, rows } = scene((holds) => [
    ...[1, 2, 3].filter((row) => !holds(row)).map(open),
    ...(holds(2) ? [fresh("NEW", 2, 9)] : []),
  ]);
  const proposals = [proposal(1), proposal(2, "pair"), proposal(3, "pair")];
  const { kept, refused, because } = await takeAll(proposals, checked(), mender);
  expect(kept).toEqual([at(1)]);
  expect(refused.map(({ mend }) => mend.cell)).toEqual([at(2), at(3)]);
  expect(because.map(({ message }) => message)).toEqual(["NEW"]);
  expect(rows()).toEqual([10]);
});

test("a new finding elsewhere, as a formula gives it, takes all back", async () => {
  const { checked, mender, rows } = scene((holds) => [
    ...[1, 2].filter((row) => !holds(row)).map(open),
    ...(holds(1) && holds(2) ? [fresh("SUM", 40)] : []),
  ]);
  const before = checked();
  const { kept, refused, now } = await takeAll([proposal(1), proposal(2)], before, mender);
  expect([kept, refused.length, rows()]).toEqual([[], 2, []]);
  expect(now).toEqual(before);
});

test("what still brings a new finding after the likeliest are back goes back too", async () => {
  const { checked, mender, rows } = scene((holds) => [
    ...(holds(1) ? [fresh("NEW", 1)] : []),
    ...(holds(2) && !holds(1) ? [fresh("LATE", 50)] : []),
  ]);
  const { kept, because } = await takeAll([proposal(1), proposal(2)], checked(), mender);
  expect([kept, rows()]).toEqual([[], []]);
  expect(because.map(({ message }) => message)).toEqual(["NEW", "LATE"]);
});

test("a cell in which somebody typed meanwhile is not put back, and that is no endless loop", async () => {
  const { checked, mender } = scene((holds) => (holds(1) ? [fresh("NEW", 1)] : []), [1]);
  const { kept } = await takeAll([proposal(1)], checked(), mender);
  expect(kept).toEqual([at(1)]);
});
