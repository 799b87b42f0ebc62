import type { SampleProject } from "./answers";
import type { Block, FormSheet } from "./layout";
import { answer } from "./options";

/** Lines of each kind that the form is printed with. */
const printedLines = 3;

/** 附件4-3. */
export function drawTargets(sheet: FormSheet, project: SampleProject): void {
  const { answers, targets } = project;
  sheet.row(20, { span: 6, style: "note", value: "附件4-3" });
  sheet.row(48, {
    span: 6,
    style: "title",
    value: "2020年工业互联网建设及制造业服务化\n示范项目绩效目标",
  });
  const wide = (label: string, field: string, height: number, style: "value" | "amount" = "value") =>
    sheet.row(
      height,
      { span: 2, style: "label", value: label },
      { span: 4, style, value: answer(answers, field) },
    );
  wide("申报项目名称", "project.name", 24);
  wide("项目申报单位", "applicant.name", 24);
  wide("项目计划总投资", "performance.plannedInvestment", 24, "amount");
  wide("总体目标", "performance.overallGoal", 48);

  const quantitative = linesOf(targets.quantitative);
  const qualitative = linesOf(targets.qualitative);
  const heading = { rows: 1 + quantitative.length + qualitative.length, style: "label" as const };
  sheet.row(
    24,
    { ...heading, value: "绩效指标" },
    { style: "label", value: "指标类别" },
    { span: 2, style: "label", value: "指标名称" },
    { span: 2, style: "label", value: "指标值" },
  );
  drawLines(sheet, "定量指标", quantitative);
  drawLines(sheet, "定性指标", qualitative);
}

function linesOf(lines: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return Array.from({ length: Math.max(printedLines, lines.length) }, (_, index) => lines[index] ?? ["", ""]);
}

function drawLines(sheet: FormSheet, kind: string, lines: readonly (readonly [string, string])[]): void {
  lines.forEach(([name, value], index) => {
    const cells: Block[] = [
      { span: 2, style: "value", value: `${index + 1}.${name}` },
      { span: 2, style: "value", value: value || undefined },
    ];
    const first: Block[] = index === 0 ? [{ rows: lines.length, style: "label", value: kind }] : [];
    sheet.row(28, ...first, ...cells);
  });
}
