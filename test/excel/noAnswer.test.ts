import { isCancelled, recoverLeftovers, writeOwnSheets } from "../../src/excel";
import type { ExcelEngine } from "../host/engine/engine";
import { mergedWorkbook, remerge, stateOf } from "./support/mergedWorkbook";
import { contentOf, openInExcel } from "./support/open";

/** Excel carries the k-th request out, but does not answer it (office-js #6150) until `answer` is called. */
function silentAt(engine: ExcelEngine, k: number) {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  let asked = (): void => undefined;
  const silent = new Promise<void>((resolve) => (asked = resolve));
  const execute = engine.execute.bind(engine);
  let n = 0;
  jest.spyOn(engine, "execute").mockImplementation(async (message) => {
    const isCleanup = String(message[4]).includes("_RemoveReference");
    if (!isCleanup) n += 1;
    const mine = !isCleanup && n === k;
    const reply = await execute(message);
    if (mine) {
      asked();
      await held;
    }
    return reply;
  });
  return { silent, answer };
}

/** Awaits something while the clock that stands still is moved on. */
async function settle<T>(awaited: Promise<T>): Promise<T> {
  let done = false;
  const end = (): void => void (done = true);
  awaited.then(end, end);
  while (!done) await jest.advanceTimersByTimeAsync(100);
  return awaited;
}

test.each([1, 2, 3, 4])(
  "request %i is never answered: 取消 works, the next act begins all the same, and a late answer spoils nothing",
  async (k) => {
    jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] });
    const workbook = mergedWorkbook();
    const { engine } = openInExcel(workbook);
    const { silent, answer } = silentAt(engine, k);
    const controller = new AbortController();
    const job = await remerge();
    const outcome = writeOwnSheets(job, "汇总表", { signal: controller.signal }).then(
      () => null,
      (error: unknown) => error,
    );
    await settle(silent);
    controller.abort();
    expect(isCancelled(await outcome)).toBe(true);

    await settle(recoverLeftovers());
    engine.faults.beforeRequest(2, answer); // in the middle of the next write
    await settle(writeOwnSheets(job, "汇总表"));
    await jest.advanceTimersByTimeAsync(100);
    jest.useRealTimers();
    expect(contentOf(workbook.sheet("汇总表")).B5).toBe("第三个");
    expect(workbook.sheets).toHaveLength(stateOf(mergedWorkbook()).length + 1);
  },
);
