import { readDirectory } from "./directory";
import { kindOfZip } from "./kind";

/** Whether the bytes are a zip of files, to be opened like a folder, and not one document. Quick: nothing is unpacked. */
export function isArchive(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    return kindOfZip(readDirectory(bytes)) === "archive";
  } catch {
    return false;
  }
}
