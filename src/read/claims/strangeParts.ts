import type { Area, SnapshotCell } from "../../sheet/snapshot";
import type { LabelText } from "../labels/recognise";
import type { Stranger } from "../labels/strangers";
import type { Grid } from "../page/grid";

/** A part of a sheet whose labels belong to nobody that the form asks about. */
interface StrangePart {
  readonly bottom: number;
  readonly left: number;
  /** A heading alone in its row says nothing of where its part ends: the form's own labels end it. */
  readonly open: boolean;
  /** In the row of somebody who signs stands what is the form's own: 填报人：刘洋 | 填报日期：2020年6月20日. */
  readonly signs: boolean;
  /** Sections whose labels may be said of the stranger. */
  readonly sections: ReadonlySet<string>;
  /** 经办人 | 王科长, and nothing else in the row: what is said of him may stand in rows of their own right below. */
  readonly goesOnAt: { readonly col: number; readonly row: number; readonly begun: boolean } | null;
}

/** Follows, in reading order, which cells of a sheet stand in parts about strangers. */
export class StrangeParts {
  private part: StrangePart | null = null;

  constructor(
    private readonly grid: Grid,
    /** Sections that ask about a person or a unit. */
    private readonly who: ReadonlySet<string>,
    /** Those that ask about a person. */
    private readonly persons: ReadonlySet<string>,
    /** Fields that were asked for above. */
    private readonly asked: ReadonlySet<string>,
  ) {}

  /** 技术负责人 beside 姓名 and the rows below: a person of whom the form asks for the name alone. */
  beginNamed({ bottom, right }: Area): void {
    this.part = {
      bottom,
      left: right + 1,
      open: false,
      signs: true,
      sections: this.who,
      goesOnAt: null,
    };
  }

  begin(cell: SnapshotCell, kind: Stranger): void {
    const area = this.grid.area(cell);
    const inRow = this.grid.row(cell.row);
    const alone = inRow.length === 1;
    const open = (kind === "part" || kind === "person") && alone && area.bottom === area.top;
    const sections = kind === "person" ? this.persons : this.who;
    this.part = {
      bottom: open ? Infinity : area.bottom,
      left: open ? 0 : area.right + 1,
      open,
      signs: kind === "line",
      sections,
      goesOnAt:
        kind === "line" && inRow.length === 2 && inRow[0] === cell
          ? { col: cell.col, row: area.bottom + 1, begun: false }
          : null,
    };
  }

  /** Another heading of the form. */
  end(): void {
    this.part = null;
  }

  /** Whether a cell stands beside a stranger's name, in what is said of him. */
  isSaid({ row, col }: SnapshotCell): boolean {
    return this.part !== null && !this.part.open && row <= this.part.bottom && col >= this.part.left;
  }

  /** Whether a label belongs to a stranger here. */
  owns(cell: SnapshotCell, label: LabelText): boolean {
    if (!this.part) return false;
    if (this.goesOn(cell, label)) return true;
    if (cell.row > this.part.bottom || cell.col < this.part.left) return false;
    const { open, signs, sections } = this.part;
    if (label.hits.some((hit) => sections.has(hit.section))) return true;
    // 总资产 of 控股股东: what the form has asked already is no part of its own that begins here.
    if (open && label.hits.every(({ field }) => this.asked.has(field.id))) return true;
    if (open) this.end();
    return !open && !signs;
  }

  /** 联系电话 below 经办人 | 王科长, where the form has asked for one; and what stands below that. */
  private goesOn(cell: SnapshotCell, { hits }: LabelText): boolean {
    const { goesOnAt: at } = this.part!;
    if (!at || cell.row !== at.row || cell.col !== at.col) return false;
    const persons = new Set(
      hits.map(({ section }) => section).filter((section) => this.persons.has(section)),
    );
    // 项目联系人手机 says whose it is, and 项目联系人 names somebody himself.
    const isAnybodys = persons.size > 1 && !hits.some(({ field }) => field.id.endsWith(".name"));
    const isHis = isAnybodys && (at.begun || hits.some(({ field }) => this.asked.has(field.id)));
    this.part = {
      ...this.part!,
      goesOnAt: isHis ? { ...at, row: this.grid.area(cell).bottom + 1, begun: true } : null,
    };
    return isHis;
  }
}
