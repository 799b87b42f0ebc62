import { baseOf, changed } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";
import { transformNamed } from "../metamorphic/transforms";

const pages = transformNamed("pagesRepeated");

test.each([50_003, 50_005, 50_006, 51_007])(
  "a county's list %i whose title and head are printed again on each page is one list",
  (seed) => {
    const sample = changed(baseOf("countyList", seed), pages, seed)!;
    const { unsure, lost, phantom, misses } = scoreOf(sample);
    const wrong = misses.filter((miss) => /^(?:silent|told)/.test(miss));
    expect([sample.name, unsure, lost, phantom, wrong]).toEqual([sample.name, false, 0, 0, []]);
  },
);
