import fc from "fast-check";
import { bureauAct } from "../acts/bureau";
import { Desk } from "../acts/desk";
import { newProject, sending } from "../acts/enterprises";
import { faultsAfter } from "../acts/soundness";

jest.setTimeout(600_000);

/** How many sequences a run of the tests tries; MERGE_SEQUENCES asks for more. */
const numRuns = Number(process.env.MERGE_SEQUENCES ?? 30);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

const round = fc.record({
  sendings: fc.array(sending, { maxLength: 3 }),
  acts: fc.array(bureauAct, { maxLength: 5 }),
  complete: fc.boolean(),
});

it(`loses no project, moves no value and overwrites no hand-made cell, whatever happens between merges (seed ${seed})`, () => {
  const cases = fc.tuple(
    fc.array(newProject, { minLength: 1, maxLength: 5 }),
    fc.array(round, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(cases, ([first, rounds, answering]) => {
      const desk = new Desk();
      for (const each of first) desk.send(each);
      for (const { sendings, acts, complete } of [{ sendings: [], acts: [], complete: false }, ...rounds]) {
        for (const each of sendings) desk.send(each);
        for (const each of acts) desk.act(each);
        const before = desk.rows();
        expect(faultsAfter(desk, before, desk.merge(complete, answering))).toEqual([]);
      }
      const settled = desk.workbook;
      desk.merge(false, answering);
      expect(desk.workbook).toEqual(settled);
    }),
    { numRuns, seed },
  );
});
