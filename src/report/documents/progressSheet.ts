import type { Edition } from "../../form/edition";
import { readingOf, type Application } from "../../read/application";
import type { SheetPlan } from "../../sheet/plan";
import { listSheet } from "../listSheet";
import { fieldNamed } from "../wording/label";
import { writtenAnswer } from "./answerText";
import { parseTarget } from "./target";

/** 绩效完成情况表 of the year after: each target of 附件4-3 with its figure and unit, the results to be filled in. */
export function progressSheet(application: Application, edition: Edition): SheetPlan | null {
  const listed = readingOf(application, "performance.quantitative")?.value;
  if (!Array.isArray(listed) || listed.length === 0) return null;
  const text = (id: string): string => writtenAnswer(application, fieldNamed(edition, id)!);
  const lines = listed.map((entry, index) => {
    const [name, target] = typeof entry === "string" ? [entry, ""] : [entry[0]!, entry[1]!];
    const { number, unit } = parseTarget(target) ?? { number: null, unit: "" };
    return [index + 1, name, target, number, unit, null, null, null];
  });
  return listSheet({
    name: "绩效完成情况表",
    title: `${edition.formYear + 1}年示范项目绩效完成情况表`,
    note: `项目名称：${text("project.name")}　项目单位：${text("applicant.name")}`,
    columns: [
      { title: "序号", width: 6, centered: true },
      { title: "指标名称", width: 30 },
      { title: "绩效目标", width: 22 },
      { title: "目标值", width: 12 },
      { title: "单位", width: 10, centered: true },
      { title: "实际完成值", width: 14 },
      { title: "完成比例（%）", width: 14 },
      { title: "未完成的原因和改进措施", width: 34 },
    ],
    lines,
  });
}
