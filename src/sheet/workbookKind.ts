/** Kinds of files that cannot hold the sheets that we make, by their endings; a workbook not saved yet has none. */
const kinds = [
  ["old", /\.(?:xls|xlt|xlw)$/i],
  ["text", /\.(?:csv|tsv|txt|prn|dif|slk)$/i],
] as const;

/** "old": Excel 97-2003, with compatibility mode; "text": holds one sheet, as bare values. null for what will do. */
export function unfitKind(workbook: string): "old" | "text" | null {
  return kinds.find(([, ending]) => ending.test(workbook.trim()))?.[0] ?? null;
}
