import { readFileSync, writeFileSync } from "node:fs";
import { editXlsx } from "../../src/files/node";
import type { CellEdit } from "../../src/sheet/edits";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { jilin, provinceIn } from "./provinceIn";
import { changed, makeFolder, valuesIn, type Folder } from "./runIn";

let folder: Folder;
beforeEach(() => (folder = makeFolder()));
afterEach(() => folder.remove());

async function write(file: string, sheet: string, cells: readonly CellEdit[]): Promise<void> {
  const edits = [{ sheet, deleteRows: [], insertRows: [], cells }];
  const edited = await editXlsx(new Uint8Array(readFileSync(folder.path(file))), { edits, plans: [] });
  if (!edited.ok) throw new Error(edited.problem.kind);
  writeFileSync(folder.path(file), edited.bytes);
}

const textsIn = (file: string, sheet: string): string[][] =>
  valuesIn(folder.open(file), sheet).map((row) => row.map((value) => String(value ?? "")));

/** How often a text stands in a sheet. */
const count = (file: string, sheet: string, text: string): number =>
  textsIn(file, sheet)
    .flat()
    .filter((each) => each === text).length;

test("what the bureau writes above, below and beside 审核意见 and 项目台账 stays there once, merge after merge", async () => {
  await folder.form("申报/甲.xlsx", equipmentPlatform);
  await folder.form("申报/乙.xlsx", servitization);
  await folder.merge();
  const opinions = textsIn("汇总.xlsx", "审核意见");
  const ledger = textsIn("汇总.xlsx", "项目台账");
  const name = String(servitization.answers["project.name"]);
  await write("汇总.xlsx", "审核意见", [
    { row: 0, col: 3, value: "局长批示：从严" },
    { row: opinions.length, col: 1, value: name },
    { row: opinions.length, col: 6, value: "请补交营业执照复印件" },
    { row: opinions.length + 2, col: 1, value: "以上意见已报局领导" },
    { row: 3, col: 30, value: "已电话告知" },
  ]);
  await write("汇总.xlsx", "项目台账", [{ row: ledger.length + 1, col: 0, value: "台账由李四保管" }]);
  const told = textsIn("汇总.xlsx", "审核意见")[3]![6];
  const stays = (): void => {
    for (const text of ["局长批示：从严", "请补交营业执照复印件", "以上意见已报局领导", "已电话告知"])
      expect([text, count("汇总.xlsx", "审核意见", text)]).toEqual([text, 1]);
    expect(count("汇总.xlsx", "项目台账", "台账由李四保管")).toBe(1);
    const rows = textsIn("汇总.xlsx", "审核意见");
    const own = rows.find((row) => row.includes("请补交营业执照复印件"))!;
    expect([own[1], own[6]]).toEqual([name, "请补交营业执照复印件"]);
    expect(rows.find((row) => row.includes("已电话告知"))![6]).toBe(told);
  };
  await folder.form("申报/乙.xlsx", changed(servitization, { "contact.name": "新联系人" }));
  await folder.merge();
  stays();
  await folder.merge();
  await folder.form("申报/乙.xlsx", servitization);
  await folder.merge();
  stays();
});

test("what the province writes beside 报送情况 and 疑点核实 stays there once", async () => {
  const works = provinceIn(folder);
  const one = await works.city("长春市.xlsx", "长春市", equipmentPlatform);
  const two = await works.city("吉林市.xlsx", "吉林市", jilin, equipmentPlatform);
  await works.province(one, two);
  const units = textsIn("省.xlsx", "报送情况");
  const doubts = textsIn("省.xlsx", "疑点核实");
  await write("省.xlsx", "报送情况", [
    { row: units.length + 1, col: 0, value: "催报：白城、松原" },
    { row: 3, col: 20, value: "已打电话" },
  ]);
  await write("省.xlsx", "疑点核实", [
    { row: doubts.length, col: 1, value: "另查：两家企业同一法人" },
    { row: doubts.length + 2, col: 0, value: "经办：王五" },
  ]);
  const stays = (): void => {
    expect(count("省.xlsx", "报送情况", "催报：白城、松原")).toBe(1);
    const noted = textsIn("省.xlsx", "报送情况").find((row) => row.includes("已打电话"))!;
    expect(noted[1]).toBe(units[3]![1]);
    expect(count("省.xlsx", "疑点核实", "另查：两家企业同一法人")).toBe(1);
    expect(count("省.xlsx", "疑点核实", "经办：王五")).toBe(1);
  };
  await works.province(one);
  stays();
  await works.province(one, two);
  stays();
});
