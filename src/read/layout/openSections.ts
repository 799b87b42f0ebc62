import type { SnapshotCell } from "../../sheet/snapshot";
import type { HeadingAnchor, LabelAnchor } from "../claims/anchor";
import { weights } from "./weights";

const { mostOthers, fewestBeside } = weights.personsPart;

/** The last label of a column, and how many of its section touch each other up to it. */
interface Column {
  readonly bottom: number;
  readonly section: string;
  readonly run: number;
}

/** Headings that count at a point of the sheet: the last one above or left, column by column; or a row about a person. */
export class OpenSections {
  private readonly open: { col: number; section: string; others: number }[] = [];
  /** 法定代表人 | 王某 | 手机 | …: what stands behind the name is that person's, as long as only such labels follow. */
  private person: { readonly row: number; readonly col: number; readonly section: string } | null = null;

  /** The last label of each column. */
  private readonly columns = new Map<number, Column>();
  private last: SnapshotCell | null = null;

  constructor(
    private readonly whole: string | null,
    /** Sections that ask about a person. */
    private readonly persons: ReadonlySet<string>,
  ) {}

  add({ fromColumn, section }: HeadingAnchor): void {
    while (this.open.length > 0 && this.open.at(-1)!.col >= fromColumn) this.open.pop();
    this.open.push({ col: fromColumn, section, others: 0 });
    this.person = null;
  }

  addPerson(section: string, { row, col }: SnapshotCell): void {
    this.person = { row, col, section };
  }

  /** A label of a later row that says nothing of the person ends what is said of it; several end a heading's part. */
  pass({ cell, label }: LabelAnchor): void {
    const isOf = (section: string) => label.hits.some((hit) => hit.section === section);
    const { person } = this;
    // What stands left of the person's column, in a block beside his, ends nothing.
    if (person && cell.row > person.row && cell.col >= person.col && !isOf(person.section))
      this.person = null;
    const heading = this.open.findLast(({ col }) => col <= cell.col);
    if (!heading || !this.persons.has(heading.section)) return;
    heading.others = isOf(heading.section) ? 0 : heading.others + 1;
    if (heading.others >= mostOthers) this.open.splice(this.open.indexOf(heading), 1);
  }

  /** Notes what a label means, for the one below it. */
  place({ cell, area }: LabelAnchor, section: string): void {
    const above = this.columns.get(cell.col);
    const goesOn = above?.bottom === cell.row - 1 && above.section === section;
    this.columns.set(cell.col, { bottom: area.bottom, section, run: goesOn ? above.run + 1 : 1 });
    this.last = cell;
  }

  /**
   * 传真 below the enterprise's 邮政编码 and 联系电话, beside a block about its people: the section of the labels above it where
   * the last one that was read goes on below its own, too.
   */
  besideBlock({ cell: { row, col } }: LabelAnchor): string | null {
    const own = this.columns.get(col);
    if (own?.bottom !== row - 1 || own.run < fewestBeside) return null;
    const { last } = this;
    return last && last.row < row && last.col > col && this.columns.get(last.col)!.run >= fewestBeside
      ? own.section
      : null;
  }

  /** The section of the label that touches another one from above. */
  above({ cell: { row, col } }: LabelAnchor): string | null {
    const last = this.columns.get(col);
    return last?.bottom === row - 1 ? last.section : null;
  }

  at(col: number): string | null {
    return this.personAt(col) ?? this.headingAt(col);
  }

  /** The section of the person whose row, or rows, a point belongs to. */
  personAt(col: number): string | null {
    return this.person && this.person.col <= col ? this.person.section : null;
  }

  headingAt(col: number): string | null {
    for (let n = this.open.length - 1; n >= 0; n--) {
      const heading = this.open[n]!;
      if (heading.col <= col) return heading.section;
    }
    return this.whole;
  }
}
