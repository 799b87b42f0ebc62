/** What comes of work that is done a step at a time, for whoever does not pause in between. */
export function resultOf<Value>(steps: Generator<unknown, Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
