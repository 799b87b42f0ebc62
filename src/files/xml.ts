import { decodeReferences } from "./xmlScan";

/** An element of an XML document; names are without their namespace prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/g;
const attributePattern = /([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * The root element of a document. A reader of its own, since workers have no DOMParser;
 * it knows no DTD, so that no entity can grow or reach out of the file. Throws where elements do not nest.
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const [, cdata, slash, name, rest, text] of xml.matchAll(token)) {
    const parent = open.at(-1)!;
    if (text !== undefined) parent.children.push(decodeReferences(text));
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
    if (!name!.startsWith("xmlns")) attributes[localName(name!)] = decodeReferences(quoted!.slice(1, -1));
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
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
