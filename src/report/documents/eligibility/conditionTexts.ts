import type { ConditionOfProject, ConditionState, Evidence, Paper } from "../../../check/eligibility";
import type { Edition } from "../../../form/edition";
import { cellName } from "../../../sheet/address";
import { maskNumbers } from "../../../text/person/maskNumbers";
import { answerText } from "../answerText";
import { fieldNamed, labelOf } from "../../wording/label";
import { wordChecklistItem } from "../../wording/checklist";

export const stateTexts: Readonly<Record<ConditionState, string>> = {
  notAsked: "不适用",
  refuted: "不符合",
  open: "待核实",
  shown: "符合",
  weighed: "由专家评审",
};

const longest = 40;

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** 2019年“利润（万元）”：1,200（申报书!F22）. */
function evidenceText({ field, value, cell }: Evidence, edition: Edition): string {
  const place = cell.row < 0 ? "" : `（${maskNumbers(cell.sheet)}!${cellName(cell.row, cell.col)}）`;
  const said =
    Array.isArray(value) && field.startsWith("performance.")
      ? `${value.length} 项`
      : answerText(fieldNamed(edition, field)!, value);
  return `${labelOf(edition, field)}：${short(maskNumbers(said))}${place}`;
}

const ticks = { yes: "☑", no: "☒", notApplicable: "不适用：" };

/** A paper with the tick that it got, and room for its page. */
function paperText({ item, answer }: Paper, edition: Edition): string {
  return `${answer ? ticks[answer] : "□"}${wordChecklistItem(item, edition).text}（第＿页）`;
}

/** What the form proves, what paper proves, and what is open, a line each. */
export function conditionTexts(
  { state, evidence, unsaid, papers, against }: ConditionOfProject,
  edition: Edition,
): { readonly form: string; readonly paper: string; readonly open: string } {
  if (state === "notAsked") return { form: "", paper: "", open: stateTexts.notAsked };
  const missing = papers.filter(({ answer }) => answer === null).length;
  const open = [
    ...unsaid.map((field) => `未填${labelOf(edition, field)}`),
    ...(against.length > 0 ? [`${against.length} 个问题未处理`] : []),
    ...(missing > 0 ? [`${missing} 份材料未核对`] : []),
    ...papers.filter(({ answer }) => answer === "no").map(() => "材料缺少"),
  ];
  return {
    form: evidence.map((each) => evidenceText(each, edition)).join("\n"),
    paper: papers.map((each) => paperText(each, edition)).join("\n"),
    open: [stateTexts[state], ...new Set(open)].join("\n"),
  };
}

/** Titles of the conditions in a state: 二（一）、二（八）. */
export function namedIn(
  conditions: readonly ConditionOfProject[],
  states: readonly ConditionState[],
  edition: Edition,
): string {
  return conditions
    .filter(({ state }) => states.includes(state))
    .map(({ clause }) => edition.clauses[clause]!.title.replace(/^申报指南\s*/, ""))
    .join("、");
}
