import { allQuirks } from "../../host/model/quirks";
import { kindNames } from "./kinds";
import { failing, failuresOf, seeAll } from "./play";
import type { Seen } from "./play";
import { portion, stopClock } from "./portion";
stopClock();

let seen: ReadonlyMap<string, Seen>;
beforeAll(async () => {
  seen = await seeAll();
});

test.each(kindNames)("%s: whatever request fails, all is old or all is new", async (name) => {
  const each = seen.get(name)!;
  const outcomes = new Set<string>();
  for (const [k, actions] of each.actions.entries())
    for (const failure of portion(failuresOf(actions), 3, k))
      outcomes.add(await failing(each, k + 1, failure));
  expect(outcomes).toContain("old");
});

describe.each(allQuirks)("with the switch %s", (quirk) => {
  test.each(kindNames)("%s: the same", async (name) => {
    const each = seen.get(name)!;
    const trials = each.actions.flatMap((actions, k) =>
      failuresOf(actions).map((failure) => ({ k: k + 1, failure })),
    );
    const from = allQuirks.indexOf(quirk) * 7 + kindNames.indexOf(name);
    const some = portion(trials, Math.max(1, Math.ceil(trials.length / 2)), from);
    for (const { k, failure } of some)
      await failing(each, k, failure, (workbook) => workbook.quirks.add(quirk));
  });
});
