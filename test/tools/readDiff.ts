/**
 * Lists what one reader had right (or read, where the truth is not known) and another one reads differently:
 * npx tsx test/tools/readDiff.ts OLD.json NEW.json [TRUTH.json]
 * Exit status 1 where something right became wrong. What is mended, and what is now called unsure, is counted only.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { differencesOf } from "./readScore/dumpDifferences";
import type { Dump } from "./readScore/dump";
import { truthsIn, type FileTruth } from "./readScore/truthFile";
import { say } from "./readScore/say";

const [oldPath, newPath, truthPath] = process.argv.slice(2);
if (!oldPath || !newPath) throw new Error("usage: readDiff.ts OLD.json NEW.json [TRUTH.json]");
const [before, after] = [oldPath, newPath].map((path) => JSON.parse(readFileSync(path, "utf8")) as Dump) as [
  Dump,
  Dump,
];
const truths = truthPath ? truthsIn(truthPath) : new Map<string, FileTruth>();

const counts = new Map<string, number>();
for (const [name, old] of Object.entries(before)) {
  const now = after[name];
  if (!now) {
    say(`${name}: not in the new dump`);
    counts.set("not compared", (counts.get("not compared") ?? 0) + 1);
    continue;
  }
  const known = truths.get(basename(name));
  const told = known ? { ...old, truth: known.projects, notKnown: known.notKnown } : old;
  for (const { kind, text } of differencesOf(told, now)) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (kind !== "mended" && kind !== "unsure") say(`${name}: ${kind} ${text}`);
  }
}
say([...counts].map(([kind, count]) => `${kind} ${count}`).join(", ") || "no difference");
const bad = ["lost", "changed", "status", "projects", "invented"];
process.exitCode = bad.some((kind) => counts.has(kind)) ? 1 : 0;
