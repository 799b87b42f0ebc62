import { readFileSync, writeFileSync } from "node:fs";
import { editXlsx } from "../../src/files/node";
import type { SheetEdits } from "../../src/sheet/edits";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { makeFolder, valuesIn, type Folder } from "./runIn";

let folder: Folder;
beforeEach(async () => {
  folder = makeFolder();
  await folder.form("申报/甲.xlsx", equipmentPlatform);
  await folder.form("申报/乙.xlsx", servitization);
  await folder.merge();
});
afterEach(() => folder.remove());

async function byHand(edits: Partial<SheetEdits>, remove: readonly string[] = []): Promise<void> {
  const all = [{ sheet: "汇总表", deleteRows: [], insertRows: [], cells: [], ...edits }];
  const bytes = new Uint8Array(readFileSync(folder.path("汇总.xlsx")));
  const edited = await editXlsx(bytes, { edits: all, plans: [], remove });
  if (!edited.ok) throw new Error(edited.problem.kind);
  writeFileSync(folder.path("汇总.xlsx"), edited.bytes);
}

const firstRow = (): number =>
  valuesIn(folder.open("汇总.xlsx"), "汇总表").findIndex(([sequence]) => sequence === 1);

test("numbers of the bureau's own in 序号 are counted anew, and named", async () => {
  const row = firstRow();
  await byHand({ cells: [0, 1].map((n) => ({ row: row + n, col: 0, value: `2020-00${n + 1}` })) });
  expect(await folder.merge()).toContain(
    "请核对：“序号”由程序按行的顺序编写，原来填的“2020-001”、“2020-002”已改写；自己的编号请另加一栏填写。",
  );
  expect(await folder.merge()).not.toContain("“序号”由程序");
});

test("a ledger that somebody deleted is made anew, and what that means is said", async () => {
  await byHand({}, ["项目台账"]);
  expect(await folder.merge()).toContain("请核对：工作簿里的“项目台账”不见了，已重新建立。");
  expect(await folder.merge()).not.toContain("不见了");
});

test("a column of 附件4-5 whose title is gone is named", async () => {
  await byHand({ cells: [{ row: firstRow() - 1, col: 3, value: "" }] });
  expect(await folder.merge()).toContain("汇总表里没有“项目类别”栏，附件4-5 要求有这一栏，上报前请补上");
});
