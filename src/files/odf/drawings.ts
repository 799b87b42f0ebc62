import { attributeOf, decodeReferences } from "../xmlScan";

/** Elements of draw: that lie over a sheet. */
export const drawings = "custom-shape|frame|control|rect|ellipse|caption";
const drawing = new RegExp(
  `<draw:(?:${drawings})\\b(?:[^>]*/>|(?:\\s[^>]*[^/])?>[\\s\\S]*?</draw:(?:${drawings})>)`,
  "g",
);
const control = /<form:(checkbox|radio)\b([^>]*)>/g;

/** What a drawing over the sheet says: a text, or an option that is ticked or not; null for a picture and the like. */
export interface Drawn {
  readonly text: string;
  readonly ticked: boolean | undefined;
}

/** The content without its drawings: the library behind would take their texts for those of cells. */
export function withoutDrawings(content: string): string {
  return content.replace(drawing, "");
}

/** Reads the drawings of a content.xml; form controls stand apart from where they lie. */
export function drawingReader(content: string): (at: number) => Drawn | null {
  const controls = new Map<string, Drawn>();
  for (const [, kind, attributes] of content.matchAll(control)) {
    const id = attributeOf(attributes!, "id") ?? "";
    const state = attributeOf(attributes!, kind === "radio" ? "current-selected" : "current-state");
    const text = attributeOf(attributes!, "label") ?? "";
    controls.set(id, { text, ticked: state === "checked" || state === "true" });
  }
  return (at) => {
    drawing.lastIndex = at;
    const whole = drawing.exec(content)?.[0] ?? "";
    const id = attributeOf(whole.slice(0, whole.indexOf(">")), "draw:control");
    if (id !== undefined) return controls.get(id) ?? null;
    const text = textOf(whole);
    return text === "" ? null : { text, ticked: undefined };
  };
}

/** The paragraphs of a drawing, a line each. */
function textOf(xml: string): string {
  const paragraphs = xml.match(/<text:p(?:\s[^>]*[^/])?>[\s\S]*?<\/text:p>/g) ?? [];
  return paragraphs
    .map((paragraph) => decodeReferences(paragraph.replace(/<[^>]*>/g, "")))
    .join("\n")
    .trim();
}
