/** A piece of a section of a number format. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  /** Letters of one date part: yyyy, m, aaaa. */
  | { readonly kind: "date"; readonly text: string }
  /** Hours, minutes or seconds beyond the day: [h] is "h". */
  | { readonly kind: "elapsed"; readonly text: string }
  | { readonly kind: "halfDay"; readonly text: string }
  | { readonly kind: "general" }
  | { readonly kind: "digit"; readonly text: string }
  | { readonly kind: "sign"; readonly text: "." | "," | "%" | "@" };

const pattern =
  /"([^"]*)"?|[\\!]([\s\S]?)|_([\s\S]?)|\*[\s\S]?|\[([^\]]*)\]|(AM\/PM|A\/P|上午\/下午)|(G\/通用格式|General)|(y+|m+|d+|h+|s+|e+|b+|g+|aaaa?)|([0#?])|([.,%@])|([\s\S])/gi;

/**
 * Takes a section apart. What has no meaning in a format is a literal, as it is to every office program: Chinese
 * programs write 年, full-width signs and 万 without quotes, and escape with "!".
 */
export function tokensOf(section: string): FormatToken[] {
  const tokens: FormatToken[] = [];
  for (const match of section.matchAll(pattern)) {
    const [whole, quoted, escaped, width, bracket, halfDay, general, date, digit, sign, other] = match;
    if (date) tokens.push({ kind: "date", text: date });
    else if (digit) tokens.push({ kind: "digit", text: digit });
    else if (sign) tokens.push({ kind: "sign", text: sign as "." | "," | "%" | "@" });
    else if (general) tokens.push({ kind: "general" });
    else if (halfDay) tokens.push({ kind: "halfDay", text: halfDay });
    else if (bracket !== undefined) for (const each of bracketTokens(bracket)) tokens.push(each);
    else if (width !== undefined) tokens.push({ kind: "literal", text: " " });
    else if (!whole.startsWith("*")) tokens.push({ kind: "literal", text: quoted ?? escaped ?? other ?? "" });
  }
  return tokens;
}

/** Elapsed time and currencies are shown; colours, conditions and countries are not. */
function bracketTokens(content: string): FormatToken[] {
  if (/^(h+|m+|s+)$/i.test(content)) return [{ kind: "elapsed", text: content.toLowerCase() }];
  const currency = /^\$([^-]+)/.exec(content)?.[1];
  return currency ? [{ kind: "literal", text: currency }] : [];
}
