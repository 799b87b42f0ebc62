import type { CellObject } from "@e965/xlsx";
import { cellName } from "../../sheet/address";
import type { SnapshotCell } from "../../sheet/snapshot";
import { plainText } from "../plainText";
import { booleanContent, codedError, errorContent, nothing, numberContent, textContent } from "./content";
import type { CellStyle, Content, Nothing } from "./content";
import type { SheetExtras } from "./workbook";

/** A cell as the library parsed it → a cell of the snapshot; "struck" where all that it holds is struck out, null where it holds nothing. */
export function readCell(
  cell: CellObject,
  row: number,
  col: number,
  date1904: boolean,
  extras: SheetExtras | undefined,
): { readonly cell: SnapshotCell | null; readonly struck: boolean } {
  const address = cellName(row, col);
  const font = extras?.symbolFonts?.get(address);
  const style: CellStyle = {
    format: extras?.formats?.get(address) ?? String(cell.z ?? "General"),
    struck: extras?.struck?.has(address) ?? false,
    ...(font ? { symbolFont: font } : {}),
  };
  const { struck = false, ...content } = contentOf(cell, style, date1904, extras?.visible?.get(address));
  if (content.kind === "nothing") return { cell: null, struck };
  const shown = extras?.showsOwnText ? withOwnText(content, cell) : content;
  return { cell: { row, col, ...shown, ...(cell.f ? { formula: cell.f } : {}) }, struck };
}

function contentOf(
  cell: CellObject,
  style: CellStyle,
  date1904: boolean,
  visible: string | undefined,
): Content | Nothing {
  const { v: value, w: shown } = cell;
  if (cell.t === "e") return shown === undefined ? codedError(Number(value)) : errorContent(shown);
  if (typeof value === "boolean") return booleanContent(value, style);
  if (typeof value === "number") return numberContent(value, style, date1904);
  if (typeof value !== "string" || value === "") return nothing;
  if (style.struck) return { kind: "nothing", struck: value.trim() !== "" };
  return textContent(plainText(visible ?? value), visible !== undefined, style);
}

/**
 * OpenDocument files hold the text that was shown beside the number. Some give a date's text as its day number, which
 * nobody ever saw.
 */
function withOwnText(content: Content, { v: value, w: shown }: CellObject): Content {
  if (typeof value !== "number" || shown === undefined || content.kind === "error") return content;
  if (content.kind === "date") return shown === String(value) ? content : { ...content, text: shown };
  return { ...content, kind: shown.endsWith("%") ? "percent" : content.kind, text: shown };
}
