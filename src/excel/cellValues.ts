export type WriteValue = string | number | boolean | null;

/**
 * Puts values into a range of their size, in the batch under way: null leaves a cell as it is, "" empties it. The text
 * format comes first, because Excel takes a value as formula, number or text by the format that the cell has then.
 */
export function putValues(range: Excel.Range, values: readonly (readonly WriteValue[])[]): void {
  if (values.some((row) => row.some(isText)))
    range.numberFormat = values.map((row) => row.map((value) => (isText(value) ? "@" : null)));
  range.values = values.map((row) => [...row]);
}

function isText(value: WriteValue): boolean {
  return typeof value === "string" && value !== "";
}
