import type { DocumentCell, DocumentParagraph, DocumentRun, ParagraphStyle } from "../../sheet/documentPlan";

/** Pieces of documents that all of them use. */

type Rest = Omit<DocumentParagraph, "kind" | "style" | "runs">;

export function paragraph(
  style: ParagraphStyle,
  content: string | readonly DocumentRun[],
  rest: Rest = {},
): DocumentParagraph {
  return {
    kind: "paragraph",
    style,
    runs: typeof content === "string" ? [{ text: content }] : content,
    ...rest,
  };
}

/** A cell of a table with a line a paragraph. */
export function cell(
  style: "cell" | "label" | "fine" | "fineLabel",
  text: string,
  spans: Omit<DocumentCell, "content"> = {},
): DocumentCell {
  return { content: text.split("\n").map((line) => paragraph(style, line)), ...spans };
}

/** The date of a signature, to be filled in by hand. */
export const dateLine = "　　年　　月　　日";
