import { packPrevious, packRecords, unpackPrevious, unpackRecords } from "../../src/batch/handOver";
import { nothingMerged } from "../../src/merge/own/state";

describe("records that one thread hands over to another", () => {
  it("are the same, in their fields' order, with each text once", () => {
    const long = "同一句话";
    const records = [
      { b: long, a: 1, rest: {} },
      null,
      { a: long, b: null, list: [long], made: { of: { a: 0 } } },
      { b: long, a: 0, rest: {} },
    ];
    const packed = structuredClone(packRecords(records));
    expect(packed.values.filter((value) => value === long)).toHaveLength(1);
    expect(packed.shapes).toHaveLength(2);
    expect(JSON.stringify(unpackRecords(packed))).toBe(JSON.stringify(records));
    expect(unpackRecords(packRecords([]))).toEqual([]);
  });

  it("are what earlier merges have left, with and without a ledger", () => {
    const entry = { file: "甲.xlsx", values: { "project.name": "甲" }, progress: [], extra: {} };
    const state = {
      ...nothingMerged,
      ledger: [entry as never],
      opinions: [{ rule: "FIN-07" } as never],
      standing: {
        ledger: null,
        opinions: { sheet: "审核意见", titles: ["序号"], rows: [null, { row: 3, cells: 2, letters: 9 }] },
      },
    };
    for (const each of [state, nothingMerged]) {
      const previous = { kind: "ours" as const, state: each, settings: null, settingsSheet: "本次申报设置" };
      expect(unpackPrevious(structuredClone(packPrevious(previous)))).toEqual(previous);
    }
    expect(unpackPrevious(packPrevious({ kind: "none" }))).toEqual({ kind: "none" });
  });
});
