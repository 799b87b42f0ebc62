import { zipSync } from "fflate";

/** A file to be packed. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The bytes of a zip with these files; an .xlsx is packed already and goes in as it is. Names are stored as UTF-8. */
export function packZip(files: readonly PackedFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: 0 }]])));
}
