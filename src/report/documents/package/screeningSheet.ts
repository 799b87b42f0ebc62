import { severityWords } from "../../../form/severity";
import { isOpen, statusOf, statusTexts, type Opinion } from "../../../merge/own/opinions";
import type { SummaryTable } from "../../../merge/own/summaryTable";
import type { SheetPlan } from "../../../sheet/plan";
import { listSheet } from "../../listSheet";

/** Rules on several enterprises name others; they stay with the bureau. */
const betweenProjects = /^SUM-/;
const kept = ["accepted", "waived"];

/** 初审情况表: for each listed project what is still open, and which explanations the bureau accepted. */
export function screeningSheet(table: SummaryTable, opinions: readonly Opinion[]): SheetPlan {
  const lines = table.rows.map(({ sequence, cells }) => {
    const own = opinions.filter(
      ({ projectName, applicant, rule }) =>
        projectName === cells.projectName && applicant === cells.applicant && !betweenProjects.test(rule),
    );
    const open = own.filter(isOpen);
    const accepted = own.filter((opinion) => kept.includes(statusOf(opinion)));
    return [
      sequence,
      cells.projectName,
      cells.applicant,
      open.length === 0 ? "没有未处理的问题" : `还有 ${open.length} 个问题未处理`,
      open
        .map((each) => `${severityWords[each.severity]}（${statusTexts[statusOf(each)]}）：${each.message}`)
        .join("\n"),
      accepted.map(acceptedText).join("\n"),
    ];
  });
  return listSheet({
    name: "初审情况表",
    title: "项目初审情况表",
    columns: [
      { title: "序号", width: 6, centered: true },
      { title: "项目名称", width: 28 },
      { title: "依托企业", width: 22 },
      { title: "初审结论", width: 16 },
      { title: "未处理的问题", width: 44 },
      { title: "已认可的说明", width: 40 },
    ],
    lines,
  });
}

function acceptedText({ fields, explanation, note }: Opinion): string {
  return `${fields}：${explanation || note}`;
}
