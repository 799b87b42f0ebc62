/** What a bureau says of itself on the slips that it sends out together. */
export interface SlipIssue {
  /** When they are made, local time, "2020-06-22 09:30". */
  readonly at: string;
  /** Until when the answer is asked for, as people write it; empty: left to be filled in by hand. */
  readonly deadline: string;
  readonly contact: string;
  readonly telephone: string;
}

/** Slips made at this time on which the rest is filled in by hand. */
export function blankIssue(at: string): SlipIssue {
  return { at, deadline: "", contact: "", telephone: "" };
}

/** 编号 of the slips of one making, 20200622-0930-03: later ones are greater. */
export function slipNumber({ at }: SlipIssue, index: number): string {
  const [day = "", time = ""] = at.split(" ");
  return `${day.replaceAll("-", "")}-${time.replace(":", "")}-${String(index + 1).padStart(2, "0")}`;
}

/** 2020年6月22日. */
export function slipDay({ at }: SlipIssue): string {
  const [year, month, day] = at.slice(0, 10).split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
