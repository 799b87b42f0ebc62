import { holdsAny } from "../../text/holdsAny";
import { squeeze } from "./text";

const who = "(?:(?:本|我|该)?(?:公司|企业|单位)|我司)?";
const when = "(?:当年度?|当时|此时|该年度?|本年度?)?";
const begun = "(?:成立|设立|注册|登记|组建|建立|开业|营业|经营|运营|投产|生产)";

/** 未成立, 公司当年尚未注册；无数据, 成立前, 筹建期, 2018年3月成立. */
const notInBeing = new RegExp(
  [
    `^${who}${when}(?:尚|还|仍)?(?:未|没有?)(?:正式|实际)?${begun}(?:登记|公司|企业)?(?:[,，;；、。][^\\d]*)?$`,
    `^${who}${begun}(?:之|以)?前(?:[,，;；、。][^\\d]*)?$`,
    `^${who}${when}(?:尚|仍)?(?:处于?|在)?筹[建备](?:期间?|中|阶段)?$`,
    `^${who}[于自]?(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:才|新|刚)?(?:成立|设立|注册|登记)(?:登记)?$`,
  ].join("|"),
);
const letters = [..."成设注登组建开营经运投生筹"];

/** Whether a text in the place of a figure says that there was no enterprise yet, or that it had no business: that there is none. */
export function isNotInBeing(text: string): boolean {
  if (text.length > 40 || !holdsAny(text, letters)) return false;
  return notInBeing.test(
    squeeze(text)
      .replace(/_/g, "")
      .replace(/^[([【〔](.*)[)\]】〕]$/, "$1"),
  );
}
