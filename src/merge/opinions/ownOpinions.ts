import type { Edition } from "../../form/edition";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { SharedFinding } from "./acrossOpinions";
import { keeper } from "../../read/kept";
import { cleanText } from "../../text/cleanText";
import { maskNumbers } from "../../text/person/maskNumbers";
import type { WordFinding } from "./draftOpinions";
import type { FiledApplication } from "../filed/filed";
import { NameTaken } from "../own/nameTaken";
import { inTableOrder } from "./inTableOrder";
import { openOpinionBook } from "./opinionBook";
import type { Opinion } from "../own/opinions";
import { sameContent } from "./sameContent";
import { ownSheets } from "../own/ownSheets";
import { readLedger } from "../own/readLedger";
import { readOpinions } from "../own/readOpinions";

/** 审核意见 of a workbook for the forms that stand in it. */
export interface OwnOpinions {
  /** All rows: those of the forms at hand as they are now, then those of projects that are elsewhere. */
  readonly all: readonly Opinion[];
  /** The rows of each form's own findings, in their order. */
  readonly ofForms: readonly (readonly Opinion[])[];
  /** The rows of each finding between forms, one for every form that it is on. */
  readonly ofShared: readonly (readonly Opinion[])[];
  /** The sheet that holds them, or that is still to be made. */
  readonly sheet: string;
}

/**
 * What the workbook's 审核意见 says of the forms in it: an explanation stands while the content stands, and is kept
 * as a former one where the content changed (rule EXP-02).
 */
export function ownOpinions(
  workbook: WorkbookSnapshot,
  filed: readonly FiledApplication[],
  shared: readonly SharedFinding[],
  edition: Edition,
  word: WordFinding,
): OwnOpinions {
  const kept = findOpinions(workbook);
  const book = openOpinionBook(kept?.rows ?? [], [], shared, edition, word);
  const rows = new Map(filed.map((form) => [form, book.rowsFor(form, null)]));
  // Behind a form's own rows stand those on several, in the order of these findings.
  const next = new Map(filed.map((form) => [form, form.findings.length]));
  const rowOf = (form: FiledApplication): Opinion => {
    const place = next.get(form)!;
    next.set(form, place + 1);
    return rows.get(form)![place]!;
  };
  return {
    all: asInTable([...[...rows.values()].flat(), ...book.elsewhere()], workbook, edition),
    ofForms: filed.map((form) => ownRows(form, rows.get(form)!)),
    ofShared: shared.map((each) => each.filed.map(rowOf)),
    sheet: kept?.sheet ?? ownSheets.opinions,
  };
}

const keptOwn = keeper<FiledApplication, readonly Opinion[]>();

/** The same list for as long as its rows are the same. */
function ownRows(form: FiledApplication, rows: readonly Opinion[]): readonly Opinion[] {
  const own = rows.slice(0, form.findings.length);
  return keptOwn(form, own, () => own);
}

/** In the order of 汇总表 where the workbook has one, so that 审核意见 keeps its order when one answer is written. */
function asInTable(
  rows: readonly Opinion[],
  { sheets }: WorkbookSnapshot,
  edition: Edition,
): readonly Opinion[] {
  const ledger = sheets.flatMap((sheet) => readLedger(sheet, edition) ?? []);
  return ledger.length > 0 ? inTableOrder(rows, ledger) : rows;
}

function findOpinions({ sheets }: WorkbookSnapshot): { sheet: string; rows: readonly Opinion[] } | null {
  for (const sheet of sheets) {
    const rows = readOpinions(sheet);
    if (rows) return { sheet: sheet.name, rows };
  }
  return null;
}

/** Throws NameTaken where writing 审核意见 would destroy a sheet of somebody else's. */
export function assertNameFree({ sheets }: WorkbookSnapshot, name: string): void {
  const taken = sheets.find((sheet) => sheet.name === name);
  if (taken && taken.cells.length > 0 && !readOpinions(taken)) throw new NameTaken([name]);
}

/** The same finding on the same content of the same project, in two readings of a workbook. */
export function sameMatter(a: Opinion, b: Opinion): boolean {
  const parts = ["projectName", "applicant", "rule", "fields"] as const;
  return parts.every((part) => a[part] === b[part]) && sameContent(a, b);
}

/** 放行 lets a project through with an error (rule SUM-05). */
export type Verdict = "认可" | "不认可" | "放行";

/** The bureau's answer to an explanation, or to an error. */
export interface Answer {
  readonly verdict: Verdict;
  readonly note: string;
  readonly reviewer: string;
  /** Local time, "2020-06-22 09:30". */
  readonly answeredAt: string;
}

export function answered(row: Opinion, { verdict, note, reviewer, answeredAt }: Answer): Opinion {
  return {
    ...row,
    answer: verdict,
    note: cleanText(maskNumbers(note)),
    reviewer: cleanText(reviewer),
    answeredAt,
  };
}

/** What a bureau answers to: an answer that somebody else gave meanwhile, or to another explanation, is not written over. */
export function asSeen(now: Opinion, seen: Opinion): boolean {
  const parts = ["explanation", "answer", "note"] as const;
  return parts.every((part) => now[part] === seen[part]);
}

/** The row with the answer of another state of it, as it was before somebody decided. */
export function answeredAs(now: Opinion, { answer, note, reviewer, answeredAt }: Opinion): Opinion {
  return { ...now, answer, note, reviewer, answeredAt };
}
