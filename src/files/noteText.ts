import type { FileNote } from "./note";

const listed = 5;

/** How the sentence goes on after the file's name. */
const sentences: { readonly [K in FileNote["kind"]]: (note: Extract<FileNote, { kind: K }>) => string } = {
  sheetUnread: ({ sheet }) =>
    `的工作表“${sheet}”缺失或已损坏，没有读取，其他工作表已读取。请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后重新添加。`,
  sheetCutOff: ({ sheet }) =>
    `的工作表“${sheet}”后面一部分缺失，只读取了前面的内容。请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后重新添加；打不开的，请向报送单位重新索取。`,
  cellsUnread: ({ sheet, cells }) =>
    `的工作表“${sheet}”有 ${cells.length} 个单元格（${list(cells)}）内容已损坏，没有读取，其余已读取。请打开文件核对并重新填写这些单元格。`,
  lettersUnread: ({ count }) =>
    `有 ${count} 处字符已损坏，显示为“\ufffd”，其余已读取。请打开文件核对，改正后重新添加。`,
  stylesUnread: () =>
    "的格式部分缺失或已损坏，内容已读取，但日期和百分比可能显示为普通数字。请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后重新添加。",
  struckOut: ({ sheet, cells }) =>
    `的工作表“${sheet}”有加删除线的内容（${list(cells)}），按已删去处理，没有读取。仍要保留的，请去掉删除线后重新添加。`,
  boxesRead: ({ sheet, cells }) =>
    `的工作表“${sheet}”有内容写在文本框或复选框控件里（${list(cells)}），已按所在单元格读取。请核对，最好改填在单元格里。`,
  boxesUnread: ({ sheet, texts }) =>
    `的工作表“${sheet}”的文本框或复选框控件里有内容没有读取：${texts.slice(0, listed).map(quoted).join("、")}${more(texts)}。请填到单元格里后重新添加。`,
  wordPartsUnread: ({ parts }) =>
    `里有${parts.join("、")}，其中的内容没有读取，其余已读取。请打开文件核对，需要的内容请直接填到表格里后重新添加。`,
};

/** A sentence for the user: what in the file of that name was not read, or read in a way to look at. */
export function describeFileNote(note: FileNote, name: string): string {
  const sentence = sentences[note.kind] as (note: FileNote) => string;
  return `“${name}”${sentence(note)}`;
}

function list(cells: readonly string[]): string {
  return cells.slice(0, listed).join("、") + more(cells);
}

function more(all: readonly string[]): string {
  return all.length > listed ? ` 等 ${all.length} 处` : "";
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `“${line.length > 20 ? `${line.slice(0, 20)}…` : line}”`;
}
