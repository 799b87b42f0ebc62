import { foldText } from "../text/foldText";

const chineseDigits = "一二三四五六七八九";
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
/** What is counted with 一 二 三 in a project's name: 二期, 第三批, 一号线; also a number that ends the name, （二）. */
const counted =
  "\\s*(?:期|号|批|线|阶段|步|标|段|代|厂|车间|分厂|工厂|基地|园|次|版|轮|部分|[^\\p{L}\\p{N}]*$)";
const chinese = new RegExp(`([一二三四五六七八九十]+)(?=${counted})`, "gu");
const roman = new RegExp(`(^|[^a-z])([ivx]+)(?=${counted})`, "gu");
const romanSigns = /[Ⅰ-Ⅻⅰ-ⅻ]/g;
/** Words that make another project of one with the same name: …项目 and …项目（扩建）. */
const turns =
  /扩建|续建|改建|迁建|新建|复建|重建|扩能|扩产|扩容|升级|改造|技改|延续|追加|补充|首期|前期|后期|上期|下期|近期|远期|子项|分项|[东西南北][区厂园]/g;

function digitsOf(numeral: string): string {
  const [tens, ones] = numeral.includes("十") ? numeral.split("十") : ["", numeral];
  const digit = (text = ""): number => chineseDigits.indexOf(text) + 1;
  return String((numeral.includes("十") ? (digit(tens) || 1) * 10 : 0) + (ones ? digit(ones) : 0));
}

/** A project's name as it is compared: 项目（二期） and 项目 2 期 are one text. */
export function projectKey(name: string): string {
  const text = name
    .replace(romanSigns, (sign) => String(((sign.charCodeAt(0) - 0x2160) % 16) + 1))
    .normalize("NFKC")
    .toLowerCase()
    .replace(chinese, digitsOf)
    .replace(roman, (_all, before: string, found: string) => before + (romans.indexOf(found) + 1 || found));
  return foldText(text);
}

/**
 * What tells two projects of like names apart: numbers, phases, 扩建 and the like. Names whose marks differ are never
 * taken for each other.
 */
export function marksOf(name: string): string {
  const key = projectKey(name);
  const loneLetters = (key.match(/[a-z\d]+/g) ?? []).filter((word) => /^[a-z]$/.test(word));
  return [/\d+/g, turns]
    .flatMap((pattern) => key.match(pattern) ?? [])
    .concat(loneLetters)
    .sort()
    .join(" ");
}
