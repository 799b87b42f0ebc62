import { shownText, symbolFont } from "../../text/glyphs";
import { textContent } from "./content";
import type { CellStyle, Content, Nothing } from "./content";

/** A part of a text with a look of its own. */
export interface TextRun {
  readonly text: string;
  /** The run has properties of its own, so that those of the cell do not count. */
  readonly own: boolean;
  readonly struck: boolean;
  /** Name of its own font; "" where it has none. */
  readonly font: string;
}

/** A text as a file holds it: plain, or in runs. */
export type CellText = string | readonly TextRun[];

/** What a cell with a text holds and shows. */
export function textOf(content: CellText, style: CellStyle): Content | Nothing {
  const { text, struck, symbolFont } = visibleText(content, style);
  return textContent(text, struck, symbolFont ? style : { format: style.format, struck: style.struck });
}

/** （13900001111） behind a number that is struck out is what takes its place, and neither a remark nor less than nothing. */
const inBrackets = /^\s*[(（]\s*([^()（）]+?)\s*[)）]\s*$/;

/** What of a text is not struck out, in a cell with that look; symbol fonts of single runs as they look. */
function visibleText(
  text: CellText,
  look: { readonly struck: boolean; readonly symbolFont?: string },
): { readonly text: string; readonly struck: boolean; readonly symbolFont?: string } {
  const font = look.symbolFont;
  if (typeof text === "string") {
    if (look.struck) return { text: "", struck: text.trim() !== "" };
    return font ? { text, struck: false, symbolFont: font } : { text, struck: false };
  }
  const isStruck = (run: TextRun) => (run.own ? run.struck : look.struck);
  const mixed = text.some((run) => run.font !== "");
  const shown = text
    .filter((run) => !isStruck(run))
    .map((run) => {
      const own = run.own && run.font !== "" ? run.font : mixed ? (font ?? "") : "";
      return symbolFont.test(own) ? shownText(run.text, own) : run.text;
    })
    .join("");
  const struck = text.some((run) => isStruck(run) && run.text.trim() !== "");
  const left = struck ? shown.replace(inBrackets, "$1") : shown;
  return font && !mixed ? { text: left, struck, symbolFont: font } : { text: left, struck };
}
