/**
 * Footer of a sheet on paper: whose page it is, and how much the whole sheet holds, by which a missing page is noticed,
 * e.g. 审核意见 第 2 页（共 25 条）. Excel's own count of pages is that of all sheets printed together, so it is not asked.
 */
export function pageFooter(name: string, whole?: string): string {
  return `&C${name.replaceAll("&", "&&")} 第 &P 页${whole === undefined ? "" : `（共 ${whole}）`}`;
}
