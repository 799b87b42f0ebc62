/** Begins the names of sheets that stand in a workbook only while it is written; no user's sheet begins so. */
const temporaryMark = "~审核汇总~";

/** Name of the n-th sheet that is brought in, until it gets its own or its content is taken over. */
export const freshName = (n: number): string => `${temporaryMark}新${n + 1}`;

/** Name of the n-th safety copy. */
export const copyName = (n: number): string => `${temporaryMark}旧${n + 1}`;

/** The sheet that says how far a write has come, for the case that it does not end. */
export const journalName = `${temporaryMark}记录`;

export function isTemporary(name: string): boolean {
  return name.startsWith(temporaryMark);
}
