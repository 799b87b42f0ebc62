import { defaultTimeoutMs } from "../limits";
import type { FileProblem } from "../problem";
import type { Answer, Task, WorkerPort } from "./protocol";

export interface ReadOptions {
  /** Ends the reading; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** How long one file may take once a worker has begun it. */
  readonly timeoutMs?: number;
  /** The workbook that is written into: it may be larger than what others send, and takes its time. */
  readonly own?: boolean;
  /** It is done without a worker where that can be (Near). */
  readonly near?: boolean;
}

/** Workers that read files, one file each at a time. */
export interface ReaderPool {
  /**
   * The answer to a task, in the order in which workers get free. The buffer of the task's bytes is handed over to the
   * worker and empty afterwards. A file that takes too long, or breaks its worker, is a problem in the
   * answer; beside others it is tried once more alone before. The next file gets a new worker.
   */
  run<T extends Task>(task: T, options?: ReadOptions): Promise<Answer<T>>;
  /** Ends the workers that wait for a file; a later file starts one again. Each holds tens of megabytes. */
  rest(): void;
  /** Ends the workers, those that are reading as soon as they have answered. */
  close(): void;
}

/** Does a task without a worker, one at a time; null where it is one for a worker. Never rejected. */
export type Near = (task: Task) => Promise<Answer<Task> | null>;

/** A pool of at most `size` workers, each started when it is first needed; `near` does what it can, and may, in the place of one. */
export function createPool(start: () => Promise<WorkerPort>, size: number, near?: Near): ReaderPool {
  const idle: WorkerPort[] = [];
  const waiting: (() => void)[] = [];
  let isNearBusy = false;
  let busy = 0;
  let closed = false;
  let gate: Promise<void> = Promise.resolve();

  /** Resolves when fewer than `size` tasks are under way; the place is then taken. */
  async function takePlace(): Promise<void> {
    if (busy >= size) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
  }

  function leavePlace(): void {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }

  /** One try in a place that was taken; the time counts from when the worker is ready. */
  async function attempt(
    task: Task,
    { signal, timeoutMs = defaultTimeoutMs, near: mayBeNear }: ReadOptions,
  ): Promise<Answer<Task>> {
    signal?.throwIfAborted();
    const nearAnswer = mayBeNear ? await askNear(task) : null;
    signal?.throwIfAborted();
    if (nearAnswer) return nearAnswer;
    const worker = idle.pop() ?? (await start().catch(() => null));
    if (!worker) return { ok: false, problem: { kind: "readerFailed" } };
    const { answer, spent } = await ask(worker, task, timeoutMs, signal);
    if (spent || closed) worker.terminate();
    else idle.push(worker);
    signal?.throwIfAborted();
    return answer;
  }

  async function askNear(task: Task): Promise<Answer<Task> | null> {
    if (!near || isNearBusy) return null;
    isNearBusy = true;
    try {
      return await near(task);
    } finally {
      isNearBusy = false;
    }
  }

  /** Does a work while no other is under way; one such work after the other. */
  async function alone<R>(work: () => Promise<R>): Promise<R> {
    const before = gate;
    let open = (): void => undefined;
    gate = new Promise((resolve) => (open = resolve));
    await before;
    for (let place = 0; place < size; place += 1) await takePlace();
    try {
      return await work();
    } finally {
      for (let place = 0; place < size; place += 1) leavePlace();
      open();
    }
  }

  function rest(): void {
    idle.splice(0).forEach((worker) => worker.terminate());
  }

  return {
    async run<T extends Task>(task: T, options: ReadOptions = {}) {
      const kept = task.kind !== "openArchive" && size > 1 ? task.bytes.slice() : undefined;
      await takePlace();
      let answer: Answer<Task>;
      let hadCompany = false;
      try {
        answer = await attempt(task, options);
        hadCompany = busy > 1;
      } finally {
        leavePlace();
      }
      // Beside others a sound file may take long on a slow machine: it gets a second try alone.
      if (kept && hadCompany && !answer.ok && answer.problem.kind === "timedOut") {
        answer = await alone(() => attempt({ ...task, bytes: kept }, options));
      }
      return answer as Answer<T>;
    },
    rest,
    close() {
      closed = true;
      rest();
    },
  };
}

interface Outcome {
  readonly answer: Answer<Task>;
  /** The worker cannot be used again. */
  readonly spent: boolean;
}

function ask(worker: WorkerPort, task: Task, timeoutMs: number, signal?: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      resolve(outcome);
    };
    const giveUp = (problem: FileProblem) => settle({ answer: { ok: false, problem }, spent: true });
    const stop = () => giveUp({ kind: "readerFailed" });
    const timer = setTimeout(() => giveUp({ kind: "timedOut", seconds: timeoutMs / 1000 }), timeoutMs);
    signal?.addEventListener("abort", stop);
    worker.listen((answer) => settle({ answer, spent: false }), stop);
    const bytes = ownBytes(task.bytes);
    worker.post({ ...task, bytes }, [bytes.buffer]);
  });
}

/** Bytes that are a part of a larger buffer are copied, since a buffer can only be handed over as a whole. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer;
  return whole ? (bytes as Uint8Array<ArrayBuffer>) : bytes.slice();
}
