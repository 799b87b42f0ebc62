import { unanswered, type Opinion } from "../../../src/merge/own/opinions";

/** A question of an enterprise with its explanation; five of them are of one project. */
export function explainedRow(number: number, changes: Partial<Opinion> = {}): Opinion {
  const project = Math.ceil(number / 5);
  return {
    projectName: `平台${project}`,
    applicant: `企业${project}`,
    severity: "query",
    rule: number % 2 ? "FIN-20" : "FIN-14",
    fields: "2019年利润（万元）",
    content: String(number * 100),
    message: `第${number}个疑问`,
    basis: "依据",
    advice: "",
    suggestion: "",
    place: `企业${project}.xlsx › 申报书!E${number}`,
    ...unanswered,
    explanation: `第${number}个说明，由于扩产`,
    ...changes,
  };
}

export const manyRows = (count: number): Opinion[] =>
  Array.from({ length: count }, (_, n) => explainedRow(n + 1));
