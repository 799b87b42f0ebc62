let byName: Intl.Collator | undefined;

/** Puts names in the order in which people look for them: 2.xlsx before 10.xlsx. To make the comparer takes longer than most runs have names. */
export function compareNames(a: string, b: string): number {
  byName ??= new Intl.Collator("zh-CN", { numeric: true });
  return byName.compare(a, b);
}
