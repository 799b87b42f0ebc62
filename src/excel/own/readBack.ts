import type { Area } from "../../sheet/snapshot";
import { blocksOf } from "../blocks";
import { HostFailure } from "../failure";
import { askAll } from "../questions";
import type { Question } from "../questions";
import type { Expected } from "./expected";
import { expectedEdits, expectedMade } from "./expected";
import type { Job } from "./job";
import { isFormula } from "./known";
import type { Prepared } from "./prepare";
import { rewriteIn } from "./rewriteIn";
import { sameContent } from "./sameContent";

/** Cells of a question: few, so that answers are filled by their size; one of very long texts is asked in halves. */
const blockCells = 1_000;
/** The weight of a question counts cells of about so many bytes. */
const bytesACell = 100;
/** A blank cell in the answer: `"",`. */
const blankBytes = 3;
/** So many rows are named. */
const named = 5;

/** Rows by sheet. */
type Differing = ReadonlyMap<string, ReadonlySet<number>>;

/** All sheets of the write as they shall be now. */
export function expectedOf({ edited, made }: Job, prepared: Prepared): Expected[] {
  return [
    ...edited.map((each) => expectedEdits(each, each.known)),
    ...made.map((each) => expectedMade(each, rewriteIn(prepared, each.sheet?.id))),
  ].filter((expected) => expected !== null);
}

/**
 * Reads what was written and compares it with what was wanted. Throws HostFailure "Differs", which names the rows, and
 * "Unchecked" where Excel does not answer twice.
 */
export async function readBack(expected: readonly Expected[]): Promise<void> {
  const again = (): Promise<Differing> => compare(expected);
  const differing = await again()
    .catch(again)
    .catch((error: unknown) => {
      throw new HostFailure("Unchecked", "", error);
    });
  if (differing.size > 0) throw new HostFailure("Differs", wording(differing));
}

/** The first columns of all rows, and so many blocks that about two answers hold them: enough to see rows go astray. */
const keyColumns = 3;
const mostWeight = 60_000;

const weightOf = (questions: readonly Question[]): number =>
  questions.reduce((sum, { weight }) => sum + weight, 0);

/** All cells where two answers can hold them. */
function questionsFor(expected: readonly Expected[], about: (each: Expected) => Question[]): Question[] {
  const all = expected.flatMap(about);
  const share = Math.ceil(weightOf(all) / mostWeight);
  if (share <= 1) return all;
  const keys = expected.flatMap((each) =>
    about({
      ...each,
      area: { ...each.area, right: Math.min(each.area.right, each.area.left + keyColumns - 1) },
    }),
  );
  return [...keys, ...all.filter((_question, n) => n % share === 0)];
}

async function compare(expected: readonly Expected[]): Promise<Differing> {
  const differing = new Map<string, Set<number>>();
  const questionsAbout = (each: Expected): Question[] =>
    blocksOf(each.area, blockCells).map((block) => ({
      sheetId: each.sheet,
      area: block,
      weight: bytesIn(each, block) / bytesACell,
      ask(range, { top, left }) {
        range.load("formulas");
        return () =>
          range.formulas.forEach((row: unknown[], r) => {
            if (!row.some((found, c) => differs(each.at(top + r, left + c), found))) return;
            differing.set(each.sheet, (differing.get(each.sheet) ?? new Set()).add(top + r));
          });
      },
    }));
  await askAll(questionsFor(expected, questionsAbout), {});
  return differing;
}

/** A formula of the bureau's where nothing was written is its own affair. */
function differs(wanted: unknown, found: unknown): boolean {
  if (wanted === undefined || (wanted === "" && isFormula(found))) return false;
  return !sameContent(wanted, found);
}

function bytesIn({ at }: Expected, { top, left, bottom, right }: Area): number {
  let bytes = 0;
  for (let row = top; row <= bottom; row += 1)
    for (let col = left; col <= right; col += 1) bytes += bytesOf(at(row, col));
  return bytes;
}

/** A Chinese character takes three bytes; a formula that is not known is taken for a short one. */
function bytesOf(value: unknown): number {
  if (value === undefined) return 60;
  return blankBytes + (typeof value === "string" ? value.length * 3 : String(value ?? "").length);
}

function wording(differing: Differing): string {
  return [...differing]
    .map(([sheet, rows]) => {
      const numbers = [...rows].slice(0, named).map((row) => row + 1);
      const more = rows.size > named ? `行等 ${rows.size} 行` : "行";
      return `“${sheet}”第${numbers.join("、")}${more}`;
    })
    .join("，");
}
