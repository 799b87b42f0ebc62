import { isFormulaLike } from "../sheet/formulaLike";

export type WriteValue = string | number | boolean | null;

/**
 * Puts values into a range of their size, in the batch under way: null leaves a cell as it is, "" empties it. The text
 * format comes first, because Excel takes a value as formula, number or text by the format that the cell has then. A
 * text that looks like a formula goes in behind an apostrophe, as a person would type it, so that it stays a text when
 * somebody edits its cell; a cell of the text format would show the apostrophe, so that format comes last there.
 */
export function putValues(range: Excel.Range, values: readonly (readonly WriteValue[])[]): void {
  const formats = (of: (value: string) => string): (string | null)[][] =>
    values.map((row) => row.map((value) => (isText(value) ? of(value) : null)));
  const texts = values.flat().filter(isText);
  const guarded = texts.some(isFormulaLike);
  if (texts.length > 0) range.numberFormat = formats((text) => (isFormulaLike(text) ? "General" : "@"));
  range.values = values.map((row) =>
    row.map((value) => (isText(value) && isFormulaLike(value) ? `'${value}` : value)),
  );
  if (guarded) range.numberFormat = formats(() => "@");
}

function isText(value: WriteValue): value is string {
  return typeof value === "string" && value !== "";
}
