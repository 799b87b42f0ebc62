/** Names of files in 上报包 by which it is known again. */
export const packageNames = {
  contents: "目录.xlsx",
  table: (annex: string): string => `${annex} 汇总表.xlsx`,
} as const;

/**
 * Of the files of an archive those that hold a city's table: of 上报包 the table alone, since its other papers say the same once
 * more; of any other archive all.
 */
export function tableFiles(names: readonly string[], annex: string): readonly string[] {
  const own = names.filter((name) => name.split("/").at(-1) === packageNames.table(annex));
  const isPackage = names.some((name) => name.split("/").at(-1) === packageNames.contents);
  return isPackage && own.length > 0 ? own : names;
}
