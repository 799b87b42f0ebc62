/** A quantitative target in its parts: 不少于500台 → at least 500 台. */
export interface Target {
  readonly number: number;
  readonly unit: string;
}

const figure = /(\d[\d,，]*(?:\.\d+)?)\s*(万|亿)?\s*([%％‰]|[^\d\s，,。；;、（()）]{0,6})/;

/** What a target's text says; null where it names no figure, or several that might be meant. */
export function parseTarget(text: string): Target | null {
  const plain = text.normalize("NFKC").replace(/(?:19|20)\d{2}年(?:底|末|前|\d{1,2}月)?/g, "");
  const found = figure.exec(plain);
  if (!found || /\d/.test(plain.slice(found.index + found[0].length))) return null;
  const [, digits = "", scale = "", unit = ""] = found;
  return {
    number: Number(digits.replace(/[,，]/g, "")),
    unit: scale + unit.replace(/(?:以上|以下|左右)$/, ""),
  };
}
