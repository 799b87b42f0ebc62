const idle = /[的及和与或]|相关|数量|个数|情况|数$/g;
/** 软著 is said for 软件著作权. */
const short = /软著(?!作)/g;
/** What is left of a shorter label is a word that people also fill in. */
const shortest = 5;
/** Longer texts are no labels. */
const longest = 90;

/**
 * A label's key without the words that carry nothing (合作的云平台服务商, 工业APP个数, 专利及软著数量); null where too little
 * is left to know it by.
 */
export function withoutIdleWords(key: string): string | null {
  if (key.length > longest) return null;
  const inFull = key.includes("软著") ? key.replace(short, "软件著作权") : key;
  if (inFull.length < shortest) return null;
  const rest = inFull.replace(idle, "");
  return rest.length < shortest ? null : rest;
}
