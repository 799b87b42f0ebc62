import { zipSync } from "fflate";

/** A zip that holds the parts as they are, unpacked: the reader behind it need not inflate what was inflated here. */
export function store(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}
