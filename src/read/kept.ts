interface Made<Value> {
  readonly from: readonly unknown[];
  readonly value: Value;
}

/** Whether two lists hold the same, each in its place. */
export const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/**
 * Keeps with an object what was made of it, for as long as the object lives and everything else that it was made from
 * is the same: a workbook read again after a change in one sheet costs that sheet only.
 */
export function keeper<Key extends object, Value>(): (
  key: Key,
  from: readonly unknown[],
  make: () => Value,
) => Value {
  const kept = new WeakMap<Key, Made<Value>>();
  return (key, from, make) => {
    const known = kept.get(key);
    if (known && isSameList(known.from, from)) return known.value;
    const value = make();
    kept.set(key, { from, value });
    return value;
  };
}

/** The same for what is made a step at a time; what is known takes no step. */
export function stepsKeeper<Key extends object, Value>(): (
  key: Key,
  from: readonly unknown[],
  make: () => Generator<unknown, Value>,
) => Generator<unknown, Value> {
  const kept = new WeakMap<Key, Made<Value>>();
  return function* (key, from, make) {
    const known = kept.get(key);
    if (known && isSameList(known.from, from)) return known.value;
    const value = yield* make();
    kept.set(key, { from, value });
    return value;
  };
}
