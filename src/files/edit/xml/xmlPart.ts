import { parseSource, type SourceElement } from "./xmlSource";

/** A change of the text between two places; where they are equal, something is put in. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface AttributePlace {
  /** Where the white space before the name begins. */
  readonly from: number;
  readonly valueFrom: number;
  readonly valueTo: number;
}

const attributePattern = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string, decimal: string, named: string) =>
      named ? (entities[named] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

/** The text in XML, tags left out. */
export function plainText(xml: string): string {
  return decode(xml.replace(/<[^>]*>/g, ""));
}

/** A text as it stands between tags or in an attribute in double quotes. */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) =>
    sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : "&quot;",
  );
}

/**
 * An XML part that is changed at single places; every byte beside them stays as it was. Changes are asked for in any
 * order and carried out by `toString`; what lies inside an element that is taken out goes with it.
 */
export class XmlPart {
  readonly root: SourceElement;
  private readonly splices: Splice[] = [];

  constructor(readonly text: string) {
    this.root = parseSource(text);
  }

  get changed(): boolean {
    return this.splices.length > 0;
  }

  private findAttribute(element: SourceElement, name: string): AttributePlace | null {
    const tag = this.text.slice(element.start, element.openEnd);
    for (const match of tag.matchAll(attributePattern)) {
      const found = match[1]!;
      if (found.slice(found.indexOf(":") + 1) !== name || found.startsWith("xmlns")) continue;
      const from = element.start + match.index;
      const valueTo = from + match[0].length - 1;
      return { from, valueFrom: valueTo - match[2]!.length + 2, valueTo };
    }
    return null;
  }

  /** The value of an attribute, whatever its prefix; null where there is none. */
  attribute(element: SourceElement, name: string): string | null {
    const place = this.findAttribute(element, name);
    return place && decode(this.text.slice(place.valueFrom, place.valueTo));
  }

  setAttribute(element: SourceElement, name: string, value: string): void {
    const place = this.findAttribute(element, name);
    if (place) {
      if (this.text[place.valueTo] === "'")
        this.replace(place.valueFrom, place.valueTo, encodeXml(value).replaceAll("'", "&apos;"));
      else this.replace(place.valueFrom, place.valueTo, encodeXml(value));
      return;
    }
    const nameEnd = element.start + 1 + element.name.length;
    this.replace(nameEnd, nameEnd, ` ${name}="${encodeXml(value)}"`);
  }

  removeAttribute(element: SourceElement, name: string): void {
    const place = this.findAttribute(element, name);
    if (place) this.replace(place.from, place.valueTo + 1, "");
  }

  /** The text in an element, tags left out. */
  textOf(element: SourceElement): string {
    return plainText(this.text.slice(element.openEnd, element.closeStart));
  }

  setText(element: SourceElement, text: string): void {
    this.setContent(element, encodeXml(text));
  }

  /** Puts XML in the place of everything inside an element. */
  setContent(element: SourceElement, xml: string): void {
    if (element.openEnd === element.end) this.openUp(element, xml);
    else this.replace(element.openEnd, element.closeStart, xml);
  }

  /** The XML of an element as it was read. */
  source(element: SourceElement): string {
    return this.text.slice(element.start, element.end);
  }

  remove(element: SourceElement): void {
    this.replace(element.start, element.end, "");
  }

  replaceElement(element: SourceElement, xml: string): void {
    this.replace(element.start, element.end, xml);
  }

  insertBefore(element: SourceElement, xml: string): void {
    this.replace(element.start, element.start, xml);
  }

  insertAfter(element: SourceElement, xml: string): void {
    this.replace(element.end, element.end, xml);
  }

  /** Puts XML behind the last child. At most once for an element that is written <a/>. */
  append(element: SourceElement, xml: string): void {
    if (element.openEnd === element.end) this.openUp(element, xml);
    else this.replace(element.closeStart, element.closeStart, xml);
  }

  private openUp(element: SourceElement, xml: string): void {
    const slash = this.text.lastIndexOf("/", element.end);
    this.replace(slash, element.end, `>${xml}</${element.name}>`);
  }

  private replace(from: number, to: number, text: string): void {
    this.splices.push({ from, to, text });
  }

  /** The part with all changes. */
  toString(): string {
    const order = this.splices.map((splice, asked) => ({ ...splice, asked }));
    // At one place what is put in comes first, then the widest change, which swallows those inside it.
    const put = (splice: Splice): number => (splice.from === splice.to ? 0 : 1);
    order.sort((a, b) => a.from - b.from || put(a) - put(b) || b.to - a.to || a.asked - b.asked);
    const pieces: string[] = [];
    let at = 0;
    for (const { from, to, text } of order) {
      if (from < at) continue;
      pieces.push(this.text.slice(at, from), text);
      at = to;
    }
    pieces.push(this.text.slice(at));
    return pieces.join("");
  }
}
