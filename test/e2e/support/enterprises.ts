import { readFile } from "../../../src/files/readFile";
import { writeXlsx } from "../../../src/files/node";
import { currentEdition as edition } from "../../../src/form";
import { applyMerge } from "../../../src/merge/compare/applyMerge";
import { fileApplications } from "../../../src/merge/filed/fileApplications";
import { ownSheets } from "../../../src/merge/own/ownSheets";
import { prepareMerge } from "../../../src/merge/compare/prepareMerge";
import { nothingMerged } from "../../../src/merge/own/state";
import { opinionsSheet } from "../../../src/report/opinionsSheet";
import { mergedSheets } from "../../../src/report/mergedSheets";
import { wordFinding } from "../../../src/report/wording";
import type { Answers } from "../../workbench/sample/answers";
import { formSheet, formSheets } from "../../workbench/sample/form";
import { industrialSoftware } from "../../workbench/sample/moreProjects";
import { equipmentPlatform, servitization } from "../../workbench/sample/projects";
import { writeSample } from "../../workbench/sample/write";

/** A file as a browser's file picker takes it. */
export interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const kinds = [equipmentPlatform, servitization, industrialSoftware];

export const projectName = (n: number): string => `松岭${n}号生产线智能化改造项目`;
export const applicantName = (n: number): string => `长春松岭${n}号装备有限公司`;
export const contactOf = (n: number): string => `联系人${n}`;
export const mobileOf = (n: number): string => `1990001${String(n).padStart(4, "0")}`;
export const categoryOf = (n: number): string =>
  (kinds[n % kinds.length]!.answers["project.category"] as readonly string[])[0]!;

/** The form of enterprise `n`, on one sheet or on three, perhaps with other answers than before. */
export async function sent(n: number, changes: Answers = {}): Promise<SentFile> {
  const kind = kinds[n % kinds.length]!;
  const answers = {
    ...kind.answers,
    "project.name": projectName(n),
    "applicant.name": applicantName(n),
    "applicant.creditCode": `912201${String(n).padStart(2, "0")}MAYYYY${String(n).padStart(3, "0")}X`,
    "contact.name": contactOf(n),
    "contact.mobile": mobileOf(n),
    "contact.email": `contact${n}@songling.example.com`,
    ...changes,
  };
  const project = { ...kind, sheet: "申报书", answers };
  const name = `松岭${n}号.xlsx`;
  const sheets = n % 4 === 0 ? formSheets(project) : [formSheet(project)];
  return {
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await writeSample(name, sheets)),
  };
}

/** A 附件4-5 that was typed by hand, with one project. */
export function typedTable(city: string): Promise<Uint8Array> {
  const rows = [
    [`${city}省级工业互联网及制造业服务化示范项目申报信息汇总表`],
    [`推荐单位（盖章）：${city}工信局`],
    ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式"],
    [1, "松花湖协同制造平台项目", "吉林松花湖机械有限公司", "工业软件项目", "纪长河", "19900088801"],
  ];
  const plan = {
    name: "Sheet1",
    columnWidths: [],
    rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
  };
  return writeSample(city, [plan]);
}

/** What was found in such files, each form by itself and all together. */
function preparedOf(files: readonly SentFile[], readAt: string) {
  const filed = files.flatMap(({ name, buffer }) => {
    const result = readFile(name, new Uint8Array(buffer));
    if (!result.ok) throw new Error(`${name} cannot be read: ${result.problem.kind}`);
    return fileApplications(result.workbook, edition, { file: name, readAt }).filed;
  });
  const sources = { filed, files: [], complete: false, offered: [] };
  return prepareMerge(nothingMerged, sources, edition, wordFinding);
}

/** A workbook with 审核意见 on these files alone, in which what is asked about figures is explained in one way. */
export async function explanationsOf(files: readonly SentFile[], explanation: string): Promise<SentFile> {
  const { opinions } = preparedOf(files, "");
  const rows = opinions.map((row) =>
    row.severity === "query" && row.rule.startsWith("FIN-") ? { ...row, explanation } : row,
  );
  const name = "企业说明.xlsx";
  const plan = opinionsSheet(rows, name, edition);
  return { name, mimeType: files[0]!.mimeType, buffer: Buffer.from(await writeXlsx([plan])) };
}

/** The workbook that a city makes of such files with this program. */
export async function mergedBy(
  city: string,
  files: readonly SentFile[],
  readAt = "2020-06-24 09:30",
): Promise<Uint8Array> {
  const { preview, opinions } = preparedOf(files, readAt);
  const head = { sheet: ownSheets.summary, city, unit: `${city}工信局` };
  const result = applyMerge(preview, { placement: "end", head }, edition);
  const { summary, own } = mergedSheets(result, opinions, "end", edition, `${city}.xlsx`);
  return writeXlsx([summary, ...own]);
}
