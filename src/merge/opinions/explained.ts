import { cleanText } from "../../text/cleanText";
import { maskNumbers } from "../../text/person/maskNumbers";
import type { Opinion } from "../own/opinions";

/** The row with the enterprise's explanation; an answer to another text falls away. */
export function explained(row: Opinion, text: string): Opinion {
  const explanation = cleanText(maskNumbers(text));
  if (explanation === row.explanation) return row;
  return { ...row, explanation, answer: "", note: "", reviewer: "", answeredAt: "" };
}
