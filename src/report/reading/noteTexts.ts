import { maskNumbers } from "../../text/person/maskNumbers";
import type { Field } from "../../form/edition";
import type { Reading, ReadingNote } from "../../read/application";

/** Sentences on what was changed on the way from the cell's text to the value, and on an altered label. */
export function noteTexts(reading: Reading, field: Field): string[] {
  const notes = reading.notes.map((note) => noteText(note, field)).filter((text) => text !== "");
  const showsRaw = reading.state === "unread" || reading.notes.some((note) => note.kind !== "labelAltered");
  const raw =
    field.mayBePassedOn && showsRaw && reading.raw !== "" ? [`原文“${maskNumbers(reading.raw)}”`] : [];
  return [...raw, ...notes];
}

function noteText(note: ReadingNote, field: Field): string {
  switch (note.kind) {
    case "normalised":
      return ""; // the raw text beside the value says it
    case "unitConverted":
      return `由${note.from}换算为${note.to}`;
    case "shownOtherwise":
      return `单元格里存放的是 ${note.stored}，因数字格式显示为上面的数，按显示的读取`;
    case "unitUnclear":
      return "没有写明单位";
    case "formula":
      return note.external ? "单元格是引用其他工作簿的公式" : "单元格是公式";
    case "cellError":
      return "单元格是公式错误值";
    case "digitsLost":
      return "单元格按数字存储，后几位已丢失";
    case "notANumber":
      return "不是数字";
    case "notADate":
      return "不是日期";
    case "dateUnclear":
      return "分不清是 1 月还是 10 月";
    case "notAChoice":
      return "不是表上的选项";
    case "severalChosen":
      return `选了多项：${note.chosen.map((id) => labelOf(field, id)).join("、")}`;
    case "severalValues":
      return "填了多个值";
    case "rivalLabels":
      return `${note.labels.map((label) => `“${label}”`).join("、")}都可能是这一栏`;
    case "yearUnclear":
      return "这一行的数字没有对齐年份，分不清是哪一年的";
    case "twoRows":
      return `这一栏有两个数字（“${note.rows[0]}”和“${note.rows[1]}”），取的是前一个`;
    case "slipped":
      return "这一段的内容与表头的栏目错位，分不清是哪一栏的";
    case "pushedOut":
      return "表格外多出一格，可能是从这里挤出去的";
    case "drawnUp":
      return "这一栏只有最后一个项目空着，前面各项目的内容可能都错了一格";
    case "remark":
      return field.mayBePassedOn ? `后面注有“${note.text}”` : "";
    case "hidden":
      return "在隐藏的行、列或工作表里";
    case "fractionAsPercent":
      return "没有写 %，按百分比理解";
    case "labelAltered":
      return `栏目名写作“${maskNumbers(note.found)}”，申报书上是“${note.printed}”`;
  }
}

function labelOf(field: Field, id: string): string {
  return field.choices?.find((choice) => choice.id === id)?.label ?? id;
}
