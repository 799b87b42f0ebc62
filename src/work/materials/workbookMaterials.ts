import type { Edition } from "../../form/edition";
import { isMaterials, readMaterials, recordKey, startedRecord } from "../../merge/own/materials";
import type { MaterialsRecord } from "../../merge/own/materials";
import { readLedger } from "../../merge/own/readLedger";
import { materialsSheet, materialsSheetName } from "../../report/materialsSheet";
import type { Choices } from "../../read/application";
import { readInSlices } from "../check/readInSlices";
import type { Services } from "../services";

export interface WorkbookMaterials {
  /** The projects of the workbook, of its forms and its ledger, with what was looked up in their papers so far. */
  readonly records: readonly MaterialsRecord[];
  /** Whose checklist and categories they have: by 本次申报设置, where the workbook has it. */
  readonly edition: Edition;
}

/** What is to be looked up in the papers of the workbook's projects. */
export async function readRecords({ host, check }: Services, choices: Choices): Promise<WorkbookMaterials> {
  const [snapshot, stages] = await Promise.all([host.readWorkbook(), check()]);
  const { fileApplication } = stages;
  const edition = stages.editionFor(snapshot);
  const source = { file: snapshot.name, readAt: "" };
  const reading = await readInSlices(snapshot, stages, choices);
  // What is unsure is nobody's project until a person has chosen.
  const applications = reading.status === "unsure" ? [] : reading.applications;
  const forms = applications.map((application) =>
    startedRecord(fileApplication(application, [], edition, source).values, edition),
  );
  const listed = snapshot.sheets
    .flatMap((sheet) => readLedger(sheet, edition) ?? [])
    .map(({ values }) => startedRecord(values, edition));
  const records = new Map(readMaterials(snapshot, edition).map((record) => [recordKey(record), record]));
  for (const project of [...listed, ...forms]) {
    const kept = records.get(recordKey(project));
    records.set(recordKey(project), {
      ...(kept ?? project),
      category: project.category ?? kept?.category ?? null,
    });
  }
  return { records: [...records.values()], edition };
}

/** Keeps projects' records in the sheet 收件核对, made where there is none. Returns why they were not saved, or null. */
export async function saveRecords(
  services: Services,
  records: readonly MaterialsRecord[],
): Promise<string | null> {
  const { host, check } = services;
  const snapshot = await host.readWorkbook();
  const taken = snapshot.sheets.find(({ name }) => name === materialsSheetName);
  if (taken && taken.cells.length > 0 && !isMaterials(taken))
    return `工作簿里已有一张名为“${materialsSheetName}”的其他工作表，没有保存。请把那张表改名后再保存。`;
  const edition = (await check()).editionFor(snapshot);
  const keys = records.map(recordKey);
  const others = readMaterials(snapshot, edition).filter((each) => !keys.includes(recordKey(each)));
  const plans = [materialsSheet([...others, ...records], edition)];
  const front = snapshot.sheets.find(({ hidden }) => !hidden)?.name ?? materialsSheetName;
  await host.writeOwnSheets({ plans, edits: [] }, front);
  return null;
}
