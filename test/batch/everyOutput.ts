import { strFromU8, unzipSync } from "fflate";
import { mergeReport } from "../../src/report/mergeReport";
import { peopleTable } from "../../src/report/peopleTable";
import { entryText, fileEntry } from "../../src/report/json/fileEntry";
import { resultText } from "../../src/report/json/resultJson";
import { sayable } from "../../src/batch/console";
import { packZip, writeXlsx } from "../../src/files/common";
import { currentEdition as edition } from "../../src/form";
import { applyMerge } from "../../src/merge/compare/applyMerge";
import { prepareMerge } from "../../src/merge/compare/prepareMerge";
import type { PrintedValues } from "../../src/merge/filed/printApplication";
import { fileApplications } from "../../src/merge/filed/fileApplications";
import { itemsOf, startedRecord } from "../../src/merge/own/materials";
import { nothingMerged } from "../../src/merge/own/state";
import { noProvince } from "../../src/merge/province/provinceState";
import { readCityWorkbook } from "../../src/merge/province/readCityWorkbook";
import { materialsSheet } from "../../src/report/materialsSheet";
import { mergedSheets } from "../../src/report/mergedSheets";
import { planProvince } from "../../src/report/planProvince";
import { provinceReport } from "../../src/report/provinceReport";
import { blankIssue } from "../../src/report/slipIssue";
import { returnSlips } from "../../src/report/returnSlips";
import { wordFinding } from "../../src/report/wording";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { shownName } from "../../src/text/person/shownName";
import { snapshotOf } from "../merge/make";

/** A text of an output, and where it stands. */
export interface Output {
  readonly where: string;
  readonly text: string;
}

/** Every text of a zip: names of its parts, and what stands between and in the tags of its XML; zips in it too. */
function textsOfZip(where: string, bytes: Uint8Array): Output[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]): Output[] => {
    const own = { where: `${where} › name of a part`, text: name };
    if (/\.xlsx$/.test(name)) return [own, ...textsOfZip(`${where} › ${name}`, part)];
    const xml = strFromU8(part).replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    const texts = xml.split(/<\/?[a-zA-Z:]+|>|"/).filter((text) => /\p{N}/u.test(text));
    return [own, ...texts.map((text) => ({ where: `${where} › ${name}`, text }))];
  });
}

function textsOfJson(where: string, value: unknown): Output[] {
  if (typeof value !== "object" || value === null) return [{ where, text: String(value) }];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => [
    { where: `${where} key`, text: key },
    ...textsOfJson(`${where}.${key}`, each),
  ]);
}

const textsOfLines = (where: string, text: string): Output[] =>
  sayable(text)
    .split("\n")
    .map((line) => ({ where, text: line }));

/** What the province makes of a city's workbook: its own workbook, and what is said. */
export async function provinceOutputs(workbook: WorkbookSnapshot): Promise<Output[]> {
  const file = workbook.name;
  const { tables } = readCityWorkbook(shownName(file), workbook, edition);
  const unread = [{ file: shownName(`旧${file}`), unit: null, reason: "读不出。" }];
  const plan = planProvince({ state: noProvince, tables, supported: [], unread }, {}, edition, wordFinding);
  return [
    ...textsOfZip("province", await writeXlsx(plan.sheets.plans)),
    ...textsOfLines("province said", provinceReport(plan, edition)),
  ];
}

/** 收件核对 of these projects, with what the bureau noted beside an item. */
async function materialsOutput(values: readonly PrintedValues[]): Promise<Output[]> {
  const records = values.map((each) => {
    const record = startedRecord(each, edition);
    const [item] = itemsOf(record, edition);
    return { ...record, notes: { [item!.id]: `见 ${record.projectName}、${record.applicant}` } };
  });
  return textsOfZip("materials", await writeXlsx([materialsSheet(records, edition)]));
}

/**
 * All that the program makes of these workbooks: the merged workbook with 审核意见, the result, what is said, the slips,
 * 收件核对, and what the province makes of it.
 */
export async function everyOutput(workbooks: readonly WorkbookSnapshot[]): Promise<Output[]> {
  const read = workbooks.map((workbook) => {
    const file = shownName(workbook.name);
    return { file, ...fileApplications(workbook, edition, { file, readAt: "2020-06-22 09:30" }) };
  });
  const outcomes = read.map(({ file, filed }) => ({
    status: "read" as const,
    file,
    filed,
    offered: [],
    notes: [],
  }));
  const { preview, opinions, shared } = prepareMerge(
    nothingMerged,
    {
      filed: read.flatMap(({ filed }) => filed),
      files: read.map(({ file }) => file),
      complete: false,
      offered: [],
      unit: "长春市工信局",
    },
    edition,
    wordFinding,
  );
  const head = { sheet: "汇总表", city: "长春市", unit: "长春市工信局" };
  const merged = applyMerge(preview, { placement: "category", head }, edition);
  const sheets = mergedSheets(merged, opinions, "category", edition, read[0]!.file);
  const slips = returnSlips(
    { opinions, unit: "长春市工信局", ledger: merged.ledger, materials: [] },
    blankIssue("2020-06-22 09:30"),
    edition,
  );
  const packed = await packZip(
    await Promise.all(
      slips.map(async ({ file, sheets: own }) => ({ name: file, bytes: await writeXlsx(own) })),
    ),
  );
  const rows = merged.summary.rows.length;
  const said = [peopleTable(outcomes), mergeReport({ preview, shared }, rows, edition)].join("\n");
  const entries = outcomes.map((outcome) => entryText(fileEntry(outcome, edition, wordFinding)));
  const json = [...resultText(entries, { preview, rows, shared }, edition, wordFinding)].join("");
  return [
    ...textsOfZip("workbook", await writeXlsx([sheets.summary, ...sheets.own])),
    ...textsOfZip("slips", packed),
    ...textsOfJson("result", JSON.parse(json)),
    ...textsOfLines("said", said),
    ...(await materialsOutput(merged.ledger.map(({ values }) => values))),
    ...(await provinceOutputs({
      name: workbooks[0]!.name,
      sheets: [sheets.summary, ...sheets.own].map(snapshotOf),
    })),
  ];
}
