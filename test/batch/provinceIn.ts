import { readFileSync, writeFileSync } from "node:fs";
import { editXlsx, writeXlsx } from "../../src/files/node";
import type { CellEdit } from "../../src/sheet/edits";
import type { SampleProject } from "../workbench/sample/answers";
import { equipmentPlatform } from "../workbench/sample/projects";
import { changed, valuesIn, type Folder } from "./runIn";

/** A project of another city than the samples. */
export const jilin = changed(equipmentPlatform, {
  "project.name": "化工装置在线监测工业互联网平台建设项目",
  "applicant.name": "吉林松江化工装备有限公司",
  "applicant.creditCode": "91220202MAYYYY0590",
  "applicant.region": "吉林市昌邑区",
  "applicant.phone": "0432-80000901",
  "responsiblePerson.name": "柏长青",
  "contact.mobile": "19900000901",
  "contact.landline": "0432-80000904",
  "contact.email": "office@songjiang.example.com",
  "situation.platformStatus": "监测系统已在两套化工装置上试用，另有一套正在安装。",
  "situation.totalInvestment": 500,
  "performance.plannedInvestment": 500,
  "performance.overallGoal": "让化工装置的异常在停车之前被发现，并与安全生产监管联通。",
});

/** The province at work in a folder: cities' workbooks, its own, and hands on it. */
export function provinceIn(folder: Folder) {
  /** A city's workbook from its forms, by the command line. */
  async function city(file: string, unit: string, ...projects: readonly SampleProject[]): Promise<string> {
    const forms = projects.map((_, index) => folder.path(`${file}-${index}.xlsx`));
    for (const [index, project] of projects.entries()) await folder.form(`${file}-${index}.xlsx`, project);
    await folder.merge({ sources: forms, out: folder.path(file), city: unit });
    return folder.path(file);
  }

  const province = (...sources: readonly string[]): Promise<string> =>
    folder.merge({ sources, out: folder.path("省.xlsx"), province: true });

  const rowsOf = (sheet: string) => valuesIn(folder.open("省.xlsx"), sheet);

  /** Unit and name of each row of 省级汇总表. */
  function listed(): string[] {
    return rowsOf("省级汇总表")
      .slice(2)
      .map((row) => `${String(row[1])} ${String(row[3])}`);
  }

  /** The cell of a list, by the title of its column and by what stands in its row. */
  function cellOf(sheet: string, title: string, has: string): { row: number; col: number; value: unknown } {
    const rows = rowsOf(sheet);
    const header = rows.findIndex((row) => row.includes(title));
    const col = rows[header]!.indexOf(title);
    const row = rows.findIndex(
      (each, index) => index > header && each.some((text) => String(text).includes(has)),
    );
    return { row, col, value: rows[row]?.[col] ?? "" };
  }

  /** Works on the province's workbook by hand. */
  async function byHand(
    sheet: string,
    cells: readonly CellEdit[],
    deleteRows: readonly number[] = [],
  ): Promise<void> {
    const edits = [{ sheet, deleteRows, insertRows: [], cells }];
    const edited = await editXlsx(new Uint8Array(readFileSync(folder.path("省.xlsx"))), { edits, plans: [] });
    if (!edited.ok) throw new Error(edited.problem.kind);
    writeFileSync(folder.path("省.xlsx"), edited.bytes);
  }

  const total = () =>
    rowsOf("统计")
      .find(([first]) => first === "合计")!
      .slice(1, 3);

  /** A table that a bureau typed by hand. */
  async function typedTable(file: string, ...sheets: readonly (readonly (readonly (string | number)[])[])[]) {
    const plans = sheets.map((rows, index) => ({
      name: `表${index + 1}`,
      columnWidths: [],
      rows: rows.map((row) => ({ cells: row.map((value) => ({ value })) })),
    }));
    writeFileSync(folder.path(file), await writeXlsx(plans));
    return folder.path(file);
  }
  return { city, province, rowsOf, listed, cellOf, byHand, total, typedTable };
}
