import { severityWords } from "../form/severity";
import { statusOf, statusTexts, type Opinion } from "../merge/own/opinions";
import { notFilled, slipColumns, slipLines, type SlipColumn } from "../merge/own/slipTable";
import { slipTitle } from "../read/workbook/ownTitles";
import type { PlanRow, SheetPlan } from "../sheet/plan";
import { pageFooter } from "./pageFooter";
import { rowHeight } from "./rowHeight";
import { slipDay, type SlipIssue } from "./slipIssue";
import { asText, styles } from "./styles";

export interface SlipContent {
  /** Of the sheet. */
  readonly name: string;
  readonly number: string;
  readonly applicant: string;
  readonly project: string;
  /** Who sends it back; empty where that is not known. */
  readonly unit: string;
  readonly issue: SlipIssue;
  /** So many characters make an explanation. */
  readonly least: number;
  readonly rows: readonly Opinion[];
}

const columns: Readonly<
  Record<SlipColumn, { readonly width: number; readonly text: (row: Opinion) => string }>
> = {
  demand: { width: 9, text: (row) => severityWords[row.severity] },
  fields: { width: 15, text: (row) => row.fields },
  content: { width: 17, text: (row) => row.content },
  message: { width: 30, text: (row) => row.message },
  basis: { width: 19, text: (row) => row.basis },
  advice: { width: 24, text: adviceText },
  suggestion: { width: 10, text: (row) => row.suggestion },
  explanation: { width: 26, text: () => "" },
  rule: { width: 9, text: (row) => row.rule },
};
const ids = Object.keys(columns) as SlipColumn[];
const widths = [5, ...ids.map((id) => columns[id].width)];
const whole = widths.reduce((sum, width) => sum + width, 0);
const textSize = 11;
const byHand = "________________";
const request = (least: number): string =>
  `请按下表逐项修改申报书；“${severityWords.query}”的也可以不改，在“企业说明”栏写明原因（不少于 ${least} 个字）。其他栏请不要改动。改好后把申报书和本单一起报回。`;

/** What to do, with what was explained before and the bureau's word on it. */
function adviceText(row: Opinion): string {
  const said = row.explanation || row.formerExplanation;
  const word =
    statusOf(row) === "rejected"
      ? `（${[statusTexts.rejected, row.note].filter((text) => text !== "").join("：")}）`
      : "（内容已改动，请按现在的内容说明）";
  return [row.advice, ...(said === "" ? [] : [`原说明：${said}${word}`])]
    .filter((text) => text !== "")
    .join("\n");
}

function line(text: string): PlanRow {
  return {
    height: rowHeight([text], [whole], 12, 24),
    cells: [{ value: text, style: { ...styles.line, size: 12, wrap: true } }],
  };
}

function dataRow(row: Opinion, index: number): PlanRow {
  const texts = [String(index + 1), ...ids.map((id) => columns[id].text(row))];
  return {
    height: rowHeight(texts, widths, textSize, 24),
    cells: texts.map((value, col) => {
      const style = col === 0 ? styles.centered : { ...styles.text, vertical: "top" as const };
      return { value: col === 0 ? index + 1 : value, style: asText({ ...style, size: textSize }, value) };
    }),
  };
}

/** Lines above the table, one fact a cell that is read back. */
function headLines({ number, applicant, project, unit, issue, least }: SlipContent): readonly string[] {
  const { deadline, contact, telephone } = issue;
  return [
    `${slipLines.number}：${number}　　${slipLines.issued}：${slipDay(issue)}　　报回期限：${deadline || byHand}`,
    `${slipLines.applicant}：${applicant || notFilled}`,
    `${slipLines.projectName}：${project || notFilled}`,
    `退回单位：${unit || byHand}　　联系人：${contact || byHand}　　联系电话：${telephone || byHand}`,
    request(least),
  ];
}

/** 退回单 for one project: what to mend, where, by which sentence, room for the enterprise's explanation, and places for both seals. */
export function returnSlipSheet(content: SlipContent): SheetPlan {
  const last = widths.length - 1;
  const lines = headLines(content);
  const titles = ["序号", ...ids.map((id) => slipColumns[id])];
  const headerRow = lines.length + 1;
  const signatures = [
    `退回单位（盖章）：${content.unit || byHand}　　　　${slipDay(content.issue)}`,
    `申报单位（盖章）：${byHand}　　填写人：________　　联系电话：${byHand}　　日期：____年__月__日`,
  ];
  const below = headerRow + content.rows.length + 1;
  const across = (row: number) => ({ top: row, bottom: row, left: 0, right: last });
  return {
    name: content.name,
    columnWidths: widths,
    rows: [
      { height: 36, cells: [{ value: slipTitle, style: styles.title }] },
      ...lines.map(line),
      {
        height: rowHeight(titles, widths, textSize, 28),
        cells: titles.map((value) => ({
          value,
          style: { ...styles.header, size: textSize },
        })),
      },
      ...content.rows.map(dataRow),
      ...signatures.map((text) => ({ ...line(text), height: 40 })),
    ],
    merges: [...Array.from({ length: headerRow }, (_, row) => row), below, below + 1].map(across),
    frozenRows: headerRow + 1,
    print: {
      orientation: "landscape",
      titleRows: { first: headerRow, last: headerRow },
      fitToWidth: true,
      narrow: true,
      footer: pageFooter(`退回单 ${content.number}`, `${content.rows.length} 项`),
    },
  };
}
