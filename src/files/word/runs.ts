import { shownText } from "../../text/glyphs";
import type { XmlElement } from "../xml";
import { childOf, childrenOf, descendantsOf } from "../xml";
import { chosen, isOn, property } from "./content";
import type { WordContext } from "./context";
import { signOf } from "./fieldText";
import type { FieldText } from "./fieldText";
import { readLook, symbolFontFor } from "./styles";
import type { Look } from "./styles";

export const ticked = "☑";
export const unticked = "□";

/** What a run hangs over the page: text boxes. */
export interface Hung {
  readonly boxes: XmlElement[];
}

/** Reads a run into its paragraph's text. */
export function readRun(
  run: XmlElement,
  base: Look,
  into: FieldText,
  hung: Hung,
  context: WordContext,
): void {
  const properties = childOf(run, "rPr");
  const styled = context.styles.get(property(properties, "rStyle") ?? "") ?? {};
  const look = { ...base, ...styled, ...readLook(properties) };
  const put = (text: string) => {
    if (look.hidden) return;
    if (look.struck) into.strike(text);
    else into.add(text);
  };
  for (const piece of childrenOf(run)) readPiece(piece, look, put, into, hung, context);
}

function readPiece(
  piece: XmlElement,
  look: Look,
  put: (text: string) => void,
  into: FieldText,
  hung: Hung,
  context: WordContext,
): void {
  switch (piece.name) {
    case "instrText":
      return look.struck || look.hidden
        ? undefined
        : into.instruct(signs(piece.children.join(""), look.fonts ?? []));
    case "t":
      return put(signs(piece.children.join(""), look.fonts ?? []));
    case "sym": {
      const code = parseInt(piece.attributes["char"] ?? "", 16);
      return code > 0 && code <= 0xffff ? put(signOf(code, piece.attributes["font"] ?? "")) : undefined;
    }
    case "tab":
    case "ptab":
      return put("\t");
    case "br":
    case "cr":
      return put("\n");
    case "noBreakHyphen":
      return put("-");
    case "ruby":
      for (const run of childrenOf(childOf(piece, "rubyBase") ?? piece, "r")) {
        readRun(run, look, into, hung, context);
      }
      return;
    case "fldChar":
      return readFieldMark(piece, put, into);
    case "AlternateContent":
      for (const inner of childrenOf(chosen(piece))) readPiece(inner, look, put, into, hung, context);
      return;
    case "drawing":
    case "pict":
    case "object":
      if (look.struck || look.hidden) return;
      return readDrawing(piece, hung, context);
  }
}

function signs(text: string, fonts: readonly string[]): string {
  return text.replace(/[!-\u00ff\uf020-\uf0ff]/g, (letter) => {
    const font = symbolFontFor(letter, fonts);
    return font ? shownText(letter, font) : letter;
  });
}

/** Begin, middle and end of a field; old form fields hold their tick box or drop-down list at the beginning. */
function readFieldMark(mark: XmlElement, put: (text: string) => void, into: FieldText): void {
  const type = mark.attributes["fldCharType"];
  if (type === "separate") into.separate();
  else if (type === "end") into.end();
  else {
    const data = childOf(mark, "ffData");
    const box = childOf(data, "checkBox");
    if (box) put(isOn(childOf(box, "checked") ?? childOf(box, "default")) ? ticked : unticked);
    const list = childOf(data, "ddList");
    if (list) put(chosenEntry(list));
    into.begin();
  }
}

function chosenEntry(list: XmlElement): string {
  const at = Number(property(list, "result") ?? property(list, "default") ?? 0);
  return childrenOf(list, "listEntry")[at]?.attributes["val"] ?? "";
}

/** Text boxes of a drawing, embedded documents, and what is drawn but not read. */
function readDrawing(drawing: XmlElement, hung: Hung, context: WordContext): void {
  for (const child of childrenOf(drawing)) {
    if (child.name === "txbxContent") hung.boxes.push(child);
    else if (child.name === "AlternateContent") readDrawing(chosen(child), hung, context);
    else {
      if (child.name === "OLEObject") context.embed(child.attributes["id"] ?? "");
      if (child.name === "chart") context.note("图表");
      if (child.name === "relIds") context.note("SmartArt 图形");
      readDrawing(child, hung, context);
    }
  }
}

/** A formula's text, its letters one behind the other. */
export function formulaText(formula: XmlElement): string {
  return descendantsOf(formula, "t")
    .map(({ children }) => children.join(""))
    .join("");
}
