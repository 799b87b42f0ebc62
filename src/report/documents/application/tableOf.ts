import type { Edition } from "../../../form/edition";
import type { PrintedCell, PrintedForm } from "../../../form/printedForm";
import type { Application } from "../../../read/application";
import type { DocumentCell, DocumentTable } from "../../../sheet/documentPlan";
import { fieldNamed } from "../../wording/label";
import { amountWithUnit, writtenAnswer } from "../answerText";
import { cell } from "../parts";
import { boxesText, isNoted } from "./boxesText";

/** 项目基本信息表 with an application's answers. */
export function tableOf(form: PrintedForm, application: Application, edition: Edition): DocumentTable {
  /** A note whose box is not ticked. */
  const isLeft = (printed: PrintedCell): boolean =>
    printed.kind === "answer" &&
    writtenAnswer(application, fieldNamed(edition, printed.field)!) !== "" &&
    !isNoted(printed.field, application, edition);
  const rows = form.rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => row.only !== "sheet" || row.cells.some(isLeft));
  /** A label over rows of which some are the sheet's alone is as many rows lower. */
  const height = (index: number, rowsOf = 1): number =>
    rows.filter((each) => each.index >= index && each.index < index + rowsOf).length;
  const cellOf = (printed: PrintedCell, index: number): DocumentCell => {
    const { columns } = printed;
    if (printed.kind === "label")
      return cell("label", printed.text, { columns, rows: height(index, printed.rows) });
    if (printed.kind === "boxes") return cell("cell", boxesText(printed, application, edition), { columns });
    const field = fieldNamed(edition, printed.field)!;
    const style = field.type === "longText" ? "cell" : "label";
    return cell(style, amountWithUnit(application, field), { columns });
  };
  return {
    kind: "table",
    widths: form.columns,
    rows: rows.map(({ row, index }) => ({
      cells: row.cells.map((printed) => cellOf(printed, index)),
      height: 28,
    })),
  };
}
