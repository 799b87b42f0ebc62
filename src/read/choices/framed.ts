import type { Choice } from "../../form/edition";
import { narrow } from "../values/text";
import type { Raw } from "../values/outcome";
import { firstSign } from "./marks";
import { optionAt, optionIndexOf } from "./options";

/** 【私有云】, [私有云]: an option alone in brackets of another kind than those of a note. */
const framed = /[【〖〔［[]\s*([^【】〖〗〔〕［］[\]\n]{1,40}?)\s*[】〗〕］\]]/g;
const mayFrame = /[【〖〔［[]/;

/** The options that a text names, by their ids. */
function optionsNamed(text: string, choices: readonly Choice[]): Set<string> {
  const lower = narrow(text).toLowerCase();
  const index = optionIndexOf(choices);
  const found = new Set<string>();
  for (let at = 0; at < lower.length;) {
    const option = optionAt(lower, at, index);
    if (option) found.add(option.choice.id);
    at = option?.end ?? at + 1;
  }
  return found;
}

/** The option that a frame holds, alone or with its note behind a comma; undefined where other words begin it. */
function optionIn(inside: string, choices: readonly Choice[]): string | undefined {
  const lower = narrow(inside).toLowerCase().trim();
  const option = optionAt(lower, 0, optionIndexOf(choices));
  const isWhole = option && (option.end === lower.length || /^[，,、(:：]/.test(lower.slice(option.end)));
  return isWhole ? option.choice.id : undefined;
}

/**
 * 【芯片级】 服务器级 【数据库级】: of the options that are printed somebody framed those that he means. The cells with a tick
 * before each of these; where none or all are framed, as they are, and where there are other signs (☑【芯片级】 □【平台级】),
 * without the frames.
 */
export function withFramedTicked(
  rows: readonly (readonly Raw[])[],
  choices: readonly Choice[],
): readonly (readonly Raw[])[] {
  const texts = rows.flatMap((row) => row.filter(({ kind }) => kind === "text").map(({ text }) => text));
  if (!texts.some((text) => mayFrame.test(text)) || choices.length < 2) return rows;
  const chosen = new Set<string>();
  const reframed = (sign: string) => (text: string) =>
    text.replace(framed, (frame, inside: string) => {
      const id = optionIn(inside, choices);
      if (id === undefined) return frame;
      chosen.add(id);
      return sign + inside;
    });
  const written = (as: (text: string) => string) =>
    rows.map((row) =>
      row.map((cell): Raw => {
        const text = cell.kind === "text" ? as(cell.text) : cell.text;
        return text === cell.text ? cell : { ...cell, value: text, text };
      }),
    );
  if (texts.some((text) => firstSign(text.replace(framed, "")) >= 0)) return written(reframed(""));
  const ticked = written(reframed("☑"));
  const named = optionsNamed(texts.join("\n"), choices);
  return chosen.size > 0 && chosen.size < named.size ? ticked : rows;
}
