/**
 * Prints how made-up forms are read after changes that leave their meaning, a row a layout and change:
 * npx tsx test/tools/readScore.ts --seeds 1-200 [--layout L] [--transform T] [--files FOLDER] [--misses] [--summary]
 * L and T may be several, with commas, or a beginning with *. A FOLDER holds forms and their truth.json.
 */
import { parseArgs } from "node:util";
import { baseNames, baseOf, changed, type Sample } from "../read/metamorphic/sample";
import { scoreOf } from "../read/metamorphic/score";
import { transforms } from "../read/metamorphic/transforms";
import { filedSamples } from "./readScore/filedSamples";
import { Tally } from "./readScore/tally";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "1-20" },
    layout: { type: "string" },
    transform: { type: "string" },
    files: { type: "string" },
    misses: { type: "boolean", default: false },
    summary: { type: "boolean", default: false },
  },
});

function seedsOf(range: string): number[] {
  const [first, last = first] = range.split("-").map(Number) as [number, number?];
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** The names that were asked for: all of them where nothing was. */
function chosen(names: readonly string[], asked: string | undefined): string[] {
  if (!asked) return [...names];
  const wanted = asked.split(",");
  return names.filter((name) =>
    wanted.some((each) => (each.endsWith("*") ? name.startsWith(each.slice(0, -1)) : name === each)),
  );
}

function* samples(): Generator<{ layout: string; seed: number; base: Sample }> {
  if (values.files) {
    for (const [seed, { layout, sample }] of filedSamples(values.files).entries())
      yield { layout, seed, base: sample };
    return;
  }
  for (const layout of chosen(baseNames, values.layout)) {
    for (const seed of seedsOf(values.seeds)) yield { layout, seed, base: baseOf(layout, seed) };
  }
}

const tally = new Tally();
const names = chosen(
  transforms.map(({ name }) => name),
  values.transform,
);
const begun = Date.now();
for (const { layout, seed, base } of samples()) {
  for (const transform of transforms.filter(({ name }) => names.includes(name))) {
    const sample = changed(base, transform, seed);
    if (!sample) continue;
    const score = scoreOf(sample);
    tally.add(layout, transform.name, score);
    if (values.misses) for (const miss of score.misses) console.log(`${sample.name}: ${miss}`);
  }
}
tally.print(values.summary);
console.log(`${((Date.now() - begun) / 1000).toFixed(1)} s`);
