/** Words that are said for each other in labels, the plainest first; what carries nothing has no plain word. */
const exchanged: readonly (readonly string[])[] = [
  ["", "的", "及", "和", "与", "或", "以及", "相关", "数量", "个数", "总数", "数目", "情况"],
  ["企业", "单位", "公司", "主体"],
  ["时间", "日期", "年月日", "年月"],
  ["类别", "类型", "种类"],
  ["模式", "方式"],
  ["申报", "申请", "拟申报"],
  ["填报", "填表", "填写", "上报", "报送"],
  ["计划", "规划", "预计", "预期"],
  ["总额", "总金额"],
  ["现状", "进展", "状况"],
  ["服务商", "提供商", "供应商", "服务提供商", "服务供应商"],
  ["牵头承担", "牵头", "承担", "主持"],
  ["有", "具有", "具备", "拥有"],
  ["软件著作权", "软著"],
  ["APP", "应用程序", "应用APP"].map((word) => word.toLowerCase()),
];
const plainOf = new Map(exchanged.flatMap(([plain, ...others]) => others.map((other) => [other, plain!])));
const words = new RegExp(
  [...plainOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => (word === "软著" ? "软著(?!作)" : word))
    .concat("数$")
    .join("|"),
  "g",
);

/** What is left of a shorter label is a word that people also fill in. */
const shortest = 5;
const shortestExchanged = 4;
/** Longer texts are no labels. */
const longest = 90;

/**
 * A label's key in the plainest words, without those that carry nothing (合作的云平台服务商, 工业APP个数, 申请企业全称, 专利及软著数量);
 * null where too little is left to know it by.
 */
export function inPlainWords(key: string): string | null {
  if (key.length > longest || key.length < shortestExchanged) return null;
  let isLess = false;
  const rest = key.replace(words, (word) => {
    const plain = plainOf.get(word) ?? "";
    if (plain === "") isLess = true;
    return plain;
  });
  return rest.length < (isLess ? shortest : shortestExchanged) ? null : rest;
}
