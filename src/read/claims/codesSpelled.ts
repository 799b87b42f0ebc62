import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { holdsAny } from "../../text/holdsAny";
import { joints } from "../choices/joints";
import { firstSign } from "../choices/marks";
import type { LabelIndex } from "../labels/labelIndex";
import { recogniseLabel } from "../labels/recognise";
import { asText } from "../page/facts";
import { narrow } from "../values/text";
import { withRewritten } from "../page/rewritten";

/** Longer texts are no label with its list. */
const longest = 500;
const longestCodes = 40;
/** A list has so many words at least, and begins with its first code. */
const fewestWords = 2;
const firstCodes = ["①", "1", "a"];

/** The first two codes of a list, both of which stand in it. */
const pairs = [
  ["①", "②"],
  ["1", "2"],
  ["１", "２"],
  ["A", "B"],
  ["Ａ", "Ｂ"],
  ["a", "b"],
] as const;
const behindCode = ["②", ".", "．", "、", ")", "）", ":", "："];
const mayList = ({ kind, text }: SnapshotCell) =>
  kind === "text" &&
  text.length <= longest &&
  holdsAny(text, behindCode) &&
  pairs.some(([first, second]) => text.includes(first) && text.includes(second));

const code = /[①-⑳]|\(?(?:\d{1,2}|[a-k])[.)、．:](?!\d)/giu;
const said = new RegExp(`[①-⑳]|\\d{1,2}|[a-k]`, "giu");
const between = new RegExp(`[${joints}\\s()（）.．。]+`, "g");
const bare = (text: string) => text.replace(/[().、．:]/g, "").toLowerCase();

interface List {
  /** What stands before it: the label. */
  readonly head: string;
  readonly words: ReadonlyMap<string, string>;
}

/** 性别（①男 ②女）, 项目类别（填代码）\n1.行业级… 2.企业级…: a label and the words that it lists by their codes; null for other texts. */
function listIn(text: string): List | null {
  const plain = narrow(text);
  const all = [...plain.matchAll(code)];
  // 6.项目类别：1.行业级… 2.企业级…: the label has a number of its own.
  const first = all.findLastIndex((match) => firstCodes.includes(bare(match[0])));
  const codes = first < 0 ? [] : all.slice(first);
  if (codes.length < fewestWords || firstSign(plain) >= 0) return null;
  const words = new Map<string, string>();
  codes.forEach((match, n) => {
    const word = plain
      .slice(match.index + match[0].length, codes[n + 1]?.index)
      .replace(/[\s)）;；,，、。]+$/, "");
    words.set(bare(match[0]), word.trim());
  });
  const isWhole = words.size === codes.length && [...words.values()].every((word) => word !== "");
  const head = plain.slice(0, codes[0]!.index).replace(/[\s(（:：]+$/, "");
  return isWhole && head !== "" ? { head, words } : null;
}

/** All that an answer by codes is made of; no pattern is tried on another one. */
const inCodes = new Set(
  "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳0123456789０１２３４５６７８９ABCDEFGHIJKabcdefghijkＡＢＣＤＥＦＧＨＩＪＫ、,，;；/ .()（）。",
);

function mayBeCodes({ kind, text }: SnapshotCell): boolean {
  if (kind === "date" || text.length === 0 || text.length > longestCodes) return false;
  for (let n = 0; n < text.length; n++) if (!inCodes.has(text[n]!)) return false;
  return true;
}

/** The words whose codes an answer holds and nothing else: ①④, A、C, 5,3; null for another one. */
function wordsSaid(answer: SnapshotCell, { words }: List): string[] | null {
  const text = narrow(answer.text).trim();
  if (text.replace(said, "").replace(between, "") !== "") return null;
  const found = (text.match(said) ?? []).map((each) => words.get(each.toLowerCase()));
  return found.every((word) => word !== undefined) ? found : null;
}

const byWords = new Set(["choice", "choices", "yesNo", "text"]);

/**
 * A sheet in which an answer by its code (③, A, 5,3) beside a label that lists what the codes mean is the words themselves, and
 * the label stands without its list. A count is no code: 专利（1.发明 2.实用新型） | 2.
 */
export function withCodesSpelled(sheet: SheetSnapshot, index: LabelIndex): SheetSnapshot {
  const spelled = new Map<SnapshotCell, SnapshotCell>();
  const { cells } = sheet;
  for (let n = 1; n < cells.length; n++) {
    const [cell, answer] = [cells[n - 1]!, cells[n]!];
    if (cell.row !== answer.row || !mayBeCodes(answer) || !mayList(cell)) continue;
    const list = listIn(cell.text);
    const words = list && wordsSaid(answer, list);
    if (!list || !words) continue;
    const label = recogniseLabel(list.head, index);
    if (!label?.hits.every(({ field }) => byWords.has(field.type))) continue;
    spelled.set(cell, asText(cell, list.head)).set(answer, asText(answer, words.join("、")));
  }
  return withRewritten(sheet, spelled);
}
