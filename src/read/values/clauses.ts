/** Words by which a number is only about right. */
export const isEstimate = /约|估|预|左右|以上|不足/;

/** 已有, 共: words before a number that only say that it is there. */
const before =
  /^(?:目前|现)?(?:共计|总计|合计|累计|共有|已有|现有|拥有|有|共|(?:牵头|主持|参与|承担|参加)(?:制定|编制|起草|承担)?(?:了|过)?)?\s*(?::\s*)?(?=[\d零〇一二三四五六七八九十百千两])/;

/** What follows explains the number, or says where it is shown. */
const behind = /^(.*?[^(\s])(?:[,;。]\s*(?:其中|含|包括|包含|均|都|全部|主要|详见|见|证明|附)|\s*其中)(.*)$/s;

const total = /^(.*[^\s,;、:])[\s,;、:]*(?:共计|合计|总计|共有|共)\s*:?\s*(\d[\d.,]*[^\d,;、。()]*)$/s;

/** No other text has a clause behind its number, or a total. */
const anyClause = /[,;。]|其中/;
const anyTotal = /[共计]/;

/** 软件著作权21项,专利2项,共23项 → 23项: a total is taken where the parts before it add up to it. */
function totalOf(text: string): string | null {
  const match = anyTotal.test(text) ? total.exec(text) : null;
  const parts = match?.[1];
  const sum = match?.[2];
  if (parts === undefined || sum === undefined) return text;
  const numbers = [...parts.matchAll(/(?:^|[^A-Za-z\d.])(\d+(?:\.\d+)?)/g)].map((each) => Number(each[1]));
  const added = numbers.reduce((a, b) => a + b, 0);
  const said = parseFloat(sum.replaceAll(",", ""));
  return numbers.length === 0 || Math.abs(added - said) < 1e-6 * Math.max(1, said) ? sum : null;
}

/**
 * A folded text without the clauses around its number: 已有12个，证明材料见附件3 → 12个. null where they make the
 * number doubtful.
 */
export function withoutClauses(text: string): string | null {
  const match = anyClause.test(text) ? behind.exec(text) : null;
  const rest = match?.[2];
  if (rest !== undefined && isEstimate.test(rest)) return null;
  return totalOf(match?.[1] ?? text)?.replace(before, "") ?? null;
}
