import type { BookFont, BookStyles } from "../ooxml/bookParts";
import { plainText } from "../plainText";
import type { CellText, TextRun } from "../snapshot/runs";
import { record, recordsOf, textAt } from "./records";

/** The table of strings that cells point into. */
export function readStrings(part: Uint8Array, { fonts }: BookStyles): readonly CellText[] {
  const strings: CellText[] = [];
  for (const { type, data } of recordsOf(part)) {
    if (type === record.sharedString) strings.push(readRichText(data, 0, fonts));
  }
  return strings;
}

/** A text with the places where its fonts change (MS-XLSB 2.5.119, 2.5.143). */
export function readRichText(data: DataView, at: number, fonts: readonly BookFont[]): CellText {
  const { text, end } = textAt(data, at + 1);
  const isRich = (data.getUint8(at) & 1) === 1;
  const count = isRich ? data.getUint32(end, true) : 0;
  const starts = Array.from({ length: Math.min(count, text.length) }, (_, i) => ({
    from: data.getUint16(end + 4 + i * 4, true),
    font: fonts[data.getUint16(end + 6 + i * 4, true)],
  }));
  if (starts.length === 0) return plainText(text);
  const before = { text: text.slice(0, starts[0]!.from), own: false, struck: false, font: "" };
  const runs = starts.map(({ from, font }, i): TextRun => ({
    text: plainText(text.slice(from, starts[i + 1]?.from)),
    own: true,
    struck: font?.struck ?? false,
    font: font?.name ?? "",
  }));
  return [before, ...runs].filter((run) => run.text !== "");
}
