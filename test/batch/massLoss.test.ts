import { equipmentPlatform, servitization } from "../workbench/sample/projects";
import { industrialSoftware } from "../workbench/sample/moreProjects";
import { readFileSync, writeFileSync } from "node:fs";
import { writeXlsx } from "../../src/files/node";
import { changed, makeFolder, valuesIn, type Folder } from "./runIn";

let folder: Folder;
beforeEach(() => (folder = makeFolder()));
afterEach(() => folder.remove());

const other = changed(servitization, {
  "project.name": "纺织车间设备管理服务项目",
  "applicant.name": "长春青禾纺织有限公司",
  "applicant.creditCode": "91220105MAYYYY0590",
  "contact.mobile": "19900000905",
  "contact.email": "office@qinghe.example.com",
});

/** The workbook with 汇总表's rows below the title in another order, as a sort with the header leaves them. */
async function sortedWithHeader(order: (rows: readonly unknown[]) => readonly unknown[]): Promise<void> {
  const workbook = folder.open("汇总.xlsx");
  const plans = workbook.sheets.map(({ name }) => {
    const rows = valuesIn(workbook, name);
    const shown = name === "汇总表" ? [...rows.slice(0, 3), ...(order(rows.slice(3)) as typeof rows)] : rows;
    return { name, columnWidths: [], rows: shown.map((row) => ({ cells: row.map((value) => ({ value })) })) };
  });
  writeFileSync(folder.path("汇总.xlsx"), await writeXlsx(plans));
}

beforeEach(async () => {
  for (const [index, project] of [equipmentPlatform, servitization, industrialSoftware, other].entries())
    await folder.form(`申报/${index}.xlsx`, project);
  await folder.merge({ city: "长春市" });
});

it("a table sorted together with its header is not taken for deletions: nothing is written, and the reason is said", async () => {
  await sortedWithHeader(([header, ...rows]) => [...rows.slice(0, 3), header, ...rows.slice(3)]);
  const before = readFileSync(folder.path("汇总.xlsx"));
  const said = await folder.merge();
  expect(said).toContain(
    "汇总表里少了 3 个项目（上次列入 4 个）；表头上面有 3 行像是项目，可能是排序时把表头也排了进去。请先检查汇总表。",
  );
  expect(said).toContain("没有写入，保持原样；确实要撤出这些项目的，请加上 --withdraw");
  expect(readFileSync(folder.path("汇总.xlsx")).equals(before)).toBe(true);
});

it("most rows deleted on purpose are taken off when that is said; a single one without a word", async () => {
  await sortedWithHeader((rows) => rows.slice(0, 2));
  expect(await folder.merge()).toContain("汇总表里少了 3 个项目（上次列入 4 个）。请先检查汇总表。");
  expect(await folder.merge({ withdraw: true })).toContain("已写入");
  expect(valuesIn(folder.open("汇总.xlsx"), "汇总表").slice(4)).toHaveLength(1);
  expect(await folder.merge()).toContain("已写入");
});
