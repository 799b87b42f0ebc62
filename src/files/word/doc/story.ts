import { shownText } from "../../../text/glyphs";
import type { Block } from "../blocks";
import { FieldText, signOf } from "../fieldText";
import { symbolFontFor } from "../styles";
import { formFieldText } from "./formField";
import type { Letter } from "./letters";
import type { LetterLook } from "./letterLook";
import { Tables } from "./tables";

const endOfCell = "\u0007";
const endsOfParagraph = ["\r", "\f", endOfCell];

/** Letters that stand for something else (MS-DOC 2.4.3); other control letters show nothing. */
const shown: Readonly<Record<string, string>> = { "\t": "\t", "\v": "\n", "\u000e": "\n", "\u001e": "-" };

/** The paragraphs and tables of a stretch of text, such as the page's own or a text box's. */
export class Story {
  private readonly tables = new Tables();
  private readonly field = new FieldText();
  private hung: Block[] = [];
  private isEmpty = true;

  /** `data` is the stream of form fields; `boxed` says that the text lies over the page. */
  constructor(
    private readonly data: DataView,
    private readonly boxed: boolean,
  ) {}

  /** Takes in the next letter; `boxes` are those that are anchored at it. */
  add({ unit, look, paragraph }: Letter, boxes: readonly Block[] = []): void {
    this.isEmpty = false;
    for (const box of boxes) this.hung.push(box);
    if (endsOfParagraph.includes(unit)) {
      const { depth, ...end } = paragraph();
      // The mark of a paragraph that a reviewer took out joins it to the next; marks of cells stay.
      if (look.gone && unit === "\r" && !end.innerCellEnd && !end.rowEnd) return;
      this.tables.add(this.takeParagraph(), unit === endOfCell, { depth, ...end });
    } else if (unit === "\u0013") this.field.begin();
    else if (unit === "\u0014") this.field.separate();
    else if (unit === "\u0015") this.field.end();
    else this.addText(unit, look);
  }

  private addText(unit: string, look: LetterLook): void {
    if (look.gone) return;
    if (look.formField !== undefined && unit === "\u0001") {
      const text = formFieldText(this.data, look.formField);
      if (text !== undefined) this.field.show(text);
      return;
    }
    const text = textOf(unit, look);
    if (look.struck) this.field.strike(text);
    else this.field.add(text);
  }

  private takeParagraph(): Block[] {
    const { text, struck } = this.field.take();
    const { hung } = this;
    this.hung = [];
    if (text.trim() === "" && !struck && hung.length > 0) return hung;
    const boxed = this.boxed && text.trim() !== "";
    return [{ kind: "paragraph", text, struck, boxed }, ...hung];
  }

  /** All that was taken in; a last paragraph may lack its mark. */
  done(): Block[] {
    const rest = this.takeParagraph().filter(
      (block) => block.kind !== "paragraph" || block.text !== "" || block.struck,
    );
    const blocks = this.tables.done();
    return this.isEmpty ? [] : [...blocks, ...rest];
  }
}

function textOf(unit: string, { symbol, fonts }: LetterLook): string {
  if (symbol && unit === "(") return signOf(symbol.code, symbol.font);
  if (unit < " ") return shown[unit] ?? "";
  const font = symbolFontFor(unit, fonts);
  return font ? shownText(unit, font) : unit;
}
