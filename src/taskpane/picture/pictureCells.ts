import { placeKey, type CellLook, type SheetLook } from "../../sheet/look";
import type { Area, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { lanesBetween, type Geometry } from "./geometry";

/** A cell, or several merged ones, as it is drawn. */
export interface PictureCell {
  readonly area: Area;
  readonly text: string;
  readonly look: CellLook | undefined;
  /** The side on which Excel puts a value of its kind. */
  readonly side: "left" | "right" | "center";
  /** Its text may run on over the next cell, which is empty. */
  readonly runsOn: boolean;
}

/** What of a sheet is in sight, in pixels without zoom. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Finds what to draw of a sheet, however many rows it has. */
export class PictureCells {
  private readonly cells: ReadonlyMap<number, SnapshotCell>;
  /** The merged area that covers a place. */
  private readonly covering = new Map<number, Area>();

  constructor(
    sheet: SheetSnapshot,
    private readonly look: SheetLook | undefined,
    private readonly geometry: Geometry,
  ) {
    this.cells = new Map(sheet.cells.map((cell) => [placeKey(cell.row, cell.col), cell]));
    const [rows, columns] = [geometry.ys.length - 2, geometry.xs.length - 2];
    for (const area of sheet.merges)
      for (let row = area.top; row <= Math.min(area.bottom, rows); row += 1)
        for (let col = area.left; col <= Math.min(area.right, columns); col += 1)
          this.covering.set(placeKey(row, col), area);
  }

  /** The whole of what a place belongs to: a merged area, or the cell alone. */
  areaAt(row: number, col: number): Area {
    return this.covering.get(placeKey(row, col)) ?? { top: row, left: col, bottom: row, right: col };
  }

  /** Row by row the cells that are in sight, empty ones too: the lines of a form are drawn around them. */
  rowsIn(view: View): readonly { readonly row: number; readonly cells: readonly PictureCell[] }[] {
    const { xs, ys } = this.geometry;
    const [top, bottom] = lanesBetween(ys, view.top, view.top + view.height);
    const [left, right] = lanesBetween(xs, view.left, view.left + view.width);
    const drawn = new Set<Area>();
    const rows: { row: number; cells: PictureCell[] }[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cells: PictureCell[] = [];
      for (let col = left; col <= right; col += 1) {
        const area = this.areaAt(row, col);
        if (this.covering.has(placeKey(row, col))) {
          if (drawn.has(area)) continue;
          drawn.add(area);
        }
        cells.push(this.drawn(area));
      }
      rows.push({ row, cells });
    }
    return rows;
  }

  /** The lines around merged cells are those of the cells at its edges; the rest is the first cell's. */
  private lookOf({ top, left, bottom, right }: Area, first: CellLook | undefined): CellLook | undefined {
    if (top === bottom && left === right) return first;
    const lines = (row: number, col: number, sides: string): string =>
      [...(this.look!.cells.get(placeKey(row, col))?.lines ?? "")]
        .filter((side) => sides.includes(side))
        .join("");
    return { ...first, lines: lines(top, left, "tl") + lines(bottom, right, "br") };
  }

  private drawn(area: Area): PictureCell {
    const place = placeKey(area.top, area.left);
    const cell = this.cells.get(place);
    const look = this.look?.cells.get(place);
    const usual = cell?.kind === "text" || !cell ? "left" : cell.kind === "boolean" ? "center" : "right";
    const alone = area.right === area.left && !this.cells.has(place + 1) && !this.covering.has(place + 1);
    return {
      area,
      text: cell?.text ?? "",
      look: this.look && this.lookOf(area, look),
      side: look?.align ?? usual,
      runsOn: alone && usual === "left" && !look?.wrap,
    };
  }
}
