/** 3-5 as [3, 4, 5]; nothing as no seeds. */
export function seedsOf(range: string): number[] {
  if (range === "") return [];
  const [first, last = first] = range.split("-").map(Number) as [number, number?];
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** The names that were asked for, with commas, perhaps by their beginning (codes*); all where nothing was. */
export function chosen(names: readonly string[], asked: string | undefined): string[] {
  if (!asked) return [...names];
  const wanted = asked.split(",");
  const found = names.filter((name) =>
    wanted.some((each) => (each.endsWith("*") ? name.startsWith(each.slice(0, -1)) : name === each)),
  );
  if (found.length === 0) throw new Error(`There is no ${asked}: ${names.join(", ")}`);
  return found;
}
