import { zipSync } from "fflate";
import { nameKey } from "../../text/distinctNames";

/** A file to be packed. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The bytes of a zip with these files; an .xlsx is packed already and goes in as it is. Names are stored as UTF-8. Throws where
 * two files are of one name on Windows or macOS: only one of them would come out.
 */
export function packZip(files: readonly PackedFile[]): Uint8Array {
  const names = new Set<string>();
  for (const { name } of files) {
    if (names.has(nameKey(name))) throw new Error(`Two files of one name in a zip: ${name}`);
    names.add(nameKey(name));
  }
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: 0 }]])));
}
