import type { OwnSheetsWrite } from "../../src/excel";
import { hostErrorText, HostFailure, writeErrorText, writeOwnSheets } from "../../src/excel";
import { inTurn } from "../../src/excel/turns";
import type { Failure } from "../host/engine/faults";
import { parseAddress } from "../host/model/area";
import { deleteCells } from "../host/model/structure";
import type { HostWorkbook } from "../host/model/workbook";
import { mergedWorkbook, mergedInTable, remerge, stateOf } from "./support/mergedWorkbook";
import { openInExcel, typedWorkbook } from "./support/open";
import type { RunningExcel } from "../host/node/startExcel";

/** Number of the request that changes what the user has. */
const commit = 5;
type Make = () => HostWorkbook;

async function close({ settled, remove }: RunningExcel): Promise<void> {
  await settled();
  remove();
}

/** Ids of added sheets and tables count on from one try to the next. */
function visible(workbook: HostWorkbook): unknown {
  return JSON.parse(JSON.stringify(stateOf(workbook), (key, value) => (key === "id" ? undefined : value)));
}

let job: OwnSheetsWrite;
beforeAll(async () => {
  job = await remerge();
});

function jobFor(workbook: HostWorkbook): OwnSheetsWrite {
  return workbook.sheet("汇总表") ? job : { ...job, edits: [] };
}

/** The workbook after a write that went well, and how many actions each request had. */
async function success(make: Make): Promise<{ wanted: unknown; actions: number[] }> {
  const workbook = make();
  const excel = openInExcel(workbook);
  await writeOwnSheets(jobFor(workbook), "汇总表");
  await close(excel);
  const actions = excel.engine.requests.filter(({ cleanup }) => !cleanup).map(({ actions: n }) => n);
  return { wanted: visible(workbook), actions };
}

/** Lets request k of a write fail: the sheets must be the old ones or the new ones. Returns which, and tries again. */
async function failAt(
  make: Make,
  k: number,
  failure: Failure,
  wanted: unknown,
  again = true,
): Promise<"old" | "new"> {
  const workbook = make();
  const old = stateOf(workbook);
  const excel = openInExcel(workbook);
  excel.engine.faults.failRequest(k, failure);
  const error: unknown = await writeOwnSheets(jobFor(workbook), "汇总表").then(
    () => null,
    (reason: unknown) => reason,
  );
  await excel.settled();
  excel.engine.faults.clear();
  const where = { k, failure };
  if (error === null) {
    expect({ ...where, state: visible(workbook) }).toEqual({ ...where, state: wanted });
  } else {
    expect({ ...where, state: stateOf(workbook) }).toEqual({ ...where, state: old });
    expect(error).not.toBeInstanceOf(HostFailure); // nothing is left to do by hand
  }
  if (error && again) {
    await writeOwnSheets(jobFor(workbook), "汇总表");
    expect({ ...where, state: visible(workbook) }).toEqual({ ...where, state: wanted });
  }
  await close(excel);
  return error === null ? "new" : "old";
}

/** Name, workbook, and of how many actions of the commit one is tried: all of them take a while. */
const makes: [string, Make, number][] = [
  ["a workbook that was merged before", mergedWorkbook, 1],
  ["a workbook without sheets of ours", () => typedWorkbook({ 申报书: { A1: "项目名称" } }), 1],
  [
    "a 项目台账 whose title was deleted, a 统计 that is empty",
    () => {
      const workbook = mergedWorkbook();
      deleteCells(workbook, workbook.sheet("项目台账")!, parseAddress("1:1")!, "Up");
      workbook.sheet("统计")!.cells.clear();
      workbook.sheet("统计")!.merges = [];
      return workbook;
    },
    4,
  ],
  ["a table over 汇总表 that grows, with a column that the bureau computes", mergedInTable, 4],
];

describe.each(makes)("a request that fails leaves %s as it was or as wanted", (_name, make, step) => {
  const failures: [string, Failure][] = [
    ...[1014, 5004, 5012, 5016, 5102, 5103, 5104, 7000, 5001].map((code): [string, Failure] => [
      `host error ${code}`,
      { hostError: code },
    ]),
    ["an answer that is lost", { hostErrorAfter: 5012 }],
    ["an answer that is too large", { hostErrorAfter: 5104 }],
  ];

  test.each(failures)("%s in any request", async (_failure, failure) => {
    const { wanted, actions } = await success(make);
    for (const k of actions.keys()) await failAt(make, k + 1, failure, wanted);
  });

  test("any action of the requests before the commit", async () => {
    const { wanted, actions } = await success(make);
    for (const [k, count] of actions.slice(0, commit - 1).entries()) {
      for (let atAction = 0; atAction < count; atAction += 5) {
        await failAt(make, k + 1, { apiError: "GeneralException", atAction }, wanted, false);
      }
      await failAt(make, k + 1, { apiError: "AccessDenied", atAction: "last" }, wanted);
    }
  }, 120_000);

  test("any action of the commit: back before rows are taken out, on from then", async () => {
    const { wanted, actions } = await success(make);
    const [k, count] = [commit, actions[commit - 1]!];
    const outcomes: string[] = [];
    for (let atAction = 0; atAction < count; atAction += step) {
      const failure = { apiError: "GeneralException", atAction };
      outcomes.push(await failAt(make, k, failure, wanted, atAction % 12 === 0));
    }
    expect(outcomes[0]).toBe("old");
    const firstNew = outcomes.indexOf("new");
    expect(outcomes.slice(0, firstNew === -1 ? undefined : firstNew)).not.toContain("new");
    expect(outcomes.slice(firstNew === -1 ? outcomes.length : firstNew)).not.toContain("old");
    expect(firstNew === -1).toBe(make().sheet("汇总表") === null);
  }, 120_000);
});

describe("sheets of our own that shall go, all or none", () => {
  const names = ["汇总表", "项目台账", "审核意见", "统计"];
  const failures: Failure[] = [{ hostError: 5012 }, { hostError: 5016 }, { hostErrorAfter: 5012 }];
  const nothing = { made: { files: [], names: [], values: [], tables: [] }, edits: [] };
  const namesIn = (workbook: HostWorkbook): string[] => workbook.sheets.map(({ name }) => name);
  const all = namesIn(mergedWorkbook());
  const others = all.filter((name) => !names.includes(name));

  /** Lets one request fail; afterwards a second try has to succeed. */
  async function removing(fail: (excel: RunningExcel) => void): Promise<string[]> {
    const workbook = mergedWorkbook();
    const excel = openInExcel(workbook);
    fail(excel);
    const error: unknown = await writeOwnSheets({ ...nothing, removed: names }, null).then(
      () => null,
      (reason: unknown) => reason,
    );
    excel.engine.faults.clear();
    const left = namesIn(workbook);
    expect(left).toEqual(error === null ? others : all);
    expect(error).not.toBeInstanceOf(HostFailure);
    await writeOwnSheets({ ...nothing, removed: names }, null);
    expect(namesIn(workbook)).toEqual(others);
    await close(excel);
    return left;
  }

  /** Number of the request in which they go. */
  const going = 3;

  test.each([1, 2, going])("request %i fails", async (k) => {
    for (const failure of failures) await removing(({ engine }) => engine.faults.failRequest(k, failure));
  });

  test("Excel stops after some of them are gone: the others go too", async () => {
    const outcomes: string[][] = [];
    for (let atAction = 0; atAction < 13; atAction += 1)
      outcomes.push(
        await removing(({ engine }) =>
          engine.faults.failRequest(going, { apiError: "GeneralException", atAction }),
        ),
      );
    expect(outcomes[0]).toEqual(all);
    expect(outcomes.at(-1)).toEqual(others);
    expect(new Set(outcomes.map(String)).size).toBe(2);
  });

  test.each(failures)("%j: together with edits of 汇总表, at each request", async (failure) => {
    const both = { ...nothing, edits: job.edits, removed: names.slice(1) };
    const well = mergedWorkbook();
    const first = openInExcel(well);
    await writeOwnSheets(both, null);
    await close(first);
    const count = first.engine.requests.filter(({ cleanup }) => !cleanup).length;
    for (let k = 1; k <= count; k += 1) {
      const workbook = mergedWorkbook();
      const excel = openInExcel(workbook);
      excel.engine.faults.failRequest(k, failure);
      const error: unknown = await writeOwnSheets(both, null).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(visible(workbook)).toEqual(visible(error === null ? well : mergedWorkbook()));
      await close(excel);
    }
  });

  test("a workbook keeps at least one sheet that can be seen, and the sentence says what to do", async () => {
    const workbook = mergedWorkbook();
    for (const sheet of workbook.sheets) if (!names.includes(sheet.name)) sheet.visibility = "Hidden";
    openInExcel(workbook);
    const text = await writeOwnSheets({ ...nothing, removed: names }, null).catch(hostErrorText);
    expect(text).toContain("请先新建一张工作表，再试一次");
    expect(namesIn(workbook)).toEqual(all);
  });
});

describe("cancelling", () => {
  /** Cancels when request `k` arrives. */
  async function cancelAt(make: Make, k: number): Promise<{ outcome: string; stoppable: boolean }> {
    const workbook = make();
    const old = stateOf(workbook);
    const excel = openInExcel(workbook);
    const controller = new AbortController();
    let stoppable = true;
    excel.engine.faults.beforeRequest(k, () => controller.abort());
    const outcome = await writeOwnSheets(jobFor(workbook), "汇总表", {
      signal: controller.signal,
      onPointOfNoReturn: () => (stoppable = false),
    }).then(() => "done", hostErrorText);
    await inTurn(() => excel.settled());
    if (outcome !== "done") {
      expect(stateOf(workbook)).toEqual(old);
      await writeOwnSheets(jobFor(workbook), "汇总表");
      expect(workbook.sheet("项目台账")!.cell(0, 0).value).toBe("新台账");
    }
    await close(excel);
    return { outcome, stoppable };
  }

  test.each(makes)("%s is as it was as long as it can be cancelled", async (_name, make) => {
    for (let k = 1; k < commit; k += 1)
      expect(await cancelAt(make, k)).toEqual({ outcome: "已取消。", stoppable: true });
    expect(await cancelAt(make, commit)).toEqual({ outcome: "done", stoppable: false });
  });
});

describe("when Excel does not let the rest be tidied up, the sentence says what to do", () => {
  async function failing(
    fail: (excel: RunningExcel) => void,
  ): Promise<{ text: string; workbook: HostWorkbook }> {
    const workbook = mergedWorkbook();
    const excel = openInExcel(workbook);
    fail(excel);
    const text = String(await writeOwnSheets(job, "汇总表").catch(writeErrorText));
    excel.engine.faults.clear();
    return { text, workbook };
  }
  const ours = (workbook: HostWorkbook) => stateOf(workbook).slice(0, 6);

  test("Excel no longer answers at all", async () => {
    const { text, workbook } = await failing(({ engine }) => {
      for (let k = commit; k < commit + 9; k += 1) engine.faults.failRequest(k, { hostError: 5012 });
    });
    expect(text).toMatch(/^不能确定是否已经写完。/);
    expect(text).toContain("请看一遍要写的工作表，再写一次");
    expect(ours(workbook)).toEqual(stateOf(mergedWorkbook()));
  });

  test("copies cannot be taken away before anything was written", async () => {
    const { text, workbook } = await failing(({ engine }) => {
      engine.faults.failRequest(commit - 1, { hostError: 5016 });
      engine.faults.failRequest(commit + 1, { hostError: 5016 });
    });
    expect(text).toMatch(/^原来的表没有改动。/);
    expect(text).toContain("请先关闭对话框");
    expect(text).toContain("多出的临时表“~审核汇总~新1”");
    expect(ours(workbook)).toEqual(stateOf(mergedWorkbook()));
    await writeOwnSheets(job, "汇总表");
    expect(workbook.sheet("项目台账")!.cell(0, 0).value).toBe("新台账");
  });

  test("the old content cannot be put back", async () => {
    const { text } = await failing(({ engine }) => {
      engine.faults.failRequest(commit, { apiError: "GeneralException", atAction: 60 });
      for (let k = commit + 3; k < commit + 9; k += 1) engine.faults.failRequest(k, { hostError: 5012 });
    });
    expect(text).toContain("出错，原内容没有全部恢复");
    expect(text).toContain("不保存关闭工作簿后重新打开");
  });

  test("the new content is there, but its copies stay", async () => {
    const { text, workbook } = await failing(({ engine }) => {
      engine.faults.failRequest(commit, { apiError: "GeneralException", atAction: "last" });
      for (let k = commit + 2; k < commit + 9; k += 1) engine.faults.failRequest(k, { hostError: 5012 });
    });
    expect(text).toMatch(/^已是新表。.*只差最后的清理/);
    expect(text).toContain("请再写一次：程序会先清理自己的临时表");
    expect(workbook.sheet("项目台账")!.cell(0, 0).value).toBe("新台账");
  });
});
