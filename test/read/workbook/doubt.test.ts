import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { makeForm } from "../layouts/makeForm";

/** A made-up list form with other telephone numbers, codes and dates in a column beside its own, and no word over either. */
function withTwoColumns(): SheetSnapshot[] {
  const [own, ...rest] = makeForm("list", 3).workbook.sheets;
  const changed = (text: string) => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
  const cells = own!.cells
    .filter(({ col, row }) => col <= 2 && row > 0)
    .flatMap((cell) => {
      const isTyped = cell.col === 2 && /\d{6}|@/.test(cell.text);
      const text = changed(cell.text);
      return isTyped ? [cell, { ...cell, col: 3, kind: "text" as const, text, value: text }] : [cell];
    });
  return [{ ...own!, cells }, ...rest];
}

describe("a page that can be explained in two ways", () => {
  const workbook = { name: "两列.xlsx", sheets: withTwoColumns() };
  const reading = readWorkbook(workbook, edition);

  test("is unsure, says why, and offers the explanations that differ", () => {
    expect(reading.status).toBe("unsure");
    expect(reading.doubt!.reasons.map(({ kind }) => kind)).toEqual(["rivals"]);
    expect(reading.doubt!.explanations.map(({ relation, offset }) => [relation, offset])).toEqual(
      expect.arrayContaining([
        ["right", 1],
        ["right", 2],
      ]),
    );
  });

  test("offers no direction in which nothing stands", () => {
    expect(reading.doubt!.explanations.map(({ relation }) => relation)).not.toContain("left");
  });

  test("a choice is followed, and holds for the layout", () => {
    const { doubt } = reading;
    const [first, second] = doubt!.explanations;
    expect(first!.id).not.toBe(second!.id);
    const chosen = readWorkbook(workbook, edition, new Map([[doubt!.layout, second!.id]]));
    expect(chosen.status).toBe("read");
    expect(chosen.applications.map((each) => valueOf(each, "applicant.phone"))).toEqual(
      second!.applications.map((each) => valueOf(each, "applicant.phone")),
    );
  });
});

test("made-up forms as people write them are never unsure", () => {
  for (let seed = 1; seed <= 20; seed++)
    expect(readWorkbook(makeForm("oneSheet", seed).workbook, edition).status).toBe("read");
});

describe("two persons' names beside one label, and no word over either", () => {
  const named = (beside: string) => {
    const workbook = makeForm("list", 3).workbook;
    const [own, ...rest] = workbook.sheets;
    const cells = own!.cells.filter(({ col, row }) => col <= 2 && row > 0);
    const name = cells.find(({ row, col }) => {
      const label = cells.find((each) => each.row === row && each.col === 1);
      return col === 2 && label?.text.includes("技术负责人");
    })!;
    const other = { ...name, col: 3, text: beside, value: beside };
    const at = cells.indexOf(name) + 1;
    const sheets = [{ ...own!, cells: [...cells.slice(0, at), other, ...cells.slice(at)] }, ...rest];
    return readWorkbook({ ...workbook, sheets }, edition);
  };

  test("孙丽 beside another name is asked about", () => {
    expect(named("孙丽").status).toBe("unsure");
  });

  test.each(["高级工程师", "综合科", "已核", "同上"])("%s is nobody", (beside) => {
    expect(named(beside).status).toBe("read");
  });
});
