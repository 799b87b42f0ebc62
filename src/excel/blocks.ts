import type { Area } from "../sheet/snapshot";

/** Rows of at most `cells` cells each; a row wider than that is cut into columns. */
export function blocksOf(area: Area, cells: number): Area[] {
  const width = area.right - area.left + 1;
  const columns = Math.min(width, cells);
  const rows = Math.max(1, Math.floor(cells / width));
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    for (let left = area.left; left <= area.right; left += columns)
      blocks.push({
        top,
        left,
        bottom: Math.min(area.bottom, top + rows - 1),
        right: Math.min(area.right, left + columns - 1),
      });
  return blocks;
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** The area in two halves, by rows where it has several; null for a single cell. */
export function halves(area: Area): [Area, Area] | null {
  if (area.top < area.bottom) {
    const middle = (area.top + area.bottom) >> 1;
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  if (area.left < area.right) {
    const middle = (area.left + area.right) >> 1;
    return [
      { ...area, right: middle },
      { ...area, left: middle + 1 },
    ];
  }
  return null;
}
