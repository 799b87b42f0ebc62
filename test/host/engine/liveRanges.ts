import type { Area } from "../model/area";
import type { HostEvent } from "../model/events";
import { shiftedArea } from "../model/structure";
import type { HostSheet } from "../model/sheet";
import type { HostObject } from "./types";

/** A range that the client may hold on to: its area moves when cells are put in or taken out before it [doc]. */
export interface LiveRange {
  readonly sheet: HostSheet;
  /** Null after all of its cells were deleted. */
  area: Area | null;
}

export function isLiveRange(self: unknown): self is LiveRange {
  return typeof self === "object" && self !== null && "sheet" in self && "area" in self;
}

export function moveRanges(objects: Iterable<HostObject>, event: HostEvent & { kind: "cells" }): void {
  const { shift } = event;
  if (!shift) return;
  const moved = new Set<LiveRange>();
  for (const { self } of objects) {
    const ranges = Array.isArray(self) ? self : [self];
    for (const range of ranges) {
      if (!isLiveRange(range) || moved.has(range) || range.sheet !== event.sheet || !range.area) continue;
      moved.add(range);
      range.area = shiftedArea(range.area, shift, event.area);
    }
  }
}
