import type { Choice, Edition } from "../../form/edition";
import type { SnapshotCell } from "../../sheet/snapshot";
import type { Reading } from "../application";
import type { Grid } from "../page/grid";
import type { LineWord } from "../layout/columnWords";
import type { LineWords } from "../layout/lineWords";
import { remembered } from "../../text/remembered";
import { weights } from "../layout/weights";
import { nobodys } from "./slips";

const { fewestShown, shortestWording, farthest } = weights.astrayOptions;

/** A wording of an option, by its letters alone. */
interface Wording {
  readonly option: number;
  readonly letters: string;
}

const lettersOf = remembered((text) => text.normalize("NFKC").replace(/[^\p{L}]/gu, ""));

/** The wordings of a field's options, the longest first: 股份有限公司 shows no 有限公司. */
const wordingsOf = (choices: readonly Choice[]): readonly Wording[] =>
  choices
    .flatMap(({ label, variants = [] }, option) =>
      [label, ...variants].map((words) => ({ option, letters: lettersOf(words) })),
    )
    .filter(({ letters }) => letters.length >= shortestWording)
    .sort((a, b) => b.letters.length - a.letters.length);

/** The options that a text shows, and how many of its letters are none of theirs. */
function optionsIn(text: string, wordings: readonly Wording[]) {
  let rest = lettersOf(text);
  const shown = new Set<number>();
  for (let n = 0; n < wordings.length; n++) {
    const { option, letters } = wordings[n]!;
    if (!rest.includes(letters)) continue;
    rest = rest.replace(letters, "");
    shown.add(option);
  }
  return { shown, others: rest.length };
}

/** What fields with a list of options to tick ask, by their ids. */
const known = new WeakMap<Edition, ReadonlyMap<string, readonly Wording[]>>();

function listsOf(edition: Edition): ReadonlyMap<string, readonly Wording[]> {
  let lists = known.get(edition);
  if (!lists) {
    const own = edition.fields.filter(({ choices }) => choices && choices.length > fewestShown);
    known.set(edition, (lists = new Map(own.map(({ id, choices }) => [id, wordingsOf(choices!)]))));
  }
  return lists;
}

/** Under such words stand this form's answers; under 2019年申报 or 示例 those of another one, with other options. */
const ofForm = new Set<LineWord | null>([null, "label", "value", "current", "later"]);

/** The cells near a choice that hold options which are not among those that it shows; none where it shows them all. */
function strayCells(
  { raw, label }: Reading,
  wordings: readonly Wording[],
  grid: Grid,
  words: LineWords,
): readonly SnapshotCell[] {
  const { shown } = optionsIn(raw, wordings);
  // Picked from a list, or typed: one option stands alone.
  if (raw.trim() !== "" && shown.size < fewestShown) return [];
  const missing = wordings.filter(({ option }) => !shown.has(option));
  if (missing.length === 0) return [];
  /** ☐芯片级 ☑服务器级, （否）芯片级: options and a sign for each, which may be a letter. */
  const isStray = ({ kind, text, row: at, col }: SnapshotCell) => {
    if (kind !== "text" || !ofForm.has(words.above(at, col))) return false;
    const found = optionsIn(text, wordings);
    return (
      found.shown.size > 0 &&
      found.others <= found.shown.size &&
      [...found.shown].every((option) => !shown.has(option))
    );
  };
  const { row } = label.cell;
  const rows = Array.from({ length: 2 * farthest + 1 }, (_, n) => row - farthest + n);
  return rows.flatMap((each) => grid.row(each).filter(isStray));
}

/**
 * 牵头省级项目 | ☐芯片级 ☑服务器级, or 芯片级、服务器级、数据库级 beside their label and 平台级 beside the next one: cells moved past
 * the labels, and the options of one answer stand partly or wholly in another's place. The readings, that choice and what
 * took its options left unread.
 */
export function withoutAstrayOptions(
  readings: readonly Reading[],
  edition: Edition,
  grid: Grid,
  words: LineWords,
): readonly Reading[] {
  const lists = listsOf(edition);
  const doubted = new Set<Reading>();
  for (const reading of readings) {
    const wordings = lists.get(reading.field);
    const stray = wordings ? strayCells(reading, wordings, grid, words) : [];
    if (stray.length === 0) continue;
    const takers = readings.filter(({ field: id, cell }) =>
      id === reading.field ? false : stray.some(({ row, col }) => cell.row === row && cell.col === col),
    );
    if (reading.raw.trim() !== "") doubted.add(reading);
    for (const taker of takers) doubted.add(taker);
  }
  if (doubted.size === 0) return readings;
  return readings.map((reading) => (doubted.has(reading) ? nobodys(reading) : reading));
}
