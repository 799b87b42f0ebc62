import type { CellStyle, FontStyle } from "hucre";
import { isFormulaLike } from "../../sheet/formulaLike";
import type { PlanStyle } from "../../sheet/plan";

const gb2312 = 134; // character set of Chinese fonts: what Excel writes beside 仿宋, so that other machines pick a stand-in
const thin = { style: "thin" } as const;

export const defaultFont: FontStyle = { name: "宋体", size: 11, charset: gb2312 };

export function toStyle(style: PlanStyle | undefined, value: unknown): CellStyle | undefined {
  const numberFormat =
    style?.numberFormat ?? (typeof value === "string" && isFormulaLike(value) ? "@" : undefined);
  if (!style && !numberFormat) return undefined;
  return {
    font: toFont(style ?? {}),
    ...(style?.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill } } } : {}),
    ...(style?.border ? { border: { top: thin, right: thin, bottom: thin, left: thin } } : {}),
    ...(style?.align || style?.vertical || style?.wrap
      ? {
          alignment: {
            ...(style.align ? { horizontal: style.align } : {}),
            ...(style.vertical ? { vertical: style.vertical } : {}),
            ...(style.wrap ? { wrapText: true } : {}),
          },
        }
      : {}),
    ...(numberFormat ? { numFmt: numberFormat } : {}),
    ...(style?.unlocked ? { protection: { locked: false } } : {}),
  };
}

function toFont(style: PlanStyle): FontStyle {
  const name = style.font ?? defaultFont.name!;
  return {
    name,
    size: style.size ?? defaultFont.size!,
    ...(/[一-鿿]|GB2312/.test(name) ? { charset: gb2312 } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.color ? { color: { rgb: style.color } } : {}),
  };
}
