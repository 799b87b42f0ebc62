import type { FontStyle } from "hucre";
import { ApiError } from "../errors";
import type { HostType, Json, Scalar } from "../types";
import type { RangeSelf } from "./rangeSelf";
import { flag, patchRange, positive, rgbOf, styleScalar } from "./styleAccess";

/** No fill reads as white [W]. */
export const fillType: HostType<RangeSelf> = {
  name: "RangeFill",
  scalars: {
    Color: styleScalar(
      (style) =>
        `#${(style?.fill?.type === "pattern" && style.fill.pattern !== "none" && style.fill.fgColor?.rgb) || "FFFFFF"}`,
      (value) => ({ fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgbOf(value) } } }),
    ),
  },
  methods: {
    Clear(self, _args, session) {
      patchRange(self, session, { fill: null });
      return null;
    },
  },
};

const UNDERLINES = {
  None: undefined,
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

function underlineName(underline: FontStyle["underline"]): string {
  if (underline === true) return "Single";
  const found = Object.entries(UNDERLINES).find(([, value]) => value === underline);
  return underline ? (found?.[0] ?? "Single") : "None";
}

function underlineOf(value: Json): FontStyle["underline"] {
  if (typeof value !== "string" || !(value in UNDERLINES)) throw new ApiError("InvalidArgument");
  return UNDERLINES[value as keyof typeof UNDERLINES];
}

function fontFlag(name: "bold" | "italic" | "strikethrough"): Scalar<RangeSelf> {
  return styleScalar(
    (style) => style?.font?.[name] === true,
    (value) => ({ font: { [name]: flag(value) || undefined } }),
  );
}

function position(name: "superscript" | "subscript"): Scalar<RangeSelf> {
  return styleScalar(
    (style) => style?.font?.vertAlign === name,
    (value) => ({ font: { vertAlign: flag(value) ? name : undefined } }),
  );
}

export const fontType: HostType<RangeSelf> = {
  name: "RangeFont",
  scalars: {
    Name: withDefault("name", "等线", (value) => {
      if (typeof value !== "string" || value === "") throw new ApiError("InvalidArgument");
      return value;
    }),
    Size: withDefault("size", 11, (value) => {
      if (positive(value) < 1 || positive(value) > 409) throw new ApiError("InvalidArgument");
      return positive(value);
    }),
    Color: styleScalar(
      (style) => `#${style?.font?.color?.rgb ?? "000000"}`,
      (value) => ({ font: { color: { rgb: rgbOf(value) } } }),
    ),
    Bold: fontFlag("bold"),
    Italic: fontFlag("italic"),
    Strikethrough: fontFlag("strikethrough"),
    Underline: styleScalar(
      (style) => underlineName(style?.font?.underline),
      (value) => ({ font: { underline: underlineOf(value) } }),
    ),
    Superscript: position("superscript"),
    Subscript: position("subscript"),
  },
};

/** Name and size fall back to the workbook's standard font. */
function withDefault<K extends "name" | "size">(
  key: K,
  fallback: NonNullable<FontStyle[K]>,
  check: (value: Json) => NonNullable<FontStyle[K]>,
): Scalar<RangeSelf> {
  return {
    get: (self, session) => {
      const standard = session.workbook.defaultFont?.[key] ?? fallback;
      return styleScalar(
        (style) => style?.font?.[key] ?? standard,
        () => ({}),
      ).get(self, session);
    },
    set: (self, value, session) => patchRange(self, session, { font: { [key]: check(value) } }),
  };
}

export const formatProtectionType: HostType<RangeSelf> = {
  name: "FormatProtection",
  scalars: {
    /** Cells are locked unless said otherwise [doc]. */
    Locked: styleScalar(
      (style) => style?.protection?.locked !== false,
      (value) => ({ protection: { locked: flag(value) } }),
    ),
    FormulaHidden: styleScalar(
      (style) => style?.protection?.hidden === true,
      (value) => ({ protection: { hidden: flag(value) } }),
    ),
  },
};
