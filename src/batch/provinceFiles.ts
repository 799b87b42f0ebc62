import { describeFileNote } from "../files/node";
import type { Edition } from "../form/edition";
import type { ReceivedFile } from "../report/receivedFile";
import { readReceived } from "../work/province/readReceived";
import type { SourceControl } from "../work/readEach";
import { readInWorker } from "./files";
import type { FoundFile } from "./findFiles";
import { fileOpener, givenFile, unopened } from "./givenFile";

const reader = { ...fileOpener, readInWorker, describeFileNote };

/** Reads the cities' workbooks. Never throws: what goes wrong is a sentence. */
export function readProvinceFiles(
  files: readonly FoundFile[],
  edition: Edition,
  control: SourceControl,
): Promise<readonly ReceivedFile[]> {
  return readReceived(files.map(givenFile), reader, edition, control, unopened);
}
