import type { Edition } from "../../form/edition";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { SharedFinding } from "./acrossOpinions";
import { cleanText } from "../../text/cleanText";
import { maskNumbers } from "../../text/person/maskNumbers";
import type { WordFinding } from "./draftOpinions";
import type { FiledApplication } from "../filed/filed";
import { NameTaken } from "../own/nameTaken";
import { openOpinionBook } from "./opinionBook";
import type { Opinion } from "../own/opinions";
import { ownSheets } from "../own/ownSheets";
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
  const standing = new Set(book.all([]));
  const elsewhere = (kept?.rows ?? []).filter((row) => standing.has(row));
  const rowOf = (form: FiledApplication, finding: SharedFinding): Opinion => {
    const place = shared.filter((each) => each.filed.includes(form)).indexOf(finding);
    return rows.get(form)![form.findings.length + place]!;
  };
  return {
    all: [...[...rows.values()].flat(), ...elsewhere],
    ofForms: filed.map((form) => rows.get(form)!.slice(0, form.findings.length)),
    ofShared: shared.map((each) => each.filed.map((form) => rowOf(form, each))),
    sheet: kept?.sheet ?? ownSheets.opinions,
  };
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
  return (["projectName", "applicant", "rule", "fields", "content"] as const).every(
    (part) => a[part] === b[part],
  );
}

/** The row with the enterprise's explanation; an answer to another text falls away. */
export function explained(row: Opinion, text: string): Opinion {
  const explanation = cleanText(maskNumbers(text));
  if (explanation === row.explanation) return row;
  return { ...row, explanation, answer: "", note: "", reviewer: "", answeredAt: "" };
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
