import type { XmlElement } from "../xml";
import { childOf, childrenOf } from "../xml";

/** Elements that stand around others without a meaning for the text: content controls, insertions, custom markup. */
const wrappers = new Set([
  "sdt",
  "sdtContent",
  "customXml",
  "smartTag",
  "ins",
  "moveTo",
  "hyperlink",
  "fldSimple",
]);

export function isWrapper(element: XmlElement): boolean {
  return wrappers.has(element.name);
}

/** The child elements, those inside wrappers in their place. */
export function unwrapped(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => (isWrapper(child) ? unwrapped(child) : [child]));
}

/** A tick box of Word 2010 and later. */
export function isCheckBox(element: XmlElement): boolean {
  return element.name === "sdt" && childOf(childOf(element, "sdtPr"), "checkbox") !== undefined;
}

/** The value of an on/off element (ECMA-376 part 1, 17.17.4): it counts as on when it stands there without a value. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !["0", "false", "off"].includes(element.attributes["val"] ?? "");
}

/** The value of a child element of properties: <w:gridSpan w:val="2"/>. */
export function property(properties: XmlElement | undefined, name: string): string | undefined {
  return childOf(properties, name)?.attributes["val"];
}
