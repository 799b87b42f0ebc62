import type { PlanCell, PlanRow, PlanStyle, SheetPlan } from "../../../src/sheet/plan";
import type { Area } from "../../../src/sheet/snapshot";

/** A form is drawn row by row, from column A on, in six columns, as the printed one. */
export const columnWidths = [11, 15, 13, 18, 18, 33];
const columns = columnWidths.length;

const text: PlanStyle = { font: "仿宋", size: 11, align: "left", vertical: "center", wrap: true };
export const styles = {
  note: { ...text },
  title: { font: "黑体", size: 16, bold: true, align: "center", vertical: "center", wrap: true },
  heading: { font: "黑体", size: 14, align: "left", vertical: "center" },
  subheading: { font: "楷体", size: 14, align: "left", vertical: "center" },
  coverLabel: { ...text, align: "right" },
  coverValue: text,
  label: { ...text, align: "center", fill: "F2F2F2", border: true },
  value: { ...text, border: true },
  code: { ...text, border: true, numberFormat: "@" },
  amount: { ...text, align: "right", border: true, numberFormat: "#,##0.00" },
  count: { ...text, align: "right", border: true, numberFormat: "#,##0" },
  percent: { ...text, align: "right", border: true, numberFormat: "0.00%" },
} satisfies Record<string, PlanStyle>;

export type StyleName = keyof typeof styles;

/** One cell of a row: how many columns it spans, how many rows, what stands in it. */
export interface Block {
  readonly span?: number;
  readonly rows?: number;
  readonly style: StyleName;
  readonly value?: string | number;
}

/** Draws rows of blocks; a block over several rows keeps its columns in the rows below it. */
export class FormSheet {
  private readonly rows: PlanRow[] = [];
  private readonly merges: Area[] = [];
  private readonly open: { left: number; right: number; until: number; style: StyleName }[] = [];

  constructor(private readonly name: string) {}

  /** Height in points. */
  row(height: number, ...blocks: Block[]): this {
    const top = this.rows.length;
    const cells: (PlanCell | null)[] = Array.from({ length: columns }, () => null);
    for (const above of this.open)
      if (above.until >= top) this.fill(cells, above.left, above.right, above.style);
    let left = 0;
    for (const block of blocks) {
      while (this.covered(top, left)) left += 1;
      const right = left + (block.span ?? 1) - 1;
      const bottom = top + (block.rows ?? 1) - 1;
      this.fill(cells, left, right, block.style);
      cells[left] = { value: block.value ?? null, style: styles[block.style] };
      if (right > left || bottom > top) this.merges.push({ top, left, bottom, right });
      if (bottom > top) this.open.push({ left, right, until: bottom, style: block.style });
      left = right + 1;
    }
    this.rows.push({ height, cells });
    return this;
  }

  plan(): SheetPlan {
    return {
      name: this.name,
      columnWidths,
      rows: this.rows,
      merges: this.merges,
      print: { orientation: "portrait", fitToWidth: true, centerHorizontally: true },
    };
  }

  private covered(row: number, column: number): boolean {
    return this.open.some((block) => block.until >= row && column >= block.left && column <= block.right);
  }

  private fill(cells: (PlanCell | null)[], left: number, right: number, style: StyleName): void {
    for (let column = left; column <= right; column += 1)
      cells[column] = { value: null, style: styles[style] };
  }
}
