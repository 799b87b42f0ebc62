import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { yearHeading } from "../claims/years";
import type { RoleOf } from "../labels/recognise";
import { weights } from "../layout/weights";
import { asText, textsThat } from "./facts";
import { withRewritten } from "./rewritten";

const { fewestLabels } = weights.translations;

/** Longer texts are no labels, not even in two languages. */
const longest = 150;
/** A word of another language: so many letters beside each other. */
const shortestWord = 2;

const isLatin = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
/** Korean, Mongolian, Russian: what is spoken and written on forms of the border counties. */
const isOther = (code: number) =>
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0x1800 && code <= 0x18af) ||
  (code >= 0x400 && code <= 0x4ff);

/** Whether a text has Chinese characters, and a word of another language; without a pattern, for every text is asked. */
function hasTwo(text: string): boolean {
  if (text.length > longest) return false;
  let [run, isHan, isForeign] = [0, false, false];
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    run = isLatin(code) || isOther(code) ? run + 1 : 0;
    if (run >= shortestWord) isForeign = true;
    if (code >= 0x4e00 && code <= 0x9fff) isHan = true;
    if (isHan && isForeign) return true;
  }
  return false;
}
const inTwo = textsThat(hasTwo);

const foreign = "A-Za-z\\u0400-\\u04ff\\u1800-\\u18af\\uac00-\\ud7a3";
const words = `[${foreign}][${foreign}\\d&.,'’/\\- ]*`;
const brackets = /[(（][^()（）]*[)）]/g;
/** （万元 / RMB 10k）: the unit in both. */
const unitInTwo = new RegExp(`([(（]\\s*\\p{Script=Han}+)\\s*/?\\s*${words}([)）])`, "gu");
/** 项目信息 Project, 项目责任人（法人代表）Legal Representative（签字）. */
const behind = new RegExp(`([\\p{Script=Han})）])\\s*[/|:：-]?\\s*${words}(?=\\s*(?:[(（:：]|$))`, "gu");
/** Project Name / 项目名称. */
const before = new RegExp(`^\\s*${words}\\s*[/|:：-]?\\s*(?=\\p{Script=Han})`, "u");

/** A line without its words of another language; of one in that language alone the brackets that have Chinese in them. */
function withoutForeign(line: string): string {
  const plain = line.replace(unitInTwo, "$1$2");
  if (/\p{Script=Han}/u.test(plain.replace(brackets, "")))
    return plain.replace(before, "").replace(behind, "$1");
  return (plain.match(brackets) ?? []).filter((each) => /\p{Script=Han}/u.test(each)).join("");
}

/** A text in Chinese alone. */
const inChinese = (text: string): string => text.split(/\r?\n/).map(withoutForeign).join("").trim();

/**
 * A sheet whose labels, headings and years stand in two languages (项目名称 over Project Name, 项目信息 Project), in Chinese alone.
 * Answers stay as they are.
 */
export function withoutTranslations(sheet: SheetSnapshot, roleOf: RoleOf): SheetSnapshot {
  const found = inTwo(sheet.cells);
  if (found.length < fewestLabels) return sheet;
  const rewritten = new Map<SnapshotCell, SnapshotCell>();
  let labels = 0;
  for (const cell of found) {
    const text = inChinese(cell.text);
    if (text === "" || text === cell.text) continue;
    const own = asText(cell, text);
    const { label, heading, group, stranger } = roleOf(own);
    if (label) labels++;
    if (label || heading || group || stranger || yearHeading(own)) rewritten.set(cell, own);
  }
  return labels < fewestLabels ? sheet : withRewritten(sheet, rewritten);
}
