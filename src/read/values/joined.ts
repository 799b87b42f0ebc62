import type { Field } from "../../form/edition";
import type { Raw } from "./outcome";

const oneText = (text: string): Raw => ({ kind: "text", value: text, text });

/** A code or a telephone number with a cell for every character. */
function joinedCharacters(texts: readonly string[]): Raw | null {
  if (texts.length < 6 || texts.some((text) => [...text].length !== 1)) return null;
  return oneText(texts.join(""));
}

/** 0431 | - | 81111111, 区号 | 0431 | 号码 | 81111111: a telephone number whose area code has a cell of its own. */
function joinedTelephone(texts: readonly string[]): Raw | null {
  const parts = texts.filter((text) => !/^(?:区号|(?:电话)?号码|[-—–－]+)[:：]?$/.test(text));
  const [area, number, other] = parts;
  if (!area || !number || !/^[(（]?0\d{2,3}[)）]?[-—–－]?$/.test(area) || !/^\d{7,8}$/.test(number))
    return null;
  return other && /\d/.test(other) ? null : oneText(`${area.replace(/\D/g, "")}-${number}`);
}

/** 2020 | 年 | 6 | 月 | 8 | 日: a date over several cells, up to the last of its signs. */
function joinedDate(texts: readonly string[]): Raw | null {
  if (!texts.some((text) => /^[年月]$/.test(text))) return null;
  const end = texts.findLastIndex((text) => /[年月日]$/.test(text)) + 1;
  const parts = texts.slice(0, end);
  return parts.every((text) => /^[\d０-９]{0,4}\s*[年月日]?$/.test(text)) ? oneText(parts.join("  ")) : null;
}

/** A value that stands in several cells, as one text; null where its first cell is all of it. */
export function joined(type: Field["type"], cells: readonly { readonly text: string }[]): Raw | null {
  if (cells.length < 2) return null;
  const texts = cells.map((cell) => cell.text.trim());
  if (type === "code") return joinedCharacters(texts);
  if (type === "phone" || type === "mobile") return joinedCharacters(texts) ?? joinedTelephone(texts);
  return type === "month" || type === "day" || type === "monthOrDay" ? joinedDate(texts) : null;
}
