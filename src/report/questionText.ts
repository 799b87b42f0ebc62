import type { IdentityQuestion } from "../merge/compare/questions";
import type { LedgerEntry } from "../merge/own/ledger";
import { projectName, projectNameIn } from "./projectName";

/** How a question whether two are one project is put, its two answers, and what to do after a merge without an answer. */
export interface QuestionText {
  readonly text: string;
  readonly same: string;
  readonly two: string;
  /** What stands where nobody answers, and how to have it otherwise. */
  readonly unanswered: string;
}

function entryName({ values, file }: LedgerEntry): string {
  return `${projectNameIn(values)}［${file}］`;
}

const asked = "是同一项目改名，还是两个项目？";

export function questionText(question: IdentityQuestion): QuestionText {
  const known = entryName(question.project);
  if (question.kind === "form") {
    return {
      text: `申报书${entryName(question.form)}与以前列入的${known}：${asked}`,
      same: "同一项目：更新原来那一行",
      two: "两个项目：各占一行",
      unanswered: "暂按两个项目，各占一行；是同一项目的，请在汇总表中删去原来那一行。",
    };
  }
  const { sequence, cells } = question.row;
  const row = `汇总表第${sequence || (question.row.row ?? 0) + 1}行${projectName(cells.projectName, cells.applicant)}`;
  return {
    text: `${row}与申报书${known}：${asked}`,
    same: "同一项目：这一行就是它，内容保持不变",
    two: "两个项目：这一行是另外填写的，内容保持不变",
    unanswered:
      question.answer === "same"
        ? "暂按同一项目，这一行内容不变；是两个项目的，请为另一个项目在汇总表中另加一行。"
        : question.inPlace
          ? "暂按两个项目，这一行内容不变；是同一项目的，请在汇总表中删去另起的那一行，再汇总时答复“同一项目”。"
          : "暂按两个项目，这一行内容不变；是同一项目的，请把这一行的项目名称和依托企业改回申报书的写法，再汇总。",
  };
}
