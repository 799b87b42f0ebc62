/** What comes of work that is done a step at a time, for whoever does not pause in between. */
export function resultOf<Value>(steps: Generator<unknown, Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Steps within a part of something: the share of the whole that is done stays. */
export function* stepsAt<Value>(share: number, steps: Generator<unknown, Value>): Generator<number, Value> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as Value;
    yield share;
  }
}
