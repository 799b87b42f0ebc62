/** 1. ② （3） B. or 选择： right before an option is no text of its own. */
const beforeOption =
  /(^|[^\p{L}\p{N}])(?:\(?\d{1,2}[.)、．]?|[①-⑳]|[A-Ka-k][.)、．]|(?:选择|选项|已选|勾选)[:：]|[“"'])\s*$/u;

/** Before the box of an option a number counts only with a sign of its own: 华为云2 □ is a name. */
const beforeMark = /(?:\(\d{1,2}\)|(^|[^\p{L}\p{N}.])\d{1,2}[.)、．]|[①-⑳])\s*$/u;

const leading = /^\s*(?:(?:\(\d{1,2}\)|\d{1,2}[.)、．]|[①-⑳]|[A-Ka-k][.)、．])\s*)?/;

/** Text (given also in half width) without the number of the option, or of the option's box, behind it. */
export function withoutOptionNumber(text: string, narrowed: string, behind: "option" | "mark"): string {
  const match = (behind === "option" ? beforeOption : beforeMark).exec(narrowed);
  return match ? text.slice(0, match.index + (match[1] ?? "").length) : text;
}

/** How many characters a number and white space before an option take. */
export function optionNumberLength(text: string, at: number): number {
  return leading.exec(text.slice(at, at + 20))![0].length;
}
