import { shownText, symbolFont } from "../symbolFonts";

const emptyItem = /<(\w+:)?si\s*\/>/g;
const run = /<((?:\w+:)?)r>(?:(?!<\/\1r>)[\s\S])*<\/\1r>/g;
const runFont = /<(?:\w+:)?rFont\s[^>]*val=["']([^"']*)["']/;
const runText = /(<(?:\w+:)?t(?:\s[^>]*)?>)([^<]*)/g;

/**
 * Mends the table of strings for the library behind: it does not count `<si/>`, so that every later text would
 * stand in the wrong cell; and it drops the fonts of rich text, in which one letter may be a tick.
 */
export function mendSharedStrings(part: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(part);
  const mended = xml
    .replace(emptyItem, (_, prefix = "") => `<${prefix}si><${prefix}t></${prefix}t></${prefix}si>`)
    .replace(/ingdings|ebdings|arlett|"Symbol"/.test(xml) ? run : /(?!)/, showSigns);
  return mended === xml ? part : new TextEncoder().encode(mended);
}

function showSigns(xml: string): string {
  const font = runFont.exec(xml)?.[1] ?? "";
  if (!symbolFont.test(font)) return xml;
  return xml.replace(runText, (_, tag: string, text: string) => tag + shownText(text, font));
}
