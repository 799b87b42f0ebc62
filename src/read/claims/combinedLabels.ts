import type { Field } from "../../form/edition";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { holdsAny } from "../../text/holdsAny";
import type { LabelHit, LabelIndex } from "../labels/labelIndex";
import { recogniseLabel } from "../labels/recognise";
import { factBy, textsThat } from "../page/facts";
import { gridOf, type Grid } from "../page/grid";
import { withRewritten } from "../page/rewritten";

const longestLabel = 20;
const joint = /[/／、及和与]/g;
const joints = ["/", "／", "、", "及", "和", "与"];
/** What may part two values, the surest first. */
const signs = [/[/／]/, /[;；]/, /[\r\n]+/, /[，,]/, /、/, /[:：]/, /\s+/];
const labelBehind = /(?:电话|手机|邮编|号码|邮箱|传真|方式|地址|姓名)$/;

interface TwoLabels {
  readonly names: readonly [string, string];
  readonly fields: readonly [Field, Field];
}

/** Whether a text is surely an answer for a field. */
function fits(field: Field, text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  switch (field.type) {
    case "mobile":
    case "phone":
      return digits >= 7 && digits <= 16 && /^[\d()（）+\-—–\s转]+$/.test(text);
    case "email":
      return /^[^\s@]+@[^\s@]+$/.test(text);
    case "code":
      return digits >= 6 && /^[\dA-Za-z-]+$/.test(text);
    case "text":
      break;
    default:
      return false;
  }
  if (/\d{6,}|@/.test(text) || labelBehind.test(text)) return false;
  const words = field.choices?.flatMap((choice) => [choice.label, ...(choice.variants ?? [])]);
  return words ? words.includes(text) : /\p{Script=Han}{2}/u.test(text);
}

const mayBeTwo = textsThat((text) => text.length <= longestLabel && holdsAny(text, joints), "followed");

/** 姓名/手机, 证件类型及号码: two labels of one section that are joined in one cell. */
export const labelsJoined = factBy(({ text }, index: LabelIndex) =>
  joinedLabels(text.replace(/\s*[:：]\s*$/, ""), index),
);

/** Whether two labels stand in one section, or ask of the same one: 申报单位及信用代码. */
const isOfSame = (one: LabelHit, other: LabelHit) =>
  one.section === other.section || subjectOf(one) === subjectOf(other);
const subjectOf = ({ field }: LabelHit) => field.id.slice(0, field.id.indexOf("."));

function joinedLabels(text: string, index: LabelIndex): TwoLabels | null {
  for (const { index: at } of text.matchAll(joint)) {
    const first = text.slice(0, at).trim();
    const second = text.slice(at + 1).trim();
    const before = recogniseLabel(first, index);
    // 联系人及电话: what the two say together comes before a bare 电话.
    for (const name of [first + second, second, first.slice(0, 2) + second]) {
      const behind = recogniseLabel(name, index);
      const hit = before?.hits.find((each) => behind?.hits.some((next) => isOfSame(each, next)));
      const other = behind?.hits.find((next) => hit !== undefined && isOfSame(hit, next));
      const same = before?.hits.some((one) => behind?.hits.some(({ field }) => field === one.field));
      if (hit && other && !same) return { names: [first, name], fields: [hit.field, other.field] };
    }
  }
  return null;
}

/** The two values where both are read surely. */
export function valuesJoined(
  text: string,
  [first, second]: TwoLabels["fields"],
): readonly [string, string] | null {
  const bracketed = /^([^()（）]+)[(（]([^()（）]+)[)）]$/s.exec(text.trim());
  const ways = [...(bracketed ? [bracketed.slice(1)] : []), ...signs.map((sign) => text.trim().split(sign))];
  for (const parts of ways) {
    const [one, two, more] = parts.map((part) => part.trim()).filter((part) => part !== "");
    if (one && two && more === undefined && fits(first, one) && fits(second, two)) return [one, two];
  }
  return null;
}

/**
 * The sheet with 姓名/手机 | 张三/138… as its two labels with their values, in the cell of the values. Where a value
 * cannot be split surely, the sheet stays as it is.
 */
export function withoutCombinedLabels(sheet: SheetSnapshot, index: LabelIndex): SheetSnapshot {
  let grid: Grid | undefined;
  const gone = new Set<SnapshotCell>();
  const rewritten = new Map<SnapshotCell, SnapshotCell>();
  for (const cell of mayBeTwo(sheet.cells)) {
    const labels = labelsJoined(cell, index);
    if (!labels) continue;
    grid ??= gridOf(sheet);
    const value = grid.at(cell.row, grid.area(cell).right + 1);
    const values = value?.kind === "text" ? valuesJoined(value.text, labels.fields) : null;
    if (!value || !values) continue;
    gone.add(cell);
    const text = labels.names.map((name, n) => `${name}：${values[n]}`).join("\n");
    rewritten.set(value, { ...value, text, value: text });
  }
  return withRewritten(sheet, rewritten, gone);
}
