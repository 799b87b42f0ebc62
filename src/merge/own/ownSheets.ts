/** Names of the sheets that the program keeps in the bureau's workbook. */
export const ownSheets = {
  summary: "汇总表",
  ledger: "项目台账",
  opinions: "审核意见",
  statistics: "统计",
} as const;

/** Stands at the head of 统计, which has no other columns of its own by which it could be known again. */
export const statisticsTitle = "申报项目统计";

/** Stands in 统计 before the sums of all projects. */
export const statisticsTotal = "合计";
