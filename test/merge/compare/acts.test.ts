import { bureauAct } from "../acts/bureau";
import { newProject, sending } from "../acts/enterprises";
import { found } from "../acts/found";
import { expectSound } from "../acts/play";
import fc, { seed, sequences } from "../../setup/properties";

jest.setTimeout(3_600_000);

const round = fc.record({
  sendings: fc.array(sending, { maxLength: 3 }),
  acts: fc.array(bureauAct, { maxLength: 5 }),
  complete: fc.boolean(),
});
const story = fc.record({
  first: fc.array(newProject, { minLength: 1, maxLength: 5 }),
  rounds: fc.array(round, { minLength: 1, maxLength: 3 }),
  answering: fc.boolean(),
});

it(`loses no project, moves no value and overwrites no hand-made cell, whatever happens between merges (seed ${seed})`, () => {
  fc.assert(fc.property(story, expectSound), { numRuns: sequences(30) });
});

it.each(Object.entries(found))("%s", (_, each) => expectSound(each));
