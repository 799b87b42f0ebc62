import type { Area } from "../../sheet/snapshot";
import type { Grid, Region } from "../page/grid";

/** Where a value stands from its label. */
export const directions = ["right", "below", "left", "above"] as const;
export type Direction = (typeof directions)[number];

/**
 * A page turned so that values stand right of their labels, whichever way they really stand: in the view "below" the
 * page's columns are rows, in "left" it is mirrored. Whatever reads a layout is written once, for the right.
 */
export interface View {
  readonly direction: Direction;
  /** A page's area as it lies in the view. */
  area(area: Area): Area;
  /** What covers a place of the view: its area there, the page's own area, and what stands in it. */
  at(row: number, col: number): Region & { readonly onPage: Area };
}

type Turn = (area: Area) => Area;

const turns: Readonly<Record<Direction, Turn>> = {
  right: (area) => area,
  below: ({ top, left, bottom, right }) => ({ top: left, left: top, bottom: right, right: bottom }),
  left: ({ top, left, bottom, right }) => ({ top, left: -right, bottom, right: -left }),
  above: ({ top, left, bottom, right }) => ({ top: left, left: -bottom, bottom: right, right: -top }),
};

/** A page's area as it lies in a view. */
export const areaIn = (direction: Direction, area: Area): Area => turns[direction](area);

/** Where an area of the page ends in a direction: the column of its right edge for "right". */
export function edgeOf(direction: Direction, { top, left, bottom, right }: Area): number {
  switch (direction) {
    case "right":
      return right;
    case "left":
      return left;
    case "below":
      return bottom;
    case "above":
      return top;
  }
}

const opposite = { right: "left", left: "right", below: "above", above: "below" } as const;

/** Where it begins. */
export const beginOf = (direction: Direction, area: Area): number => edgeOf(opposite[direction], area);

/** What covers a place of the view on the page. */
function regionOf(grid: Grid, direction: Direction, row: number, col: number): Region {
  switch (direction) {
    case "right":
      return grid.region(row, col);
    case "below":
      return grid.region(col, row);
    case "left":
      return grid.region(row, -col);
    case "above":
      return grid.region(-col, row);
  }
}

export function viewOf(grid: Grid, direction: Direction): View {
  const turn = turns[direction];
  return {
    direction,
    area: turn,
    at: (row, col) => {
      const { area, cell } = regionOf(grid, direction, row, col);
      return { area: turn(area), cell, onPage: area };
    },
  };
}
