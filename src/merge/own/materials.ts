import { checklistFor, openItems } from "../../check/checklist";
import type { ApplicantKind, ChecklistAnswer, ChecklistItem } from "../../check/checklist";
import type { Edition } from "../../form/edition";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import { keeper } from "../../read/kept";
import { gridOf, holdsTexts } from "../../sheet/grid";
import { findHeader } from "../../sheet/tableHeader";
import { foldText } from "../../text/foldText";
import type { PrintedValues } from "../filed/printApplication";

/** What was looked up in the papers of one project. */
export interface MaterialsRecord {
  readonly projectName: string;
  readonly applicant: string;
  /** Id of the project's category; null where it is not known. */
  readonly category: string | null;
  readonly kind: ApplicantKind | null;
  /** By id of the checklist's item; items without an answer are left out. */
  readonly answers: Readonly<Record<string, ChecklistAnswer>>;
  /** What was noted beside an item. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Columns of 收件核对 by which it is read back. */
export const materialColumns = {
  projectName: "项目名称",
  applicant: "依托企业",
  category: "项目类别",
  kind: "企业类型",
  item: "核对事项",
  answer: "核对结果（是/否/不适用）",
  note: "备注",
  id: "事项编号",
} as const;

export const kindTexts: Readonly<Record<ApplicantKind, string>> = {
  manufacturing: "制造业企业",
  informationTechnology: "新一代信息技术类企业",
  other: "其他",
};

export const answerTexts: Readonly<Record<ChecklistAnswer, string>> = {
  yes: "是",
  no: "否",
  notApplicable: "不适用",
};

/** The project that a form or a row of the ledger is about, nothing looked up yet. */
export function startedRecord(values: PrintedValues, edition: Edition): MaterialsRecord {
  const text = (field: string): string => String(values[field] ?? "");
  return {
    projectName: text("project.name"),
    applicant: text("applicant.name"),
    category: categoryNamed(text("project.category"), edition),
    kind: null,
    answers: {},
    notes: {},
  };
}

export function recordKey({ projectName, applicant }: MaterialsRecord): string {
  return `${foldText(projectName)}|${foldText(applicant)}`;
}

export function itemsOf({ category, kind }: MaterialsRecord, edition: Edition): readonly ChecklistItem[] {
  return checklistFor(edition, category, kind);
}

/** Items that stand in the way of a clean project. */
export function openMaterials(record: MaterialsRecord, edition: Edition): readonly ChecklistItem[] {
  return openItems(itemsOf(record, edition), record.answers);
}

/** 收件核对 as it stands in a workbook, also after it was sorted or saved elsewhere; a record a project. */
export function readMaterials(workbook: WorkbookSnapshot, edition: Edition): readonly MaterialsRecord[] {
  const records = new Map<string, MaterialsRecord>();
  const known = new Set(edition.checklist.map(({ id }) => id));
  for (const row of workbook.sheets.flatMap(rowsOf).filter(({ id }) => known.has(id))) {
    const started: MaterialsRecord = {
      projectName: row.projectName,
      applicant: row.applicant,
      category: categoryNamed(row.category, edition),
      kind: idOf(kindTexts, row.kind),
      answers: {},
      notes: {},
    };
    const record = records.get(recordKey(started)) ?? started;
    const answer = idOf(answerTexts, row.answer);
    records.set(recordKey(started), {
      ...record,
      answers: answer ? { ...record.answers, [row.id]: answer } : record.answers,
      notes: row.note ? { ...record.notes, [row.id]: row.note } : record.notes,
    });
  }
  return [...records.values()];
}

/** Open items of each project; null where nobody has begun to look its papers up. */
export function materialsLeft(
  workbook: WorkbookSnapshot,
  projects: readonly PrintedValues[],
  edition: Edition,
): readonly (number | null)[] {
  const records = new Map(readMaterials(workbook, edition).map((record) => [recordKey(record), record]));
  return projects.map((values) => {
    const project = startedRecord(values, edition);
    const record = records.get(recordKey(project));
    return record
      ? openMaterials({ ...record, category: project.category ?? record.category }, edition).length
      : null;
  });
}

export function isMaterials(sheet: SheetSnapshot): boolean {
  return holdsTexts(
    sheet,
    telling.map((id) => materialColumns[id]),
  );
}

type MaterialColumn = keyof typeof materialColumns;
type MaterialRow = Record<MaterialColumn, string>;
const columnIds = Object.keys(materialColumns) as MaterialColumn[];
const wanted = columnIds.map((id) => ({ id, labels: [materialColumns[id]] }));
const telling: readonly MaterialColumn[] = ["id", "answer", "item"];

const keptRows = keeper<SheetSnapshot, readonly MaterialRow[]>();

const rowsOf = (sheet: SheetSnapshot): readonly MaterialRow[] => keptRows(sheet, [], () => rowsIn(sheet));

function rowsIn(sheet: SheetSnapshot): readonly MaterialRow[] {
  if (!isMaterials(sheet)) return [];
  const grid = gridOf(sheet);
  const header = findHeader(grid, wanted, telling);
  if (!header) return [];
  const rowAt = (row: number): MaterialRow =>
    Object.fromEntries(
      columnIds.map((id) => [id, grid.textAt(row, header.columns[id] ?? -1)]),
    ) as MaterialRow;
  return grid.rows
    .filter((row) => row > header.lastRow)
    .map(rowAt)
    .filter(({ id }) => id !== "");
}

function categoryNamed(label: string, edition: Edition): string | null {
  const choices = edition.fields.find(({ id }) => id === "project.category")?.choices ?? [];
  return choices.find((choice) => choice.label === label)?.id ?? null;
}

function idOf<Id extends string>(texts: Readonly<Record<Id, string>>, text: string): Id | null {
  return (Object.keys(texts) as Id[]).find((id) => texts[id] === text) ?? null;
}
