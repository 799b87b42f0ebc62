import type { BureauAct } from "./bureau";
import { Desk } from "./desk";
import type { Sending } from "./enterprises";
import { faultsAfter } from "./soundness";

/** What comes in and what the bureau does between two merges. */
export interface Round {
  readonly sendings: readonly Sending[];
  readonly acts: readonly BureauAct[];
  /** Whether all files are read again, so that what is missing has been taken back. */
  readonly complete: boolean;
}

export interface Story {
  readonly first: readonly Sending[];
  readonly rounds: readonly Round[];
  /** Whether the bureau answers what it is asked. */
  readonly answering: boolean;
}

const nothing: Round = { sendings: [], acts: [], complete: false };

/** Plays a story and expects after each merge what has to hold, and that one more merge changes nothing. */
export function expectSound({ first, rounds, answering }: Story): void {
  const desk = new Desk();
  for (const each of first) desk.send(each);
  for (const { sendings, acts, complete } of [nothing, ...rounds]) {
    for (const each of sendings) desk.send(each);
    for (const each of acts) desk.act(each);
    const before = desk.rows();
    expect(faultsAfter(desk, before, desk.merge(complete, answering))).toEqual([]);
  }
  const settled = desk.workbook;
  desk.merge(false, answering);
  expect(desk.workbook).toEqual(settled);
}
