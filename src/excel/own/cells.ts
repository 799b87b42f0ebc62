import type { Area } from "../../sheet/snapshot";

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Whole rows. */
export function rowsOf(sheet: Excel.Worksheet, first: number, count: number): Excel.Range {
  return sheet.getRange(`${first + 1}:${first + count}`);
}

export function shifted(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

export function bounding(one: Area | null, other: Area | null): Area | null {
  if (!one || !other) return one ?? other;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What is left of an area when another is taken out of it: above, below, left and right of that one. */
export function around(area: Area, inner: Area | null): Area[] {
  if (!inner) return [area];
  const { top, bottom, left, right } = area;
  const middle = { top: Math.max(top, inner.top), bottom: Math.min(bottom, inner.bottom) };
  return [
    { ...area, bottom: Math.min(bottom, inner.top - 1) },
    { ...area, top: Math.max(top, inner.bottom + 1) },
    { ...middle, left, right: Math.min(right, inner.left - 1) },
    { ...middle, left: Math.max(left, inner.right + 1), right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
