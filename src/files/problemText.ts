import type { FileProblem, FoundContent } from "./problem";

const addTable = "请添加 Excel 或 WPS 表格（.xlsx、.xls、.et 等）或 Word 文档（.docx、.doc）。";
const saveAsDocx = "请在 Word 或 WPS 中打开它，另存为 .docx 后重新添加";
const saveAgain = "请在 Excel 或 WPS 中打开它，另存为 .xlsx 后重新添加";

const found: Readonly<Record<FoundContent, string>> = {
  pdf: `是 PDF 文件，不是表格。${addTable}`,
  image: `是图片，不是表格。${addTable}`,
  text: `是纯文本，其中没有表格。${addTable}`,
  webPage: `是网页，其中没有表格。${addTable}`,
  webArchive: `是网页存档，无法读取。${saveAgain}。`,
  presentation: `是演示文稿，不是表格。${addTable}`,
  document: `是 OpenDocument 文字文档，无法读取。${saveAsDocx}。`,
  ofd: `是 OFD 版式文件，不是表格。${addTable}`,
  numbers: "是苹果 Numbers 表格，无法读取。请在 Numbers 中导出为 Excel 文件后重新添加。",
  oldSpreadsheet: `是 Lotus 1-2-3、Quattro Pro、Works、SYLK 或 DIF 的旧格式表格，无法读取。请用能打开它的程序（如 LibreOffice）打开，另存为 .xlsx 后重新添加。`,
  otherDocument: `是 Works 或 WordPerfect 的文字文档，无法读取。${saveAsDocx}；打不开的，请向报送单位索取 .docx 文件。`,
  encoding: `是文字编码无法识别的文本，为免错字没有读取。请在 Excel 或 WPS 中打开它，核对文字后另存为 .xlsx，重新添加。`,
  unknown: `的内容无法识别：它可能不是表格，也可能已被加密软件加密或在传送中损坏。${saveAgain}；打不开的，请向报送单位重新索取。`,
};

/** How the sentence goes on after the file's name. */
const sentences: {
  readonly [K in FileProblem["kind"]]: (problem: Extract<FileProblem, { kind: K }>, name: string) => string;
} = {
  notASpreadsheet: (problem) => found[problem.found],
  oldWord: (_, name) =>
    `是${/\.wps$/i.test(name) ? " WPS 文字文档（.wps）" : "旧格式的 Word 文档（Word 95 及更早，或 RTF）"}，无法读取。${saveAsDocx}。`,
  archive: (problem) =>
    problem.format === "zip"
      ? "是压缩包。请解压后添加里面的文件。"
      : `是 ${archiveNames[problem.format]} 压缩包，无法打开。请解压后添加里面的文件，或改用 .zip 格式压缩。`,
  encrypted: (_, name) =>
    `设有打开密码，无法读取。请在 ${isWord(name) ? "Word" : "Excel"} 或 WPS 中去除密码、保存后重新添加。`,
  rightsManaged: (_, name) =>
    `设了权限管理（IRM），只有获准的人能打开，无法读取。请由报送单位在 ${isWord(name) ? "Word" : "Excel"} 中取消“限制访问”、另存后重新报送。`,
  empty: () => "是空文件，里面没有任何内容，可能没有复制或下载完整。请取得完整的文件后重新添加。",
  tooLarge: ({ bytes, limit }) =>
    `大小为 ${megabytes(bytes)} MB，超过 ${megabytes(limit)} MB 的上限，没有读取。请删去其中的图片和附件，另存后重新添加。`,
  damaged: (_, name) =>
    `已损坏，无法读取。${isWord(name) ? saveAsDocx : saveAgain}；打不开的，请向报送单位重新索取。`,
  expandsTooFar: ({ limit }) =>
    `展开后超过 ${megabytes(limit)} MB，不像正常的表格，没有读取。请把申报表单独存为一个 .xlsx 文件后重新添加。`,
  tooManyParts: ({ parts, limit }) =>
    `内部有 ${parts} 个部件，超过 ${limit} 个的上限，不像正常的文件，没有读取。请把申报表单独存为一个 .xlsx 文件后重新添加。`,
  tooManyCells: ({ limit }) =>
    `有内容的单元格超过 ${limit / 10_000} 万个，没有读取。请只保留申报表所在的工作表，另存后重新添加。`,
  tooMuchText: ({ limit }) =>
    `各单元格的文字合计超过 ${limit / 10_000} 万字，不像正常的表格，没有读取。请只保留申报表所在的工作表，另存后重新添加。`,
  timedOut: ({ seconds }) =>
    `读取超过 ${seconds} 秒，已停止：内容可能过多，或电脑正忙。请关闭其他程序后重新添加；仍然不行的，请只保留申报表所在的工作表，另存为 .xlsx 后再添加。`,
  readerFailed: () =>
    "读取中断，没有读完，可能是内存不足。请关闭其他程序后重新添加；仍然不行的，请只保留申报表所在的工作表，另存为 .xlsx 后再添加。",
};
const archiveNames = { rar: "RAR", "7z": "7z", gzip: "GZ" } as const;

/** A sentence for the user: what is the matter with the file of that name, and what to do. */
export function describeFileProblem(problem: FileProblem, name: string): string {
  const sentence = sentences[problem.kind] as (problem: FileProblem, name: string) => string;
  return `“${name}”${sentence(problem, name)}`;
}

function isWord(name: string): boolean {
  return /\.(docx?|docm|wps)$/i.test(name);
}

/** One decimal where a whole number would hide that the limit is passed. */
function megabytes(bytes: number): string {
  const value = bytes / 1024 / 1024;
  return Number.isInteger(value) ? String(value) : (Math.ceil(value * 10) / 10).toFixed(1);
}
