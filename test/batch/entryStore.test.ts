import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entryStore } from "../../src/batch/entryStore";

/** Entries of three megabytes together, each another: more than stay in memory. */
const entries = Array.from({ length: 300 }, (_, n) => new Uint8Array(5_000 + 37 * n).fill(n));

/** What comes back of them, the last asked for first. */
function keptBy(result: string): readonly Uint8Array[] {
  const store = entryStore(result);
  const kept = entries.map((entry) => store.keep(entry.slice())).reverse();
  const given = kept.map((entry) => entry()).reverse();
  store.close();
  return given;
}

const same = (given: readonly Uint8Array[]): boolean =>
  given.length === entries.length && given.every((entry, n) => Buffer.compare(entry, entries[n]!) === 0);

describe("entries of a result while a run goes on", () => {
  it("come back as they were kept, and leave no file", () => {
    const folder = mkdtempSync(join(tmpdir(), "entries-"));
    expect(same(keptBy(join(folder, "result.json")))).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("lie in a file that has no name, so that nothing is left of a run that is killed", () => {
    const folder = mkdtempSync(join(tmpdir(), "entries-"));
    const store = entryStore(join(folder, "result.json"));
    const kept = entries.map((entry) => store.keep(entry));
    expect(readdirSync(folder)).toEqual([]);
    entries.forEach((entry) => entry.fill(255)); // what comes back is not the array that was given
    expect(kept.at(-1)!()[0]).toBe(299 % 256);
    store.close();
    entries.forEach((entry, n) => entry.fill(n));
  });

  it("stay in memory where the disk takes them not", () => {
    expect(same(keptBy(join(tmpdir(), "no-such-folder", "result.json")))).toBe(true);
  });
});
