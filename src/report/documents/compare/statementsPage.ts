import type { Edition } from "../../../form/edition";
import { readingOf, type Application } from "../../../read/application";
import type { StatementLine } from "../../../read/statements/readStatements";
import { cellName } from "../../../sheet/address";
import type { CellRef } from "../../../sheet/snapshot";
import type { DocumentPlan } from "../../../sheet/documentPlan";
import { fieldNamed, labelOf } from "../../wording/label";
import { answerText } from "../answerText";
import { cell, paragraph } from "../parts";
import { compareStatements, type Compared, type StatementFigure } from "./compareStatements";

const placeOf = ({ sheet, row, col }: CellRef): string => `（${sheet}!${cellName(row, col)}）`;
const scopeTexts = { consolidated: "合并", parent: "母公司" } as const;

/** 2019年“总资产（万元）” as the form, the statements and the comparison have it. */
export interface ComparedTexts {
  readonly label: string;
  readonly form: string;
  readonly statement: string;
  readonly result: string;
}

/** A comparison in words. */
export function comparedTexts(compared: Compared, edition: Edition): ComparedTexts {
  const { field, form, statement, others, hints, differs, byUnit } = compared;
  const shown = (value: number): string => answerText(fieldNamed(edition, field)!, Number(value.toFixed(6)));
  const figure = ({ value, cell: at, label, scope, unitSaid }: StatementFigure): string =>
    `${shown(value)}${placeOf(at)} ${scope ? `${scopeTexts[scope]} ` : ""}${label}${unitSaid || field.includes("debtRatio") ? "" : "（报表没有写明单位，按元折算）"}`;
  const lines = [
    statement ? figure(statement) : "报表中没有找到这一行",
    ...others.map((each) => `另有 ${figure(each)}`),
    ...hints.map((each) => `供参考 ${figure(each)}`),
  ];
  return {
    label: labelOf(edition, field),
    form: form ? `${shown(form.value)}${placeOf(form.cell)}` : "未填",
    statement: lines.join("\n"),
    result: differs
      ? `不一致${byUnit ? "，请先核对单位" : ""}`
      : form && statement
        ? `一致${others.length > 0 ? "，报表之间不同" : ""}`
        : "没有比对",
  };
}

/** 审计报告对照表: each figure of three years with both cells, and what differs. */
export function statementsPage(
  application: Application,
  lines: readonly StatementLine[],
  edition: Edition,
): DocumentPlan {
  const all = compareStatements(application, lines, edition);
  const project = String(readingOf(application, "project.name")?.value ?? "");
  const applicant = String(readingOf(application, "applicant.name")?.value ?? "");
  const differing = all.filter(({ differs }) => differs).length;
  const missing = all.filter(({ form, statement }) => !form || !statement).length;
  return {
    title: `审计报告对照表 ${project}`,
    landscape: true,
    narrow: true,
    blocks: [
      paragraph("heading1", "审计报告对照表", { align: "center" }),
      paragraph("fine", `项目名称：${project}　　申报单位：${applicant}　　金额单位：万元`),
      {
        kind: "table",
        widths: [30, 46, 60, 24],
        rows: [
          {
            header: true,
            cells: ["栏目", "申报书（单元格）", "报表（单元格，报表栏目）", "结果"].map((text) =>
              cell("fineLabel", text),
            ),
          },
          ...all.map((each) => {
            const { label, form, statement, result } = comparedTexts(each, edition);
            return {
              cells: [
                cell("fine", label),
                cell("fine", form),
                cell("fine", statement),
                cell("fineLabel", result),
              ],
            };
          }),
        ],
      },
      paragraph(
        "fine",
        `共比对 ${all.length - missing} 项，不一致 ${differing} 项，没有比对 ${missing} 项。`,
        { before: 4 },
      ),
    ],
  };
}
