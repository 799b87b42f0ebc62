import { checkApplication } from "../../src/check";
import { currentEdition as edition } from "../../src/form";
import { readWorkbook } from "../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { baseOf } from "../read/metamorphic/sample";

const firstOf = (sheet: SheetSnapshot) =>
  readWorkbook({ name: "x.xlsx", sheets: [sheet] }, edition).applications[0]!;

/** The sheet with other words for the first project's answer. */
function withAnswer(sheet: SheetSnapshot, id: string, textOf: (own: string) => string): SheetSnapshot {
  const { row, col } = firstOf(sheet).readings[id]![0]!.cell;
  const cells = sheet.cells.map((cell) => {
    if (cell.row !== row || cell.col !== col) return cell;
    const text = textOf(cell.text.trim());
    return { ...cell, kind: "text" as const, value: text, text };
  });
  return { ...sheet, cells };
}

/** What is said of the first project, but for hints. */
const saidOf = (sheet: SheetSnapshot) =>
  checkApplication(firstOf(sheet), edition)
    .filter(({ severity }) => severity !== "hint")
    .map(({ rule, variant = "", fields }) =>
      [rule, variant, ...(fields.length === 1 ? fields : [])].join(" "),
    );

/** A county's list asks for a few of the form's columns: that the others are missing is said once, and what it does say is judged. */
describe("a county's list", () => {
  const [sheet] = baseOf("countyList", 91_001).sheets as [SheetSnapshot];
  const before = saidOf(sheet);

  test("of whose values each is one is only told what it lacks", () => {
    expect(before).toEqual(["STR-05 mostLabels"]);
  });

  test.each([
    ["applicant.name", (own: string) => `长春第一机械厂（现更名为${own}）`, "STR-17 "],
    ["applicant.address", (own: string) => `原长春市绿园区1号，现迁至${own}`, "STR-17 "],
    ["contact.mobile", (own: string) => `13800009999→${own}`, "STR-17 "],
    ["contact.mobile", (own: string) => `${own}停用，新号13800009999`, "STR-17 "],
    ["contact.mobile", (own: string) => own.slice(1), "CTC-03 form"],
    ["applicant.creditCode", (own: string) => `${own}8`, "USC-02 length"],
    ["contact.name", (own: string) => `李雷（已离职），现为${own}`, "STR-17 "],
    ["contact.name", () => "曾洪伟/韩梅梅", "CTC-01 several"],
    ["situation.totalInvestment", () => "3（后增至7）", "STR-16 "],
  ])("of which an answer for %s may be two is asked about it (%#)", (id, textOf, rule) => {
    expect(saidOf(withAnswer(sheet, id, textOf))).toEqual([...before, `${rule} ${id}`]);
  });

  test.each([
    ["contact.name", "张三", "STR-12 "],
    ["contact.mobile", "", "STR-18 "],
    ["applicant.creditCode", "91220I02MA8AXKXEXF", "USC-03 "],
    ["applicant.name", "长春第一机械厂办公室", "UNT-01 noForm"],
    ["project.name", "平台", "PRJ-01 short"],
    ["situation.totalInvestment", "-300", "BAS-01 "],
  ])("whose answer for %s is %j is told so", (id, text, rule) => {
    expect(saidOf(withAnswer(sheet, id, () => text))).toEqual([...before, `${rule} ${id}`]);
  });

  test("that stands in a hidden row is asked about", () => {
    const { row } = firstOf(sheet).readings["project.name"]![0]!.cell;
    expect(saidOf({ ...sheet, hiddenRows: [row] })).toEqual([...before, "STR-10 "]);
  });
});
