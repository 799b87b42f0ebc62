import { statusOf, statusTexts, type Opinion } from "../merge/own/opinions";
import type { PlanRow, SheetPlan } from "../sheet/plan";
import { rowHeight } from "./rowHeight";
import { asText, styles } from "./styles";

export interface SlipContent {
  /** Of the sheet. */
  readonly name: string;
  readonly applicant: string;
  readonly project: string;
  /** Who sends it back; empty where that is not known. */
  readonly unit: string;
  readonly rows: readonly Opinion[];
}

const columns: readonly {
  readonly title: string;
  readonly width: number;
  readonly text: (row: Opinion) => string;
}[] = [
  { title: "栏目", width: 18, text: (row) => row.fields },
  { title: "现填内容", width: 16, text: (row) => row.content },
  { title: "问题", width: 30, text: (row) => row.message },
  { title: "依据", width: 24, text: (row) => row.basis },
  { title: "处理要求", width: 24, text: (row) => row.advice },
  { title: "建议", width: 12, text: (row) => row.suggestion },
  { title: "企业说明", width: 18, text: (row) => explanationText(row) },
];
const widths = [5, ...columns.map((column) => column.width)];
const headerRow = 4;
const textSize = 11;
const request = "请按下表逐项修改；对疑问请在“企业说明”栏写明原因（不少于8个字），修改后重新报送。";

/** What the enterprise explained, with the bureau's word where it was rejected. */
function explanationText(row: Opinion): string {
  if (statusOf(row) !== "rejected") return row.explanation || row.formerExplanation;
  const word = row.note === "" ? statusTexts.rejected : `${statusTexts.rejected}：${row.note}`;
  return [row.explanation, `（${word}）`].filter((text) => text !== "").join("\n");
}

function line(text: string): PlanRow {
  return { height: 24, cells: [{ value: text, style: { ...styles.line, size: 12, wrap: true } }] };
}

function dataRow(row: Opinion, index: number): PlanRow {
  const texts = [String(index + 1), ...columns.map((column) => column.text(row))];
  return {
    height: rowHeight(texts, widths, textSize, 24),
    cells: texts.map((value, col) => {
      const style = col === 0 ? styles.centered : { ...styles.text, vertical: "top" as const };
      return { value: col === 0 ? index + 1 : value, style: asText({ ...style, size: textSize }, value) };
    }),
  };
}

/** 退回单 for one project: what to mend, where, by which sentence, and room for the enterprise's explanation. */
export function returnSlipSheet(content: SlipContent): SheetPlan {
  const last = widths.length - 1;
  return {
    name: content.name,
    columnWidths: widths,
    rows: [
      { height: 36, cells: [{ value: "申报材料退回修改单", style: styles.title }] },
      line(`申报单位：${content.applicant}`),
      line(`项目名称：${content.project}${content.unit === "" ? "" : `　　退回单位：${content.unit}`}`),
      line(request),
      {
        height: 28,
        cells: ["序号", ...columns.map((column) => column.title)].map((value) => ({
          value,
          style: { ...styles.header, size: textSize },
        })),
      },
      ...content.rows.map(dataRow),
    ],
    merges: [0, 1, 2, 3].map((row) => ({ top: row, bottom: row, left: 0, right: last })),
    frozenRows: headerRow + 1,
    print: {
      orientation: "landscape",
      titleRows: { first: headerRow, last: headerRow },
      fitToWidth: true,
      footer: "第 &P 页，共 &N 页",
    },
  };
}
