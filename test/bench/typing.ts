import { readOpenWorkbook, rereadOpenWorkbook } from "../../src/excel";
import { checkMemory } from "../../src/work/check/checkMemory";
import { checkWorkbook } from "../../src/work/check/checkWorkbook";
import * as stages from "../../src/work/check/stages";
import { openXlsx } from "../host/file/openXlsx";
import { enterCell } from "../host/model/edit";
import { startExcel } from "../host/node/startExcel";
import { makeForm } from "../read/layouts/makeForm";
import { fileOf } from "./madeFiles";
import { median, ms, times, type Row } from "./table";

const FORMS = 40;

/** One workbook with a form a sheet. */
async function manyForms() {
  const sheets = Array.from({ length: FORMS }, (_, n) => {
    const sheet = makeForm("oneSheet", n + 1).workbook.sheets[0]!;
    return { ...sheet, name: `企业${n + 1}` };
  });
  return openXlsx(await fileOf({ name: "企业.xlsx", sheets }));
}

/** From a change in one form to the new list, beside 检查 of the whole workbook; both from the emulated Excel. */
export async function typingRows(): Promise<Row[]> {
  const workbook = await manyForms();
  const excel = startExcel(workbook);
  excel.install();
  try {
    const whole = await median(9, async () => checkWorkbook(await readOpenWorkbook(), stages));

    const memory = checkMemory();
    let snapshot = await readOpenWorkbook();
    let result = await checkWorkbook(snapshot, stages, { memory });
    const sheet = workbook.sheets[FORMS / 2]!;
    const { row, col } = snapshot.sheets[FORMS / 2]!.cells.at(-1)!;
    let typed = 0;
    const changed = await median(21, async () => {
      enterCell(workbook, sheet, row, col, String(++typed));
      snapshot = (await rereadOpenWorkbook(snapshot, new Set([sheet.id])))!;
      result = await checkWorkbook(snapshot, stages, { memory, before: result });
    });
    return [
      { what: `检查 of ${FORMS} forms`, figure: ms(whole), note: `${result.projects.length} projects` },
      {
        what: "a change in one of them → new list",
        figure: ms(changed),
        note: "without the drawing of the list",
      },
      { what: "  beside 检查 of all", figure: times(changed / whole), note: "time" },
    ];
  } finally {
    excel.remove();
  }
}
