import { shownText } from "../../text/glyphs";
import { equationText } from "./equation";

interface Field {
  instruction: string;
  /** What stands in the instruction and is no instruction: shown where the field never ends. */
  loose: string;
  separated: boolean;
  result: string;
}

/** Collects the visible text of a paragraph: of a field its result, or what its instruction draws. */
export class FieldText {
  private text = "";
  private struck = false;
  private open: Field[] = [];

  add(text: string): void {
    const field = this.open.at(-1);
    if (!field) this.text += text;
    else if (field.separated) field.result += text;
    else {
      field.instruction += text;
      field.loose += text;
    }
  }

  /** A piece of a field's instruction, which by itself is never seen. */
  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.separated) field.instruction += text;
  }

  /** A text that is struck out: it is left out, and said. */
  strike(text: string): void {
    if (text.trim() !== "") this.struck = true;
  }

  /** What a form field shows that keeps no text of its own: a tick box, a list. */
  show(text: string): void {
    const field = this.open.at(-1);
    if (field) field.result += text;
    else this.text += text;
  }

  begin(): void {
    this.open.push({ instruction: "", loose: "", separated: false, result: "" });
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field) field.separated = true;
  }

  end(): void {
    const field = this.open.pop();
    if (field) this.add(fieldText(field));
  }

  /** Ends a paragraph. A field may go on into the next one, such as a table of contents, but no instruction does. */
  take(): { readonly text: string; readonly struck: boolean } {
    const text =
      this.text + this.open.map((field) => (field.separated ? field.result : field.loose)).join("");
    this.open = this.open.filter(({ separated }) => separated);
    const { struck } = this;
    for (const field of this.open) field.result = "";
    this.text = "";
    this.struck = false;
    return { text, struck };
  }
}

function fieldText({ instruction, result }: Field): string {
  const [, name = "", rest = ""] = /^\s*(\w+)([\s\S]*)/.exec(instruction) ?? [];
  switch (name.toUpperCase()) {
    case "EQ":
      return result.trim() === "" ? equationText(rest) : result;
    case "SYMBOL":
      return result.trim() === "" ? symbolText(rest) : result;
    default:
      return result;
  }
}

/** SYMBOL 254 \f "Wingdings": a letter by its code in a font. */
function symbolText(rest: string): string {
  const code = Number(/^\s*(0x[0-9a-f]+|\d+)/i.exec(rest)?.[1] ?? NaN);
  if (!(code > 0x1f && code <= 0xffff)) return "";
  const font = /\\f\s*"?([^"\\]+)/i.exec(rest)?.[1]?.trim() ?? "";
  return signOf(code, font);
}

/** A letter by its code in a font: in symbol fonts the sign that is drawn. */
export function signOf(code: number, font: string): string {
  const letter = String.fromCodePoint(code);
  const isSymbol = code <= 0xff || (code >= 0xf000 && code <= 0xf0ff);
  return isSymbol ? shownText(String.fromCharCode(code & 0xff), font) : letter;
}
