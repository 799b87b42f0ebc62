import { groupBy } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { LabelIndex } from "../labels/labelIndex";
import { recogniseLabel } from "../labels/recognise";
import { asText } from "../page/facts";
import { gridOf, inReadingOrder, type Grid } from "../page/grid";
import type { Turned } from "../page/turn";
import { squeeze } from "../values/text";

const numbers = "一二三四五";
/** 项目一名称, 项目2：类别; 项目名称一, 项目类别2. */
const before = /^(?:申报)?项目([一二三四五1-5])[:：、.（(—-]?(.+?)[)）]?$/;
const behind = /^(.*项目.+?)[(（]?([一二三四五1-5])[)）]?$/;
const longestHead = 20;

const numberOf = (sign: string) => (numbers.includes(sign) ? numbers.indexOf(sign) + 1 : Number(sign));

/** What a numbered head asks of which project: 项目名称 of the second one. */
interface NumberedHead {
  readonly cell: SnapshotCell;
  readonly number: number;
  readonly label: string;
}

function numberedHead(cell: SnapshotCell): NumberedHead | null {
  if (cell.kind !== "text" || cell.text.length > longestHead || !cell.text.includes("项目")) return null;
  const text = squeeze(cell.text);
  const [, sign, rest] = before.exec(text) ?? [];
  if (sign && rest) return { cell, number: numberOf(sign), label: `项目${rest.replace(/^项目/, "")}` };
  const [, label, last] = behind.exec(text) ?? [];
  return label && last ? { cell, number: numberOf(last), label } : null;
}

/** The numbered heads of a row where each of several projects has one for its name; null where there are none. */
function headsIn(cells: readonly SnapshotCell[], index: LabelIndex): readonly NumberedHead[] | null {
  const heads = cells.flatMap((cell) => numberedHead(cell) ?? []);
  const byNumber = groupBy(heads, ({ number }) => number);
  const asksName = ({ label }: NumberedHead) =>
    recogniseLabel(label, index)?.hits[0]!.field.id === "project.name";
  const isRun = [...byNumber.keys()].every((number) => number <= byNumber.size);
  const areNamed = [...byNumber.values()].every((own) => own.filter(asksName).length === 1);
  return byNumber.size > 1 && isRun && areNamed ? heads : null;
}

/** For each project of a row its columns by those of the first one. */
function columnsOf(heads: readonly NumberedHead[]): readonly ReadonlyMap<number, number>[] {
  const first = new Map(
    heads.filter(({ number }) => number === 1).map(({ label, cell }) => [label, cell.col]),
  );
  const byNumber = [...groupBy(heads, ({ number }) => number)].sort(([a], [b]) => a - b);
  return byNumber.map(
    ([, own]) =>
      new Map(
        own.flatMap(({ label, cell }) => {
          const col = first.get(label);
          return col === undefined ? [] : [[col, cell.col] as const];
        }),
      ),
  );
}

const isSaid = (row: number, columns: ReadonlyMap<number, number>, grid: Grid) =>
  [...columns.values()].some((col) => grid.at(row, col));

/**
 * A list with an enterprise a row, whose projects stand beside each other (项目一名称 | 项目一总投资 | 项目二名称 | …): the sheet
 * with a row for each project, with what is said of its enterprise; null where it is none.
 */
export function inProjectRows(sheet: SheetSnapshot, index: LabelIndex): Turned | null {
  const grid = gridOf(sheet);
  const head = grid.rows.find((row) => headsIn(grid.row(row), index) !== null);
  if (head === undefined) return null;
  const heads = headsIn(grid.row(head), index)!;
  const columns = columnsOf(heads);
  const labels = new Map(heads.map(({ cell, label }) => [cell, label]));
  const numbered = new Set(heads.map(({ cell }) => cell.col));
  const own = new Set(columns[0]!.keys());
  const times = columns.length;
  const cells: SnapshotCell[] = [];
  for (const row of grid.rows) {
    for (let n = 0; n < times; n++) {
      if (n > 0 && (row <= head || !isSaid(row, columns[n]!, grid))) continue;
      const at = row * times + n;
      for (const cell of grid.row(row)) {
        if (row < head || !numbered.has(cell.col)) cells.push({ ...cell, row: at });
        else if (row === head && own.has(cell.col))
          cells.push({ ...asText(cell, labels.get(cell)!), row: at });
      }
      if (row <= head) continue;
      columns[n]!.forEach((from, col) => {
        const cell = grid.at(row, from);
        if (cell) cells.push({ ...cell, row: at, col });
      });
    }
  }
  return {
    sheet: {
      ...sheet,
      cells: cells.sort(inReadingOrder),
      hiddenRows: sheet.hiddenRows.flatMap((row) => columns.map((_, n) => row * times + n)),
      merges: sheet.merges.map((area) => ({
        ...area,
        top: area.top * times,
        bottom: area.bottom > area.top ? area.bottom * times + times - 1 : area.top * times,
      })),
    },
    back: (cell) => {
      const col = columns[cell.row % times]?.get(cell.col) ?? cell.col;
      return { ...cell, row: Math.floor(cell.row / times), col };
    },
  };
}
