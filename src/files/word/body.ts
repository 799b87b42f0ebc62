import type { XmlElement } from "../xml";
import { childOf } from "../xml";
import type { Block, Paragraph, TableCell, WordTable } from "./blocks";
import { isCheckBox, isOn, property, unwrapped } from "./content";
import type { WordContext } from "./context";
import { elements } from "./elements";
import { FieldText } from "./fieldText";
import { formulaText, readRun, ticked, unticked } from "./runs";
import type { Hung } from "./runs";
import { maxColumns } from "../limits";

/** The paragraphs and tables in an element: the body, a cell, a text box. */
export function readBlocks(parent: XmlElement, context: WordContext, placeholder = false): Block[] {
  const field = new FieldText();
  const blocks: Block[] = [];
  for (const { element, placeholder: asks } of unwrapped(parent, placeholder)) {
    if (element.name === "p") readParagraph(element, context, field, asks, blocks);
    else if (element.name === "tbl") blocks.push(readTable(element, context, asks));
    else if (element.name === "altChunk")
      for (const block of context.chunk(element.attributes["id"] ?? "")) blocks.push(block);
    else if (isCheckBox(element)) blocks.push(paragraph(checkBoxText(element)));
    else if (elements[element.name] === "noted") context.note("子文档");
  }
  return blocks;
}

function paragraph(text: string, struck = false): Paragraph {
  return { kind: "paragraph", text, struck, boxed: false };
}

function readParagraph(
  element: XmlElement,
  context: WordContext,
  field: FieldText,
  placeholder: boolean,
  blocks: Block[],
): void {
  const properties = childOf(element, "pPr");
  const hung: Hung = { boxes: [] };
  const base = context.styles.get(property(properties, "pStyle") ?? "") ?? {};
  readInline(element, placeholder);
  const { text, struck } = field.take();
  const boxes = hung.boxes.flatMap((box) => readBlocks(box, context)).map(asBoxed);
  const isAnchor = text.trim() === "" && !struck && boxes.length > 0;
  if (!isAnchor) blocks.push(paragraph(text, struck));
  for (const box of boxes) blocks.push(box);

  function readInline(parent: XmlElement, asksAlready: boolean): void {
    for (const { element: child, placeholder: asks } of unwrapped(parent, asksAlready)) {
      if (isCheckBox(child)) field.add(checkBoxText(child));
      else if (asks) continue;
      else if (child.name === "r") readRun(child, base, field, hung, context);
      else if (child.name === "oMath" || child.name === "oMathPara") field.add(formulaText(child));
      else if (child.name === "fldSimple") {
        field.begin();
        field.instruct(child.attributes["instr"] ?? "");
        field.separate();
        readInline(child, asks);
        field.end();
      } else if (elements[child.name] === "noted") context.note("子文档");
    }
  }
}

function asBoxed(block: Block): Block {
  return block.kind === "paragraph" ? { ...block, boxed: block.text.trim() !== "" } : block;
}

function checkBoxText(control: XmlElement): string {
  const box = childOf(childOf(control, "sdtPr"), "checkbox");
  return isOn(childOf(box, "checked")) ? ticked : unticked;
}

/** A table: spans, cells merged downwards, rows that begin further right; rows that a reviewer took out are gone. */
function readTable(table: XmlElement, context: WordContext, placeholder: boolean): WordTable {
  const rows = unwrapped(table, placeholder).flatMap(({ element: row, placeholder: rowAsks }) => {
    const properties = childOf(row, "trPr");
    if (row.name !== "tr" || childOf(properties, "del")) return [];
    const cells: TableCell[] = [];
    let left = countOf(property(properties, "gridBefore"), 0);
    for (const { element: cell, placeholder: asks } of unwrapped(row, rowAsks)) {
      if (cell.name !== "tc" || left >= maxColumns) continue;
      const cellProperties = childOf(cell, "tcPr");
      const span = countOf(property(cellProperties, "gridSpan"), 1);
      const right = Math.min(left + Math.max(1, span), maxColumns) - 1;
      const isGone = childOf(cellProperties, "cellDel") !== undefined;
      const content = isGone ? [] : readBlocks(cell, context, asks);
      cells.push({ left, right, merge: mergeOf(childOf(cellProperties, "vMerge")), content });
      left = right + 1;
    }
    return [cells];
  });
  return { kind: "table", rows };
}

function countOf(value: string | undefined, otherwise: number): number {
  const count = Number(value ?? otherwise);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, maxColumns) : otherwise;
}

function mergeOf(merge: XmlElement | undefined): TableCell["merge"] {
  if (!merge) return "none";
  return merge.attributes["val"] === "restart" ? "restart" : "continue";
}
