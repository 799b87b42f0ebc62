/** Control characters except tab and line feed, and non-characters: a cell cannot hold them. */
const forbidden = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
/** What is looked at more closely; hardly any text has it. */
const suspect = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/;
const surrogates = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;
/** The most that one cell of Excel holds. */
const longestCell = 32_767;

function withoutLoneSurrogates(text: string): string {
  return text.replace(surrogates, (found) => (found.length === 2 ? found : ""));
}

/**
 * Text in the form in which it comes back from a saved sheet, so that a later comparison sees no change:
 * line ends as line feeds, no character that a cell cannot hold, at most 32,767 units, no space around it.
 */
export function cleanText(text: string): string {
  const possible = suspect.test(text)
    ? withoutLoneSurrogates(text.replace(/\r\n?/g, "\n").replace(forbidden, ""))
    : text;
  const whole = possible.trim();
  return whole.length <= longestCell ? whole : withoutLoneSurrogates(whole.slice(0, longestCell)).trim();
}
