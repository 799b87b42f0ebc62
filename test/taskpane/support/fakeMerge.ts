import * as merge from "../../../src/work/merge/stages";
import type { Files, MergeStages } from "../../../src/taskpane/services";
import { asFile, readOne } from "../../../src/work/merge/readSources";
import type { FormsAsked, FormStages, ReadSource } from "../../../src/work/merge/readSources";
import type { SheetRole } from "../../../src/read/application";
import type { FiledApplication } from "../../../src/merge/filed/filed";
import type { FileNote, FileResult, MadeResult } from "../../../src/files/browser";
import { describeFileNote } from "../../../src/files/noteText";
import type { WorkbookEdits } from "../../../src/sheet/edits";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { edited } from "../../merge/edited";
import { snapshotOf } from "../../merge/make";
import { sheet, workbook } from "./records";

/** What stands in a source: forms, or why it cannot be read. */
export type SourceContent =
  | readonly FiledApplication[]
  | { readonly forms: readonly FiledApplication[]; readonly notes: readonly FileNote[] }
  | { readonly unreadable: string };

/**
 * The stages of a merge; only what the forms say comes from records, by the name of the source, and so do the roles
 * of sheets that hold no form, by their names.
 */
export function fakeMergeStages(
  sources: Readonly<Record<string, SourceContent>>,
  roles: Readonly<Record<string, SheetRole>> = {},
): MergeStages {
  return {
    ...merge,
    wordFinding: ({ rule }) => ({ message: `${rule} 的问题`, basis: "依据", advice: "" }),
    fileApplications(workbook, _edition, { file }) {
      const content = sources[file] ?? [];
      const forms = "forms" in content ? content.forms : content;
      const filed = Array.isArray(forms) ? (forms as FiledApplication[]) : [];
      const applications = filed.map(({ application }) => application);
      const sheets = workbook.sheets.flatMap(({ name }) =>
        roles[name] ? [{ name, role: roles[name] }] : [],
      );
      return { reading: { status: filed.length ? "read" : "notAForm", applications, sheets }, filed };
    },
  };
}

/** What the pane's worker makes of a file that was read. */
export function formsIn(
  file: FileResult,
  name: string,
  asked: FormsAsked,
  stages: FormStages,
): MadeResult<ReadSource> {
  if (!file.ok) return file;
  const notes = file.notes.map((note) => describeFileNote(note, name));
  return { ok: true, made: asFile(readOne(file.workbook, name, stages, asked, notes)) };
}

/** Files whose bytes nobody looks at; written workbooks are their plans as JSON. */
export function fakeFiles(
  sources: Readonly<Record<string, SourceContent>>,
  stages: FormStages = fakeMergeStages(sources),
): Files {
  const result = (name: string): FileResult => {
    const content = sources[name];
    return content && "unreadable" in content
      ? { ok: false, problem: { kind: "encrypted" } }
      : {
          ok: true,
          workbook: { ...workbook(sheet("申报书")), name },
          notes: content && "notes" in content ? content.notes : [],
        };
  };
  return {
    maxArchiveBytes: 1_000,
    isArchive: () => false,
    openArchiveInWorker: async () => ({ ok: true, files: [] }),
    readInWorker: async (name) => result(name),
    lookInWorker: async () => ({ ok: true, made: [] }),
    readFormsInWorker: async (name, _bytes, asked) => formsIn(result(name), name, asked, stages),
    describeFileProblem: ({ kind }, name) => `“${name}”不能读取：${kind}`,
    describeFileNote,
    contentHash: async (bytes) => {
      await new Promise((resolve) => setTimeout(resolve, 100)); // as of a file of many megabytes
      return Buffer.from(bytes).toString("hex");
    },
    packZip: async (packed) => Uint8Array.from(Buffer.from(JSON.stringify(packed.map(({ name }) => name)))),
    writeXlsx: async (plans) => Uint8Array.from(Buffer.from(JSON.stringify(plans))),
  };
}

/** The workbook after Excel has carried a write out. */
export function afterWrite(before: WorkbookSnapshot, write: WorkbookEdits): WorkbookSnapshot {
  const { plans } = write;
  const gone = new Set([...plans.map(({ name }) => name), ...(write.remove ?? [])]);
  const kept = before.sheets.filter(({ name }) => !gone.has(name));
  const edits = new Map(write.edits.map((each) => [each.sheet, each]));
  return {
    ...before,
    sheets: [
      ...kept.map((each) => (edits.has(each.name) ? edited(each, edits.get(each.name)!) : each)),
      ...plans.map(snapshotOf),
    ],
  };
}
