import type { SnapshotCell } from "../../sheet/snapshot";
import { matchesBehind } from "../../text/matchesBehind";
import { weights } from "../layout/weights";
import type { Grid } from "../page/grid";
import { narrow } from "../values/text";
import { language } from "../language";

/** A year's part of the text of a cell that holds several years' figures. */
export interface YearText {
  readonly year: number;
  readonly text: string;
}

const yearWord = new RegExp(`((?:19|20)\\d{2})(?:\\s*${language.year}|(?![\\d.]))\\s*[:：]?`, "g");
const yearsIn = (text: string) => matchesBehind(text, yearWord, (before) => !/[\d.]/.test(before));
const separatorsAround = /^[\s;；,，、。/]+|[\s;；,，、。/]+$/g;

/** 2017：100；2018：200；2019：300, or 2017年100，2018年200: a figure behind each year; none where fewer than so many are said. */
function behindYears(text: string, fewest: number): YearText[] {
  const found = yearsIn(text);
  if (found.length < fewest || text.slice(0, found[0]!.index).trim() !== "") return [];
  return found.map((match, n) => ({
    year: Number(match[1]),
    text: text.slice(match.index + match[0].length, found[n + 1]?.index).replace(separatorsAround, ""),
  }));
}

const { reach } = weights.years;
const separator = /[/／、;；\r\n]+/;

const endOf = (match: RegExpExecArray | undefined) => (match ? match.index + match[0].length : 0);

/** 2017年/2018年/2019年: the figures in the order of the years that a text names; none where it says anything else. */
function inOrder(named: string, figures: readonly string[]): YearText[] {
  const found = yearsIn(named);
  const between = found.map((match, n) => named.slice(endOf(found[n - 1]), match.index));
  const bare = [...between, named.slice(endOf(found.at(-1)))].join("").replace(/[\s/、;]/g, "");
  return found.length === figures.length && bare === ""
    ? found.map((match, n) => ({ year: Number(match[1]), text: figures[n]! }))
    : [];
}

/** 依次为2017年、2018年, 单位：万元: what else may stand beside years in brackets. */
const besideYears = new RegExp(`(?:依次|分别)[为是]?|(?:单位:?|[,\\s])\\s*${language.yuan}|,`, "g");

/** What the brackets at the end of a title say of years: 近三年财务情况（2017/2018/2019）. */
const inBrackets = (title: string): string =>
  (/\(([^()]*)\)\s*$/.exec(title)?.[1] ?? "").replace(besideYears, "");

const narrowText = (cell: SnapshotCell | undefined) => (cell?.kind === "text" ? narrow(cell.text) : "");

/** 100/200/300 below 2017年/2018年/2019年, or below a title over the labels that has those in brackets: the nearest one tells. */
function inOrderOf(cell: SnapshotCell, text: string, grid: Grid): YearText[] {
  const parts = text.split(separator).map((part) => part.trim());
  if (parts.length < 2) return [];
  for (let row = cell.row - 1; row >= Math.max(0, cell.row - reach); row--) {
    const above = [narrowText(grid.at(row, cell.col)), inBrackets(narrowText(grid.row(row)[0]))];
    const named = above.find((each) => yearsIn(each).length > 1);
    if (named !== undefined) return inOrder(named, parts);
  }
  return [];
}

/** The figures of several years that stand in one cell, each with its year; none where they do not. */
export function yearsInCell(cell: SnapshotCell, text: string, grid: Grid): YearText[] {
  const narrowed = narrow(text);
  const said = behindYears(narrowed, 2);
  return said.length > 0 ? said : inOrderOf(cell, narrowed, grid);
}

/** 2017年：100 | 2018年：200 beside each other, each cell with its year; none where fewer than two say theirs. */
export function yearsInCells(cells: readonly SnapshotCell[]): { cell: SnapshotCell; said: YearText }[] {
  const found = cells.flatMap((cell) => {
    const [said, other] = cell.kind === "text" ? behindYears(narrow(cell.text), 1) : [];
    return said && !other && /\d/.test(said.text) ? [{ cell, said }] : [];
  });
  return found.length > 1 ? found : [];
}
