import { shownText, symbolFont } from "../symbolFonts";
import { childOf, childrenOf } from "../xml";
import type { XmlElement } from "../xml";
import { isCheckBox, isOn, isWrapper } from "./content";

const ticked = "☑";
const unticked = "□";

const parts = new Set(["tbl", "tr", "tc"]);

/** The text of a paragraph, or of anything that holds paragraphs: a line each. */
export function textOf(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => {
      if (child.name === "r") return runText(child);
      if (child.name === "p") return `${textOf(child)}\n`;
      if (isCheckBox(child)) return checkBoxText(child);
      return isWrapper(child) || parts.has(child.name) ? textOf(child) : "";
    })
    .join("");
}

function runText(run: XmlElement): string {
  const fonts = childOf(childOf(run, "rPr"), "rFonts")?.attributes ?? {};
  const font = fonts["ascii"] ?? fonts["hAnsi"] ?? "";
  return childrenOf(run)
    .map((child) => pieceText(child, symbolFont.test(font) ? font : ""))
    .join("");
}

function pieceText(piece: XmlElement, font: string): string {
  switch (piece.name) {
    case "t": {
      const text = piece.children.join("");
      return font ? shownText(text, font) : text;
    }
    case "sym": {
      const code = parseInt(piece.attributes["char"] ?? "", 16) & 0xff;
      return shownText(String.fromCharCode(code), piece.attributes["font"] ?? "");
    }
    case "tab":
      return "\t";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    case "fldChar":
      return formCheckBox(piece);
    default:
      return "";
  }
}

/** A tick box of the old form fields, which is a field without a text. */
function formCheckBox(field: XmlElement): string {
  const box = childOf(childOf(field, "ffData"), "checkBox");
  if (!box) return "";
  return isOn(childOf(box, "checked") ?? childOf(box, "default")) ? ticked : unticked;
}

function checkBoxText(control: XmlElement): string {
  const box = childOf(childOf(control, "sdtPr"), "checkbox");
  return isOn(childOf(box, "checked")) ? ticked : unticked;
}
