import {
  contentHash,
  describeFileNote,
  describeFileProblem,
  isArchive,
  maxArchiveBytes,
  packZip,
  writeXlsx,
} from "../files/browser";
import type { Readers } from "../files/common";
import type { Files } from "./services";

/** All that the pane does with files, over readers in workers of whatever kind. */
export const filesOver = (readers: Readers): Files => ({
  readInWorker: readers.readInWorker,
  lookInWorker: readers.lookInWorker,
  openArchiveInWorker: readers.openArchiveInWorker,
  readFormsInWorker: (name, bytes, asked, options) =>
    readers.makeInWorker(name, bytes, { name, ...asked }, options),
  maxArchiveBytes,
  isArchive,
  describeFileProblem,
  describeFileNote,
  writeXlsx,
  contentHash,
  packZip,
});
