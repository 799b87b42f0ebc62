import { SSF } from "@e965/xlsx";
import type { CellObject } from "@e965/xlsx";
import { cellName } from "../../sheet/address";
import { from1904, kindOfNumber } from "../../sheet/numberFormat";
import type { SnapshotCell } from "../../sheet/snapshot";
import { showPrivateSigns } from "../symbolFonts";
import type { SheetExtras } from "./workbook";

/** Excel's error codes (MS-XLS 2.5.10), for cells whose text the file does not give. */
const errorTexts: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};
const secondsADay = 86_400;

/** A cell as parsed → a cell of the snapshot; null where it holds nothing. */
export function readCell(
  cell: CellObject,
  row: number,
  col: number,
  date1904: boolean,
  extras: SheetExtras | undefined,
): SnapshotCell | null {
  const content = contentOf(withFormat(cell, extras?.formats?.get(cellName(row, col)), date1904), date1904);
  if (!content) return null;
  const font = content.kind === "text" ? extras?.symbolFonts?.get(cellName(row, col)) : undefined;
  return {
    row,
    col,
    ...content,
    ...(cell.f ? { formula: cell.f } : {}),
    ...(font ? { symbolFont: font } : {}),
  };
}

function withFormat(cell: CellObject, format: string | undefined, date1904: boolean): CellObject {
  if (format === undefined || typeof cell.v !== "number" || cell.t === "e") return cell;
  return { ...cell, z: format, w: SSF.format(format, cell.v, { date1904 }) };
}

function contentOf(
  cell: CellObject,
  date1904: boolean,
): Pick<SnapshotCell, "kind" | "value" | "text"> | null {
  const { v: value, w: shown } = cell;
  if (cell.t === "e") {
    const text = shown ?? errorTexts[Number(value)] ?? "#N/A";
    return { kind: "error", value: text, text };
  }
  if (typeof value === "boolean") return { kind: "boolean", value, text: value ? "TRUE" : "FALSE" };
  if (typeof value === "number") return numberOf(value, String(cell.z ?? ""), shown, date1904);
  if (typeof value !== "string" || value === "") return null;
  const text = plainText(value);
  return { kind: "text", value: text, text: shown === undefined ? text : plainText(shown) };
}

/** Line breaks as Excel keeps them, signs of symbol fonts as they look. */
function plainText(text: string): string {
  return showPrivateSigns(text.replace(/\r\n?/g, "\n"));
}

function numberOf(value: number, format: string, shown: string | undefined, date1904: boolean) {
  if (!Number.isFinite(value)) return { kind: "error", value: "#NUM!", text: "#NUM!" } as const;
  const text = shown ?? String(value);
  const kind = kindOfNumber(format);
  if (kind === "date") {
    // Days are floating-point numbers: a time of the minute often is a hair short of it.
    const serial = Math.round(value * secondsADay) / secondsADay;
    // Some OpenDocument files give a date's text as its day number, which nobody ever saw.
    const seen = text === String(value) ? SSF.format(format, value, { date1904 }) : text;
    return { kind, value: date1904 ? from1904(serial) : serial, text: seen } as const;
  }
  return { kind: kind === "number" && text.endsWith("%") ? "percent" : kind, value, text } as const;
}
