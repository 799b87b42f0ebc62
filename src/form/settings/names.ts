/** The sheet in which the province sets what changes from year to year. */
export const settingsSheetName = "本次申报设置";
/** Stands before the version of the sheet's layout; together with the title the sheet is known by it. */
export const formatLabel = "格式版本";
