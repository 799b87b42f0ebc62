import { groupBy } from "../../match/group";
import { cleanText } from "../../text/cleanText";
import { maskNumbers } from "../../text/person/maskNumbers";
import type { Opinion } from "../own/opinions";
import { sameContent, type Explained } from "./sameContent";

/** The finding of a project that a row is about, whatever is filled in. */
function keyOf(opinion: Pick<Opinion, "rule" | "fields">): string {
  return `${opinion.rule}|${opinion.fields}`;
}

/** The row that says the same of the same content, else one of the same finding; each is given once. */
function take<Row extends Explained>(rows: Row[] | undefined, opinion: Opinion): Row | undefined {
  if (!rows || rows.length === 0) return undefined;
  const same = rows.findIndex((row) => sameContent(row, opinion));
  return rows.splice(Math.max(0, same), 1)[0];
}

/** Explained rows whose finding is gone, for a finding of the same rule on some of the same fields. */
function goneBefore(fresh: readonly Opinion[], previous: readonly Opinion[]): (row: Opinion) => string {
  const standing = new Set(fresh.map(keyOf));
  const gone = previous.filter((row) => !standing.has(keyOf(row)));
  return ({ rule, fields }) => {
    const titles = fields.split("、");
    const like = gone.find(
      (row) => row.rule === rule && row.fields.split("、").some((one) => titles.includes(one)),
    );
    return like ? like.explanation || like.formerExplanation : "";
  };
}

/**
 * Rows of 审核意见 for one project after a new reading: explanations and answers stay with findings whose content is unchanged;
 * where it changed, the explanation is kept as a former one and asked again (rule EXP-02). A row that is the same as before is
 * that row.
 * `offered`: explanations that came with the forms; a new one is still to be answered.
 */
export function carryOpinions(
  fresh: readonly Opinion[],
  previous: readonly Opinion[],
  offered: readonly Explained[],
): readonly Opinion[] {
  const known = groupBy(previous, keyOf);
  const given = groupBy(
    offered.filter((opinion) => opinion.explanation !== ""),
    keyOf,
  );
  const goneExplanation = goneBefore(fresh, previous);
  return fresh.map((opinion) => {
    const before = take(known.get(keyOf(opinion)), opinion);
    const offer = take(given.get(keyOf(opinion)), opinion);
    const holds = before !== undefined && sameContent(before, opinion);
    const mine = offer && sameContent(offer, opinion) ? cleanText(maskNumbers(offer.explanation)) : "";
    const explanation = mine || (holds ? before.explanation : "");
    const answered = holds && explanation === before.explanation;
    const lapsed = before ? before.explanation || before.formerExplanation : goneExplanation(opinion);
    if (!before && mine === "" && lapsed === "") return opinion;
    const carried: Opinion = {
      ...opinion,
      explanation,
      formerExplanation: holds ? before.formerExplanation : lapsed,
      answer: answered ? before.answer : "",
      note: answered ? before.note : "",
      reviewer: answered ? before.reviewer : "",
      answeredAt: answered ? before.answeredAt : "",
      extra: before?.extra ?? {},
    };
    return before && isSame(before, carried) ? before : carried;
  });
}

function isSame(before: Opinion, after: Opinion): boolean {
  return (Object.keys(after) as (keyof Opinion)[]).every((key) => before[key] === after[key]);
}
