import { writeOwnSheets } from "../../src/excel";
import type { OwnSheetsWrite } from "../../src/excel";
import { writeXlsx } from "../../src/files/node";
import { currentEdition as edition } from "../../src/form";
import { fileApplication } from "../../src/merge/filed/fileApplication";
import { fileApplications } from "../../src/merge/filed/fileApplications";
import type { FiledApplication } from "../../src/merge/filed/filed";
import { mergedSheets } from "../../src/report/mergedSheets";
import { madeSheets } from "../../src/taskpane/parts/madeSheets";
import { startExcel } from "../host/node/startExcel";
import { handFor } from "../read/layouts/makeForm";
import { madeForms } from "./madeFiles";
import { mergeOf } from "./merging";
import type { Row } from "./table";

/** What writing so many projects asks of Excel. */
export interface Cost {
  readonly requests: number;
  /** Bytes of the largest request and of the largest answer: Excel on the web takes 5 MB. */
  readonly largest: number;
  readonly kilobytes: number;
  /** Files in which the sheets come in: one, or more where they are too large for one. */
  readonly files: number;
}

const readAt = "2020-06-22 09:30";

/** A form that was read, of another project of another enterprise. */
function renamed({ application, findings }: FiledApplication, n: number): FiledApplication {
  const { truth } = handFor(n + 1);
  const readings = { ...application.readings };
  for (const field of ["project.name", "applicant.name", "applicant.creditCode"]) {
    const value = truth[field]!;
    readings[field] = (readings[field] ?? []).map((each) => ({ ...each, value, raw: String(value) }));
  }
  return fileApplication({ ...application, readings }, findings, edition, { file: `${n + 1}.xlsx`, readAt });
}

/** Filed forms of so many projects. So many are `read`, all unless it is said; the further ones are those of other projects. */
export function filedForms(projects: number, read = projects): FiledApplication[] {
  const filed = madeForms(Math.min(projects, read)).flatMap(
    (form) => fileApplications(form, edition, { file: form.name, readAt }).filed,
  );
  const further = Array.from({ length: projects - filed.length }, (_, n) => n + filed.length);
  return [...filed, ...further.map((n) => renamed(filed[n % filed.length]!, n))];
}

/** A first merge of these projects into an open workbook, and the writing of the same sheets once more. */
export async function costOf(
  filed: readonly FiledApplication[],
  twice = true,
): Promise<{ first: Cost; again: Cost }> {
  const { result, opinions } = mergeOf(filed);
  const sheets = mergedSheets(result, opinions, "end", edition, "汇总.xlsx");
  const excel = startExcel();
  const written = async (made: OwnSheetsWrite["made"]): Promise<Cost> => {
    const before = excel.engine.requests.length;
    await writeOwnSheets({ made, edits: [] }, made.names[0]!);
    await excel.settled();
    const sent = excel.engine.requests.slice(before).filter(({ cleanup }) => !cleanup);
    return {
      requests: sent.length,
      largest: sent.reduce((most, { bytesIn, bytesOut }) => Math.max(most, bytesIn, bytesOut), 0),
      kilobytes: Math.round(sent.reduce((sum, { bytesIn }) => sum + bytesIn, 0) / 1024),
      files: made.files.length,
    };
  };
  excel.install();
  try {
    const first = await written(await madeSheets([sheets.summary, ...sheets.own], { writeXlsx }));
    return { first, again: twice ? await written(await madeSheets(sheets.own, { writeXlsx })) : first };
  } finally {
    excel.remove();
  }
}

export async function excelRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const projects of [10, 100, 1_000, 3_000]) {
    const { first, again } = await costOf(filedForms(projects));
    const largest = (Math.max(first.largest, again.largest) / 1024 / 1024).toFixed(1);
    rows.push({
      what: `${projects} projects`,
      figure: `${first.requests} requests`,
      note: `${again.requests} to write them again; ${first.kilobytes} KB sent in ${first.files} file(s), at most ${largest} MB at once`,
    });
  }
  return rows;
}
