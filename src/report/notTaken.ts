import type { Edition } from "../form/edition";
import type { LeftOut } from "../merge/compare/preview";
import { doubleText, isUndecided } from "./doubleText";
import {
  outcomeText,
  passedSheetTexts,
  placeText,
  projectText,
  withoutForm,
  type Compared,
} from "./mergeTexts";
import type { SourceOutcome } from "./sourceOutcome";

/** A project of the ledger that has no row and may have one again is a choice of its own. */
type NotListed = Exclude<LeftOut, { readonly kind: "withdrawn" }>;

/** Why a form is not in the table. */
function leftOutText(left: NotListed, edition: Edition): string {
  switch (left.kind) {
    case "double":
      return doubleText(left, edition);
    case "older":
      return `${placeText(left.left)}：是“${projectText(left.entry)}”的旧稿，填报日期早于 ${placeText(left.entry)}，不采用。`;
    case "nameless":
      return `${placeText(left.left)}：没有填写项目名称和单位名称，不能列入。`;
  }
}

/** What was not taken, by what is to be done about it; each group in the order of its names. */
export interface NotTaken {
  readonly title: string;
  readonly lines: readonly string[];
}

const askAgain: readonly SourceOutcome["status"][] = ["unreadable", "blankForm"];

/**
 * Copies of which a person has to say which one counts, files that wait for the bureau, those whose enterprise has to be
 * asked, files that are something else, other sheets of files, and copies that were left out.
 */
export function notTaken({ prepared, outcomes }: Compared, edition: Edition): readonly NotTaken[] {
  const whole = withoutForm(outcomes);
  const asked = whole.filter(({ status }) => askAgain.includes(status));
  const unsure = whole.filter(({ status }) => status === "unsure");
  const out = prepared.preview.leftOut.filter((each): each is NotListed => each.kind !== "withdrawn");
  const nameless = out.filter(({ kind }) => kind === "nameless");
  const undecided = out.filter((each) => each.kind === "double" && isUndecided(each));
  const copies = out.filter((each) => !nameless.includes(each) && !undecided.includes(each));
  const texts = (those: readonly NotListed[]): string[] => those.map((each) => leftOutText(each, edition));
  const sorted = (lines: readonly string[]): string[] => [...lines].sort((a, b) => a.localeCompare(b, "zh"));
  return [
    { title: "同一项目有两份，请核实用哪一份", lines: sorted(texts(undecided)) },
    { title: "等您认定", lines: sorted(unsure.map(outcomeText)) },
    { title: "要联系企业", lines: sorted([...asked.map(outcomeText), ...texts(nameless)]) },
    { title: "重复和旧稿", lines: sorted(texts(copies)) },
    {
      title: "不是申报书",
      lines: sorted(whole.filter((each) => ![...asked, ...unsure].includes(each)).map(outcomeText)),
    },
    { title: "同一文件的其他工作表", lines: sorted(passedSheetTexts(outcomes)) },
  ].filter(({ lines }) => lines.length > 0);
}
