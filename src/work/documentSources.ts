import type { Edition } from "../form/edition";
import { fileApplications } from "../merge/filed/fileApplications";
import type { FiledApplication, Source } from "../merge/filed/filed";
import { readMaterials, type MaterialsRecord } from "../merge/own/materials";
import { readSlips } from "../merge/own/readSlip";
import { nothingMerged, readState, type MergeState } from "../merge/own/state";
import type { Application } from "../read/application";
import { isSettingsSheet } from "../read/workbook/settingsSheet";
import { paperKind } from "./documents/comparing";
import type { WorkbookSnapshot } from "../sheet/snapshot";

/** What one file gave: its forms, or the bureau's tables, or a sentence why neither. */
export interface ReadFrom {
  readonly filed: readonly FiledApplication[];
  readonly state: MergeState | null;
  readonly materials: readonly MaterialsRecord[];
  /** Names of sheets that are 退回单. */
  readonly slipSheets: readonly string[];
  readonly problem: string | null;
  /** A workbook or document that is neither: statements, a 建设方案. */
  readonly other: WorkbookSnapshot | null;
  /** It has 本次申报设置 in it, for which it may have been given alone. */
  readonly isSettings?: boolean;
}

export interface FromSources {
  readonly filed: readonly FiledApplication[];
  readonly state: MergeState;
  readonly materials: readonly MaterialsRecord[];
  readonly slipSheets: readonly string[] | null;
  /** A sentence for each file from which nothing can be made. */
  readonly problems: readonly string[];
  /** The same of workbooks and documents with which forms can be compared. */
  readonly otherProblems: readonly string[];
  readonly others: readonly WorkbookSnapshot[];
}

const nothing: ReadFrom = {
  filed: [],
  state: null,
  materials: [],
  slipSheets: [],
  problem: null,
  other: null,
};

/** A file of which nothing can be made, for this reason. */
export const madeOfNothing = (problem: string): ReadFrom => ({ ...nothing, problem });

/** What documents can be made of a workbook: the bureau's tables where it holds any, else its forms. */
export function sourcesIn(workbook: WorkbookSnapshot, source: Source, edition: Edition): ReadFrom {
  const { file } = source;
  const isSettings = workbook.sheets.some(isSettingsSheet);
  const state = readState(workbook, edition);
  const materials = readMaterials(workbook, edition);
  if (state.summary || state.ledger.length > 0 || materials.length > 0)
    return { ...nothing, state, materials, slipSheets: readSlips(workbook).map(({ sheet }) => sheet) };
  const { reading, filed } = fileApplications(workbook, edition, source);
  const kind = paperKind(workbook, { edition });
  // 建设方案 names the project, its unit and many figures, as a form does; a form asks whom to call
  const forms = kind === "plan-check" ? filed.filter(({ application }) => asksPersons(application)) : filed;
  const other = kind !== null || reading.status === "notAForm" ? { ...workbook, name: file } : null;
  if (reading.status === "read" && forms.length > 0)
    return { ...nothing, filed: forms, other: kind && other };
  if (isSettings && reading.status === "notAForm") return { ...nothing, isSettings };
  return {
    ...nothing,
    problem: problemOf(file, reading.status === "read" ? "notAForm" : reading.status),
    other,
  };
}

function asksPersons({ readings }: Application): boolean {
  return ["contact.mobile", "applicant.creditCode"].some((id) => (readings[id]?.length ?? 0) > 0);
}

/** All files together; of several workbooks of the bureau the first counts. */
export function joined(all: readonly ReadFrom[]): FromSources {
  const bureau = all.find(({ state }) => state !== null);
  return {
    filed: all.flatMap(({ filed }) => filed),
    state: bureau?.state ?? nothingMerged,
    slipSheets: bureau?.slipSheets ?? null,
    materials: all.flatMap(({ materials }) => materials),
    problems: all.flatMap(({ problem, other }) => (other ? [] : (problem ?? []))),
    otherProblems: all.flatMap(({ problem, other }) => (other ? (problem ?? []) : [])),
    others: all.flatMap(({ other }) => other ?? []),
  };
}

function problemOf(file: string, status: "unsure" | "notAForm" | "blankForm" | "read"): string {
  if (status === "blankForm") return `“${file}”是没有填写的空白申报书，没有用它制作材料。`;
  if (status === "unsure")
    return `“${file}”需要您认一下，程序没有把握，没有用它制作材料。请在“审核汇总.html”（或 Excel 的窗格）里用“汇总”添加它，选定读法。`;
  return `“${file}”里没有找到《申报书》或汇总表，没有用它制作材料。`;
}
