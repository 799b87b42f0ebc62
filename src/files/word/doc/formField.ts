/**
 * What a form field shows: the box of a tick box, the chosen entry of a drop-down list; undefined for a text field, whose
 * text stands in the document. `at` is its place in the data stream (MS-DOC 2.9.78 and 2.9.157).
 */
export function formFieldText(data: DataView, at: number): string | undefined {
  try {
    const start = at + data.getUint16(at + 4, true);
    const bits = data.getUint16(start + 4, true);
    const kind = bits & 3;
    const result = (bits >> 2) & 31;
    if (data.getUint32(start, true) !== 0xffffffff || kind === 0) return undefined;
    const name = start + 10;
    const byDefault = skipText(data, name);
    const chosen = result === 25 ? data.getUint16(byDefault, true) : result;
    if (kind === 1) return chosen === 1 ? "☑" : "□";
    return entryOf(data, byDefault + 2, chosen);
  } catch {
    return undefined;
  }
}

/** A counted text with a zero behind it. */
function skipText(data: DataView, at: number): number {
  return at + 2 + data.getUint16(at, true) * 2 + 2;
}

/** The entries stand behind the texts of the format, the help, the status line and two macros. */
function entryOf(data: DataView, texts: number, chosen: number): string {
  let at = texts;
  for (let text = 0; text < 5; text++) at = skipText(data, at);
  // The count has two bytes or four, by the program; another zero follows it.
  if (chosen >= data.getUint16(at + 2, true)) return "";
  at += data.getUint16(at + 6, true) === 0 ? 8 : 6;
  for (let entry = 0; entry < chosen; entry++) at += 2 + data.getUint16(at, true) * 2;
  const length = data.getUint16(at, true);
  return Array.from({ length }, (_, i) => String.fromCharCode(data.getUint16(at + 2 + i * 2, true))).join("");
}
