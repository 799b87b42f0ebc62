import { currentEdition as edition } from "../../src/form";
import { readWorkbook } from "../../src/read/readWorkbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { sheetOf, snapshotOf } from "../merge/make";
import fc, { seed } from "../setup/properties";
import { identityNumbers, spellings, tells } from "../text/person/spellings";
import { formSheet } from "../workbench/sample/form";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { everyOutput, provinceOutputs } from "./everyOutput";

const form = snapshotOf(formSheet(equipmentPlatform));
const other = snapshotOf(formSheet(servitization));
const [read] = readWorkbook({ name: "平台.xlsx", sheets: [form] }, edition).applications;
/** The cells in which the form's fields are filled in, by field. */
const places = Object.values(read!.readings).flatMap((readings) =>
  readings.map(({ field, cell, state }) => ({ field, cell, filled: state !== "blank" })),
);

/** All fields with every spelling take minutes: a run takes every eighth, others with each spelling and seed. */
const every = process.env.FULL ? 1 : 8;
const isTurn =
  (turn: number) =>
  ({ index }: { readonly index: number }): boolean =>
    (index + turn + seed) % every === 0;

/** The form with a text in the place of a field, or behind what stands there. */
function withText(row: number, col: number, text: string, behind: boolean): SheetSnapshot {
  const old = form.cells.find((cell) => cell.row === row && cell.col === col);
  const gap = /\p{N}$/u.test(old?.text ?? "") ? "，" : ""; // behind a figure the number is one of its own
  const whole = behind && old ? `${old.text}${gap}${text}` : text;
  const cell = { row, col, kind: "text" as const, value: whole, text: whole };
  const others = form.cells.filter((each) => each.row !== row || each.col !== col);
  return { ...form, cells: [...others, cell].sort((a, b) => a.row - b.row || a.col - b.col) };
}

async function expectHidden(
  workbooks: readonly WorkbookSnapshot[],
  numbers: readonly string[],
): Promise<void> {
  const outputs = await everyOutput(workbooks);
  const told = outputs.filter(({ text }) => numbers.some((number) => tells(text, number)));
  expect(told).toEqual([]);
}

test("the form has its fields to be filled with numbers", () => expect(places.length).toBeGreaterThan(80));

describe(`no output tells the number of a person (seed ${seed})`, () => {
  const numbers = fc.sample(identityNumbers, { numRuns: places.length, seed });

  it.each(Object.keys(spellings))("spelled with %s, in any field of the form", async (spelling) => {
    const turn = Object.keys(spellings).indexOf(spelling);
    const spelled = numbers.map((number) => spellings[spelling]!(number));
    const chosen = places.map(({ cell }, index) => ({ cell, index }));
    const workbooks = chosen.filter(isTurn(turn)).map(({ cell, index }): WorkbookSnapshot => {
      const sheet = withText(cell.row, cell.col, spelled[index]!, (index + seed) % 3 > 0);
      return { name: `企业${index}.xlsx`, sheets: [{ ...sheet, name: `申报书${index}` }] };
    });
    // a few at a time: forms of one enterprise are compared with one another
    for (let first = 0; first < workbooks.length; first += 12)
      await expectHidden(workbooks.slice(first, first + 12), numbers);
  });

  it("in the names of files and sheets, whatever the spelling", async () => {
    const all = Object.values(spellings);
    const workbooks = all.map((spell, index): WorkbookSnapshot => {
      const [file, sheet] = [numbers[index]!, numbers[index + all.length]!];
      return {
        name: `张三${spell(file)}申报书.xlsx`,
        sheets: [{ ...(index % 2 ? form : other), name: `李四${spell(sheet)}` }],
      };
    });
    await expectHidden(workbooks, numbers);
  });

  it("in any cell of a table typed by hand that a city sends to the province", async () => {
    for (const [index, spell] of Object.values(spellings).entries()) {
      const [unit, ...row] = numbers.slice(index, index + 7).map(spell);
      const head = ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）", "备注"];
      const outputs = await provinceOutputs({
        name: `长春市${unit}.xls`,
        sheets: [
          sheetOf(`汇总${unit}`, [
            ["长春市省级工业互联网及制造业服务化示范项目申报信息汇总表"],
            [`推荐单位（盖章）：长春市工信局 ${unit}`],
            head,
            [1, ...row],
            [2, "5G平台项目", "长春甲公司", "工业软件项目", "张三", "13800000001", ""],
            [`合计 ${unit}`, "2 项"],
          ]),
        ],
      });
      expect(outputs.some(({ text }) => text.includes("5G平台项目"))).toBe(true);
      expect(outputs.filter(({ text }) => numbers.some((number) => tells(text, number)))).toEqual([]);
    }
  });

  it("as figures that a cell has kept as numbers", async () => {
    const chosen = places.map(({ cell }, index) => ({ cell, index })).filter(isTurn(0));
    const figures = chosen.map(({ cell, index }): WorkbookSnapshot => {
      const value = Number(numbers[index]!.slice(0, 17) + "0");
      const others = form.cells.filter((each) => each.row !== cell.row || each.col !== cell.col);
      const typed = { row: cell.row, col: cell.col, kind: "number" as const, value, text: String(value) };
      const cells = [...others, typed].sort((a, b) => a.row - b.row || a.col - b.col);
      return { name: `企业${index}.xlsx`, sheets: [{ ...form, cells }] };
    });
    for (let first = 0; first < figures.length; first += 12)
      await expectHidden(
        figures.slice(first, first + 12),
        numbers.map((number) => number.slice(0, 14)),
      );
  });
});

test("what is no person's number is in the outputs as it was filled in", async () => {
  const outputs = await everyOutput([{ name: "平台.xlsx", sheets: [form] }]);
  const all = outputs.map(({ text }) => text).join("\n");
  for (const field of ["applicant.creditCode", "contact.mobile", "applicant.phone"])
    expect(all).toContain(String(equipmentPlatform.answers[field]));
  expect(all).not.toContain(String(equipmentPlatform.answers["responsiblePerson.idNumber"]));
});
