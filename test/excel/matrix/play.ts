import type { Failure } from "../../host/engine/faults";
import type { HostWorkbook } from "../../host/model/workbook";
import { copyOf } from "./copyOf";
import { inExcel } from "./inExcel";
import { allKinds, askedBy, carryOut, kindNames } from "./kinds";
import type { Asked, Kind, KindName } from "./kinds";
import { expectState, stateText } from "./wholeState";

/** A kind of write that was seen to go well. */
export interface Seen {
  readonly kind: Kind;
  readonly asked: Asked;
  /** State texts: before, with ids, and afterwards, without. */
  readonly old: string;
  readonly wanted: string;
  /** How many actions each request had. */
  readonly actions: readonly number[];
}

export async function seeAll(): Promise<ReadonlyMap<KindName, Seen>> {
  const seen = new Map<KindName, Seen>();
  for (const kind of await allKinds()) {
    const first = copyOf(kind.base);
    const asked = await inExcel(first, () => askedBy(kind));
    const workbook = copyOf(kind.base);
    const actions = await inExcel(workbook, async ({ engine }) => {
      expect({ kind: kind.name, text: await carryOut(asked) }).toEqual({ kind: kind.name, text: "" });
      return engine.requests.filter(({ cleanup }) => !cleanup).map((request) => request.actions);
    });
    const wanted = stateText(first, false);
    expectState(workbook, wanted, { kind: kind.name }, false);
    if (wanted === stateText(kind.base, false)) throw new Error(`${kind.name} changes nothing`);
    seen.set(kind.name, { kind, asked, old: stateText(kind.base), wanted, actions });
  }
  expect([...seen.keys()]).toEqual([...kindNames]);
  return seen;
}

/** Ways in which a request fails: refused, its answer lost, stopped at some of its actions. */
export function failuresOf(actions: number): Failure[] {
  const at = (share: number): Failure => ({
    apiError: "GeneralException",
    atAction: Math.floor((actions - 1) * share),
  });
  return [{ hostErrorAfter: 5012 }, at(0.3), { hostError: 5016 }, at(0.75), at(1)];
}

/**
 * Writes while one request fails: all is as before or as wanted, nothing is left over, and the sentence begins with what
 * stands now.
 */
export async function failing(
  { kind, asked, old, wanted }: Seen,
  k: number,
  failure: Failure,
  prepare: (workbook: HostWorkbook) => void = () => undefined,
): Promise<"old" | "new"> {
  const workbook = copyOf(kind.base);
  prepare(workbook);
  const text = await inExcel(workbook, async ({ engine }) => {
    engine.faults.failRequest(k, failure);
    return carryOut(asked);
  });
  const where = { kind: kind.name, k, failure, text };
  if (text === "") {
    expectState(workbook, wanted, where, false);
    return "new";
  }
  expect(text).toMatch(/^原来的(表|单元格)没有改动。/);
  expectState(workbook, old, where);
  return "old";
}
