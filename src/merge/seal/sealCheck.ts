import type { Edition } from "../../form/edition";
import { sumOf } from "../figures/groupSums";
import { matchRows } from "../compare/matchRows";
import { rowProject } from "../compare/rowProject";
import type { LedgerEntry } from "../own/ledger";
import { openMaterials, recordKey, startedRecord, type MaterialsRecord } from "../own/materials";
import { isOpen, statusOf, type Opinion } from "../own/opinions";
import type { MergeState } from "../own/state";
import type { SummaryRow, SummaryTable } from "../own/summaryTable";
import { foldText } from "../../text/foldText";
import { cellPoints, rowPoint } from "./cells";
import { orderPoints, quotaPoints, unitPoints } from "./order";
import type { SealPoint, SealResult } from "./sealPoint";

/** What the bureau's workbook holds of what goes up. */
export interface SealSources {
  readonly state: MergeState;
  readonly materials: readonly MaterialsRecord[];
  /** Sheets that are 退回单; null where nobody has looked. */
  readonly slips: readonly string[] | null;
}

type Pair = readonly [SummaryRow, LedgerEntry | undefined];

/** The rows of 汇总表 with their entries of the ledger. */
function pairsOf(table: SummaryTable, ledger: readonly LedgerEntry[], edition: Edition): readonly Pair[] {
  const listed = ledger.filter(({ state }) => state === "listed");
  const projects = listed.map((entry) => rowProject(entry, true, table.asked));
  const { pairs } = matchRows(table.rows, projects, table, edition);
  const known = new Map(pairs.map(({ row, project }) => [row, listed[project]] as const));
  return table.rows.map((row, index) => [row, known.get(index)]);
}

/** The opinions on a project by what its form or its row says; nothing between projects is left out. */
function opinionsOf([row, entry]: Pair, opinions: readonly Opinion[]): readonly Opinion[] {
  const names = [
    [row.cells.projectName, row.cells.applicant],
    ...(entry ? [[entry.values["project.name"], entry.values["applicant.name"]]] : []),
  ].map(([project, applicant]) => `${foldText(String(project ?? ""))}|${foldText(String(applicant ?? ""))}`);
  return opinions.filter((each) =>
    names.includes(`${foldText(each.projectName)}|${foldText(each.applicant)}`),
  );
}

function openPoints(table: SummaryTable, pairs: readonly Pair[], opinions: readonly Opinion[]): SealPoint[] {
  return pairs.flatMap((pair) => {
    const open = opinionsOf(pair, opinions).filter(isOpen).map(statusOf);
    if (open.length === 0) return [];
    const count = (...kinds: string[]): number => open.filter((each) => kinds.includes(each)).length;
    const counts = { mend: count("mend"), explain: count("explain", "rejected"), answer: count("answer") };
    return [rowPoint(table, pair[0], "projectName", "must", { kind: "open", ...counts })];
  });
}

/** Sums in a total row that somebody typed, which are not what the rows above it come to. */
function totalPoints(table: SummaryTable): readonly SealPoint[] {
  return (table.passed ?? []).flatMap(({ row, text, investment }): SealPoint[] => {
    if (investment === undefined || !/合\s*计|总\s*计/.test(text)) return [];
    const above = table.rows.filter((each) => each.row !== null && each.row < row);
    const sum = sumOf(above.map((each) => each.investment ?? 0));
    if (Math.abs(sum - investment) < 0.005) return [];
    const cell = { sheet: table.sheet, row, col: 0 };
    return [{ kind: "total", shown: investment, sum, weight: "must", project: "", applicant: "", cell }];
  });
}

/** 盖章前检查: everything that should be looked at before 汇总表 is printed and sealed, a result a topic. */
export function sealCheck({ state, materials, slips }: SealSources, edition: Edition): readonly SealResult[] {
  const { summary: table, ledger, opinions } = state;
  if (!table) {
    const point = { kind: "noTable", weight: "must", project: "", applicant: "", cell: null } as const;
    return [{ topic: "cells", looked: 0, points: [point] }];
  }
  const pairs = pairsOf(table, ledger, edition);
  const rows = table.rows.length;
  const records = new Map(materials.map((record) => [recordKey(record), record]));
  const papers = pairs.flatMap(([row, entry]): SealPoint[] => {
    if (!entry) return [];
    const record = records.get(recordKey(startedRecord(entry.values, edition)));
    const open = record ? openMaterials(record, edition).length : null;
    return open === 0 ? [] : [rowPoint(table, row, "projectName", "look", { kind: "papers", open })];
  });
  const doubted = pairs.flatMap(([row, entry]): SealPoint[] =>
    entry && entry.doubted.length > 0
      ? [rowPoint(table, row, "projectName", "look", { kind: "doubted", figures: entry.doubted })]
      : [],
  );
  const formless = pairs.flatMap(([row, entry]) =>
    entry ? [] : [rowPoint(table, row, "projectName", "look", { kind: "noForm" })],
  );
  const quota = quotaPoints(table, edition);
  const slipPoints = (slips ?? []).map((sheet): SealPoint => ({
    kind: "slip",
    sheet,
    weight: "must",
    project: "",
    applicant: "",
    cell: { sheet, row: 0, col: 0 },
  }));
  const known = ledger.length > 0 ? rows : null;
  return [
    { topic: "cells", looked: rows, points: cellPoints(table, edition) },
    {
      topic: "open",
      looked: known === null && opinions.length === 0 ? null : rows,
      points: openPoints(table, pairs, opinions),
    },
    { topic: "unit", looked: 1, points: unitPoints(table, edition) },
    { topic: "order", looked: rows, points: orderPoints(table) },
    { topic: "quota", looked: quota === null ? null : rows, points: quota ?? [] },
    { topic: "sums", looked: known, points: [...doubted, ...totalPoints(table)] },
    { topic: "forms", looked: known, points: known === null ? [] : formless },
    {
      topic: "papers",
      looked: materials.length > 0 ? rows : null,
      points: materials.length > 0 ? papers : [],
    },
    { topic: "slips", looked: slips === null ? null : slips.length, points: slipPoints },
  ];
}
