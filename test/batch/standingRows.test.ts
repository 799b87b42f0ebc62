import { readFileSync, rmSync } from "node:fs";
import { PackageEditor } from "../../src/files/edit/package/packageEditor";
import { WorkbookPart } from "../../src/files/edit/package/workbookPart";
import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { changed, makeFolder, valuesIn, type Folder } from "./runIn";

let folder: Folder;
beforeEach(() => (folder = makeFolder()));
afterEach(() => folder.remove());

/** Rows of a sheet whose texts stand in the list of texts, as a new workbook has them, and rows that hold their own. */
function ways(name: string): { readonly old: number; readonly fresh: number } {
  const package_ = new PackageEditor(new Uint8Array(readFileSync(folder.path("汇总.xlsx"))));
  const xml = package_.readText(new WorkbookPart(package_).sheetNamed(name)!.part);
  const rows = xml.match(/<row .*?<\/row>/gs)!;
  return {
    old: rows.filter((row) => row.includes(' t="s"')).length,
    fresh: rows.filter((row) => row.includes(' t="inlineStr"')).length,
  };
}

it("one late file: rows of the others are copied, and the workbook is the one that would be written anew", async () => {
  const faulty = changed(equipmentPlatform, { "applicant.creditCode": "91220101MA0000000X" });
  await folder.form("申报/乙.xlsx", faulty);
  await folder.merge();
  const opinions = valuesIn(folder.open("汇总.xlsx"), "审核意见").length - 3;
  expect(opinions).toBeGreaterThan(0);
  rmSync(folder.path("申报/乙.xlsx"));
  await folder.form("申报/甲.xlsx", servitization);
  await folder.merge();
  expect(ways("审核意见").old).toBe(opinions);
  expect(ways("项目台账").old).toBe(1);
  const copied = folder.open("汇总.xlsx");
  expect(valuesIn(copied, "项目台账")).toHaveLength(6);

  // both at once, into a new workbook: nothing is there to be copied
  rmSync(folder.path("汇总.xlsx"));
  await folder.form("申报/乙.xlsx", faulty);
  await folder.merge();
  const whole = folder.open("汇总.xlsx");
  const rowsOf = (workbook: typeof whole, name: string): string[] =>
    valuesIn(workbook, name)
      .map((row) => JSON.stringify(row.slice(1)))
      .sort();
  expect(rowsOf(copied, "审核意见")).toEqual(rowsOf(whole, "审核意见"));
});
