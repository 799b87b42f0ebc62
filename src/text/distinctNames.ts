/** Names by which Windows and macOS mean the same file: whatever the case and the width of their letters. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFC");
}

/**
 * The names, each its own: of those that are the same the second gets a number. A name that stands in the list as it is
 * keeps it, also one that looks numbered: 甲, 甲, 甲（2） become 甲, 甲（3）, 甲（2）.
 */
export function distinctNames(
  names: readonly string[],
  numbered: (name: string, number: number) => string,
): readonly string[] {
  const taken = new Set<string>();
  const first = names.map((name) => {
    const isFirst = !taken.has(nameKey(name));
    taken.add(nameKey(name));
    return isFirst;
  });
  return names.map((name, index) => {
    if (first[index]) return name;
    let number = 2;
    while (taken.has(nameKey(numbered(name, number)))) number++;
    const own = numbered(name, number);
    taken.add(nameKey(own));
    return own;
  });
}
