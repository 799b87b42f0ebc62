import type { FileNote, FileResult, ReadOptions } from "../../files/common";
import type { Edition } from "../../form/edition";
import { tableFiles } from "../../report/documents/package/packageNames";
import { receivedFile, unreadableFile, type ReceivedFile } from "../../report/receivedFile";
import { settingsOffered } from "../settings/settingsIn";
import { readEach, type FileOpener, type GivenFile, type SourceControl } from "../readEach";

/** How the cells of a file are read; files/common.ts has it. */
export interface CellReader extends FileOpener {
  readInWorker(name: string, bytes: Uint8Array, options?: ReadOptions): Promise<FileResult>;
  describeFileNote(note: FileNote, name: string): string;
}

/** The cities' workbooks. Never throws for a file: what goes wrong is a sentence. */
export function readReceived(
  given: readonly GivenFile[],
  reader: CellReader,
  edition: Edition,
  control: SourceControl,
  unopened: (name: string, error: unknown) => string,
): Promise<readonly ReceivedFile[]> {
  return readEach<ReceivedFile>(given, reader, control, {
    async read(name, bytes, options) {
      const result = await reader.readInWorker(name, bytes, options);
      if (!result.ok) return unreadableFile(name, reader.describeFileProblem(result.problem, name), edition);
      const notes = result.notes.map((note) => reader.describeFileNote(note, name));
      const received = receivedFile(name, result.workbook, notes, edition);
      // a city's table carries the settings by which it was made; those of a file of their own may be taken over
      const settings = received.tables.length > 0 ? null : settingsOffered(result.workbook, null);
      return settings ? { ...received, settings } : received;
    },
    unreadable: (name, reason) => unreadableFile(name, reason, edition),
    wanted: tableFiles,
    unopened,
  });
}
