/** Title of a 退回单, by which the sheet is known whatever it is called. */
export const slipTitle = "申报材料退回修改单";
