import { readFileSync, writeFileSync } from "node:fs";
import { parseOptions } from "../../src/batch/options";
import { editXlsx } from "../../src/files/node";
import { equipmentPlatform } from "../workbench/sample/projects";
import { makeFolder, type Folder } from "./runIn";

let folder: Folder;
beforeEach(() => (folder = makeFolder()));
afterEach(() => folder.remove());

test("汇总表 with the title of a column written over is ours: what to write back is said, and nothing is lost", async () => {
  await folder.form("申报/甲.xlsx", equipmentPlatform);
  await folder.merge();
  const cells = [{ row: 3, col: 1, value: "Project name" }];
  const edits = [{ sheet: "汇总表", deleteRows: [], insertRows: [], cells }];
  const bytes = new Uint8Array(readFileSync(folder.path("汇总.xlsx")));
  const edited = await editXlsx(bytes, { edits, plans: [] });
  if (!edited.ok) throw new Error(edited.problem.kind);
  writeFileSync(folder.path("汇总.xlsx"), edited.bytes);
  const said = await folder.merge();
  expect(said).toContain("没有写入，保持原样：“汇总表”的表头认不出来：要有“项目名称”“依托企业”两栏");
  expect(said).not.toContain("不是本程序生成的");
  expect(Buffer.from(edited.bytes).equals(readFileSync(folder.path("汇总.xlsx")))).toBe(true);
});

test.each(["汇总.ods", "汇总.xls", "汇总.et"])("%s cannot be written: how to go on is said", (out) => {
  const read = parseOptions(["--out", out, "申报"]);
  expect(JSON.stringify(read)).toContain("请在 Excel 或 WPS 中打开它，另存为 .xlsx");
});
