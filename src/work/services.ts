import type { Edition } from "../form/edition";
import type { Settings } from "../form/settings/settings";
import type { Choices } from "../read/application";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { MergeChoices, MergeResult } from "../merge/compare/applyMerge";
import type { FiledWorkbook } from "../merge/filed/fileApplications";
import type { SharedFinding } from "../merge/opinions/acrossOpinions";
import type { LedgerEntry } from "../merge/own/ledger";
import type { LedgerFacts } from "../merge/own/ledgerFacts";
import type { Source } from "../merge/filed/filed";
import type { MaterialsRecord } from "../merge/own/materials";
import type { Opinion } from "../merge/own/opinions";
import type { ReturnedSlip } from "../merge/own/readSlip";
import type { Placement } from "../merge/own/ledgerFacts";
import type { MergeSources, PreparedMerge } from "../merge/compare/prepareMerge";
import type { Provenance } from "../merge/compare/provenance";
import type { SealSources } from "../merge/seal/sealCheck";
import type { SealPoint, SealResult } from "../merge/seal/sealPoint";
import type { MergeState } from "../merge/own/state";
import type { SummaryRow, SummaryTable } from "../merge/own/summaryTable";
import type {
  ArchiveResult,
  FileNote,
  FileProblem,
  FileResult,
  MadeResult,
  ReadOptions,
} from "../files/browser";
import type { FindingWords, WordFinding } from "../merge/opinions/draftOpinions";
import type { MergedSheets } from "../report/mergedSheets";
import type { ReturnSlip, SlipSources } from "../report/returnSlips";
import type { SlipIssue } from "../report/slipIssue";
import type { SheetEdits } from "../sheet/edits";
import type { SheetLook } from "../sheet/look";
import type { SheetPlan } from "../sheet/plan";
import type { CheckStages } from "./check/checkStages";
import type { Glance } from "./glance";
import type { Host } from "./host";
import type { PickedFile } from "./pickedFiles";
import type { settingsBrought } from "./settings/settingsBrought";
import type { ReadSettings } from "./settings/settingsIn";
import type { FormsAsked, ReadSource } from "./merge/readSources";

/** The stages that a merge goes through; merge/stages.ts has them. */
export interface MergeStages {
  editionFor(workbook: WorkbookSnapshot | null, given?: Settings | null): Edition;
  settingsIn(workbook: WorkbookSnapshot): ReadSettings | null;
  settingsBrought: typeof settingsBrought;
  fileApplications(
    workbook: WorkbookSnapshot,
    edition: Edition,
    source: Source,
    choices?: Choices,
  ): FiledWorkbook;
  sharedWords(shared: SharedFinding, edition: Edition, word: WordFinding): FindingWords;
  foreignSheets(workbook: WorkbookSnapshot, state: MergeState, edition: Edition): string[];
  readState(workbook: WorkbookSnapshot, edition: Edition): MergeState;
  readOffered(workbook: WorkbookSnapshot): readonly Opinion[];
  readSlips(workbook: WorkbookSnapshot): readonly ReturnedSlip[];
  prepareMerge(state: MergeState, sources: MergeSources, edition: Edition, word: WordFinding): PreparedMerge;
  projectsOf(preview: PreparedMerge["preview"]): readonly { readonly after: LedgerEntry }[];
  mixedYearsText(entries: readonly LedgerEntry[], edition: Edition): string;
  applyMerge(preview: PreparedMerge["preview"], choices: MergeChoices, edition: Edition): MergeResult;
  mergedSheets(
    result: MergeResult,
    opinions: readonly Opinion[],
    placement: Placement,
    edition: Edition,
    workbook: string,
    made?: string,
    stood?: MergeState,
  ): MergedSheets;
  summaryChanges(before: SummaryTable, after: SummaryTable, edition: Edition): SheetEdits;
  ledgerSheet(ledger: readonly LedgerEntry[], facts: LedgerFacts, edition: Edition): SheetPlan;
  summaryFooter(rows: readonly SummaryRow[]): string;
  readonly wordFinding: WordFinding;
  provenanceOf(state: MergeState, row: number, col: number, edition: Edition): Provenance | null;
  returnSlips(sources: SlipSources, issue: SlipIssue, edition: Edition): readonly ReturnSlip[];
  readMaterials(workbook: WorkbookSnapshot, edition: Edition): readonly MaterialsRecord[];
  sheetNames(texts: readonly string[], otherwise: string): readonly string[];
  sealCheck(sources: SealSources, edition: Edition): readonly SealResult[];
  sealPointText(point: SealPoint, edition: Edition): string;
  sealVerdict(results: readonly SealResult[]): { readonly sound: boolean; readonly text: string };
  sealSheet(results: readonly SealResult[], at: string, edition: Edition): SheetPlan;
}

/** Files to and from plain values; files.ts has them. */
export interface Files {
  readInWorker(name: string, bytes: Uint8Array, options?: ReadOptions): Promise<FileResult>;
  /** How a file's sheets look, for a picture of them; the buffer stays. */
  lookInWorker(bytes: Uint8Array): Promise<MadeResult<readonly SheetLook[]>>;
  /** The forms in a file, read and checked where its cells are. */
  readFormsInWorker(
    name: string,
    bytes: Uint8Array,
    asked: FormsAsked,
    options?: ReadOptions,
  ): Promise<MadeResult<ReadSource>>;
  /** No file, archive or not, may have more bytes than this. */
  readonly maxArchiveBytes: number;
  isArchive(bytes: Uint8Array): boolean;
  openArchiveInWorker(bytes: Uint8Array, options?: ReadOptions): Promise<ArchiveResult>;
  describeFileProblem(problem: FileProblem, name: string): string;
  describeFileNote(note: FileNote, name: string): string;
  writeXlsx(sheets: readonly SheetPlan[]): Promise<Uint8Array>;
  contentHash(bytes: Uint8Array): Promise<string>;
  packZip(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Uint8Array>;
}

/** What the pane works with: tests give their own. */
export interface Services {
  readonly host: Host;
  /** Loads what tells at a glance what a workbook holds. */
  glance(): Promise<Glance>;
  /** Loads the stages of a check when they are first needed. */
  check(): Promise<CheckStages>;
  /** Loads the stages of a merge. */
  merge(): Promise<MergeStages>;
  /** Loads the readers and writers of files. */
  files(): Promise<Files>;
  /** Where the pane begins anew with each workbook: what was picked goes along. Nothing does in Excel. */
  readonly waiting?: WaitingFiles;
  /** There too: what would be lost with the workbook that is open, each in a clause. Nothing is asked in Excel. */
  readonly underWay?: Set<string>;
}

/** Files that were picked and not merged yet. */
export interface WaitingFiles {
  forms: readonly PickedFile[];
  tables: readonly PickedFile[];
}
