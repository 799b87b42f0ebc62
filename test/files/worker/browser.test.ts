import { browserReaders } from "../../../src/files/browser";
import { writeXlsx } from "../../../src/files/node";
import type { Make } from "../../../src/files/worker/protocol";

const make: Make = ({ workbook }, input) => `${String(input)} ${workbook.sheets[0]!.cells[0]!.text}`;
const form = (text: string) =>
  writeXlsx([{ name: "申报书", columnWidths: [10], rows: [{ cells: [{ value: text }] }] }]);

/** A worker whose script does with it what the test says, a moment later. */
function worker(behave: (worker: Worker) => void): Worker & { ended: boolean } {
  const made = {
    ended: false,
    onmessage: null,
    onerror: null,
    postMessage: () => undefined,
    terminate: () => void (made.ended = true),
  };
  queueMicrotask(() => behave(made as unknown as Worker));
  return made as unknown as Worker & { ended: boolean };
}

const failing: [string, () => Worker][] = [
  [
    "cannot be made",
    () => {
      throw new Error("SecurityError");
    },
  ],
  ["breaks down before it is ready", () => worker((made) => made.onerror!({} as ErrorEvent))],
];

test.each(failing)(
  "where a worker %s the page reads the files itself, and no worker is tried again",
  async (_what, start) => {
    let tried = 0;
    const readers = browserReaders(
      () => {
        tried += 1;
        return start();
      },
      async () => make,
    );
    const made = await Promise.all(
      ["甲", "乙", "丙"].map(async (text) => readers.makeInWorker(`${text}.xlsx`, await form(text), "读到")),
    );
    expect(made).toEqual(["甲", "乙", "丙"].map((text) => ({ ok: true, made: `读到 ${text}` })));
    const before = tried;
    expect(await readers.readInWorker("丁.xlsx", await form("丁"))).toMatchObject({ ok: true });
    expect(await readers.readInWorker("坏.xlsx", new Uint8Array([1, 2, 3]))).toMatchObject({ ok: false });
    expect(tried).toBe(before);
  },
);

test("the page gets a turn between two files that it reads itself", async () => {
  const readers = browserReaders(failing[0]![1], async () => make);
  await readers.readInWorker("先.xlsx", await form("先"));
  const files = await Promise.all(Array.from({ length: 5 }, () => form("甲")));
  let done = 0;
  const seen: number[] = [];
  const timer = setInterval(() => seen.push(done), 0);
  for (const bytes of files) {
    await readers.readInWorker("甲.xlsx", bytes);
    done += 1;
  }
  clearInterval(timer);
  expect(new Set(seen).size).toBeGreaterThan(1);
});

test("a worker that never gets ready is ended and the page reads", async () => {
  jest.useFakeTimers();
  const silent: ReturnType<typeof worker>[] = [];
  const readers = browserReaders(
    () => {
      const made = worker(() => undefined);
      silent.push(made);
      return made;
    },
    async () => make,
  );
  const bytes = await form("甲");
  const reading = readers.makeInWorker("甲.xlsx", bytes, "读到");
  await jest.advanceTimersByTimeAsync(31_000);
  jest.useRealTimers();
  expect(await reading).toEqual({ ok: true, made: "读到 甲" });
  expect(silent.every(({ ended }) => ended)).toBe(true);
});

test("where workers come up they read, and the page does not", async () => {
  let onPage = false;
  const answering = () =>
    worker((made) => {
      made.postMessage = () =>
        queueMicrotask(() => made.onmessage!({ data: { ok: true, made: "从工作线程" } } as MessageEvent));
      made.onmessage!({ data: "ready" } as MessageEvent);
    });
  const readers = browserReaders(answering, async () => {
    onPage = true;
    return make;
  });
  expect(await readers.makeInWorker("甲.xlsx", await form("甲"), "")).toEqual({
    ok: true,
    made: "从工作线程",
  });
  expect(onPage).toBe(false);
});
