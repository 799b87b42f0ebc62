import { limitsOfOthers, type Limits } from "../limits";
import { FileError } from "../problem";
import type { ZipEntry } from "../zip/directory";
import { xmlText } from "../xmlText";
import { unpack } from "../zip/unpack";
import { readRelations, relationsPath } from "./relations";
import type { Relation } from "./relations";

/** A zip whose files are parts of one document. Names are compared without regard to case, as Office does. */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private unpacked = 0;

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
    readonly limits: Limits = limitsOfOthers,
  ) {
    for (const entry of entries) {
      const key = entry.name.toLowerCase();
      if (this.entries.has(key)) throw new FileError({ kind: "damaged", part: entry.name });
      this.entries.set(key, entry);
    }
  }

  get names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  /** The name as it is written in the zip; undefined where there is no such part. */
  nameOf(name: string): string | undefined {
    return this.entries.get(name.toLowerCase())?.name;
  }

  /** The bytes of a part; undefined where there is none. Throws FileError, also when the parts add up to too much. */
  part(name: string, checked = true): Uint8Array | undefined {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return undefined;
    this.unpacked += entry.size;
    const limit = this.limits.unpackedBytes;
    if (this.unpacked > limit) throw new FileError({ kind: "expandsTooFar", limit });
    return unpack(this.bytes, entry, checked);
  }

  /** The text of an XML part; "" where there is none. */
  text(name: string): string {
    const bytes = this.part(name);
    return bytes ? xmlText(bytes) : "";
  }

  /** Relations of a part, or of the package ("") itself. */
  relations(part: string): Relation[] {
    const bytes = this.part(relationsPath(part), false);
    return bytes ? readRelations(xmlText(bytes), part) : [];
  }
}
