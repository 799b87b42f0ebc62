import type { Edition } from "../../../form/edition";
import type { PrintedForm } from "../../../form/printedForm";
import { readingOf, type Application } from "../../../read/application";
import type { DocumentBlock, DocumentTable } from "../../../sheet/documentPlan";
import { fieldNamed } from "../../wording/label";
import { amountWithUnit, writtenAnswer } from "../answerText";
import { cell, paragraph } from "../parts";

type Pair = readonly [name: string, value: string];

/** 附件4-3 on a page of its own. */
export function performanceOf(
  { performance }: PrintedForm,
  application: Application,
  edition: Edition,
): DocumentBlock[] {
  const { annex, title, notes } = performance;
  return [
    paragraph("heading1", annex, { newPage: true }),
    ...title.map((line) => paragraph("title", line)),
    tableOf(performance, application, edition),
    ...notes.map((clause, index) =>
      paragraph("note", `${index === 0 ? "注：" : ""}${index + 1}.${edition.clauses[clause]!.text}`),
    ),
  ];
}

function tableOf(
  { answers, group, heads, lists }: PrintedForm["performance"],
  application: Application,
  edition: Edition,
): DocumentTable {
  const listed = lists.map(({ label, field }) => ({ label, pairs: pairsOf(field, application, edition) }));
  const lines = listed.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const [kind, name, value] = heads;
  return {
    kind: "table",
    widths: [12, 14, 40, 30],
    rows: [
      ...answers.map(({ label, field: id, lines: tall = 1 }) => {
        const field = fieldNamed(edition, id)!;
        const text = amountWithUnit(application, field);
        return {
          height: tall * 28,
          cells: [
            cell("label", label, { columns: 2 }),
            cell(tall > 1 ? "cell" : "label", text, { columns: 2 }),
          ],
        };
      }),
      {
        height: 28,
        cells: [
          cell("label", group, { rows: lines + 1 }),
          cell("label", kind),
          cell("label", name),
          cell("label", value),
        ],
      },
      ...listed.flatMap(({ label, pairs }) =>
        pairs.map(([what, target], index) => ({
          height: 28,
          cells: [
            ...(index === 0 ? [cell("label", label, { rows: pairs.length })] : []),
            cell("cell", what),
            cell("cell", target),
          ],
        })),
      ),
    ],
  };
}

/** At least one line, since the table keeps its shape. */
function pairsOf(id: string, application: Application, edition: Edition): readonly Pair[] {
  const value = readingOf(application, id)?.value;
  if (Array.isArray(value) && value.length > 0)
    return value.map((entry): Pair => (typeof entry === "string" ? [entry, ""] : (entry as Pair)));
  return [[writtenAnswer(application, fieldNamed(edition, id)!), ""]];
}
