import type { Choice } from "../../form/edition";
import type { MarkToken, Token } from "./tokens";

/** An option as it stands on the form. */
export interface OptionRead {
  readonly choice: Choice;
  /** Number of the cell, counted over all cells of the choice. */
  readonly cell: number;
  ticked: boolean;
  /** Text behind it, up to the next option. */
  note: string;
}

export interface Ticked {
  readonly options: readonly OptionRead[];
  readonly hasTicks: boolean;
  readonly hasBoxes: boolean;
  /** A tick that could belong to either of two options, or to none. */
  readonly unclear: boolean;
  /** Text that belongs to no option. */
  readonly stray: string;
}

/** Marks without anything between them, and the options that stand right before and right after. */
interface Run {
  readonly marks: MarkToken[];
  readonly prev: OptionRead | undefined;
  /** Not set where text stands between. */
  next: OptionRead | undefined;
  /** Words stand right behind the marks. */
  beforeText: boolean;
  /** Text stands between the option before and the marks. */
  readonly afterText: boolean;
}

/** Where marks stand: before the options if a line begins so, behind them if none does and a line ends so. */
type Style = "before" | "after" | "unknown";

const hasTick = (marks: readonly MarkToken[]) => marks.some((token) => token.mark === "tick");

function styleOf(lines: readonly (readonly Token[])[]): Style {
  const withOptions = lines.filter((line) => line.some((token) => token.type === "option"));
  const begins = withOptions.some((line) => {
    const first = line.findIndex((token) => token.type === "option");
    return line[first - 1]?.type === "mark";
  });
  if (begins) return "before";
  return withOptions.some((line) => line.at(-1)?.type === "mark") ? "after" : "unknown";
}

/**
 * Where boxes stand before the options, words without one in mid-line are part of a note, not an option;
 * where only ticks do, those behind a 、 are.
 */
function withoutWordsInNotes(line: readonly Token[], style: Style, hasBoxes: boolean): readonly Token[] {
  if (style !== "before") return line;
  return line.map((token, n) => {
    const before = line[n - 1];
    const inNote = before?.type === "text" && (hasBoxes || /[、及和与]\s*$/.test(before.text));
    return token.type === "option" && inNote ? { type: "text", text: token.text } : token;
  });
}

/**
 * How many of a run's marks, from the left, belong to the option before it; null where that is not clear.
 * `spaced`: where marks stand before the options, a space parts them from their words.
 */
function countForPrev({ marks }: Run, style: Style, spaced: boolean): number | null {
  const last = marks.at(-1)!;
  // Where each option has its sign before it, a sign alone is the next one's, wherever the space stands.
  if (style === "before" && marks.length === 1 && (!last.bare || spaced)) return 0;
  if (style === "before" && last.bare && marks.length === 2 && marks[0]!.mark === "box") return 0;
  const tick = last.mark === "tick" ? last : marks.at(-2);
  const ownBox = last.mark === "box" ? 1 : 0;
  if (!tick || tick.mark === "box") return marks.length - 1;
  if (tick.tightBefore && !tick.tightAfter)
    return style === "before" && ownBox === 0 ? null : marks.length - ownBox;
  if (!tick.tightBefore && tick.tightAfter) return 0;
  // A tick alone where boxes stand before the options has replaced the box of the next one.
  return ownBox === 0 && style === "before" ? 0 : null;
}

/** Whether the first sign before an option stands apart from its words (□ 研发设计协同). */
function isSpaced(lines: readonly (readonly Token[])[]): boolean {
  const first = lines.find((line) => line[0]?.type === "mark" && line[1]?.type === "option")?.[0];
  return first?.type === "mark" && !first.tightAfter;
}

/** Splits the lines into options, their notes and the runs of marks between them. */
function walk(lines: readonly (readonly Token[])[]): { options: OptionRead[]; runs: Run[]; stray: string } {
  const options: OptionRead[] = [];
  const runs: Run[] = [];
  let stray = "";
  for (const line of lines) {
    const loneFirst = line[0]?.type === "mark" && line[0].lone;
    const withOptions = new Set(line.map((token) => (token.type === "option" ? token.cell : -1)));
    // A sign in a cell with options is for one of these.
    const mayBelong = (mark: MarkToken, option: OptionRead | undefined) =>
      option?.cell === mark.cell || !withOptions.has(mark.cell) ? option : undefined;
    const single = line.filter((token) => token.type === "option").length === 1;
    let current: OptionRead | undefined;
    let text = false;
    let run: Run | undefined;
    const waiting: Run[] = [];
    for (const token of line) {
      if (token.type === "mark" && token.lone) {
        // A mark in a cell of its own: the row begins with marks, or they follow their options.
        const lone: Run = {
          marks: [token],
          prev: loneFirst && !single ? undefined : current,
          next: undefined,
          beforeText: false,
          afterText: false,
        };
        runs.push(lone);
        if (!lone.prev) waiting.push(lone);
      } else if (token.type === "mark") {
        if (!run || run.marks[0]!.cell !== token.cell)
          runs.push(
            (run = {
              marks: [],
              prev: mayBelong(token, current),
              next: undefined,
              beforeText: false,
              afterText: text,
            }),
          );
        run.marks.push(token);
      } else if (token.type === "text") {
        const owner = current ?? options.at(-1);
        if (owner) owner.note += token.text;
        else stray += token.text;
        if (run) run.beforeText = /^\p{Script=Han}/u.test(token.text);
        // 芯片级：√: a colon parts an option from its own sign.
        text = !/^\s*[:：]\s*$/.test(token.text);
        run = undefined;
      } else if (token.type === "option") {
        current = { choice: token.choice, cell: token.cell, ticked: false, note: "" };
        options.push(current);
        if (run) run.next = mayBelong(run.marks[0]!, current);
        for (const lone of waiting.splice(0)) lone.next = current;
        text = false;
        run = undefined;
      }
    }
  }
  return { options, runs, stray };
}

/** Which options are ticked, and what is noted behind each. */
export function tickedOptions(read: readonly (readonly Token[])[]): Ticked {
  const inWords = read.map((line) => line.filter((token) => token.type !== "mark" || !token.lone));
  const style = styleOf(inWords);
  const spaced = isSpaced(inWords);
  const hasBoxes = read.some((line) => line.some((token) => token.type === "mark" && token.mark === "box"));
  const { options, runs, stray } = walk(read.map((line) => withoutWordsInNotes(line, style, hasBoxes)));
  const evidence = { before: 0, after: 0 };
  const unclear: Run[] = [];
  let lost = false;
  const give = (option: OptionRead | undefined, marks: readonly MarkToken[], side: "before" | "after") => {
    if (!hasTick(marks)) return;
    if (!option) lost = true;
    else option.ticked = true;
    evidence[side]++;
  };
  for (const run of runs) {
    if (!run.next && run.beforeText && style === "before" && run.prev?.ticked) {
      // The option before has its own tick: this one stands before words that are no option.
      if (hasTick(run.marks)) lost = true;
    } else if (!run.next || (run.prev && style === "after")) give(run.prev, run.marks, "after");
    else if (!run.prev || run.afterText) give(run.next, run.marks, "before");
    else {
      const count = countForPrev(run, style, spaced);
      if (count === null) unclear.push(run);
      else {
        give(run.prev, run.marks.slice(0, count), "after");
        give(run.next, run.marks.slice(count), "before");
      }
    }
  }
  const unclearTicks = unclear.filter((run) => hasTick(run.marks));
  const oneSided = evidence.before > 0 !== evidence.after > 0;
  if (oneSided) {
    for (const run of unclearTicks) (evidence.after > 0 ? run.prev : run.next)!.ticked = true;
  }
  const marks = runs.flatMap((run) => run.marks);
  return {
    options,
    hasTicks: hasTick(marks),
    hasBoxes,
    unclear: lost || (unclearTicks.length > 0 && !oneSided),
    stray,
  };
}
