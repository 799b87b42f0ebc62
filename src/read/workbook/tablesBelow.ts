import type { Edition } from "../../form/edition";
import { groupBy } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { yearHeading } from "../claims/years";
import { weights } from "../layout/weights";
import { widestRow } from "../page/widestRow";
import { asks, fieldsAsked, isOfProjects, named } from "./projectList";

const { fewestLabels, labelShare, lookedAt } = weights.listHead;

type Row = readonly SnapshotCell[];

/** Whether a row is the head of a table of projects: labels, of which two ask for a project and for who carries it out. */
function isHead(row: Row, edition: Edition): boolean {
  if (row.length < fewestLabels) return false;
  const labels = row.filter((cell) => asks(cell, edition));
  const years = row.filter((cell) => yearHeading(cell) !== null).length;
  if (labels.length < fewestLabels || labels.length + years < row.length * labelShare) return false;
  const { all } = fieldsAsked(row, edition);
  return named.every((field) => all.has(field));
}

/** The rows of the heads of tables below each other; each has so much below it as makes a row of answers. */
function headsIn(rows: readonly Row[], edition: Edition): number[] {
  const heads: number[] = [];
  let looked = 0;
  for (let n = 0; n < rows.length - 1 && looked < lookedAt; n++) {
    if (rows[n]!.length < fewestLabels) continue;
    looked++;
    if (isHead(rows[n]!, edition) && !isHead(rows[n + 1]!, edition)) heads.push(n);
  }
  return heads;
}

const supported = /已(?:经)?(?:支持|立项|获批|入选|完成)|历年|往年|去年|上年|前年/;

/** 二、2019年已支持项目: projects of another year are none that are applied for now. */
const isEarlier = ({ text }: SnapshotCell, { id }: Edition) =>
  supported.test(text) || (text.match(/(?:19|20)\d{2}(?=年)/g) ?? []).some((year) => year !== id);

/**
 * Tables of projects below each other on a sheet, each with a head of its own that asks in another order, or for other things
 * (一、第一批, 二、第二批): each as a sheet, with the titles above it; none where the sheet has no two, or they do not ask together
 * what makes a list one of projects.
 */
export function tablesBelow(sheet: SheetSnapshot, edition: Edition): SheetSnapshot[] {
  if (widestRow(sheet.cells) < fewestLabels) return [];
  const rows = [...groupBy(sheet.cells, ({ row }) => row).values()];
  const heads = headsIn(rows, edition);
  if (heads.length < 2) return [];
  const tables = heads.map((head) => {
    let first = head;
    while (first > 0 && rows[first - 1]!.length === 1) first--;
    const titles = rows.slice(first, head).flat();
    return { head, start: rows[first]![0]!.row, isEarlier: titles.some((cell) => isEarlier(cell, edition)) };
  });
  const own = tables.filter((table) => !table.isEarlier);
  if (
    !isOfProjects(
      own.flatMap(({ head }) => rows[head]!),
      edition,
    )
  )
    return [];
  return own.map((table) => {
    const n = tables.indexOf(table);
    const [from, to] = [n === 0 ? 0 : table.start, tables[n + 1]?.start ?? Infinity];
    const isInside = (row: number) => row >= from && row < to;
    return {
      ...sheet,
      cells: sheet.cells.filter(({ row }) => isInside(row)),
      merges: sheet.merges.filter(({ top }) => isInside(top)),
    };
  });
}
