import type { CellLook } from "../../sheet/look";
import { attributeOf, isTrue, scanXml } from "../xmlScan";
import type { XmlHandler } from "../xmlScan";
import { xmlPieces } from "../xmlText";
import { isOn } from "../xlsx/richText";
import { colorOf } from "./colors";

type Draft = { -readonly [K in keyof CellLook]: CellLook[K] };

const sides: Readonly<Record<string, string>> = { top: "t", right: "r", bottom: "b", left: "l" };
const aligns = ["left", "center", "right"] as const;
const verticals = ["top", "center", "bottom"] as const;

/** The looks of a styles part's cell formats, by their number; what is not drawn (gradients, patterns) is left out. */
export function readStyleLooks(part: Uint8Array): readonly CellLook[] {
  const handler = new StyleLooks();
  scanXml(xmlPieces(part), handler);
  return handler.looks;
}

class StyleLooks implements XmlHandler {
  readonly looks: Draft[] = [];
  private readonly lists: Record<string, Draft[]> = { fonts: [], fills: [], borders: [] };
  private list = "";
  private side = "";

  open(name: string, attributes: string): void {
    if (name in this.lists || name === "cellXfs") this.list = name;
    else if (this.list === "fonts") this.openFont(name, attributes);
    else if (this.list === "fills") this.openFill(name, attributes);
    else if (this.list === "borders") this.openBorder(name, attributes);
    else if (this.list === "cellXfs") this.openFormat(name, attributes);
  }

  close(name: string): void {
    if (name === this.list) this.list = "";
  }

  text(): void {}

  private openFont(name: string, attributes: string): void {
    const font = this.lists.fonts!.at(-1);
    const value = attributeOf(attributes, "val") ?? "";
    if (name === "font") this.lists.fonts!.push({});
    else if (!font) return;
    else if (name === "name") font.font = value;
    else if (name === "sz" && Number(value) > 0) font.size = Number(value);
    else if (name === "b") font.bold = isOn(attributes);
    else if (name === "i") font.italic = isOn(attributes);
    else if (name === "strike") font.struck = isOn(attributes);
    else if (name === "color") font.color = colorOf(attributes);
  }

  private openFill(name: string, attributes: string): void {
    const fill = this.lists.fills!.at(-1);
    if (name === "fill") this.lists.fills!.push({});
    else if (name === "patternFill") this.side = attributeOf(attributes, "patternType") ?? "";
    else if (name === "fgColor" && fill && this.side === "solid") fill.fill = colorOf(attributes);
  }

  private openBorder(name: string, attributes: string): void {
    const border = this.lists.borders!.at(-1);
    const side = sides[name];
    if (name === "border") this.lists.borders!.push({});
    else if (border && side && (attributeOf(attributes, "style") ?? "none") !== "none")
      border.lines = (border.lines ?? "") + side;
  }

  private openFormat(name: string, attributes: string): void {
    const at = (list: string, id: string): Draft =>
      this.lists[list]![Number(attributeOf(attributes, id) ?? 0)] ?? {};
    const look = this.looks.at(-1);
    if (name === "xf")
      this.looks.push({ ...at("fonts", "fontId"), ...at("fills", "fillId"), ...at("borders", "borderId") });
    else if (name === "alignment" && look) {
      look.align = aligns.find((each) => each === attributeOf(attributes, "horizontal"));
      look.vertical = verticals.find((each) => each === attributeOf(attributes, "vertical"));
      look.wrap = isTrue(attributeOf(attributes, "wrapText"));
    }
  }
}
