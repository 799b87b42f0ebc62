import type { Edition } from "../../form/edition";
import type { Area, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { yearHeading } from "../claims/years";
import { keyOfCell } from "../labels/labelKey";
import type { RoleOf } from "../labels/recognise";
import { strangerOf } from "../labels/strangers";
import { textsThat } from "./facts";
import { gridOf, type Grid } from "./grid";

/** Longer texts are no head of a column. */
const longest = 16;
/** 参与单位1, 联合单位（二）, 合作方名称: a partner in a joint application; people (参与人员) have tables of their own. */
const partner = /^(?:参[与加]|联合|合作|协作|依托|技术).{0,6}(?:单位|企业|公司|机构|高校|方|商)/;
const number = /(?:名称)?[一二三四五六七八九\d]?$/;
/** Most texts begin with another letter. */
const firstLetters = "参联合协依技";
const mayBePartner = (text: string): boolean =>
  text.length <= longest && firstLetters.includes(text.charAt(0)) && partner.test(text);
const partnersIn = textsThat(mayBePartner);

/** 牵头单位（项目责任单位）, 牵头方, 本单位. */
const ownWord = /^(?:本(?:单位|企业|公司)|(?:牵头|主导|主持|主申报)(?:单位|企业|公司|方))/;

const isPartner = (cell: SnapshotCell, edition: Edition): boolean =>
  mayBePartner(cell.text) && strangerOf(keyOfCell(cell).base.replace(number, ""), edition) === "part";

function isOwn(cell: SnapshotCell, roleOf: RoleOf): boolean {
  const hits = roleOf(cell).label?.hits ?? [];
  return hits.some(({ field }) => field.id === "applicant.name") || ownWord.test(keyOfCell(cell).base);
}

/** The places of the applicant and of its partners, below a row of nothing but their heads. */
interface Heads {
  readonly own: readonly Area[];
  readonly partners: readonly Area[];
  /** The column from which on they stand. */
  readonly first: number;
}

const isUnder = ({ col }: SnapshotCell, areas: readonly Area[]): boolean =>
  areas.some(({ left, right }) => left <= col && col <= right);

/** 牵头单位 | 参与单位 alone in their row, or behind one word; null for 牵头单位 | 某公司 | 参与单位 | 某厂. */
function headsIn(cells: readonly SnapshotCell[], grid: Grid, edition: Edition, roleOf: RoleOf): Heads | null {
  const partners = cells.filter((cell) => isPartner(cell, edition));
  const own = cells.filter((cell) => !partners.includes(cell) && isOwn(cell, roleOf));
  const [before, ...others] = cells.filter((cell) => !partners.includes(cell) && !own.includes(cell));
  if (partners.length === 0 || own.length === 0 || others.length > 0) return null;
  if (before && before !== cells[0]) return null;
  return { own: own.map(grid.area), partners: partners.map(grid.area), first: cells[before ? 1 : 0]!.col };
}

/** Whether a row is answered by the applicant and by a partner, to what one label asks before them. */
function isAnsweredByBoth(cells: readonly SnapshotCell[], { own, partners, first }: Heads): boolean {
  if (cells.length === 0 || cells[0]!.col >= first) return false;
  return cells.some((cell) => isUnder(cell, own)) && cells.some((cell) => isUnder(cell, partners));
}

/** 单位名称 | 某公司 | 单位名称 | 某厂: whether all that a row asks is asked of each of them. */
function isAskedOfEach(cells: readonly SnapshotCell[], { own, partners }: Heads, roleOf: RoleOf): boolean {
  const asked = [...own, ...partners].map((area) =>
    cells
      .filter((cell) => isUnder(cell, [area]) && roleOf(cell).label !== null)
      .map((cell) => keyOfCell(cell).base)
      .join(" "),
  );
  return asked[0] !== "" && asked.every((each) => each === asked[0]);
}

/** The row in which they end: a label stands in their columns, years over them, or a heading over rows that no partner answers. */
function endOf(head: number, heads: Heads, grid: Grid, roleOf: RoleOf): number {
  const isNext = (row: number, n: number, rows: readonly number[]) => {
    const cells = grid.row(row);
    const asks = cells.some((cell) => cell.col >= heads.first && roleOf(cell).label !== null);
    if (asks) return !isAskedOfEach(cells, heads, roleOf);
    if (cells.filter((cell) => yearHeading(cell)?.whole).length > 1) return true;
    const isHeading = cells.length === 1 && roleOf(cells[0]).heading !== null;
    return isHeading && !isAnsweredByBoth(grid.row(rows[n + 1] ?? -1), heads);
  };
  return grid.rows.filter((row) => row > head).find(isNext) ?? Infinity;
}

/**
 * A sheet without the columns of those who apply jointly with the enterprise (牵头单位 | 参与单位): the form asks what its
 * applicant is, whichever column stands first.
 */
export function withoutPartners(sheet: SheetSnapshot, edition: Edition, roleOf: RoleOf): SheetSnapshot {
  const found = partnersIn(sheet.cells);
  if (found.length === 0) return sheet;
  const grid = gridOf(sheet);
  const gone = new Set<SnapshotCell>();
  for (const { row } of found) {
    const cells = grid.row(row);
    const heads = cells.some((cell) => gone.has(cell)) ? null : headsIn(cells, grid, edition, roleOf);
    if (!heads) continue;
    const end = endOf(row, heads, grid, roleOf);
    const next = grid.rowAfter(row);
    // Over rows of labels the applicant's head asks for nothing; over the names alone it is their label.
    const isOverRows = isAnsweredByBoth(next, heads) || isAskedOfEach(next, heads, roleOf);
    for (const cell of cells) if (isOverRows && isUnder(cell, heads.own)) gone.add(cell);
    for (const below of grid.rows)
      if (below >= row && below < end)
        for (const cell of grid.row(below)) if (isUnder(cell, heads.partners)) gone.add(cell);
  }
  return gone.size === 0 ? sheet : { ...sheet, cells: sheet.cells.filter((cell) => !gone.has(cell)) };
}
