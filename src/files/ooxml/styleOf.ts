import { builtInFormats } from "../format/builtIn";
import type { CellStyle } from "../snapshot/content";
import { symbolFont } from "../../text/glyphs";
import type { BookFont } from "./bookParts";

/** Of a cell whose style the file does not have. */
export const plainStyle: CellStyle = { format: "General", struck: false };

/** What matters of a cell's style: its font, and its format's code or else the number of a built-in one. */
export function styleOf(font: BookFont | undefined, code: string | undefined, id: number): CellStyle {
  return {
    format: code ?? builtInFormats[id] ?? "General",
    struck: font?.struck ?? false,
    ...(font && symbolFont.test(font.name) ? { symbolFont: font.name } : {}),
  };
}
