import type { MergeChoices } from "../../merge/compare/applyMerge";
import type { Answers } from "../../merge/compare/questions";
import { isHeadAltered, NameTaken } from "../../merge/own/nameTaken";
import { openForWriting } from "../openForWriting";
import type { ReturnedSlip } from "../../merge/own/readSlip";
import type { Choices } from "../../read/application";
import type { Services } from "../services";
import type { Comparison, Sources } from "./comparison";
import { readFiles, readOne } from "./readSources";
import type { SourceOutcome } from "../../report/sourceOutcome";
import type { SourceControl } from "../readEach";
import { expectedText } from "../../report/expectedText";
import { settingsTexts, withoutSettings } from "../../report/settings/faultTexts";
import type { Settings } from "../../form/settings/settings";
import type { LedgerEntry } from "../../merge/own/ledger";
import { shownNames } from "../../text/person/shownName";
import { apartFrom } from "../pickedFiles";
import type { PickedFile } from "../pickedFiles";
import type { News } from "../../report/newsText";
import { newsOf, workbookKey } from "./seenFiles";
import { readAt } from "../readAt";
import { firstChoices } from "./firstChoices";
import { tableEdition } from "./tableEdition";
import { reasonsToWithhold } from "./withheld";
import { guessUnit } from "./unitGuess";

export interface Compared {
  readonly comparison: Comparison;
  /** The choices that lose nothing. */
  readonly choices: MergeChoices;
  /** What the user should know before he writes; null where there is nothing. */
  readonly remark: string | null;
}

/**
 * What to say of the open workbook: the table that is merged into was not passed over, whatever it is called; that
 * there is no form and nothing else in it is no news.
 */
function ownOutcome(outcome: SourceOutcome, table: string | undefined): SourceOutcome[] {
  const passedOver = outcome.passedOver.filter(({ sheet }) => sheet !== table);
  return outcome.status === "read" || outcome.doubt || passedOver.length > 0
    ? [{ ...outcome, passedOver }]
    : [];
}

/** The files that have to be read, under the names by which they are shown; and what is new, where the last merge is remembered. */
async function newOnes(
  { files }: Services,
  { files: given, seen, complete }: Sources,
  ledger: readonly LedgerEntry[],
  settings: Settings | null,
): Promise<{ readonly unread: readonly PickedFile[]; readonly news: News | null }> {
  const names = shownNames(given.map(({ name }) => name));
  const shown = given.map((each, index) => ({ ...each, name: names[index]! }));
  // what all sources no longer hold is known only when all are read
  if (!seen || complete || given.length === 0) return { unread: shown, news: null };
  const { contentHash } = await files();
  const news = await newsOf(shown, seen, workbookKey(ledger, settings), contentHash);
  const same = new Set(news?.same);
  return { unread: shown.filter(({ name }) => !same.has(name)), news };
}

/**
 * Reads the open workbook and the picked files, and compares them with what the workbook holds of earlier merges.
 * Throws NameTaken where a merge would write over sheets of somebody else's.
 */
export async function compareSources(
  services: Services,
  sources: Sources,
  control: SourceControl,
  layouts: Choices,
): Promise<Compared> {
  const stages = await services.merge();
  const {
    editionFor,
    foreignSheets,
    mixedYearsText,
    prepareMerge,
    projectsOf,
    readSlips: readOwnSlips,
    readState,
    sharedWords,
    wordFinding,
  } = stages;
  const { workbook: snapshot, remark } = await openForWriting(services.host, { signal: control.signal });
  const open = editionFor(snapshot);
  const state = readState(snapshot, open);
  const taken = foreignSheets(snapshot, state, open);
  if (taken.length > 0) throw new NameTaken(taken, isHeadAltered(taken, state));
  const set = stages.settingsIn(snapshot);
  const settings = set?.settings ?? null;
  const asked = { choices: layouts, settings };
  const own = sources.ownSheets ? [readOne(snapshot, snapshot.name, stages, asked)] : [];
  const given = sources.ownSheets ? apartFrom(snapshot.name, sources.files) : sources.files;
  const { unread, news } = await newOnes(services, { ...sources, files: given }, state.ledger, settings);
  const picked = unread.length > 0 ? await readFiles(unread, await services.files(), control, asked) : [];
  const filed = [...own, ...picked].flatMap((source) => source.filed);
  const edition = tableEdition(open, state, filed);
  const files = [...own, ...picked].map(({ outcome }) => outcome.name);
  const offered = picked.flatMap((source) => source.offered);
  // A slip of the open workbook that nobody has written into is only waiting there.
  const isFilled = ({ rows }: ReturnedSlip): boolean => rows.some(({ explanation }) => explanation !== "");
  const slips = [
    ...readOwnSlips(snapshot)
      .filter(isFilled)
      .map((slip) => ({ file: snapshot.name, slip })),
    ...picked.flatMap(({ outcome, slips: brought }) => brought.map((slip) => ({ file: outcome.name, slip }))),
  ];
  const unit = guessUnit(filed, edition);
  const at = readAt(new Date());
  const input = { filed, files, at, complete: sources.complete, offered, slips, unit: unit?.name };
  const outcomes = [
    ...own.flatMap(({ outcome }) => ownOutcome(outcome, state.summary?.sheet)),
    ...picked.map(({ outcome }) => outcome),
  ];
  const compared = (answers: Answers): Comparison => {
    const prepared = prepareMerge(state, { ...input, answers }, edition, wordFinding);
    return {
      workbook: snapshot.name,
      given,
      prepared,
      edition,
      filed,
      shared: prepared.shared.map((each) => sharedWords(each, edition, wordFinding).message),
      outcomes,
      news,
      settings,
      answers,
      offered: picked.flatMap(({ outcome, settings: brought }) =>
        brought && JSON.stringify(brought.settings) !== JSON.stringify(settings)
          ? [{ file: outcome.name, ...brought }]
          : [],
      ),
      judgedBy: set ? settingsTexts({ ...set, file: snapshot.name }) : [withoutSettings(open)],
      expected: expectedText(prepared.preview, edition),
      answered: (further) => compared({ ...answers, ...further }),
    };
  };
  const first = compared({});
  const mixed = mixedYearsText(
    projectsOf(first.prepared.preview).map(({ after }) => after),
    edition,
  );
  return {
    remark: [remark ?? "", mixed].filter((text) => text !== "").join("\n") || null,
    comparison: first,
    choices: {
      ...firstChoices(state.facts.placement, unit?.city, unit?.fullName),
      conflicts: {},
      listed: {},
      withheld: Object.fromEntries(
        [...reasonsToWithhold(first.prepared.preview, edition).keys()].map((key) => [key, true]),
      ),
    },
  };
}
