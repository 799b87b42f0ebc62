import { maskNumbers } from "../../text/person/maskNumbers";
import type { FiledApplication } from "../../merge/filed/filed";
import type { Opinion } from "../../merge/own/opinions";
import type { ReturnedSlip } from "../../merge/own/readSlip";
import type { Settings } from "../../form/settings/settings";
import type { Choices, WorkbookReading } from "../../read/application";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { PassedSheet, SourceOutcome } from "../../report/sourceOutcome";
import type { ReadOptions } from "../../files/browser";
import type { Files, MergeStages } from "../services";
import { readEach, type SourceControl } from "../readEach";
import { asGiven, unopened } from "../pickedFiles";
import type { PickedFile } from "../pickedFiles";
import { readAt } from "../readAt";
import type { OfferedSettings } from "../settings/settingsIn";
import { withoutForm } from "./withoutForm";

/** One source with the forms that it holds. */
export interface ReadSource {
  readonly outcome: SourceOutcome;
  readonly filed: readonly FiledApplication[];
  /** Explanations and answers that came in with the forms. */
  readonly offered: readonly Opinion[];
  /** 退回单 that came back in it. */
  readonly slips: readonly ReturnedSlip[];
  /** 本次申报设置 that came in it. */
  readonly settings: OfferedSettings | null;
}

export type FormStages = Pick<
  MergeStages,
  "editionFor" | "fileApplications" | "readOffered" | "readSlips" | "settingsBrought"
>;

/** What the reading of a source is asked. */
export interface FormsAsked {
  /** What a person chose for layouts. */
  readonly choices: Choices;
  /** The settings of the workbook that is merged into; null where it has none. */
  readonly settings: Settings | null;
}

const nothingAsked: FormsAsked = { choices: new Map(), settings: null };

/** The forms of one workbook, checked on the way. */
export function readOne(
  workbook: WorkbookSnapshot,
  name: string,
  stages: FormStages,
  { choices, settings }: FormsAsked = nothingAsked,
  notes: readonly string[] = [],
): ReadSource {
  const { editionFor, fileApplications, readOffered, readSlips, settingsBrought } = stages;
  const source = { file: name, readAt: readAt(new Date()) };
  const edition = editionFor(null, settings);
  const { reading, filed } = fileApplications(workbook, edition, source, choices);
  const ways = reading.doubt;
  const slips = readSlips(workbook);
  const { offered: brought, note } = settingsBrought(workbook, filed.length > 0, edition, settings);
  const projects = filed.map(({ values, sheets }) =>
    String(values["project.name"] ?? `工作表“${sheets[0]}”`),
  );
  const hasForm = reading.status === "read" || reading.status === "unsure";
  return {
    outcome: {
      name: maskNumbers(name),
      status: hasForm
        ? reading.status
        : withoutForm(reading, { slips: slips.length > 0, settings: brought !== null }),
      projects,
      passedOver: passedOver(workbook, reading),
      reason: "",
      ...(ways ? { doubt: { ways, chosen: choices.get(ways.layout) ?? null } } : {}),
      notes: [...notes, ...note],
    },
    // What is unsure enters no table until a person has chosen.
    filed: reading.status === "unsure" ? [] : filed,
    offered: readOffered(workbook),
    slips,
    settings: brought,
  };
}

function passedOver(workbook: WorkbookSnapshot, { sheets }: WorkbookReading): PassedSheet[] {
  const filled = new Set(workbook.sheets.filter(({ cells }) => cells.length > 0).map(({ name }) => name));
  return sheets.flatMap(({ name, role }) =>
    role === "form" || role === "own" || !filled.has(name) ? [] : [{ sheet: maskNumbers(name), role }],
  );
}

/** Of a file without any form one sentence says enough. */
export function asFile(source: ReadSource): ReadSource {
  const { outcome } = source;
  return outcome.status === "read" ? source : { ...source, outcome: { ...outcome, passedOver: [] } };
}

/** Reads files as sources, in the order of the files; a bad file is one outcome and stops nothing. */
export function readFiles(
  picked: readonly PickedFile[],
  files: Files,
  control: SourceControl,
  asked: FormsAsked = nothingAsked,
): Promise<readonly ReadSource[]> {
  const read = async (name: string, bytes: Uint8Array, options: ReadOptions): Promise<ReadSource> => {
    const result = await files.readFormsInWorker(name, bytes, asked, options);
    return result.ok ? result.made : unreadable(name, files.describeFileProblem(result.problem, name));
  };
  return readEach(asGiven(picked), files, control, { read, unreadable, unopened });
}

function unreadable(name: string, reason: string): ReadSource {
  return {
    outcome: { name, status: "unreadable", projects: [], passedOver: [], reason, notes: [] },
    filed: [],
    offered: [],
    slips: [],
    settings: null,
  };
}
