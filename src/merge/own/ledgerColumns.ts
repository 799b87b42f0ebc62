import type { Edition } from "../../form/edition";
import { partsOf } from "../../form/joinEditions";
import { fieldTitle, fieldTitled } from "../filed/fieldTitles";
import type { LedgerEntry } from "./ledger";
import { fieldsToPassOn } from "../filed/privacy";
import type { Printed } from "../filed/printed";
import { askedColumns, columnField, type DataColumn } from "./askedColumns";
import { printProgress, progressText } from "./progress";
import { ledgerMarks } from "../../read/workbook/ownTitles";
import { labelsOf } from "./summaryLabels";

/** Sheet names hold no slash, so a list of them can. */
const sheetSeparator = " / ";

/** Columns of 项目台账 that the program keeps beside the fields, in their order. */
export const bookkeeping = {
  state: "状态",
  progress: "办理状态",
  done: "办理经过",
  edition: "申报年度",
  place: "汇总表序号",
  bureau: "市局填写",
  openFindings: "未处理问题数",
  doubted: "存疑数据",
  file: ledgerMarks.file,
  sheets: "来源工作表",
  cells: "取值单元格",
  readAt: "读取时间",
  fingerprint: ledgerMarks.fingerprint,
} as const;

export const withdrawnText = "未列入汇总表";
/** What a ledger says of such a project; earlier versions said 已撤出, also of one that had never been in. */
export const withdrawnTexts: readonly string[] = [withdrawnText, "已撤出"];
export const listedText = "已列入汇总表";

export interface LedgerColumn {
  readonly title: string;
  /** Id of the field; undefined for bookkeeping. */
  readonly field?: string;
  readonly print: (entry: LedgerEntry) => Printed;
}

type ColumnTexts = Readonly<Partial<Record<DataColumn, string>>>;

/** The columns of all years. */
function allColumns(edition: Edition): readonly DataColumn[] {
  return [...new Set(partsOf(edition).flatMap((part) => askedColumns(part).map(({ id }) => id)))];
}

/** A line a column, “联系人：王更正”; a line break inside a text is written \n. */
function printColumnTexts(texts: ColumnTexts, edition: Edition): string {
  return allColumns(edition)
    .filter((column) => texts[column] !== undefined)
    .map((column) => `${columnField(edition, column).label}：${escaped(texts[column]!)}`)
    .join("\n");
}

function escaped(text: string): string {
  return text.replace(/\\/g, "\\\\").replace(/\n/g, "\\n");
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, letter: string) => (letter === "n" ? "\n" : letter));
}

const built = new WeakMap<Edition, ReadonlyMap<string, DataColumn>>();

/** Each of thousands of rows asks twice. */
function columnsOf(edition: Edition): ReadonlyMap<string, DataColumn> {
  const columns = built.get(edition) ?? columnsByLabel(edition);
  built.set(edition, columns);
  return columns;
}

/** The columns by their labels of all years and what else they are called: a label that was changed since is known. */
function columnsByLabel(edition: Edition): ReadonlyMap<string, DataColumn> {
  const known = new Map<string, DataColumn>();
  const named = partsOf(edition).flatMap((part) =>
    askedColumns(part).map(({ id }) => ({ id, labels: labelsOf(part, id) })),
  );
  const put = (label: string, id: DataColumn): void => void (known.has(label) || known.set(label, id));
  for (const { id, labels } of named) put(labels[0]!, id);
  for (const { id, labels } of named) for (const label of labels) put(label, id);
  return known;
}

/** Reads such lines back. */
export function parseColumnTexts(text: string, edition: Edition): ColumnTexts {
  if (text === "") return {};
  const byLabel = columnsOf(edition);
  const cells: Partial<Record<DataColumn, string>> = {};
  for (const line of text.split("\n")) {
    const at = line.indexOf("：");
    const column = byLabel.get(line.slice(0, at));
    if (column) cells[column] = unescaped(line.slice(at + 1));
  }
  return cells;
}

/** Reads a list of fields' titles back. */
export function parseTitles(text: string, edition: Edition): readonly string[] {
  return text.split("、").flatMap((title) => fieldTitled(edition, title) ?? []);
}

export function parseSheets(text: string): readonly string[] {
  return text === "" ? [] : text.split(sheetSeparator);
}

/** Columns that ledgers of earlier versions had: they are known, so that they are not taken for the bureau's, and dropped. */
export function formerColumns(edition: Edition): readonly string[] {
  return edition.fields.filter((field) => field.staysInForm).map((field) => fieldTitle(edition, field.id));
}

/** What 项目台账 shows of each entry: first what 附件4-5 shows, then the source, then every other field of the form. */
export function ledgerColumns(edition: Edition): readonly LedgerColumn[] {
  const first = askedColumns(edition).map(({ source }) => source);
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
    {
      title: bookkeeping.progress,
      print: ({ progress, progressTyped }) => progressText(progressTyped ? [progressTyped] : progress),
    },
    { title: bookkeeping.done, print: ({ progress }) => printProgress(progress) },
    { title: bookkeeping.edition, print: (entry) => entry.edition },
    { title: bookkeeping.place, print: (entry) => entry.place },
    { title: bookkeeping.bureau, print: (entry) => printColumnTexts(entry.bureau, edition) },
    { title: bookkeeping.openFindings, print: (entry) => entry.openFindings },
    {
      title: bookkeeping.doubted,
      print: ({ doubted }) => doubted.map((field) => fieldTitle(edition, field)).join("、"),
    },
    { title: bookkeeping.file, print: (entry) => entry.file },
    { title: bookkeeping.sheets, print: (entry) => entry.sheets.join(sheetSeparator) },
    { title: bookkeeping.cells, print: (entry) => printColumnTexts(entry.cells, edition) },
    { title: bookkeeping.readAt, print: (entry) => entry.readAt },
    { title: bookkeeping.fingerprint, print: (entry) => entry.fingerprint },
    ...others.filter((field) => !first.includes(field)).map(fieldColumn),
  ];
}
