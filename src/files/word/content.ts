import type { XmlElement } from "../xml";
import { childOf, childrenOf } from "../xml";
import { isWrapper } from "./elements";

/** The child elements, those inside wrappers in their place; `placeholder` says that they only ask to be filled in. */
export function unwrapped(
  element: XmlElement,
  placeholder = false,
): { readonly element: XmlElement; readonly placeholder: boolean }[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === "AlternateContent") return unwrapped(chosen(child), placeholder);
    if (!isWrapper(child.name) || isCheckBox(child)) return [{ element: child, placeholder }];
    return unwrapped(child, placeholder || isPlaceholder(child));
  });
}

/** A tick box of Word 2010 and later. */
export function isCheckBox(element: XmlElement): boolean {
  return element.name === "sdt" && childOf(childOf(element, "sdtPr"), "checkbox") !== undefined;
}

/** A content control in which nobody wrote yet: it shows 单击或点击此处输入文字。 */
function isPlaceholder(control: XmlElement): boolean {
  return isOn(childOf(childOf(control, "sdtPr"), "showingPlcHdr"));
}

/** Of several spellings of the same content the one for programs that know it all, or the one that holds text boxes. */
export function chosen(alternatives: XmlElement): XmlElement {
  const spellings = childrenOf(alternatives).filter(({ name }) => name === "Choice" || name === "Fallback");
  return spellings.find(holdsText) ?? spellings[0] ?? { ...alternatives, children: [] };
}

function holdsText(element: XmlElement): boolean {
  return element.name === "t" ? element.children.length > 0 : childrenOf(element).some(holdsText);
}

/** The value of an on/off element (ECMA-376 part 1, 17.17.4): it counts as on when it stands there without a value. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !["0", "false", "off"].includes(element.attributes["val"] ?? "");
}

/** The value of a child element of properties: <w:gridSpan w:val="2"/>. */
export function property(properties: XmlElement | undefined, name: string): string | undefined {
  return childOf(properties, name)?.attributes["val"];
}
