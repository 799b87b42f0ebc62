import { checkApplication } from "../../../src/check";
import { currentEdition as edition } from "../../../src/form";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { cellName } from "../../../src/sheet/address";
import { text } from "../layouts/paper";
import { baseOf } from "../metamorphic/sample";
import { wordFinding } from "../../../src/report/wording";

const read = (sheets: readonly SheetSnapshot[]) => readWorkbook({ name: "申报表.xlsx", sheets }, edition);

/** A list with a column of the bureau's own, in which it wrote a figure beside some of the enterprise's. */
function withColumn(sheet: SheetSnapshot, head: string, said: ReadonlyMap<number, string>): SheetSnapshot {
  const col = Math.max(...sheet.cells.map((cell) => cell.col)) + 1;
  const top = sheet.cells.find(({ text: word }) => /内容|填报/.test(word)) ?? sheet.cells[0]!;
  const added = [...said].map(([row, words]) => ({ ...top, row, col, ...text(words) }));
  const cells = [...sheet.cells, { ...top, col, ...text(head) }, ...added];
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.col - b.col) };
}

function askedOf(head: string, seed: number, words: (value: number, raw: string) => string) {
  const { sheets } = baseOf("list", seed);
  const best = (from: readonly SheetSnapshot[]) =>
    read(from).applications[0]!.readings["finance.profit.2019"]![0]!;
  const was = best(sheets);
  const said = new Map([[was.cell.row, words(was.value as number, was.raw)]]);
  const after = sheets.map((sheet) =>
    sheet.name === was.cell.sheet ? withColumn(sheet, head, said) : sheet,
  );
  const application = read(after).applications[0]!;
  const found = checkApplication(application, edition).filter(
    ({ fields, severity }) => fields.includes("finance.profit.2019") && severity !== "hint",
  );
  expect(best(after).value).toBe(was.value);
  return { was, found };
}

const heads = ["县局核定", "市局复核值", "核定数", "长春市工信局审核后金额"];

test.each(heads)("another figure under %s is asked about, and both cells are named", (head) => {
  for (let seed = 86_001; seed <= 86_004; seed++) {
    const { was, found } = askedOf(head, seed, (value) => String(value + 100));
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([["STR-05", "query"]]);
    const { message } = wordFinding(found[0]!, edition);
    const [one, other] = found[0]!.cells.map(({ row, col }) => cellName(row, col));
    expect(one).toBe(cellName(was.cell.row, was.cell.col));
    expect(message).toContain(one);
    expect(message).toContain(other);
  }
});

test.each(heads)("the same figure, or a word, under %s is nothing to ask about", (head) => {
  for (let seed = 86_001; seed <= 86_004; seed++) {
    expect(askedOf(head, seed, (value) => String(value)).found).toEqual([]);
    expect(askedOf(head, seed, () => "已核").found).toEqual([]);
  }
});
