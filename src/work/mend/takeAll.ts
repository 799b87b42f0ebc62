import { refName } from "../../sheet/address";
import type { CellRef } from "../../sheet/snapshot";
import type { CheckedWorkbook, WordedFinding } from "../check/checkedWorkbook";
import type { Mend, MendMade } from "../host";
import type { Proposal } from "./proposals";
import { newcomers } from "./round";

/** What writes into cells, and checks the sheets again; null where the result cannot be brought up to date. */
export interface Mender {
  mend(mends: readonly Mend[]): Promise<MendMade>;
  checkAgain(sheetIds: readonly string[]): Promise<CheckedWorkbook | null>;
}

export interface TakenAll {
  readonly made: MendMade;
  /** Cells that hold the suggestion now. */
  readonly kept: readonly CellRef[];
  /** Suggestions that were taken back, since a new finding came with them, and those findings. */
  readonly refused: readonly Proposal[];
  readonly because: readonly WordedFinding[];
  readonly now: CheckedWorkbook | null;
}

/**
 * Takes suggestions at once, and checks again: none may make anything worse. With a new finding those go back that stand
 * in its cells and all that belong to the same finding; where that does not help, all of them.
 */
export async function takeAll(
  proposals: readonly Proposal[],
  before: CheckedWorkbook,
  { mend, checkAgain }: Mender,
): Promise<TakenAll> {
  const made = await mend(proposals.map((each) => each.mend));
  let now = await checkAgain(made.sheetIds);
  let kept = proposals;
  let because: readonly WordedFinding[] = [];
  for (;;) {
    const worse = now ? newcomers(before, now) : [];
    if (worse.length === 0 || kept.length === 0) break;
    const cells = new Set(worse.flatMap(({ finding }) => finding.cells.map(refName)));
    const keys = new Set(kept.filter((each) => cells.has(nameOf(each))).map(({ key }) => key));
    const first = because.length === 0 && keys.size > 0;
    const back = first ? kept.filter(({ key }) => keys.has(key)) : kept;
    because = [...because, ...worse];
    const stay = new Set((await made.takeBack(back.map((each) => each.mend.cell))).map(refName));
    kept = kept.filter((each) => !back.includes(each) || stay.has(nameOf(each)));
    now = await checkAgain(made.sheetIds);
    if (!first) break;
  }
  const refused = proposals.filter((each) => !kept.includes(each));
  return { made, kept: kept.map((each) => each.mend.cell), refused, because, now };
}

const nameOf = ({ mend }: Proposal): string => refName(mend.cell);
