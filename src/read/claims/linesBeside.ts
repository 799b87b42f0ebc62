import type { Field } from "../../form/edition";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { LabelIndex } from "../labels/labelIndex";
import { personOf, recogniseLabel, type RoleOf } from "../labels/recognise";
import { asText, textsThat } from "../page/facts";
import { gridOf, type Grid } from "../page/grid";
import { inlineLabels, isOpen, isWhole } from "./inlineLabels";
import { nameLabel } from "./personInCell";
import { yearSentence } from "./yearSentence";
import { withRewritten } from "../page/rewritten";

/** Longer texts are answers of their own. */
const longest = 1500;
const fewestLines = 2;

const linesIn = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The field that a line asks for before it answers: 移动电话 of 手机：138…; undefined where it has no label of the form. */
const fieldOf = (cell: SnapshotCell, line: string, index: LabelIndex): Field | undefined =>
  inlineLabels(asText(cell, line), index)[0]?.label.hits[0]!.field;

// Signs are counted before a pattern is tried: nearly all cells of a form have one colon or none.
const twice = (text: string, sign: string) => text.indexOf(sign) !== text.lastIndexOf(sign);
const hasTwoColons = (text: string) =>
  twice(text, "：") || twice(text, ":") || (text.includes("：") && text.includes(":"));
const mayHoldLines = textsThat(
  (text) =>
    text.length <= longest && hasTwoColons(text) && /[:：][^:：]*[\n，,；;、\s][^:：]*[:：]/.test(text),
);

const behindSign = /[，,；;、\s]\s*(?=\p{Script=Han}[\p{Script=Han}/／]{1,9}\s*[:：])/gu;

/** 姓名：张某，性别：男，职称/职务：经理: what is said one behind the other, as lines; （联系人：王某，手机：…） is one remark. */
const saidOneByOne = (text: string) =>
  linesIn(text.replace(behindSign, (sign, at: number) => (isOpen(text.slice(0, at)) ? sign : "\n")));

/** Whether a cell has nothing but lines that each begin with a label of the form: 姓名：张某, 性别：男 below each other. */
export function holdsLines(cell: SnapshotCell, index: LabelIndex): boolean {
  if (cell.kind !== "text" || cell.text.length > longest || !cell.text.includes("\n")) return false;
  const lines = linesIn(cell.text);
  return (
    lines.length >= fewestLines &&
    lines.every((line) => fieldOf(cell, line, index) || yearSentence(line, index).length > 0)
  );
}

const pair = /^([^:：]{2,20})[:：]\s*(.*)$/s;

/** 姓名：张某, 性别：男 beside 法定代表人: the lines with the person before each label; null where one is not of a person. */
function ofPerson(lines: readonly string[], label: string, section: string, index: LabelIndex) {
  const prefix = index.sections.get(section)?.prefixes?.[0] ?? "";
  const own: string[] = [];
  for (let n = 0; n < lines.length; n++) {
    const [, head, rest] = pair.exec(lines[n]!) ?? [];
    if (head === undefined) {
      if (n > 0 || !index.familyNames.has(lines[n]![0]!)) return null;
      own.push(`${label}：${lines[n]!}`);
    } else if (head.replace(/\s/g, "") === "姓名") own.push(`${label}：${rest}`);
    else {
      const hits = recogniseLabel(prefix + head, index)?.hits ?? [];
      if (!hits.some((hit) => hit.section === section)) return null;
      own.push(`${prefix}${head}：${rest}`);
    }
  }
  return own;
}

const asksHow = /联[系络]方式\s*[:：]?\s*$/;

/** What a cell's lines say beside their label, each with its own; null where they do not. */
function apart(cell: SnapshotCell, before: SnapshotCell, index: LabelIndex, roleOf: RoleOf): string[] | null {
  const { label } = roleOf(before);
  if (!label) return null;
  const lines = isWhole(label) ? linesIn(cell.text) : saidOneByOne(cell.text);
  if (lines.length < fewestLines) return null;
  const name = nameLabel(before.text);
  const section = personOf(label, index.who);
  if (section) return ofPerson(lines, name, section, index);
  const [first, ...others] = lines.map((line) => fieldOf(cell, line, index));
  if (others.includes(undefined)) return null;
  if (!first) return [`${name}：${lines[0]!}`, ...lines.slice(1)];
  // 项目名称 | 项目名称：某平台，项目类别：…: the first says the label again, and each asks something else.
  const own = label.hits[0]!.field;
  const saysAgain = own.type === "text" && first === own && new Set([first, ...others]).size === lines.length;
  // 联系方式 | 手机：…；邮箱：… only leads to labels; 联系电话 | 座机：…；手机：… is one answer that says more.
  return saysAgain || asksHow.test(before.text) ? lines : null;
}

const leftOf = (cell: SnapshotCell, grid: Grid): SnapshotCell | undefined => {
  const row = grid.row(cell.row);
  const before = row[row.indexOf(cell) - 1];
  return before && grid.area(before).right + 1 === cell.col ? before : undefined;
};

/**
 * The sheet with 法定代表人 | 姓名：张某, 性别：男, … in the lines of one cell as those lines, each with a label that says whose it
 * is, and with 申报单位 | 某公司, 信用代码：… as lines that have a label each; in one line, commas and the like part them.
 */
export function withLinesApart(sheet: SheetSnapshot, index: LabelIndex, roleOf: RoleOf): SheetSnapshot {
  const found = mayHoldLines(sheet.cells);
  if (found.length === 0) return sheet;
  const grid = gridOf(sheet);
  const gone = new Set<SnapshotCell>();
  const rewritten = new Map<SnapshotCell, SnapshotCell>();
  for (const cell of found) {
    const before = leftOf(cell, grid);
    const lines = before ? apart(cell, before, index, roleOf) : null;
    if (!before || !lines) continue;
    gone.add(before);
    rewritten.set(cell, asText(cell, lines.join("\n")));
  }
  return withRewritten(sheet, rewritten, gone);
}
