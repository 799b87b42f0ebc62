import type { FiledApplication } from "../../merge/filed";
import type { Opinion } from "../../merge/opinions";
import type { SheetRole, WorkbookReading } from "../../read/application";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { Files, MergeStages } from "../services";
import type { PickedFile } from "./pickedFile";
import { readAtText } from "./readAtText";

/** A sheet that holds something, yet no form to be merged. */
export interface PassedSheet {
  readonly sheet: string;
  readonly role: Exclude<SheetRole, "form" | "own">;
}

/** What became of one source. */
export interface SourceOutcome {
  readonly name: string;
  readonly status: "read" | "notAForm" | "blankForm" | "summary" | "unreadable";
  /** Names of the projects read. */
  readonly projects: readonly string[];
  /** Its other sheets, but for those that this program made and empty ones. */
  readonly passedOver: readonly PassedSheet[];
  /** Why it could not be read. */
  readonly reason: string;
}

/** One source with the forms that it holds. */
export interface ReadSource {
  readonly outcome: SourceOutcome;
  readonly filed: readonly FiledApplication[];
  /** Explanations and answers that came in with the forms. */
  readonly offered: readonly Opinion[];
}

export interface SourceControl {
  readonly signal: AbortSignal;
  /** Called when a source is done: how many are, of how many, and its name. */
  onSource(done: number, count: number, name: string): void;
}

/** The forms of one workbook, checked on the way. */
export function readOne(workbook: WorkbookSnapshot, name: string, stages: MergeStages): ReadSource {
  const { currentEdition: edition, fileApplications, readOffered } = stages;
  const { reading, filed } = fileApplications(workbook, edition, {
    file: name,
    readAt: readAtText(new Date()),
  });
  const projects = filed.map(({ values, sheets }) =>
    String(values["project.name"] ?? `工作表“${sheets[0]}”`),
  );
  return {
    outcome: {
      name,
      status: statusOf(reading),
      projects,
      passedOver: passedOver(workbook, reading),
      reason: "",
    },
    filed,
    offered: readOffered(workbook),
  };
}

function statusOf(reading: WorkbookReading): SourceOutcome["status"] {
  if (reading.status !== "notAForm") return reading.status;
  return reading.sheets.some(({ role }) => role === "summary" || role === "own") ? "summary" : "notAForm";
}

function passedOver(workbook: WorkbookSnapshot, { sheets }: WorkbookReading): PassedSheet[] {
  const filled = new Set(workbook.sheets.filter(({ cells }) => cells.length > 0).map(({ name }) => name));
  return sheets.flatMap(({ name, role }) =>
    role === "form" || role === "own" || !filled.has(name) ? [] : [{ sheet: name, role }],
  );
}

/** Files under way at the same time: the workers stay busy without all bytes being held at once. */
const atOnce = 3;

/** Of a file without any form one sentence says enough. */
function asFile(source: ReadSource): ReadSource {
  const { outcome } = source;
  return outcome.status === "read" ? source : { ...source, outcome: { ...outcome, passedOver: [] } };
}

/** Reads files, and archives file by file; a bad file is one outcome and stops nothing. In the order of the files. */
export async function readFiles(
  picked: readonly PickedFile[],
  stages: MergeStages,
  files: Files,
  { signal, onSource }: SourceControl,
): Promise<readonly ReadSource[]> {
  const read: (readonly ReadSource[])[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < picked.length) {
      const index = next++;
      const file = picked[index]!;
      read[index] = await readFile(file, stages, files, signal);
      onSource(++done, picked.length, file.name);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return read.flat();
}

async function readFile(
  { name, file }: PickedFile,
  stages: MergeStages,
  files: Files,
  signal: AbortSignal,
): Promise<readonly ReadSource[]> {
  signal.throwIfAborted();
  if (file.size > files.maxArchiveBytes) {
    const problem = { kind: "tooLarge", bytes: file.size, limit: files.maxArchiveBytes } as const;
    return [unreadable(name, files.describeFileProblem(problem, name))];
  }
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return [unreadable(name, `“${name}”打不开，可能已被移动、改名或删除。请重新添加。`)];
  const bytes = new Uint8Array(buffer);
  if (!files.isArchive(bytes)) return [await readBytes(name, bytes, stages, files, signal)];

  const archive = await files.openArchiveInWorker(bytes, { signal });
  if (!archive.ok) return [unreadable(name, files.describeFileProblem(archive.problem, name))];
  const inside: ReadSource[] = [];
  for (const each of archive.files) {
    const path = `${name}/${each.name}`;
    inside.push(
      "bytes" in each
        ? await readBytes(path, each.bytes, stages, files, signal)
        : unreadable(path, files.describeFileProblem(each.problem, path)),
    );
  }
  return inside;
}

async function readBytes(
  name: string,
  bytes: Uint8Array,
  stages: MergeStages,
  files: Files,
  signal: AbortSignal,
): Promise<ReadSource> {
  const result = await files.readInWorker(name, bytes, { signal });
  return result.ok
    ? asFile(readOne(result.workbook, name, stages))
    : unreadable(name, files.describeFileProblem(result.problem, name));
}

function unreadable(name: string, reason: string): ReadSource {
  return {
    outcome: { name, status: "unreadable", projects: [], passedOver: [], reason },
    filed: [],
    offered: [],
  };
}
