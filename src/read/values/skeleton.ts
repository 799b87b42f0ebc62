/** What a blank form prints where the answer goes: it looks like a word, but nothing was filled in. */

const areaWords = /^(?:吉林)?(?:省|市|州|区|县|乡|镇|街道?|路|号|自治州|[()/、])+$/;
/** 区号 —, 区号（ ）号码. */
const areaCode = /^区号[-—–()]*(?:电话)?(?:号码)?[-—–()]*$/;
/** @ and .com with nothing around them. */
const address = /^@(?:\.?(?:com|cn))?$/i;
/** 第 项, 共 个: the words around a number that was not written. */
const counted = /^[第共约](?:[项个名家台件人]|万元|元)$/;
const boxes = /^[□☐]{2,}$/;
const example = /^(?:例如?|如|示例|样例|举例)[:：]/;
const longestExample = 60;

/** Whether a folded text is only what the form prints: 省 市 区（县）, 区号 —, @, □□□□□□, 如：130000. */
export function isSkeleton(folded: string): boolean {
  if (folded.length > longestExample) return false;
  const bare = folded.replace(/[\s_.…]+/g, "");
  if (areaCode.test(bare) || address.test(bare) || counted.test(bare) || boxes.test(bare)) return true;
  const gaps = folded.match(/[\s_]{2,}/g)?.length ?? 0;
  if (gaps > 0 && areaWords.test(bare)) return true;
  const inside = /^\(([^()]*)\)$/.exec(folded)?.[1] ?? folded;
  return example.test(inside);
}
