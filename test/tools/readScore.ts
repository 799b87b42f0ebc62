/**
 * Prints how made-up forms are read after changes that leave their meaning, a row a layout and change:
 * npx tsx test/tools/readScore.ts --seeds 1-200 [--layout L] [--transform T] [--files FOLDER] [--misses] [--summary]
 * L and T may be several, with commas, or a beginning with *. A FOLDER holds forms and their truth.json.
 */
import { parseArgs } from "node:util";
import { baseNames, baseOf, changed, type Sample } from "../read/metamorphic/sample";
import { scoreOf } from "../read/metamorphic/score";
import { transforms } from "../read/metamorphic/transforms";
import { chosen, seedsOf } from "./readScore/chosen";
import { filedSamples } from "./readScore/filedSamples";
import { Tally } from "./readScore/tally";
import { say } from "./readScore/say";

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
    if (values.misses)
      for (const miss of score.misses) say(`${sample.name}${score.unsure ? " (unsure)" : ""}: ${miss}`);
  }
}
tally.print(values.summary);
say(`${((Date.now() - begun) / 1000).toFixed(1)} s`);
