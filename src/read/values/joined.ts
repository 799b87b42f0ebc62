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

/** jl622 | @163.com, jl622 | @ | 163.com: an address of mail in pieces, of which one is its sign. */
function joinedAddress(texts: readonly string[]): Raw | null {
  const at = texts.findIndex((text) => /^[@＠]/.test(text));
  const end = at < 0 ? 0 : texts[at]!.length > 1 ? at + 1 : at + 2;
  const whole = texts.slice(0, end).join("");
  return at > 0 && /^[\w.+-]+[@＠][\w-]+(?:\.[\w-]+)+$/.test(whole) ? oneText(whole) : null;
}

/** 138 | 43012345: a mobile number in two or three pieces. */
function joinedMobile(texts: readonly string[]): Raw | null {
  const whole = texts.slice(0, 3).join("");
  const two = texts.slice(0, 2).join("");
  const found = [two, whole].find((each) => /^1[3-9]\d{9}$/.test(each));
  return found !== undefined && /^1[3-9]\d{1,5}$/.test(texts[0]!) ? oneText(found) : null;
}

/** 2020 | 6 | 8, and nothing else: a date without its signs. */
function bareDate(texts: readonly string[]): Raw | null {
  const [year, month, day, ...others] = texts;
  const isDate =
    others.length === 0 &&
    /^(?:19|20)\d\d$/.test(year!) &&
    /^(?:0?[1-9]|1[0-2])$/.test(month!) &&
    (day === undefined || /^(?:0?[1-9]|[12]\d|3[01])$/.test(day));
  return isDate ? oneText(texts.join("-")) : null;
}

/** 2020 | 年 | 6 | 月 | 8 | 日, 2020年 | 6月 | 8日: a date over several cells, up to the last of its signs. */
function joinedDate(texts: readonly string[]): Raw | null {
  if (!texts.some((text, n) => /^[年月]$/.test(text) || (n > 0 && /^\d{1,2}\s*月$/.test(text))))
    return bareDate(texts);
  const end = texts.findLastIndex((text) => /[年月日]$/.test(text)) + 1;
  const parts = texts.slice(0, end);
  return parts.every((text) => /^[\d０-９]{0,4}\s*[年月日]?$/.test(text)) ? oneText(parts.join("  ")) : null;
}

/** A value that stands in several cells, as one text; null where its first cell is all of it. */
export function joined(type: Field["type"], cells: readonly { readonly text: string }[]): Raw | null {
  if (cells.length < 2) return null;
  const texts = cells.map((cell) => cell.text.trim());
  if (type === "code") return joinedCharacters(texts);
  if (type === "email") return joinedAddress(texts);
  if (type === "phone" || type === "mobile")
    return joinedCharacters(texts) ?? joinedTelephone(texts) ?? joinedMobile(texts);
  return type === "month" || type === "day" || type === "monthOrDay" ? joinedDate(texts) : null;
}
