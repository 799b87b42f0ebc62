import type { Edition } from "../../../form/edition";
import type { PrintedForm } from "../../../form/printedForm";
import type { PlanRow, PlanStyle, SheetPlan } from "../../../sheet/plan";
import { fieldNamed } from "../../wording/label";
import { pageFooter } from "../../pageFooter";
import { rowHeight } from "../../rowHeight";
import { styles } from "../../styles";
import { answerStyle } from "./answerStyle";
import { validationsOf, warningsOf } from "./entries";
import { layPerformance } from "./layPerformance";
import { layTable, type AnswerCell } from "./layTable";

const body = "仿宋";
const coverLine: PlanStyle = { font: body, size: 16, align: "left", vertical: "center", wrap: true };
const coverWidths = [30, 54];

/** By this line a form that comes back says of which year's model it is. */
function stamp(edition: Edition): string {
  return `表样：${edition.formYear}年度`;
}

export interface BlankSheet {
  readonly plan: SheetPlan;
  readonly answers: readonly AnswerCell[];
}

/** The form as it is sent out: cover, 填写说明, the table and 附件4-3, to be filled in and sent back as they are. */
export function blankForm(edition: Edition, form: PrintedForm): readonly BlankSheet[] {
  return [
    coverSheet(edition, form),
    instructionsSheet(edition, form),
    tableSheet(edition, form),
    performanceSheet(edition, form),
  ];
}

function finished(
  plan: Pick<SheetPlan, "name" | "columnWidths" | "rows" | "merges">,
  answers: readonly AnswerCell[],
  begun: string,
  edition: Edition,
): BlankSheet {
  const checked =
    answers.length === 0
      ? {}
      : { validations: validationsOf(answers, edition), warnings: warningsOf(answers, begun, edition) };
  const sheet: SheetPlan = {
    ...plan,
    print: {
      orientation: "portrait",
      fitToWidth: true,
      centerHorizontally: true,
      footer: `&L${stamp(edition)}${pageFooter(plan.name)}`,
    },
    ...checked,
    protected: true,
  };
  return { plan: sheet, answers };
}

const across = (row: number, right: number) => ({ top: row, bottom: row, left: 0, right });

function coverSheet(edition: Edition, form: PrintedForm): BlankSheet {
  const first = 3;
  const answers: AnswerCell[] = [];
  const lines = form.cover.map(({ label, field, until }, index): PlanRow => {
    const row = first + index;
    const asked = fieldNamed(edition, field)!;
    answers.push({
      field: asked,
      area: { top: row, bottom: row, left: 1, right: 1 },
      ...(until ? { until: fieldNamed(edition, until)! } : {}),
    });
    return {
      height: 42,
      cells: [
        { value: `${label}：`, style: coverLine },
        { value: null, style: { ...answerStyle(asked), size: 16 } },
      ],
    };
  });
  const issuers = form.issuers.map((text): PlanRow => ({
    height: 34,
    cells: [{ value: text, style: { ...coverLine, align: "center" } }],
  }));
  const end = first + lines.length + 1;
  return finished(
    {
      name: "封面",
      columnWidths: coverWidths,
      rows: [
        { height: 30, cells: [{ value: form.annex, style: styles.annex }] },
        { height: 90, cells: [{ value: edition.formTitle, style: { ...styles.title, size: 22 } }] },
        { height: 120, cells: [] },
        ...lines,
        { height: 90, cells: [] },
        ...issuers,
      ],
      merges: [across(1, 1), ...issuers.map((_, index) => across(end + index, 1))],
    },
    answers,
    "project.name",
    edition,
  );
}

function instructionsSheet(edition: Edition, { instructions }: PrintedForm): BlankSheet {
  const width = coverWidths.reduce((sum, each) => sum + each);
  const numbers = "一二三四五六七八九十";
  const lines = instructions.clauses.map((id, index) => `${numbers[index]}、${edition.clauses[id]!.text}`);
  return finished(
    {
      name: "填写说明",
      // two columns, since LibreOffice makes a page of one column no smaller, and prints it over its margins
      columnWidths: coverWidths,
      rows: [
        { height: 60, cells: [{ value: instructions.title, style: { ...styles.title, size: 22 } }] },
        ...lines.map((value) => ({
          height: rowHeight([value], [width], 16, 30),
          cells: [{ value, style: { ...coverLine } }],
        })),
      ],
      merges: [0, ...lines.map((_, index) => index + 1)].map((row) => across(row, 1)),
    },
    [],
    "",
    edition,
  );
}

function tableSheet(edition: Edition, form: PrintedForm): BlankSheet {
  const heads = form.headings.map((value, index): PlanRow => {
    const font = index === 0 ? "黑体" : "楷体";
    return { height: 32, cells: [{ value, style: { ...coverLine, font } }] };
  });
  const { rows, merges, answers } = layTable(form.rows, form.columns, edition, heads.length);
  const right = form.columns.length - 1;
  return finished(
    {
      name: "申报书",
      columnWidths: form.columns,
      rows: [...heads, ...rows],
      merges: [...heads.map((_, row) => across(row, right)), ...merges],
    },
    answers,
    "project.name",
    edition,
  );
}

function performanceSheet(edition: Edition, form: PrintedForm): BlankSheet {
  const { answers, ...plan } = layPerformance(edition, form);
  return finished({ name: "绩效目标", ...plan }, answers, "performance.projectName", edition);
}
