import { groupBy } from "../../match/group";
import type { Opinion } from "../own/opinions";
import { sameMatter } from "./ownOpinions";

/** A row of 审核意见 as somebody saw it, and how it changes; `change` gives null where it is not as it was seen. */
export interface OpinionChange {
  readonly row: Opinion;
  change(now: Opinion): Opinion | null;
}

export interface ChangedOpinions {
  readonly rows: readonly Opinion[];
  /** Changes whose row is not there any more, or not as it was seen: nothing came of them. */
  readonly left: readonly OpinionChange[];
}

const keyOf = ({ projectName, applicant, rule, fields }: Opinion): string =>
  [projectName, applicant, rule, fields].join("\n");

/** 审核意见 after these changes, one after the other. */
export function changedOpinions(all: readonly Opinion[], changes: readonly OpinionChange[]): ChangedOpinions {
  const wanted = groupBy(changes, ({ row }) => keyOf(row));
  const met = new Set<OpinionChange>();
  const rows = all.map((row) => {
    const meant = (wanted.get(keyOf(row)) ?? []).filter((each) => sameMatter(row, each.row));
    return meant.reduce((now, each) => {
      const changed = each.change(now);
      if (changed) met.add(each);
      return changed ?? now;
    }, row);
  });
  return { rows, left: changes.filter((each) => !met.has(each)) };
}
