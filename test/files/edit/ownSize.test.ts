import { describeEditProblem } from "../../../src/files/edit/problemText";
import { tooLarge } from "../../../src/files/edit/tooLarge";
import type * as limitsModule from "../../../src/files/limits";
import { newWorkbook } from "../../../src/files/edit/newWorkbook";
import { readFile } from "../../../src/files/readFile";
import { readersOf } from "../../../src/files/common";
import type { ReaderPool, ReadOptions } from "../../../src/files/worker/pool";
import { answerTask } from "../../../src/files/worker/answer";
import type { Task } from "../../../src/files/worker/protocol";
import { currentEdition as edition } from "../../../src/form";
import { ledgerColumns } from "../../../src/merge/own/ledgerColumns";
import { opinionColumns } from "../../../src/merge/own/opinionColumns";
import type { SheetPlan } from "../../../src/sheet/plan";

const cell = { value: "甲乙" };
const plan = (rows: number): SheetPlan => ({
  name: "审核意见",
  columnWidths: [],
  rows: Array.from({ length: rows }, () => ({ cells: [cell, cell] })),
});
/** Limits under which five cells are too many for others. */
jest.mock("../../../src/files/limits", () => {
  const real = jest.requireActual<typeof limitsModule>("../../../src/files/limits");
  return {
    ...real,
    limitsOfOthers: { ...real.limitsOfOthers, cells: 5 },
    ownLimits: { ...real.ownLimits, cells: 15 },
  };
});
const real = jest.requireActual<typeof limitsModule>("../../../src/files/limits");

async function written(rows: number): Promise<Uint8Array> {
  const made = await newWorkbook([plan(rows)], {}, false);
  if (!made.ok) throw new Error(made.problem.kind);
  return made.bytes;
}

describe("what we write can be read back", () => {
  it("10,000 projects with ten opinions each, and what others put beside them", () => {
    const project = ledgerColumns(edition).length + 10 * (Object.keys(opinionColumns).length + 1) + 20;
    expect(10_000 * project + real.limitsOfOthers.cells).toBeLessThanOrEqual(real.ownLimits.cells);
  });

  it("although it has more cells than a file of others may have", async () => {
    const bytes = await written(5);
    const problem = { kind: "tooManyCells", limit: 5 };
    expect(readFile("甲.xlsx", bytes)).toEqual({ ok: false, problem });
    const read = async (task: Task) => (await answerTask(task, () => null)).answer;
    const task = { kind: "read", name: "汇总.xlsx", bytes } as const;
    expect(await read(task)).toEqual({ ok: false, problem });
    expect(await read({ ...task, own: true })).toMatchObject({ ok: true });
    expect(await read({ ...task, kind: "make", input: null, own: true })).toEqual({ ok: true, made: null });
  });

  it("and what would be too much is told before it is written", async () => {
    const made = await newWorkbook([plan(6)], {}, false);
    expect(made).toEqual({ ok: false, problem: { kind: "tooLarge", limit: 10, of: "cells", isNew: true } });
    expect(tooLarge({ plans: [plan(3)], edits: [] }, false, { cells: 100, letters: 11 })).toMatchObject({
      of: "letters",
    });
    const problem = { kind: "tooLarge", limit: 5_000_000, of: "cells", isNew: false } as const;
    expect(describeEditProblem(problem, "汇总.xlsx")).toBe(
      "“汇总.xlsx”没有写入，原文件没有改动：汇总的内容超过 500 万个单元格，写出来以后下次就读不回来了。请分成几批（如按县区），每批汇总到单独的工作簿。",
    );
  });

  it("the reader of a large workbook of ours is patient and may hold more", async () => {
    const asked: (readonly [string, Task, ReadOptions | undefined])[] = [];
    const pool = (name: string): ReaderPool => ({
      run: (task, options) => {
        asked.push([name, task, options]);
        return Promise.resolve({ ok: true }) as never;
      },
      rest: () => undefined,
      close: () => undefined,
    });
    const readers = readersOf(pool("others"), pool("own"));
    const large = new Uint8Array(5 * 1024 * 1024);
    await readers.makeInWorker("汇总.xlsx", large, null, { own: true });
    await readers.readInWorker("汇总.xlsx", new Uint8Array(5), { own: true });
    await readers.readInWorker("甲.xlsx", large);
    expect(asked).toMatchObject([
      ["own", { kind: "make", own: true }, { timeoutMs: 180_000 }],
      ["others", { kind: "read", own: true }, { timeoutMs: 180_000 }],
      ["others", { kind: "read", own: false }, {}],
    ]);
  });
});
