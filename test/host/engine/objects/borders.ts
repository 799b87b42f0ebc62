import type { BorderLineStyle, BorderSide } from "hucre";
import { contains, type Area } from "../../model/area";
import { refuseProtected } from "../../model/edit";
import { patchStyle, type StylePatch } from "../../model/style";
import { ApiError } from "../errors";
import type { Session } from "../session";
import { hostObject, integerArgument, reads, type HostObject, type HostType, type Json } from "../types";
import { areaOf, type RangeSelf } from "./rangeSelf";
import { rgbOf } from "./styleAccess";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

type Side = (typeof SIDES)[number];

interface BorderSelf {
  readonly range: RangeSelf;
  readonly side: Side;
}

/** Line of the file ↔ style and weight of the API [doc]. */
const LINES: Record<BorderLineStyle, readonly [style: string, weight: string]> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

function lineOf(style: string, weight: string): BorderLineStyle {
  const lines = Object.entries(LINES) as [BorderLineStyle, readonly [string, string]][];
  const exact = lines.find(([, [s, w]]) => s === style && w === weight);
  const found = exact ?? lines.find(([, [s]]) => s === style);
  if (!found) throw new ApiError("InvalidArgument");
  return found[0];
}

type Edge = "top" | "bottom" | "left" | "right" | "diagonal";

/** Edges of a cell that belong to a side of its range. */
function edgesAt(side: Side, area: Area, row: number, col: number): Edge[] {
  switch (side) {
    case "EdgeTop":
      return row === area.top ? ["top"] : [];
    case "EdgeBottom":
      return row === area.bottom ? ["bottom"] : [];
    case "EdgeLeft":
      return col === area.left ? ["left"] : [];
    case "EdgeRight":
      return col === area.right ? ["right"] : [];
    case "InsideVertical":
      return [...(col > area.left ? ["left" as const] : []), ...(col < area.right ? ["right" as const] : [])];
    case "InsideHorizontal":
      return [...(row > area.top ? ["top" as const] : []), ...(row < area.bottom ? ["bottom" as const] : [])];
    default:
      return ["diagonal"];
  }
}

/** The lines of a side; null where they differ. */
function sharedLine(self: BorderSelf, session: Session): BorderSide | undefined | null {
  const area = areaOf(self.range, session);
  let first: BorderSide | undefined | null = null;
  let seen: string | undefined;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let col = area.left; col <= area.right; col += 1) {
      for (const edge of edgesAt(self.side, area, row, col)) {
        const line = self.range.sheet.cell(row, col).style?.border?.[edge];
        const key = JSON.stringify(line ?? null);
        if (seen !== undefined && seen !== key) return null;
        seen = key;
        first = line;
      }
    }
  }
  return first ?? undefined;
}

function setLine(
  self: BorderSelf,
  session: Session,
  change: (old: BorderSide | undefined) => BorderSide | undefined,
) {
  const area = areaOf(self.range, session);
  const { sheet } = self.range;
  if (sheet.protection && sheet.protection.formatCells !== true) refuseProtected(sheet, area);
  patchStyle(session.workbook, sheet, area, (row, col): StylePatch => {
    const edges = contains(area, row, col) ? edgesAt(self.side, area, row, col) : [];
    if (edges.length === 0) return {};
    const old = sheet.cell(row, col).style?.border;
    const border: NonNullable<StylePatch["border"]> = {};
    for (const edge of edges) {
      border[edge] = change(old?.[edge]);
      if (self.side === "DiagonalDown") border.diagonalDown = border.diagonal !== undefined;
      if (self.side === "DiagonalUp") border.diagonalUp = border.diagonal !== undefined;
    }
    return { border };
  });
}

function text(value: Json): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  return value;
}

const borderType: HostType<BorderSelf> = {
  name: "RangeBorder",
  id: (self) => self.side,
  scalars: {
    SideIndex: reads((self) => self.side),
    Style: {
      get(self, session) {
        const line = sharedLine(self, session);
        return line === null ? null : line ? LINES[line.style][0] : "None";
      },
      set(self, value, session) {
        const style = text(value);
        setLine(self, session, (old) => {
          if (style === "None") return undefined;
          return { ...old, style: lineOf(style, old ? LINES[old.style][1] : "Thin") };
        });
      },
    },
    Weight: {
      get(self, session) {
        const line = sharedLine(self, session);
        return line === null ? null : line ? LINES[line.style][1] : "Thin";
      },
      set(self, value, session) {
        const weight = text(value);
        setLine(self, session, (old) => ({
          ...old,
          style: lineOf(old ? LINES[old.style][0] : "Continuous", weight),
        }));
      },
    },
    Color: {
      get(self, session) {
        const line = sharedLine(self, session);
        return line === null ? null : `#${line?.color?.rgb ?? "000000"}`;
      },
      set(self, value, session) {
        const color = { rgb: rgbOf(value) };
        setLine(self, session, (old) => ({ style: old?.style ?? "thin", color }));
      },
    },
  },
};

function border(range: RangeSelf, side: unknown): HostObject {
  if (!SIDES.includes(side as Side)) throw new ApiError("InvalidArgument");
  return hostObject(borderType, { range, side: side as Side }) as HostObject;
}

export const borderCollectionType: HostType<RangeSelf> = {
  name: "RangeBorderCollection",
  scalars: { Count: reads(() => SIDES.length) },
  items: (self) => SIDES.map((side) => border(self, side)),
  indexer: (self, [side]) => border(self, side),
  methods: { GetItemAt: (self, args) => border(self, SIDES[integerArgument(args, 0)]) },
};
