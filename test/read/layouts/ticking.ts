import type { Choice, Field } from "../../../src/form/edition";
import { text, type Content } from "./paper";
import type { Random } from "./random";
import type { Truth } from "./truth";

/** How somebody ticks: what signs, before or behind the words, and how the options are set out. */
export interface Ticking {
  readonly tick: string;
  readonly box: string;
  readonly side: "before" | "behind";
  readonly set: "lines" | "line" | "cells" | "row" | "markCells" | "answers" | "words";
  /** Whether the options are numbered. */
  readonly numbered: boolean;
}

export function randomTicking(random: Random): Ticking {
  const [tick, box] = random.pick([
    ["☑", "□"],
    ["■", "□"],
    ["√", "□"],
    ["√", ""],
    ["□√", "□"],
    ["✔", "☐"],
    ["●", "○"],
    ["☒", "☐"],
    ["[x]", "[ ]"],
    ["【√】", "【 】"],
    ["（√）", "（ ）"],
    ["þ", "¨"],
    ["☑ ", "□ "],
    ["√√", ""],
    ["（是）", "（否）"],
    ["⊙", "○"],
    ["V", "□"],
  ] as const);
  return {
    tick,
    box,
    side: random.chance(0.75) ? "before" : "behind",
    set: random.pick(["lines", "lines", "line", "cells", "row", "markCells", "answers", "words"]),
    numbered: random.chance(0.25),
  };
}

const prompts: Readonly<Record<string, string>> = {
  industryPlatform: "面向行业",
  enterprisePlatform: "企业所属行业",
  public: "服务商名称",
  hybrid: "公有云服务商名称",
  yes: "请注明厂商",
};

/** The blank printed behind an option, with or without something written in. */
function behind(choice: Choice, note: string | undefined, random: Random): string {
  const prompt = choice.noteField ? prompts[choice.id] : undefined;
  if (choice.id === "other") return "（请注明）";
  if (!prompt) return "";
  if (choice.id === "yes")
    return note ? random.pick([`（${prompt}）${note}`, `（${prompt}：${note}）`]) : `（${prompt}）`;
  if (choice.noteField === "project.industry") {
    return note ? `，${prompt}：${note}${random.pick(["", "　　", "____"])}` : `，${prompt}：          `;
  }
  return `（${prompt}：${note ?? "      "}）`;
}

function chosenIds(field: Field, truth: Truth): string[] {
  const value = truth[field.id];
  if (value === undefined) return [];
  if (typeof value === "boolean") return [value ? "yes" : "no"];
  return Array.isArray(value) ? [...(value as string[])] : [String(value)];
}

/** The cells of a choice, row by row. */
export function ticked(field: Field, truth: Truth, how: Ticking, random: Random): Content[][] {
  const chosen = chosenIds(field, truth);
  const options = field.choices!.map((choice, n) => {
    const isChosen = chosen.includes(choice.id);
    const note = choice.noteField && isChosen ? truth[choice.noteField] : undefined;
    const sign = isChosen ? how.tick : how.box;
    const number = how.numbered ? random.pick([`（${n + 1}）`, `${n + 1}.`, `${n + 1}、`]) : "";
    const words = number + choice.label + behind(choice, note as string | undefined, random);
    return { choice, isChosen, sign, words, whole: how.side === "before" ? sign + words : words + sign };
  });
  // Words behind which a blank is printed cannot be followed by a box without doubt.
  const safe = how.side === "before" || options.every(({ choice }) => !choice.noteField);
  const set = safe ? how.set : "lines";
  if (set === "words" && chosen.length > 0) {
    const words = options
      .filter((option) => option.isChosen)
      .map(({ choice }) => {
        const note = choice.noteField ? truth[choice.noteField] : undefined;
        return choice.label + (note === undefined ? "" : `（${String(note)}）`);
      });
    return [[text(words.join(random.pick(["、", "，", "；"])))]];
  }
  if (set === "row") return [options.map(({ whole }) => text(whole))];
  // 是 and 否 are no answers beside options that are these words themselves.
  if (set === "answers" && field.type !== "yesNo") {
    return options.map(({ words, isChosen }) => [
      text(words),
      text(isChosen ? "是" : random.pick(["否", ""])),
    ]);
  }
  if (set === "cells") return options.map(({ whole }) => [text(whole)]);
  if (set === "markCells") {
    const mark = (isChosen: boolean) => text(isChosen ? "√" : "");
    return options.map(({ words, isChosen }) =>
      how.side === "before" ? [mark(isChosen), text(words)] : [text(words), mark(isChosen)],
    );
  }
  const between = set === "line" ? " " : "\n";
  return [[text(options.map(({ whole }) => whole).join(between))]];
}
