/**
 * Keeps with an object what was made of it, for as long as the object lives and everything else that it was made from
 * is the same: a workbook read again after a change in one sheet costs that sheet only.
 */
export function keeper<Key extends object, Value>(): (
  key: Key,
  from: readonly unknown[],
  make: () => Value,
) => Value {
  const kept = new WeakMap<Key, { from: readonly unknown[]; value: Value }>();
  return (key, from, make) => {
    const known = kept.get(key);
    if (known?.from.length === from.length && known.from.every((each, index) => each === from[index]))
      return known.value;
    const value = make();
    kept.set(key, { from, value });
    return value;
  };
}
