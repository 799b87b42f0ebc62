/** What is told of an XML text as it goes by; names are without their namespace prefix. */
export interface XmlHandler {
  /** `attributes` as they are written; see attributeOf. An empty element (<a/>) is opened and closed. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text between tags, its references not yet decoded unless `isPlain` (CDATA). */
  text(text: string, isPlain: boolean): void;
  /** Takes a whole element that begins at a place behind another tag, and gives where it ends; -1: it comes tag by tag. */
  whole?(xml: string, at: number): number;
}

/** No tag and no text between tags is longer in a file that a program made: a part that is one endless text. */
const longestPiece = 64 * 1024 * 1024;

/**
 * Goes once through an XML text that comes in pieces. It does not ask whether elements nest, since one wrong tag in an
 * extension is no reason to read nothing, and knows no DTD, so that no entity can grow or reach out of the file.
 */
export class XmlScanner {
  private rest = "";

  constructor(private readonly handler: XmlHandler) {}

  /** Whether all that came is told, to the end of a tag. */
  get isTold(): boolean {
    return this.rest === "";
  }

  push(piece: string): void {
    const xml = this.rest + piece;
    let at = 0;
    for (;;) {
      const tag = xml.indexOf("<", at);
      const taken = tag === at ? (this.handler.whole?.(xml, at) ?? -1) : -1;
      if (taken >= 0) {
        at = taken;
        continue;
      }
      const end = tag < 0 ? -1 : endOfTag(xml, tag);
      if (end < 0) break;
      if (tag > at) this.handler.text(xml.slice(at, tag), false);
      this.tag(xml, tag, end);
      at = end;
    }
    this.rest = xml.slice(at);
    if (this.rest.length > longestPiece) throw new Error("No end of a tag or text");
  }

  private tag(xml: string, start: number, end: number): void {
    const first = xml.charCodeAt(start + 1);
    if (first === 0x21) {
      if (xml.startsWith("<![CDATA[", start)) this.handler.text(xml.slice(start + 9, end - 3), true);
      return;
    }
    if (first === 0x3f) return;
    if (first === 0x2f) {
      this.handler.close(localName(xml.slice(start + 2, end - 1).trimEnd()));
      return;
    }
    const isEmpty = xml.charCodeAt(end - 2) === 0x2f;
    const inside = xml.slice(start + 1, isEmpty ? end - 2 : end - 1);
    const space = inside.search(/\s/);
    const name = localName(space < 0 ? inside : inside.slice(0, space));
    this.handler.open(name, space < 0 ? "" : inside.slice(space));
    if (isEmpty) this.handler.close(name);
  }
}

/** Scans a whole text. */
export function scanXml(pieces: Iterable<string>, handler: XmlHandler): void {
  const scanner = new XmlScanner(handler);
  for (const piece of pieces) scanner.push(piece);
}

/** Where the tag that begins at a place ends, behind its ">"; -1 where the end has not come yet. */
function endOfTag(xml: string, start: number): number {
  const second = xml.charCodeAt(start + 1);
  if (second === 0x21) {
    if (xml.startsWith("<!--", start)) return behind(xml, "-->", start + 4);
    if (xml.startsWith("<![CDATA[", start)) return behind(xml, "]]>", start + 9);
  }
  let end = xml.indexOf(">", start);
  // A ">" inside quotes ends no tag.
  while (end >= 0 && isQuoted(xml, start, end)) end = xml.indexOf(">", end + 1);
  return end < 0 ? -1 : end + 1;
}

function behind(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from);
  return at < 0 ? -1 : at + sign.length;
}

function isQuoted(xml: string, start: number, end: number): boolean {
  let quote = 0;
  for (let at = start; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote === 0) {
      // A quote opens a value behind "=" only: web pages have stray ones.
      if ((code === 0x22 || code === 0x27) && isBehindEquals(xml, at)) quote = code;
    } else if (code === quote) quote = 0;
  }
  return quote !== 0;
}

function isBehindEquals(xml: string, at: number): boolean {
  let before = at - 1;
  while (xml.charCodeAt(before) <= 0x20) before -= 1;
  return xml[before] === "=";
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute of an element; a name without its prefix. Undefined where the element has none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  if (!attributes.includes(name)) return undefined;
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i");
    patterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  return match ? decodeReferences(match[1] ?? match[2] ?? match[3]!) : undefined;
}

/** An on/off attribute; undefined counts as off. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/** Text with its references decoded, those beyond U+FFFF too: 邓&#134071;玉 is 邓𠮷玉. */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
}
