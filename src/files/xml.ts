/** An element of an XML document; names are without their namespace prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/g;
const attributePattern = /([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The root element of a document. A reader of its own, since workers have no DOMParser;
 * it knows no DTD, so that no entity can grow or reach out of the file. Throws where elements do not nest.
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const [, cdata, slash, name, rest, text] of xml.matchAll(token)) {
    const parent = open.at(-1)!;
    if (text !== undefined) parent.children.push(decodeEntities(text));
    else if (cdata !== undefined) parent.children.push(cdata);
    else if (slash) closeElement(open, localName(name!));
    else if (name) openElement(open, localName(name), rest!);
  }
  const found = root.children.find((child) => typeof child !== "string");
  if (open.length !== 1 || !found) throw new Error("XML does not nest");
  return found;
}

function openElement(open: XmlElement[], name: string, rest: string): void {
  const element: XmlElement = { name, attributes: readAttributes(rest), children: [] };
  open.at(-1)!.children.push(element);
  if (!rest.endsWith("/")) open.push(element);
}

function closeElement(open: XmlElement[], name: string): void {
  if (open.length === 1 || open.pop()!.name !== name) throw new Error("XML does not nest");
}

function readAttributes(rest: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name, quoted] of rest.matchAll(attributePattern)) {
    if (!name!.startsWith("xmlns")) attributes[localName(name!)] = decodeEntities(quoted!.slice(1, -1));
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, named) => {
    if (named) return entities[named] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** The child elements of that name, or all of them. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element, name)[0];
}

/** All elements of that name below an element, in the document's order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}
