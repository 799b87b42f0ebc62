import { maskNumbers } from "../text/person/maskNumbers";
import type { DocumentBlock, DocumentParagraph, DocumentPlan } from "./documentPlan";

/** The same door for documents: only one that the form itself asks numbers for shows them. */
export function sealDocument(plan: DocumentPlan): DocumentPlan {
  const title = maskNumbers(plan.title);
  const footer = plan.footer === undefined ? {} : { footer: maskNumbers(plan.footer) };
  if (plan.withNumbersOfPersons) return { ...plan, title, ...footer };
  return { ...plan, title, ...footer, blocks: plan.blocks.map(sealBlock) };
}

function sealBlock(block: DocumentBlock): DocumentBlock {
  if (block.kind === "paragraph") return sealParagraph(block);
  return {
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, content: cell.content.map(sealParagraph) })),
    })),
  };
}

function sealParagraph(paragraph: DocumentParagraph): DocumentParagraph {
  return { ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, text: maskNumbers(run.text) })) };
}
