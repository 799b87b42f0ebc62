import type { ReadFile } from "../files/node";
import type { Edition } from "../form/edition";
import type { Settings } from "../form/settings/settings";
import { kept } from "../work/merge/kept";
import type { Source } from "../merge/filed/filed";
import type { WordFinding } from "../merge/opinions/draftOpinions";
import { entryText, fileEntry } from "../report/json/fileEntry";
import type { FileOutcome } from "../report/fileOutcome";
import type { KeptEntry } from "./entryStore";
import { formsOf } from "../work/merge/formsOf";

/** What a run asks of a file. */
export interface Asked extends Source {
  /** Whether the result is written (--json). */
  readonly entry: boolean;
  /** The settings of the run; null where there are none. */
  readonly settings: Settings | null;
}

/** What a file gives to a run: what the merge needs, and its entry in the result, as UTF-8. */
export interface MadeFile {
  readonly outcome: FileOutcome;
  readonly entry: Uint8Array | null;
}

/** The same as it is kept till the end of the run. */
export interface SourceFile {
  readonly outcome: FileOutcome;
  readonly entry: KeptEntry | null;
}

const utf8 = new TextEncoder();

/** The entry is made where the file is read, so that nothing else of the form has to be kept for it. */
export function sourceFile(
  outcome: FileOutcome,
  entry: boolean,
  edition: Edition,
  word: WordFinding,
): MadeFile {
  const bytes = entry ? utf8.encode(entryText(fileEntry(outcome, edition, word))) : null;
  return { outcome: kept(outcome, edition), entry: bytes };
}

export function readFileForms(
  read: ReadFile,
  { entry, settings, ...source }: Asked,
  edition: Edition,
  word: WordFinding,
): MadeFile {
  return sourceFile(formsOf(read, source, edition, settings), entry, edition, word);
}

/** The entries of a result, as they are written. */
export function* entriesOf(files: readonly SourceFile[]): Iterable<Uint8Array> {
  for (const { entry } of files) if (entry) yield entry();
}
