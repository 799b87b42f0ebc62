import type { Edition } from "../../../form/edition";
import { readingOf, type Application } from "../../../read/application";
import type { StatementLine, StatementLineId } from "../../../read/statements/readStatements";
import { cellName } from "../../../sheet/address";
import type { CellRef } from "../../../sheet/snapshot";
import type { DocumentPlan } from "../../../sheet/documentPlan";
import { fieldNamed, labelOf } from "../../wording/label";
import { answerText } from "../answerText";
import { cell, paragraph } from "../parts";

/** A figure of the form beside that of the statements; null where one of them says nothing. */
export interface Compared {
  readonly field: string;
  readonly form: { readonly value: number; readonly cell: CellRef } | null;
  readonly statement: { readonly value: number; readonly cell: CellRef; readonly label: string } | null;
  readonly differs: boolean;
}

/** What two figures may differ by when both are rounded to two places of 万元, or of percents. */
const tolerance = { amount: 0.011, ratio: 0.00011 };
const rows: readonly StatementLineId[] = ["totalAssets", "mainBusinessRevenue", "taxes", "profit"];

/** The form's figures of each year beside those of the statements, line by line; nothing is guessed. */
export function compareStatements(
  application: Application,
  lines: readonly StatementLine[],
  edition: Edition,
): readonly Compared[] {
  const of = (line: StatementLineId, year: number) =>
    lines.find((each) => each.line === line && each.year === year);
  const formOf = (field: string): Compared["form"] => {
    const reading = readingOf(application, field);
    return typeof reading?.value === "number" ? { value: reading.value, cell: reading.cell } : null;
  };
  const compared = (field: string, statement: Compared["statement"], within: number): Compared => {
    const form = formOf(field);
    const differs = form !== null && statement !== null && Math.abs(form.value - statement.value) > within;
    return { field, form, statement, differs };
  };
  return edition.financeYears.flatMap((year) => {
    const amounts = rows.map((row) => {
      const line = of(row, year);
      const statement = line ? { value: line.amount, cell: line.cell, label: line.label } : null;
      return compared(`finance.${row}.${year}`, statement, tolerance.amount);
    });
    const [debts, assets] = [of("liabilities", year), of("totalAssets", year)];
    const ratio =
      debts && assets && assets.amount !== 0
        ? { value: debts.amount / assets.amount, cell: debts.cell, label: `${debts.label}÷${assets.label}` }
        : null;
    return [...amounts, compared(`finance.debtRatio.${year}`, ratio, tolerance.ratio)];
  });
}

const placeOf = ({ sheet, row, col }: CellRef): string => `（${sheet}!${cellName(row, col)}）`;

/** 审计报告对照表: each figure of three years with both cells, and what differs. */
export function statementsPage(
  application: Application,
  lines: readonly StatementLine[],
  edition: Edition,
): DocumentPlan {
  const all = compareStatements(application, lines, edition);
  const project = String(readingOf(application, "project.name")?.value ?? "");
  const applicant = String(readingOf(application, "applicant.name")?.value ?? "");
  const shown = (field: string, value: number): string =>
    answerText(fieldNamed(edition, field)!, Number(value.toFixed(6)));
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
          ...all.map(({ field, form, statement, differs }) => ({
            cells: [
              cell("fine", labelOf(edition, field)),
              cell("fine", form ? `${shown(field, form.value)}${placeOf(form.cell)}` : "未填"),
              cell(
                "fine",
                statement
                  ? `${shown(field, statement.value)}${placeOf(statement.cell)} ${statement.label}`
                  : "报表中没有找到这一行",
              ),
              cell("fineLabel", differs ? "不一致" : form && statement ? "一致" : "没有比对"),
            ],
          })),
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
