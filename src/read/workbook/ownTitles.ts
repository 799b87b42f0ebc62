/** Title of a 退回单, by which the sheet is known whatever it is called. */
export const slipTitle = "申报材料退回修改单";

/** Columns of our 项目台账 by which it is known: where a project came from, and what it said then. */
export const ledgerMarks = { file: "来源文件", fingerprint: "指纹" } as const;
