import { currentEdition } from "../../src/form";
import { keeper } from "../../src/read/kept";
import { readWorkbook } from "../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { typed } from "../merge/edited";
import { makeForm } from "./layouts/makeForm";

test("what was made stays with its object until something else that it was made from changes", () => {
  const kept = keeper<object, string>();
  const [key, other] = [{}, {}];
  expect(kept(key, [1, "a"], () => "first")).toBe("first");
  expect(kept(key, [1, "a"], () => "again")).toBe("first");
  expect(kept(other, [1, "a"], () => "of another")).toBe("of another");
  expect(kept(key, [1, "b"], () => "changed")).toBe("changed");
  expect(kept(key, [1], () => "fewer")).toBe("fewer");
});

test("a project whose sheet did not change is the same object, the other one is read anew", () => {
  const sheetOf = (seed: number): SheetSnapshot => ({
    ...makeForm("unmerged", seed).workbook.sheets[0]!,
    name: `企业${seed}`,
  });
  const [first, second] = [sheetOf(1), sheetOf(2)];
  const read = (...sheets: SheetSnapshot[]) => readWorkbook({ name: "申报书.xlsx", sheets }, currentEdition);
  const before = read(first, second).applications;
  const { cell } = before[1]!.readings["applicant.postcode"]![0]!;
  const after = read(first, typed(second, cell.row, cell.col, "130999")).applications;
  expect(after[0]).toBe(before[0]);
  expect(before[1]!.readings["applicant.postcode"]![0]!.value).not.toBe("130999");
  expect(after[1]!.readings["applicant.postcode"]![0]!.value).toBe("130999");
});
