/** How a sentence about a file goes on when the system did not let us read or write it. */
export function fileErrorText(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === "EACCES" || code === "EPERM") {
    return "没有访问权限，或正被其他程序打开。请关闭它或检查权限后重试。";
  }
  if (code === "EBUSY") return "正被其他程序打开。请在 Excel 或 WPS 中关闭它后重试。";
  if (code === "ENOENT") return "不存在，或所在的文件夹不存在。请检查路径。";
  if (code === "ENOSPC") return "写不下，磁盘空间不足。请清理磁盘后重试。";
  if (code === "EISDIR") return "是文件夹，不是文件。请写明文件名。";
  return `处理时出错（${code ?? (error instanceof Error ? error.message : "原因不明")}）。请重试。`;
}
