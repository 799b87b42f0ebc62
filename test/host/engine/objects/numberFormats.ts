const FIXED: Record<string, string> = { General: "General", "@": "Text" };

/**
 * Category in the Format Cells dialog [doc: Excel.NumberFormatCategory]. Which custom formats Excel still counts as
 * Date or Number was not compared with Excel [?].
 */
export function numberFormatCategory(format: string): string {
  const fixed = FIXED[format];
  if (fixed) return fixed;
  const bare = format.replace(/"[^"]*"|\\./g, "").replace(/\[\$-[^\]]*\]/g, "");
  if (/^_/.test(bare) && /[$¥￥]|\* #/.test(bare)) return "Accounting";
  if (/\[\$[^\]]+\]|[$¥￥€]/.test(bare)) return "Currency";
  if (bare.includes("%")) return "Percentage";
  if (/E[+-]0/i.test(bare)) return "Scientific";
  if (/[?#0]\/[?#0\d]/.test(bare)) return "Fraction";
  if (/[yd]|mmm/i.test(bare)) return "Date";
  if (/[hs]|AM\/PM/i.test(bare)) return "Time";
  if (/^#?,?#*0(\.0+)?(_\)?)?$|^#,##0(\.0+)?$/.test(bare)) return "Number";
  return "Custom";
}
