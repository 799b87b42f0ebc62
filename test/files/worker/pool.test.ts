import { describeFileProblem } from "../../../src/files/problemText";
import { createPool, type Near } from "../../../src/files/worker/pool";
import type { Answer, Task, WorkerPort } from "../../../src/files/worker/protocol";

const read = (name: string, bytes = new Uint8Array(1)) => ({ kind: "read", name, bytes }) as const;
const readable = (name: string): Answer<Task> => ({ ok: true, workbook: { name, sheets: [] }, notes: [] });

/** A worker that does with a task what the test says. */
class FakeWorker implements WorkerPort {
  terminated = false;
  readonly tasks: Task[] = [];
  private onAnswer: (answer: Answer<Task>) => void = () => undefined;
  private onFail: (error: unknown) => void = () => undefined;

  constructor(private readonly behave: (task: Task, worker: FakeWorker) => void) {}

  post(task: Task): void {
    this.tasks.push(task);
    this.behave(task, this);
  }
  listen(answer: (answer: Answer<Task>) => void, fail: (error: unknown) => void): void {
    this.onAnswer = answer;
    this.onFail = fail;
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(answer: Answer<Task>): void {
    queueMicrotask(() => this.onAnswer(answer));
  }
  fail(): void {
    queueMicrotask(() => this.onFail(new Error("worker is gone")));
  }
}

function poolOf(size: number, behave: (task: Task, worker: FakeWorker) => void, near?: Near) {
  const workers: FakeWorker[] = [];
  const pool = createPool(
    async () => {
      const worker = new FakeWorker(behave);
      workers.push(worker);
      return worker;
    },
    size,
    near,
  );
  return { pool, workers };
}

/** Answers every file but those called hang…, which it never answers, and crash…, at which it breaks down. */
function typical(task: Task, worker: FakeWorker): void {
  const name = task.kind === "read" ? task.name : "";
  if (name.startsWith("crash")) worker.fail();
  else if (!name.startsWith("hang")) worker.answer(readable(name));
}

it("uses one worker again and again, and no more than it may", async () => {
  const { pool, workers } = poolOf(2, typical);
  const results = await Promise.all(["甲", "乙", "丙", "丁"].map((name) => pool.run(read(name))));
  expect(results.map((result) => result.ok && result.workbook.name)).toEqual(["甲", "乙", "丙", "丁"]);
  expect(workers).toHaveLength(2);
});

it("ends workers that have nothing to do, and starts one again for a later file", async () => {
  const { pool, workers } = poolOf(2, typical);
  await Promise.all(["甲", "乙"].map((name) => pool.run(read(name))));
  pool.rest();
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, true]);
  expect(await pool.run(read("丙"))).toMatchObject({ ok: true, workbook: { name: "丙" } });
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, true, false]);
});

it("gives up a file that takes too long, ends its worker, and reads the next file with a new one", async () => {
  const { pool, workers } = poolOf(1, typical);
  const [stuck, next] = await Promise.all([
    pool.run(read("hang.xls"), { timeoutMs: 20 }),
    pool.run(read("下一个.xls")),
  ]);
  expect(stuck.ok ? "" : describeFileProblem(stuck.problem, "hang.xls")).toBe(
    "“hang.xls”读取超过 0.02 秒，已停止：内容可能过多，或电脑正忙。请关闭其他程序后重新添加；仍然不行的，请只保留申报表所在的工作表，另存为 .xlsx 后再添加。",
  );
  expect(next.ok).toBe(true);
  expect(workers.map((worker) => worker.terminated)).toEqual([true, false]);
});

it("tries a file that took too long beside others once more alone", async () => {
  let tries = 0;
  let others = 0;
  let othersThen = -1;
  const { pool } = poolOf(2, (task, worker) => {
    const name = task.kind === "read" ? task.name : "";
    if (name !== "慢.xlsx") {
      others += 1;
      setTimeout(() => {
        others -= 1;
        worker.answer(readable(name));
      }, 30);
      return;
    }
    tries += 1;
    if (tries < 2) return;
    othersThen = others;
    worker.answer(readable(name));
  });
  const slow = pool.run(read("慢.xlsx", new Uint8Array([1, 2])), { timeoutMs: 20 });
  const rest = ["甲", "乙", "丙"].map((name) => pool.run(read(name)));
  expect(await slow).toEqual(readable("慢.xlsx"));
  expect((await Promise.all(rest)).every(({ ok }) => ok)).toBe(true);
  expect([tries, othersThen]).toEqual([2, 0]);
});

it("a worker that cannot start is a problem of that file", async () => {
  const pool = createPool(() => Promise.reject(new Error("no worker")), 2);
  expect(await pool.run(read("甲"))).toEqual({ ok: false, problem: { kind: "readerFailed" } });
});

it("says so when a worker breaks down, and goes on with a new one", async () => {
  const { pool, workers } = poolOf(1, typical);
  const broken = await pool.run(read("crash.xlsx"));
  expect(broken.ok ? "" : describeFileProblem(broken.problem, "crash.xlsx")).toBe(
    "“crash.xlsx”读取中断，没有读完，可能是内存不足。请关闭其他程序后重新添加；仍然不行的，请只保留申报表所在的工作表，另存为 .xlsx 后再添加。",
  );
  expect((await pool.run(read("下一个.xlsx"))).ok).toBe(true);
  expect(workers.map((worker) => worker.terminated)).toEqual([true, false]);
});

it("cancels what is being read and what waits, and can be used afterwards", async () => {
  const { pool, workers } = poolOf(1, typical);
  const cancel = new AbortController();
  const runs = ["hang-1", "hang-2"].map((name) => pool.run(read(name), { signal: cancel.signal }));
  setTimeout(() => cancel.abort(), 10);
  const settled = await Promise.allSettled(runs);
  expect(settled.map((run) => run.status === "rejected" && run.reason.name)).toEqual([
    "AbortError",
    "AbortError",
  ]);
  expect(workers.map((worker) => worker.terminated)).toEqual([true]);
  expect((await pool.run(read("之后"))).ok).toBe(true);
});

it("does not begin what was cancelled before", async () => {
  const { pool, workers } = poolOf(1, typical);
  await expect(pool.run(read("甲"), { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(workers).toEqual([]);
});

it("hands over a copy where the bytes are part of a larger buffer", async () => {
  const { pool, workers } = poolOf(1, typical);
  const large = new Uint8Array([1, 2, 3, 4]);
  await pool.run(read("部分", large.subarray(1, 3)));
  await pool.run(read("全部", large));
  const [part, whole] = workers[0]!.tasks;
  expect(part!.bytes).toEqual(new Uint8Array([2, 3]));
  expect(part!.bytes.buffer).not.toBe(large.buffer);
  expect(whole!.bytes.buffer).toBe(large.buffer);
});

it("ends its workers when it is closed", async () => {
  const { pool, workers } = poolOf(1, typical);
  await pool.run(read("甲"));
  pool.close();
  expect(workers[0]!.terminated).toBe(true);
});

describe("without a worker", () => {
  const far = (name: string): Answer<Task> => ({
    ok: true,
    workbook: { name: `far ${name}`, sheets: [] },
    notes: [],
  });
  const answerFar = (task: Task, worker: FakeWorker): void =>
    worker.answer(far("name" in task ? task.name : ""));
  const near = async (task: Task): Promise<Answer<Task> | null> => {
    await new Promise((resolve) => setImmediate(resolve));
    return "name" in task && task.name.startsWith("near") ? readable(task.name) : null;
  };

  it("a task is done that may be, and no worker is started for it", async () => {
    const { pool, workers } = poolOf(2, answerFar, near);
    expect(await pool.run(read("near 1"), { near: true })).toEqual(readable("near 1"));
    expect(workers).toEqual([]);
    expect(await pool.run(read("large"), { near: true })).toEqual(far("large"));
    expect(workers).toHaveLength(1);
  });

  it("nothing is done where it is not said that it may be", async () => {
    const { pool } = poolOf(2, answerFar, near);
    expect(await pool.run(read("near 1"))).toEqual(far("near 1"));
  });

  it("one is done at a time, in the place of a worker", async () => {
    const { pool, workers } = poolOf(2, answerFar, near);
    const answers = await Promise.all(
      ["near 1", "near 2"].map((name) => pool.run(read(name), { near: true })),
    );
    expect(answers).toEqual([readable("near 1"), far("near 2")]);
    expect(workers).toHaveLength(1);
  });
});
