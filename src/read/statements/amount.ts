import type { SnapshotCell } from "../../sheet/snapshot";

/** 万元 for one of each unit. */
const units: Readonly<Record<string, number>> = {
  "": 0.0001,
  千: 0.1,
  万: 1,
  十万: 10,
  百万: 100,
  亿: 10_000,
};
/** Statements are in 元 where they say no unit. */
export const usual = units[""]!;

const unit = "(?:人民币)?(亿|百万|十万|万|千)?元";
const said = new RegExp(`(?:单位|币种|货币)(?:为|是)?[:：]?${unit}`);
const alone = new RegExp(`^[（(]?${unit}[)）]?$`);
const bracketed = new RegExp(`[（(](?:[^()（）]*[:：,，])?${unit}[)）]`);

/** 单位：万元, （千元）, 金额单位：人民币元 → 万元 for one of it; null where a text names no unit. */
export function unitIn(text: string): number | null {
  const plain = text.replace(/\s/g, "");
  const found = said.exec(plain) ?? alone.exec(plain) ?? bracketed.exec(plain);
  return found ? units[found[1] ?? ""]! : null;
}

/** The figure of a cell in 万元: 1,234.56, (1,234.56), －12, 3.5亿元; null where it holds none. `scale`: 万元 for one. */
export function amountOf(cell: SnapshotCell | undefined, scale: number): number | null {
  if (!cell || cell.kind === "error" || cell.kind === "date" || cell.kind === "boolean") return null;
  if (typeof cell.value === "number") return cell.kind === "percent" ? null : cell.value * scale;
  const text = String(cell.value)
    .normalize("NFKC")
    .replace(/[,\s¥￥]|人民币|RMB|CNY/g, "")
    .replace(/[−–—－]/g, "-");
  const found = /^(\()?([-△▲])?(\d+(?:\.\d+)?)(亿|百万|十万|万|千)?(元)?(-)?(\))?$/.exec(text);
  if (!found) return null;
  const [, opening, sign, figure, word, yuan, behind, closing] = found;
  if ((opening === undefined) !== (closing === undefined)) return null;
  const negative = opening !== undefined || sign !== undefined || behind !== undefined;
  const own = word === undefined && yuan === undefined ? scale : units[word ?? ""]!;
  return (negative ? -1 : 1) * Number(figure) * own;
}

/** Places behind the point of 万元 that a figure goes to, written in a unit of which one is `scale` 万元: 24,000 元 go to four. */
export function placesOf(amount: number, scale: number): number {
  const written = String(Number((amount / scale).toFixed(6))).split(".")[1]?.length ?? 0;
  return Math.max(0, written - Math.round(Math.log10(scale)));
}
