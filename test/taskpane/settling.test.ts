import { Settling } from "../../src/taskpane/parts/settling";

beforeEach(() => void jest.useFakeTimers({ now: 0 }));
afterEach(() => void jest.useRealTimers());

/** Work that takes no time, with the moments at which it began. */
function settling() {
  const began: number[] = [];
  const settle = new Settling(async () => void began.push(performance.now()));
  return { settle, began };
}

test("the first change after a rest is taken at once, those of the same moment with it", async () => {
  const { settle, began } = settling();
  settle.soon();
  settle.soon();
  await jest.advanceTimersByTimeAsync(0);
  expect(began).toEqual([0]);
  await jest.advanceTimersByTimeAsync(1_000);
  settle.soon();
  await jest.advanceTimersByTimeAsync(0);
  expect(began).toEqual([0, 1_000]);
});

test("changes that follow at once are taken together when they pause", async () => {
  const { settle, began } = settling();
  for (let n = 0; n < 5; n++) {
    settle.soon();
    await jest.advanceTimersByTimeAsync(50);
  }
  await jest.advanceTimersByTimeAsync(1_000);
  expect(began).toEqual([0, 350]);
});

test("what belongs to a change is done with it, in its order; at once where nothing is under way, and after a second where it hangs", async () => {
  const done: string[] = [];
  let go = () => {};
  const settle = new Settling(() => new Promise((resolve) => (go = resolve)));
  settle.together(() => void done.push("rest"));
  expect(done).toEqual(["rest"]);

  settle.soon();
  settle.together(() => void done.push("one"));
  await jest.advanceTimersByTimeAsync(500);
  settle.together(() => void done.push("two"));
  expect(done).toEqual(["rest"]);
  go();
  await jest.advanceTimersByTimeAsync(0);
  expect(done).toEqual(["rest", "one", "two"]);

  await jest.advanceTimersByTimeAsync(1_000);
  settle.soon();
  settle.together(() => void done.push("three"));
  await jest.advanceTimersByTimeAsync(999);
  expect(done).toHaveLength(3);
  await jest.advanceTimersByTimeAsync(1);
  expect(done).toEqual(["rest", "one", "two", "three"]);
});
