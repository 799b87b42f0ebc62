import { isMoment, serialDate } from "./date";
import {
  dateLatin,
  dateTokens,
  isDateSkeleton,
  isoDate,
  isRealDate,
  withLastMonths,
  type DateToken,
} from "./dateText";
import { remarkBehind, takesBack } from "./remark";
import { blank, understood, unread, type Outcome, type Raw } from "./outcome";

/** The text of a period that stands in one cell or in several (from | 至 | until), as one line. */
function periodText(cells: readonly Raw[]): string {
  return cells
    .map((cell) =>
      cell.kind === "date" && typeof cell.value === "number" ? isoDate(serialDate(cell.value)) : cell.text,
    )
    .join("  ")
    .replace(/(\d{4}-\d{2}-\d{2}) +(?=\d{4}-\d{2}-\d{2})/g, "$1至");
}

/** 2019年5月至12月: the year is said once. */
function withYears(latin: string): string {
  return latin.replace(
    /((?:19|20)\d{2})(年)(\d{1,2})(月?(?:\d{1,2}日)?)([-—–~至到]+)(\d{1,2})月/,
    (_all, year: string, sign: string, first: string, tail: string, dash: string, second: string) =>
      `${year}${sign}${first}${tail || "月"}${dash}${year}${sign}${second}月`,
  );
}

function half(token: DateToken | undefined): Outcome {
  if (!token) return blank;
  return isRealDate(token)
    ? understood(isoDate({ ...token, day: null }), { kind: "normalised" })
    : unread({ kind: "notADate" });
}

/** A period's first and last month. One end alone is given to the side of the 至 on which it stands. */
export function readPeriod(cells: readonly Raw[]): { start: Outcome; end: Outcome } {
  if (cells.some(isMoment)) return { start: blank, end: blank };
  return readPeriodText(periodText(cells).replace(/([\d月日号])\s*[\r\n]+\s*(?=\d)/g, "$1至"));
}

function readPeriodText(text: string): { start: Outcome; end: Outcome } {
  if (isDateSkeleton(text)) return { start: blank, end: blank };
  const latin = withYears(withLastMonths(dateLatin(text)));
  const tokens = dateTokens(latin);
  const bad = unread({ kind: "notADate" });
  if (tokens.length === 2) return { start: half(tokens[0]), end: half(tokens[1]) };
  const only = tokens[0];
  if (tokens.length === 1 && only) {
    const before = latin.slice(0, only.start);
    const after = latin.slice(only.end);
    if (/[至到止~—–-]/.test(after) || /^(?:自|从|起)$/.test(before)) {
      return { start: half(only), end: isDateSkeleton(after.replace(/^起/, "")) ? blank : bad };
    }
    if (/[至到~—–-]/.test(before)) return { start: isDateSkeleton(before) ? blank : bad, end: half(only) };
  }
  const remarked = remarkBehind(text);
  return remarked && !takesBack(remarked.remark) ? readPeriodText(remarked.value) : { start: bad, end: bad };
}
