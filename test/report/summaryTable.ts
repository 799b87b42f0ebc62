import { askedColumns } from "../../src/merge/own/askedColumns";
import type { SummaryRow, SummaryTable } from "../../src/merge/own/summaryTable";
import { edition } from "../merge/make";

/** 汇总表 of 长春市 with its head in the fourth row. */
export const summaryTable = (rows: readonly SummaryRow[]): SummaryTable => ({
  sheet: "汇总表",
  asked: askedColumns(edition),
  city: "长春市",
  unit: "长春市工业和信息化局",
  titleAt: { row: 1, col: 0 },
  unitAt: { row: 2, col: 0 },
  columns: { sequence: 0, projectName: 1, applicant: 2, category: 3, contactName: 4, contactMobile: 5 },
  headerRow: 3,
  rows,
});
