/** All of them with FULL=1, else every n-th, beginning with the `from`-th. */
export function portion<Item>(items: readonly Item[], n: number, from = 0): readonly Item[] {
  return process.env.FULL ? items : items.filter((_item, index) => (index + from) % n === 0);
}

/** The day and hour stand still, since sheets tell when they were made; nothing else of the clock does. */
export function stopClock(): void {
  jest.useFakeTimers({
    now: new Date("2020-06-22T09:30:00"),
    doNotFake: [
      "nextTick",
      "performance",
      "queueMicrotask",
      "setImmediate",
      "clearImmediate",
      "setInterval",
      "clearInterval",
      "setTimeout",
      "clearTimeout",
      "hrtime",
    ],
  });
}
