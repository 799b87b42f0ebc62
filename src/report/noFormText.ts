/** Why a sheet is not read as a form, whoever met it. */
const sheetTexts = {
  blankForm: "是没有填写的空白申报书，未计入申报。",
  example: "是填写示例，未计入申报。",
  superseded: "是旧稿、作废、往年或重复的表，同一文件里另有一份，未计入申报。",
  hidden: "是隐藏的工作表，其中另有一份申报书，未计入申报；要计入的，请取消隐藏后重新汇总。",
  summary: "是汇总表，不是申报书，未计入申报。",
  settings: "是本次申报设置。",
  other: "没有找到申报书的栏目，未计入申报。",
} as const;

/** “长春启明.xlsx › 预算：没有找到申报书的栏目……”: the sentence on a sheet of a file that holds forms. */
export function passedSheetText(file: string, sheet: string, role: keyof typeof sheetTexts): string {
  return `${file} › ${sheet}：${sheetTexts[role]}`;
}

/** The same of a file that holds no text. */
export function noTextText(name: string): string {
  return `“${name}”里没有文字，可能只有图片或插入的对象（如嵌入的 Word、Excel 文件）。请向报送单位索取填好的 Excel、WPS 表格或 Word 文件。`;
}

/** Why a whole file gave no form, in one sentence. */
export function noFormText(name: string, kind: "blankForm" | "summary" | "settings" | "notAForm"): string {
  if (kind === "notAForm")
    return `“${name}”里没有找到《申报书》。请确认文件是否选对；确是申报书的，请检查各栏目名称是否完整，工作表名称和标题里有没有“示例”“样表”等字。`;
  return `“${name}”${sheetTexts[kind]}`;
}
