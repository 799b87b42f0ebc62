import type { FiledApplication } from "../../merge/filed";
import type { Opinion } from "../../merge/opinions";
import type { WorkbookReading } from "../../read/application";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { slices } from "../parts/slices";
import type { Files, MergeStages } from "../services";
import type { PickedFile } from "./pickedFile";
import { readAtText } from "./readAtText";

/** What became of one source. */
export interface SourceOutcome {
  readonly name: string;
  readonly status: "read" | "notAForm" | "blankForm" | "summary" | "unreadable";
  /** Names of the projects read. */
  readonly projects: readonly string[];
  /** Why it could not be read. */
  readonly reason: string;
}

export interface ReadSources {
  readonly filed: readonly FiledApplication[];
  /** Explanations and answers that came in with the forms. */
  readonly offered: readonly Opinion[];
  readonly outcomes: readonly SourceOutcome[];
}

export interface SourceControl {
  readonly signal: AbortSignal;
  /** Called before each source: its number from 1, how many there are, its name. */
  onSource(number: number, count: number, name: string): void;
}

type OneSource = { outcome: SourceOutcome; filed: readonly FiledApplication[]; offered: readonly Opinion[] };

/** The forms of one workbook, checked on the way. */
export function readOne(workbook: WorkbookSnapshot, name: string, stages: MergeStages): OneSource {
  const { currentEdition: edition, fileApplications, readState } = stages;
  const source = { file: name, readAt: readAtText(new Date()) };
  const { reading, filed } = fileApplications(workbook, edition, source);
  const projects = filed.map(({ values, sheets }) =>
    String(values["project.name"] ?? `工作表“${sheets[0]}”`),
  );
  return {
    outcome: { name, status: statusOf(reading), projects, reason: "" },
    filed,
    offered: readState(workbook, edition).opinions,
  };
}

function statusOf(reading: WorkbookReading): SourceOutcome["status"] {
  if (reading.status !== "notAForm") return reading.status;
  return reading.sheets.some(({ role }) => role === "summary" || role === "own") ? "summary" : "notAForm";
}

/** Reads files one after the other, archives file by file; a bad file is one outcome and stops nothing. */
export async function readFiles(
  picked: readonly PickedFile[],
  stages: MergeStages,
  files: Files,
  { signal, onSource }: SourceControl,
): Promise<ReadSources> {
  const pause = slices();
  const read: OneSource[] = [];
  const readBytes = async (name: string, bytes: Uint8Array): Promise<void> => {
    const result = await files.readInWorker(name, bytes, { signal });
    read.push(
      result.ok
        ? readOne(result.workbook, name, stages)
        : unreadable(name, files.describeFileProblem(result.problem, name)),
    );
    await pause();
  };
  for (const [index, { name, file }] of picked.entries()) {
    signal.throwIfAborted();
    onSource(index + 1, picked.length, name);
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    if (!bytes) read.push(unreadable(name, `“${name}”打不开，可能已被移动、改名或删除。请重新添加。`));
    else if (files.isArchive(bytes)) await readArchive(name, bytes, files, signal, readBytes, read);
    else await readBytes(name, bytes);
  }
  return {
    filed: read.flatMap(({ filed }) => filed),
    offered: read.flatMap(({ offered }) => offered),
    outcomes: read.map(({ outcome }) => outcome),
  };
}

async function readArchive(
  name: string,
  bytes: Uint8Array,
  files: Files,
  signal: AbortSignal,
  readBytes: (name: string, bytes: Uint8Array) => Promise<void>,
  read: OneSource[],
): Promise<void> {
  const archive = await files.openArchiveInWorker(bytes, { signal });
  if (!archive.ok) {
    read.push(unreadable(name, files.describeFileProblem(archive.problem, name)));
    return;
  }
  for (const inside of archive.files) {
    signal.throwIfAborted();
    const path = `${name}/${inside.name}`;
    if ("bytes" in inside) await readBytes(path, inside.bytes);
    else read.push(unreadable(path, files.describeFileProblem(inside.problem, path)));
  }
}

function unreadable(name: string, reason: string): OneSource {
  return { outcome: { name, status: "unreadable", projects: [], reason }, filed: [], offered: [] };
}
