/** Names that Office, WPS and portals use in web pages, beside those that XML knows; the rest stays as it is written. */
const named: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  yen: "¥",
  sect: "§",
  copy: "©",
  reg: "®",
  deg: "°",
  plusmn: "±",
  sup2: "²",
  sup3: "³",
  micro: "µ",
  para: "¶",
  middot: "·",
  laquo: "«",
  raquo: "»",
  frac12: "½",
  frac14: "¼",
  times: "×",
  divide: "÷",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  hellip: "…",
  permil: "‰",
  prime: "′",
  euro: "€",
  trade: "™",
  larr: "←",
  uarr: "↑",
  rarr: "→",
  darr: "↓",
  radic: "√",
  infin: "∞",
  thorn: "þ",
  yacute: "ý",
  uml: "¨",
  uuml: "ü",
  ucirc: "û",
  pound: "£",
  curren: "¤",
  asymp: "≈",
  ne: "≠",
  le: "≤",
  ge: "≥",
  alpha: "α",
  beta: "β",
  gamma: "γ",
  Omega: "Ω",
  bigcirc: "◯",
  check: "✓",
  cross: "✗",
  squ: "□",
  square: "□",
  blacksquare: "▪",
  ballot: "☐",
};

const markup: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** Numbers that mean what Windows has there, as in every browser (HTML, 13.2.5.80). */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const reference = /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]\w*));?/gi;

/** Text of a web page with its references decoded: &#37011; is 邓, &#134071; is 𠮷, &times; is ×. */
export function decodeHtml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(reference, (whole: string, hex?: string, decimal?: string, name?: string) =>
    name === undefined
      ? characterOf(hex ? parseInt(hex, 16) : Number(decimal))
      : (markup[name] ?? named[name] ?? whole),
  );
}

function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows[code - 0x80]!;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/**
 * XML with its references beyond U+FFFF replaced by the characters, for a reader behind that takes 16 bits of them
 * (&#134071; would be another letter).
 */
export function withoutWideReferences(xml: string): string {
  return xml.replace(
    /&#(?:x0*([1-9a-f][0-9a-f]{4,5})|0*([1-9]\d{4,6}));/gi,
    (whole: string, hex?: string, decimal?: string) => {
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
