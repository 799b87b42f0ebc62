import type { SnapshotCell } from "../../sheet/snapshot";
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
  ) {}

  begin(cell: SnapshotCell, kind: Stranger): void {
    const area = this.grid.area(cell);
    const alone = this.grid.row(cell.row).length === 1;
    const open = (kind === "part" || kind === "person") && alone && area.bottom === area.top;
    const sections = kind === "person" ? this.persons : this.who;
    this.part = {
      bottom: open ? Infinity : area.bottom,
      left: open ? 0 : area.right + 1,
      open,
      signs: kind === "line",
      sections,
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
    if (!this.part || cell.row > this.part.bottom || cell.col < this.part.left) return false;
    const { open, signs, sections } = this.part;
    if (label.hits.some((hit) => sections.has(hit.section))) return true;
    if (open) this.end();
    return !open && !signs;
  }
}
