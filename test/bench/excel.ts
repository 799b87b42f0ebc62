import { writeOwnSheets } from "../../src/excel";
import { writeXlsx } from "../../src/files/node";
import { currentEdition as edition } from "../../src/form";
import { fileApplications } from "../../src/merge/filed/fileApplications";
import { mergedSheets } from "../../src/report/mergedSheets";
import { madeSheets } from "../../src/taskpane/parts/madeSheets";
import { startExcel } from "../host/node/startExcel";
import { madeForms } from "./madeFiles";
import { mergeOf } from "./merging";
import type { Row } from "./table";

/** Requests and bytes of one first merge of so many projects into an open workbook. */
async function cost(projects: number): Promise<Row> {
  const filed = madeForms(projects).flatMap(
    (form) => fileApplications(form, edition, { file: form.name, readAt: "2020-06-22 09:30" }).filed,
  );
  const { result, opinions } = mergeOf(filed);
  const sheets = mergedSheets(result, opinions, "end", edition, "汇总.xlsx");
  const plans = [sheets.summary, ...sheets.own];
  const made = await madeSheets(plans, { writeXlsx });
  const excel = startExcel();
  excel.install();
  try {
    await writeOwnSheets({ made, edits: [] }, made.names[0]!);
    await excel.settled();
  } finally {
    excel.remove();
  }
  const sent = excel.engine.requests.filter(({ cleanup }) => !cleanup);
  const kilobytes = Math.round(sent.reduce((sum, { bytesIn }) => sum + bytesIn, 0) / 1024);
  return { what: `${projects} projects`, figure: `${sent.length} requests`, note: `${kilobytes} KB sent` };
}

export async function excelRows(): Promise<Row[]> {
  return [await cost(10), await cost(100), await cost(1000)];
}
