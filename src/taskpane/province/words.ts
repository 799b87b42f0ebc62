/** Why the province's sheets cannot go into this workbook; null where they can. */
export function provinceObstacle(foreign: readonly string[]): string | null {
  if (foreign.length === 0) return null;
  return `本工作簿里名为“${foreign.join("、")}”的工作表不是省级汇总生成的，没有写入。请把它改名，或新建一个空白工作簿，在那里做省级汇总。`;
}
