import { language } from "../language";

/** How a legend goes on up to its sign: 请在对应□内打“√”, 选中的打√. */
const saying = `(?:(?:${language.note}|提示)\\s*[:：]\\s*)?(?:请|在|选|用|以)[^()（）【】\\n]{0,30}?[打划画]\\s*[“”"'‘’]?\\s*`;
const sign = "[(（]?[√✓✔☑■●vV×][)）]?";
const inBrackets = new RegExp(`[(（【]\\s*${saying}${sign}[^()（）【】\\n]{0,25}[)）】]`, "g");
const ownLine = new RegExp(`^[^\\S\\n]*${saying}${sign}[^()（）【】\\n]{0,25}$`, "gm");

/** The cell of a choice without the print that says how to tick (（请在□内打“√”）): its signs tick nothing. */
export function withoutLegend(text: string): string {
  if (!/[打划画]/.test(text)) return text;
  return text
    .replace(inBrackets, "")
    .replace(ownLine, "")
    .replace(/^\n+|\n+$/g, "");
}
