import { editXlsx, writeXlsx } from "../../../src/files/node";
import { readFile } from "../../../src/files/readFile";
import { gridOf } from "../../../src/sheet/grid";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import type { Answers } from "../../workbench/sample/answers";
import { industrialSoftware } from "../../workbench/sample/moreProjects";
import { equipmentPlatform, servitization } from "../../workbench/sample/projects";
import { contactOf, mergedBy, projectName, sent, type SentFile } from "./enterprises";
import { reopened } from "./handwork";

/**
 * A province's week: eleven units report, two of them with tables typed by hand, one twice, one in two parts, one with a
 * correction, one without projects; two recommend the same project. Then the province works in its sheets, and one unit sends again.
 */

/** 总投资 in 万元 as enterprise `n` fills it in: reckoned from the sample forms, not by the program. */
const investmentOf = (n: number): number =>
  Number([equipmentPlatform, servitization, industrialSoftware][n % 3]!.answers["situation.totalInvestment"]);

const fileOf = (name: string, bytes: Uint8Array): SentFile => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

/** A city's workbook, made by this program from the forms of these enterprises. */
async function made(
  name: string,
  city: string,
  numbers: readonly number[],
  changes: (n: number) => Answers = () => ({}),
  readAt?: string,
): Promise<SentFile> {
  const region = { "applicant.region": city === "延边州" ? "延吉市" : city };
  const forms = await Promise.all(numbers.map((n) => sent(n, { ...region, ...changes(n) })));
  return fileOf(name, await mergedBy(city, forms, readAt));
}

/** Projects of the tables typed by hand: unit, project, 总投资. */
const typedProjects = [
  ["吉林市工信局", "松花湖协同制造平台项目", 300],
  ["白山市工信局", "长白山矿泉水质量追溯平台项目", 410],
  ["白山市工信局", "临江木业智能工厂项目", 520],
] as const;

async function typedBy(name: string, city: string): Promise<SentFile> {
  const own = typedProjects.filter(([unit]) => unit === `${city}工信局`);
  const rows = [
    [`2020年${city}示范项目汇总表`],
    ["序号", "企业全称", "拟申报项目", "申报方向", "计划总投资（万元）", "联系人及电话"],
    ["一、城区"],
    ...own.map(([, project, investment], n) => [
      n + 1,
      `${city}${project.slice(0, 3)}有限公司`,
      project,
      "工业软件项目",
      investment,
      `手工${n}、1990008880${n}`,
    ]),
    ["合计", "", `${own.length}个`, "", own.reduce((sum, [, , investment]) => sum + investment, 0)],
    [`推荐单位（盖章）：${city}工业和信息化局`],
  ];
  const plan = {
    name: "Sheet1",
    columnWidths: [],
    rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
  };
  return fileOf(name, await writeXlsx([plan]));
}

/** What came in by Friday, in no order. */
export function friday(): Promise<SentFile[]> {
  const corrected = (n: number): Answers => (n === 11 ? { "contact.name": "更正的联系人" } : {});
  return Promise.all([
    made("更正-松原.xlsx", "松原市", [11, 12], corrected),
    typedBy("白山手工.xlsx", "白山市"),
    made("公主岭.xlsx", "公主岭市", [2, 17]),
    made("长春（旧）.xlsx", "长春市", [1, 3], undefined, "2020-06-20 08:00"),
    made("四平.xlsx", "四平市", [5, 6]),
    made("长春.xlsx", "长春市", [1, 2, 3, 4]),
    made("梨树县.xlsx", "梨树县", [7]),
    made("松原.xlsx", "松原市", [11, 12]),
    made("辽源.xlsx", "辽源市", [8, 9]),
    made("通化.xlsx", "通化市", [10]),
    typedBy("吉林市手工.xlsx", "吉林市"),
    made("白城.xlsx", "白城市", [13]),
    made("延边.xlsx", "延边州", [14, 15]),
    made("梅河口.xlsx", "梅河口市", [16]),
  ]);
}

/** 通化 sends again: its project has another contact, and there is one more. */
export const monday = (): Promise<SentFile> =>
  made("通化（新）.xlsx", "通化市", [10, 18], (n): Answers =>
    n === 10 ? { "contact.name": "新联系人" } : {},
  );

/** Unit and project of every row that there has to be, in the order of the list of units. */
export function expectedRows(afterMonday: boolean): string[] {
  const units: readonly (readonly [string, readonly (number | string)[]])[] = [
    ["长春市工信局", [1, 2, 3, 4]],
    ["吉林市工信局", [typedProjects[0][1]]],
    ["四平市工信局", [5, 6, 7]],
    ["辽源市工信局", [8, 9]],
    ["通化市工信局", afterMonday ? [10, 18] : [10]],
    ["白山市工信局", [typedProjects[1][1], typedProjects[2][1]]],
    ["松原市工信局", [11, 12]],
    ["白城市工信局", [13]],
    ["延边州工信局", [14, 15]],
    ["梅河口市工信局", [16]],
    ["公主岭市工信局", [2, 17]],
  ];
  return units.flatMap(([unit, projects]) =>
    projects.map((each) => `${unit} ${typeof each === "number" ? projectName(each) : each}`),
  );
}

/** Number and 总投资 of all rows, and with the project that two units recommend once. */
export function expectedSums(afterMonday: boolean): { gross: [number, number]; net: [number, number] } {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, ...(afterMonday ? [18] : [])];
  const once =
    numbers.reduce((sum, n) => sum + investmentOf(n), 0) +
    typedProjects.reduce((sum, [, , investment]) => sum + investment, 0);
  const count = numbers.length + typedProjects.length;
  return { gross: [count + 1, once + investmentOf(2)], net: [count, once] };
}

export function opened(bytes: Uint8Array): WorkbookSnapshot {
  const result = readFile("省.xlsx", bytes);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.workbook;
}

/** Rows of a sheet as texts. */
export function textsIn({ sheets }: WorkbookSnapshot, name: string): string[][] {
  const grid = gridOf(sheets.find((sheet) => sheet.name === name)!);
  return grid.rows.map((row) => {
    const last = grid.columnsOf(row).at(-1) ?? 0;
    return Array.from({ length: last + 1 }, (_, col) => grid.textAt(row, col));
  });
}

/** The cell of a list under a title, in the row in which a text stands. */
export function cellIn(workbook: WorkbookSnapshot, sheet: string, title: string, has: string) {
  const grid = gridOf(workbook.sheets.find(({ name }) => name === sheet)!);
  const header = grid.rows.find((row) => grid.columnsOf(row).some((col) => grid.textAt(row, col) === title))!;
  const col = grid.columnsOf(header).find((each) => grid.textAt(header, each) === title)!;
  const row = grid.rows.find(
    (each) => each > header && grid.columnsOf(each).some((c) => grid.textAt(each, c).includes(has)),
  )!;
  return { row, col, text: grid.textAt(row, col) };
}

const judgement = "由公主岭市推荐，长春市撤回";
const remark = "已电话核对";
const correction = "省厅更正的联系人";

/** The province corrects a contact, judges a doubt and makes a note; then another program saves the workbook. */
export async function provinceWorks(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = opened(bytes);
  const at = (sheet: string, title: string, has: string, value: string) => {
    const { row, col } = cellIn(workbook, sheet, title, has);
    return { sheet, deleteRows: [], insertRows: [], cells: [{ row, col, value }] };
  };
  const edits = [
    at("省级汇总表", "联系人", projectName(8), correction),
    at("疑点核实", "核实结果", "分别推荐", judgement),
    at("报送情况", "省厅备注", "白城市工信局", remark),
  ];
  const edited = await editXlsx(bytes, { edits, plans: [] });
  if (!edited.ok) throw new Error(edited.problem.kind);
  return reopened(edited.bytes);
}

/** The table, the sums and the states after Friday, or after Monday with all that the province did. */
export function checkProvince(workbook: WorkbookSnapshot, afterMonday: boolean): void {
  const cell = (sheet: string, title: string, has: string): string =>
    cellIn(workbook, sheet, title, has).text;
  const rows = textsIn(workbook, "省级汇总表").slice(2);
  expect(rows.map((row) => `${row[1]} ${row[3]}`)).toEqual(expectedRows(afterMonday));
  const { gross, net } = expectedSums(afterMonday);
  const statistics = textsIn(workbook, "统计");
  const sums = (name: string): number[][] =>
    statistics
      .filter(([first]) => first!.startsWith(name))
      .map((row) => row.slice(1, 3).map((text) => Number(text.replaceAll(",", ""))));
  expect(sums("合计")).toEqual([gross, gross]);
  expect(sums("净额")).toEqual([net]);
  const [header, ...units] = textsIn(workbook, "报送情况").slice(2);
  const column = (title: string, of: readonly string[][]): number[] =>
    of.map((row) => Number((row[header!.indexOf(title)] ?? "").replaceAll(",", "")));
  const lines = units.filter((row) => row[1] !== "合计");
  const total = (title: string): number => column(title, lines).reduce((sum, each) => sum + each, 0);
  expect([total("项目数"), total("总投资（万元）")]).toEqual(gross);
  expect(cell("省级汇总表", "联系人", projectName(11))).toBe("更正的联系人");
  expect(cell("省级汇总表", "联系人", typedProjects[0][1])).toBe("手工0");
  expect(cell("报送情况", "状态", "长白山管委会经发局")).toBe("未报");
  expect(cell("报送情况", "状态", "松原市工信局")).toBe(afterMonday ? "沿用上次" : "重报");
  if (!afterMonday) return;
  expect(cell("报送情况", "状态", "通化市工信局")).toBe("已报");
  expect(cell("报送情况", "上次项目数", "通化市工信局")).toBe("1");
  expect(cell("省级汇总表", "联系人", projectName(10))).toBe("新联系人");
  expect(cell("省级汇总表", "联系人", projectName(9))).toBe(contactOf(9));
  expect(cell("省级汇总表", "联系人", projectName(8))).toBe(correction);
  expect(cell("疑点核实", "核实结果", "分别推荐")).toBe(judgement);
  expect(cell("疑点核实", "状态", "分别推荐")).toBe("已核实");
  expect(cell("报送情况", "省厅备注", "白城市工信局")).toBe(remark);
}
