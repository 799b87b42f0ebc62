/** Characters that one cell can hold in Excel. */
const longest = 32_767;
/** What XML cannot hold: control characters but tab and line breaks, non-characters, halves of surrogate pairs. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;
/** Excel reads _x000D_ in a file as the character of that number (ECMA-376 part 1, 22.9.2.19); an escaped _ keeps it text. */
const escapeLike = /_(?=x[0-9a-f]{4}_)/gi;

/** What is looked at more closely; hardly any text has it. */
const suspect = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/;

/** Text without what no XML can hold; line breaks are \n. */
export function withoutForbidden(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replace(forbidden, "").replace(/\r\n?/g, "\n");
}

/** Text as it may be written into a cell of an .xlsx, whoever it comes from; line breaks as Excel keeps them. */
export function safeText(text: string): string {
  let clean = withoutForbidden(text);
  if (clean.length > longest) clean = clean.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
  return clean.includes("_x") || clean.includes("_X") ? clean.replace(escapeLike, "_x005F_") : clean;
}

/** Throws where a number is none that a cell can hold. */
export function safeNumber(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold ${value}`);
  return value;
}
