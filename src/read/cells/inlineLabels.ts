import type { SnapshotCell } from "../../sheet/snapshot";
import type { LabelIndex } from "../labels/labelIndex";
import { recogniseLabel, type LabelText } from "../labels/recognise";
import { firstMark } from "../choices/marks";

/** A label with its value behind it in the same cell. */
export interface InlineLabel {
  readonly text: string;
  readonly label: LabelText;
  readonly rest: string;
}

const longestHead = 100;

/** The first colon that stands in no brackets; -1 where there is none. */
function firstColon(text: string): number {
  let depth = 0;
  for (let at = 0; at < Math.min(text.length, longestHead); at++) {
    if (/[(（【[]/.test(text[at]!)) depth++;
    else if (/[)）】\]]/.test(text[at]!)) depth--;
    else if (depth === 0 && /[:：]/.test(text[at]!)) return at;
  }
  return -1;
}

/** 项目名称：某某平台. */
function behindColon(text: string, index: LabelIndex): InlineLabel | null {
  const colon = firstColon(text);
  const rest = text.slice(colon + 1).trim();
  if (colon <= 0 || rest === "") return null;
  const head = text.slice(0, colon);
  const label = recogniseLabel(head, index);
  return label && { text: head.trim(), label, rest };
}

/** 数据存储与管理 □第三方…: boxes behind a label, in its line or below it. */
function beforeBoxes(text: string, index: LabelIndex): InlineLabel | null {
  const mark = firstMark(text);
  if (mark <= 0 || mark > longestHead) return null;
  const head = text.slice(0, mark);
  const label = recogniseLabel(head, index);
  if (!label?.hits.some((hit) => hit.field.choices && hit.field.type !== "text")) return null;
  return { text: head.trim(), label, rest: text.slice(head.length) };
}

/** 姓名：张某　性别：男 in one cell. */
function severalInLine(text: string, index: LabelIndex): InlineLabel[] {
  const pieces = text.split(/[\r\n]+|\s{2,}|\t|　+|[;；]/);
  if (pieces.length < 2) return [];
  const found = pieces.map((piece) => behindColon(piece, index)).filter((each) => each !== null);
  return found.length >= 2 ? found : [];
}

/** Labels that stand in one cell with their values; empty where the cell holds none. */
export function inlineLabels(cell: SnapshotCell, index: LabelIndex): InlineLabel[] {
  const { text } = cell;
  if (cell.kind !== "text" || text.length > 2000) return [];
  const colon = text.search(/[:：]/);
  const several = colon > 0 && /[:：]/.test(text.slice(colon + 1)) ? severalInLine(text, index) : [];
  if (several.length > 0) return several;
  const one = behindColon(text, index) ?? beforeBoxes(text, index);
  return one ? [one] : [];
}
