import type { Package } from "../ooxml/package";
import { problemOf } from "../problem";
import { attributeOf, decodeReferences, isTrue, scanXml } from "../xmlScan";
import type { XmlHandler } from "../xmlScan";
import { xmlPieces } from "../xmlText";
import { mainCell } from "./box";
import type { Box, Usual } from "./box";

/** The boxes over a sheet. A drawing that cannot be read holds none: it stops no cell. */
export function readBoxes(source: Package, sheetPart: string): Box[] {
  try {
    return source.relations(sheetPart).flatMap(({ type, target }) => {
      const part = type === "drawing" || type === "vmlDrawing" ? source.part(target) : undefined;
      if (!part) return [];
      const handler = type === "drawing" ? new DrawingHandler() : new VmlHandler();
      scanXml(xmlPieces(part), handler);
      return handler.boxes;
    });
  } catch (error) {
    if (problemOf(error).kind === "damaged") return [];
    throw error;
  }
}

const inPixels: Usual = { width: 72, height: 20 };
const inEmu: Usual = { width: 685_800, height: 190_500 };

/** Text boxes of a drawing part (ECMA-376 part 1, 20.5). Form controls stand there a second time, in a choice for a14. */
class DrawingHandler implements XmlHandler {
  readonly boxes: Box[] = [];
  private from: number[] = [];
  private to: number[] = [];
  private place: number[] | null = null;
  private taking = false;
  private content = "";
  private lines: string[] = [];
  private isControl = false;

  open(name: string, attributes: string): void {
    if (/^(two|one)CellAnchor$/.test(name))
      [this.from, this.to, this.lines, this.isControl] = [[], [], [], false];
    else if (name === "Choice") this.isControl = attributeOf(attributes, "Requires") === "a14";
    else if (name === "compatExt") this.isControl = true;
    else if (name === "from" || name === "to") this.place = name === "from" ? this.from : this.to;
    else if (name === "p") this.lines.push("");
    this.taking = name === "t" || (this.place !== null && /^(col|row)(Off)?$/.test(name));
    this.content = "";
  }

  close(name: string): void {
    if (name === "t" && this.lines.length > 0) this.lines.push(this.lines.pop() + this.content);
    else if (this.place && /^(col|row)(Off)?$/.test(name)) this.place.push(Number(this.content));
    else if (name === "from" || name === "to") this.place = null;
    else if (/^(two|one)CellAnchor$/.test(name)) {
      const text = this.lines.join("\n").trim();
      if (text !== "" && !this.isControl)
        this.boxes.push({ ...mainCell(this.from, this.to, inEmu), text, ticked: undefined });
    }
    this.taking = false;
  }

  text(text: string, isPlain: boolean): void {
    if (this.taking) this.content += isPlain ? text : decodeReferences(text);
  }
}

/** Tick boxes and option buttons of a legacy drawing, which all programs write for them; comments lie there too. */
class VmlHandler implements XmlHandler {
  readonly boxes: Box[] = [];
  private kind = "";
  private inBox = false;
  private caption = "";
  private anchor: number[] = [];
  private ticked = false;
  private content = "";

  open(name: string, attributes: string): void {
    if (name === "shape") [this.kind, this.caption, this.anchor, this.ticked] = ["", "", [], false];
    else if (name === "textbox") this.inBox = true;
    else if (name === "ClientData") this.kind = attributeOf(attributes, "ObjectType") ?? "";
    this.content = "";
  }

  close(name: string): void {
    if (name === "textbox") this.inBox = false;
    else if (name === "Anchor") this.anchor = this.content.split(",").map(Number);
    else if (name === "Checked") this.ticked = isTrue(this.content.trim());
    else if (name === "shape" && /^(Checkbox|Radio)$/.test(this.kind) && this.anchor.length >= 8) {
      const place = mainCell(this.anchor.slice(0, 4), this.anchor.slice(4), inPixels);
      this.boxes.push({ ...place, text: this.caption.replace(/\s+/g, " ").trim(), ticked: this.ticked });
    }
  }

  text(text: string, isPlain: boolean): void {
    const plain = isPlain ? text : decodeReferences(text);
    this.content += plain;
    if (this.inBox) this.caption += plain;
  }
}
