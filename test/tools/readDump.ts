/**
 * Writes down all that the reader makes of files and made-up forms, for readDiff.ts to compare with a later reader:
 * npx tsx test/tools/readDump.ts OUT.json [FILE|FOLDER …] [--generated 1-40] [--transform T]
 * A folder's truth.json, and the truth of the made-up forms, go into the dump.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { baseNames, baseOf, changed } from "../read/metamorphic/sample";
import { transforms } from "../read/metamorphic/transforms";
import { dumpOf, type Dump } from "./readScore/dump";
import { dumpedFiles } from "./readScore/dumpedFiles";
import { seedsOf } from "./readScore/chosen";
import { say } from "./readScore/say";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { generated: { type: "string" }, transform: { type: "string", default: "unchanged" } },
});

async function main(): Promise<void> {
  const [out, ...paths] = positionals;
  if (!out) throw new Error("usage: readDump.ts OUT.json [FILE|FOLDER …] [--generated 1-40]");
  const dump: Dump = {};
  const transform = transforms.find(({ name }) => name === values.transform)!;
  for (const seed of seedsOf(values.generated ?? "")) {
    for (const layout of baseNames) {
      const sample = changed(baseOf(layout, seed), transform, seed);
      if (sample) dump[`generated/${sample.name}`] = dumpOf(sample.sheets, sample.projects);
    }
  }
  for await (const [name, dumped] of dumpedFiles(paths)) dump[name] = dumped;
  writeFileSync(out, `${JSON.stringify(dump, null, 1)}\n`);
  const count = (status: string) => Object.values(dump).filter((each) => each.status === status).length;
  const statuses = [...new Set(Object.values(dump).map(({ status }) => status))];
  say(statuses.map((status) => `${status} ${count(status)}`).join(", "));
}

void main();
