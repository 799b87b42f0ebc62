import { bureauAct, type BureauAct } from "../acts/bureau";
import { newProject, sending } from "../acts/enterprises";
import { found } from "../acts/found";
import { libreOffice } from "../../setup/libreOffice";
import { expectSound } from "../acts/play";
import fc, { anHour, seed, sequences } from "../../setup/properties";

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

it(
  `loses no project, moves no value and overwrites no hand-made cell, whatever happens between merges (seed ${seed})`,
  () => {
    fc.assert(fc.property(story, expectSound), { numRuns: sequences(30) });
  },
  anHour,
);

const inLibreOffice = libreOffice ? it : it.skip;
const why = libreOffice ? "" : ", skipped: LibreOffice is not installed";
inLibreOffice(
  `holds also where the workbook is saved in LibreOffice before each merge (seed ${seed}${why})`,
  () => {
    const saved: BureauAct = { kind: "save", format: "libreOffice" };
    const short = story.map((each) => ({
      ...each,
      rounds: each.rounds.slice(0, 2).map((one) => ({ ...one, acts: [...one.acts, saved] })),
    }));
    fc.assert(fc.property(short, expectSound), { numRuns: sequences(1), endOnFailure: true });
  },
  anHour,
);

it.each(Object.entries(found))("%s", (_, each) => expectSound(each));
