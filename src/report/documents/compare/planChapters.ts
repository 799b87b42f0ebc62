import { asSeen } from "../../../text/asSeen";
import type { PrintedForm } from "../../../form/printedForm";
import { gridOf } from "../../../sheet/grid";
import type { CellRef, WorkbookSnapshot } from "../../../sheet/snapshot";

/** A line of 建设方案: a paragraph, or a line in a cell of a table. */
export interface PlanLine {
  readonly text: string;
  readonly cell: CellRef;
  /** What stands in the cell right of it, in a table. */
  readonly beside: string;
}

/** Whether one of the outline's ten headings stands; `line`: where, `similar`: only one that is nearly it. */
export type Chapter =
  | { readonly state: "present"; readonly line: PlanLine }
  | { readonly state: "similar"; readonly line: PlanLine }
  | { readonly state: "missing" };

/** The lines of a document that was read as a sheet. */
export function linesOfPlan({ name, sheets }: WorkbookSnapshot): readonly PlanLine[] {
  return sheets.flatMap((sheet) => {
    const grid = gridOf(sheet);
    return sheet.cells.flatMap(({ row, col, text }) => {
      const right = (grid.mergeAt(row, col)?.right ?? col) + 1;
      const beside = grid.textAt(row, right);
      const cell = { sheet: `${name} › ${sheet.name}`, row, col };
      return text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => ({ text: line, cell, beside }));
    });
  });
}

const number =
  /^(?:第[\d一二三四五六七八九十]+(?:章|节|部分|篇|编)|\(?(?:\d+(?:\.\d+)*|[一二三四五六七八九十]+)\)?(?:[、.:]|(?=[\u4e00-\u9fff]))|[IVX]+[、.])+[、.:]?/;
const chineseDigits = "一二三四五六七八九十";
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "").replace(/[和与及]/g, "");

interface Heading {
  readonly line: PlanLine;
  readonly title: string;
  /** 3 of 三、, 第三章, 3.; null where it has no number. */
  readonly number: number | null;
}

/** A line as a heading: its number and its words up to a colon or a full stop; null for text. */
function headingOf(line: PlanLine): Heading | null {
  const plain = asSeen(line.text.normalize("NFKC")).replace(/ /g, "");
  if (/(?:\.{2,}|…+|·{2,}|_{2,}|-{3,}|\t)\d*$/.test(plain)) return null; // a line of the contents
  const found = number.exec(plain.trim());
  const words = plain
    .trim()
    .slice(found?.[0].length ?? 0)
    .split(/[:。\t]/)[0]!;
  if (words.length > 30 || (!found && plain.trim().length > 30)) return null;
  if (/[\u4e00-\u9fff]\d{1,3}$/.test(words)) return null; // 项目简介3: a page of the contents
  const digits = /\d+|[一二三四五六七八九十]+/.exec(found?.[0] ?? "")?.[0];
  const value =
    digits === undefined ? null : /\d/.test(digits) ? Number(digits) : chineseDigits.indexOf(digits) + 1;
  return { line, title: lettersOf(words), number: value };
}

/** The headings of a plan, without those that its contents (目录) list. */
function headingsIn(lines: readonly PlanLine[]): readonly Heading[] {
  const headings: Heading[] = [];
  let listed: Set<string> | null = null;
  for (const line of lines) {
    if (/^\s*目\s*(?:录|次)\s*$/.test(line.text)) {
      listed = new Set();
      continue;
    }
    const entry = listed && headingOf({ ...line, text: line.text.replace(/[.…·_\t\s-]*\d*\s*$/, "") });
    if (listed && entry && entry.number !== null && !listed.has(entry.title)) {
      listed.add(entry.title);
      continue;
    }
    const heading = headingOf(line);
    if (heading || !/\d\s*$/.test(line.text)) listed = null;
    if (heading) headings.push(heading);
  }
  return headings;
}

function isAlike({ title, number }: Heading, wanted: string, index: number): boolean {
  if (number === null || title.length > wanted.length + 8) return false;
  const shared = [...wanted].filter((letter) => title.includes(letter)).length / wanted.length;
  return shared >= (number === index + 1 ? 0.5 : 0.65);
}

/** Which of the outline's chapters have a heading of their own, under whatever number: 三、, 3., 第三章, （三）. */
export function chaptersIn(lines: readonly PlanLine[], { outline }: PrintedForm): readonly Chapter[] {
  const headings = headingsIn(lines);
  const titles = outline.chapters.map(({ title }) => lettersOf(title));
  const exact = titles.map((title) => headings.find((heading) => heading.title === title));
  const holding = titles.map(
    (title, index) =>
      exact[index] ??
      headings.find(
        (heading) =>
          heading.number !== null &&
          title.length > 2 &&
          heading.title.includes(title) &&
          heading.title.length <= title.length + 8,
      ) ??
      (title.length <= 2
        ? headings.find((heading) => heading.title.startsWith(title) && heading.title.length <= 6)
        : undefined),
  );
  return titles.map((title, index): Chapter => {
    const found = holding[index];
    if (found) return { state: "present", line: found.line };
    const near = headings.find((heading) => !holding.includes(heading) && isAlike(heading, title, index));
    return near ? { state: "similar", line: near.line } : { state: "missing" };
  });
}
