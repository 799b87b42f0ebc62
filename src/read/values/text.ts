/** Folding of text: what looks the same to a reader becomes the same. */

const invisible = /[\u00ad\ufe0e\ufe0f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** Full-width letters, digits and signs become half-width ones, a character for a character, so that positions stay. */
export function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0]/g, (c) =>
    c === "\u3000" || c === "\u00a0" ? " " : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );
}

/** Chinese characters, Latin letters and signs without a space: nothing to fold. */
const plain = /^[\u4e00-\u9fff\x21-\x7e]*$/;

/** Width folded (NFKC), invisible characters gone, trimmed. */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize("NFKC").replace(invisible, "").trim();
}

/** Folded, without any white space: for codes, numbers and comparisons. */
export function squeeze(text: string): string {
  return fold(text).replace(/\s+/g, "");
}

/** Text as it is kept: trimmed, runs of white space as one space, line breaks between Chinese characters gone. */
export function tidy(text: string): string {
  return text
    .replace(invisible, "")
    .replace(/(?<=[\p{Script=Han}，。；、])\s*[\r\n]+\s*(?=[\p{Script=Han}，。；、])/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** An answer that says there is nothing: 无, /, —, 不适用. */
export function isNone(text: string): boolean {
  return /^(?:无|没有|不适用|不涉及|无此项|[/\\]+|[-—–―－─]+|n\/?a|none)[。.]?$/i.test(squeeze(text));
}

/** Nothing but lines to write on, dots or empty brackets. */
export function isFiller(text: string): boolean {
  return /^[_＿\s.…·:()[\]【】〔〕]*$/.test(fold(text));
}
