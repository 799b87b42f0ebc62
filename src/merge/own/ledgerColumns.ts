import type { Edition } from "../../form/edition";
import { fieldTitle } from "../filed/fieldTitles";
import type { LedgerEntry } from "./ledger";
import { fieldsToPassOn } from "../filed/privacy";
import type { Printed } from "../filed/printed";
import { columnField, columnSources, dataColumns, type DataColumn } from "./summaryTable";

/** Sheet names hold no slash, so a list of them can. */
const sheetSeparator = " / ";

/** Columns of 项目台账 that the program keeps beside the fields, in their order. */
export const bookkeeping = {
  state: "状态",
  openFindings: "未处理问题数",
  file: "来源文件",
  sheets: "来源工作表",
  cells: "取值单元格",
  readAt: "读取时间",
  fingerprint: "指纹",
} as const;

export const withdrawnText = "已撤出";
export const listedText = "已列入汇总表";

export interface LedgerColumn {
  readonly title: string;
  /** Id of the field; undefined for bookkeeping. */
  readonly field?: string;
  readonly print: (entry: LedgerEntry) => Printed;
}

function cellsText(entry: LedgerEntry, edition: Edition): string {
  return dataColumns
    .filter((column) => entry.cells[column] !== undefined)
    .map((column) => `${columnField(edition, column).label}：${entry.cells[column]}`)
    .join("\n");
}

export function parseCells(text: string, edition: Edition): LedgerEntry["cells"] {
  const byLabel = new Map(dataColumns.map((column) => [columnField(edition, column).label, column]));
  const cells: Partial<Record<DataColumn, string>> = {};
  for (const line of text.split("\n")) {
    const at = line.indexOf("：");
    const column = byLabel.get(line.slice(0, at));
    if (column) cells[column] = line.slice(at + 1);
  }
  return cells;
}

export function parseSheets(text: string): readonly string[] {
  return text === "" ? [] : text.split(sheetSeparator);
}

/** What 项目台账 shows of each entry: first what 附件4-5 shows, then the source, then every other field of the form. */
export function ledgerColumns(edition: Edition): readonly LedgerColumn[] {
  const first = Object.values(columnSources);
  const others = fieldsToPassOn(edition).map((field) => field.id);
  const fieldColumn = (field: string): LedgerColumn => ({
    title: fieldTitle(edition, field),
    field,
    print: (entry) => entry.values[field] ?? null,
  });
  return [
    ...first.map(fieldColumn),
    {
      title: bookkeeping.state,
      print: (entry) => (entry.state === "withdrawn" ? withdrawnText : listedText),
    },
    { title: bookkeeping.openFindings, print: (entry) => entry.openFindings },
    { title: bookkeeping.file, print: (entry) => entry.file },
    { title: bookkeeping.sheets, print: (entry) => entry.sheets.join(sheetSeparator) },
    { title: bookkeeping.cells, print: (entry) => cellsText(entry, edition) },
    { title: bookkeeping.readAt, print: (entry) => entry.readAt },
    { title: bookkeeping.fingerprint, print: (entry) => entry.fingerprint },
    ...others.filter((field) => !first.includes(field)).map(fieldColumn),
  ];
}
