import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { holdsAny } from "../../text/holdsAny";
import type { LabelIndex } from "../labels/labelIndex";
import { personOf, recogniseLabel, type RoleOf } from "../labels/recognise";
import { language } from "../language";
import { asText, textsThat } from "../page/facts";
import { joinedLines } from "./combinedLabels";
import { firstColon, inlineLabels } from "./inlineLabels";
import { withLinesApart } from "./linesBeside";
import { nameLabel, personLines, saidIn } from "./personInCell";
import { yearSentence } from "./yearSentence";
import { withRewritten } from "../page/rewritten";

/** Longer texts are reports, of which the form asks nothing so. */
const longest = 1500;
const longestHead = 40;

const line = (label: string, value: string) => `${label}：${value}`;

/** Lines are looked at as if each stood in a cell. */
const nowhere: SnapshotCell = { row: 0, col: 0, kind: "text", value: "", text: "" };

/** What a field of the enterprise is called. */
function labelOf(id: string, { edition }: LabelIndex): string | null {
  const field = edition.fields.find((each) => each.id === id);
  return field?.places.find(({ section }) => section === "applicant")?.labels[0] ?? null;
}

/** A label that somebody's name is asked by, and all that is said of him behind it. */
function personSaid(head: string, rest: string, index: LabelIndex): string[] | null {
  const section = personOf(recogniseLabel(nameLabel(head), index), index.who);
  const found = section && saidIn(rest, index.familyNames);
  return found ? personLines(head, found, section, index) : null;
}

/** 法人及电话：张某 138…, 法定代表人：张某，女，大专，手机：138…: what one label with a colon says in one line, apart. */
function pairApart(text: string, index: LabelIndex): string[] | null {
  const colon = firstColon(text);
  const head = text.slice(0, Math.max(0, colon)).trim();
  const rest = text.slice(colon + 1).trim();
  if (head.length < 2 || head.length > longestHead || head.includes("\n") || rest === "") return null;
  const behind = rest.replace(/[。;；]\s*$/, "");
  const cell = { kind: "text", value: head, text: head } as const;
  return joinedLines(cell, behind, index) ?? personSaid(head, behind, index);
}

const sentence = /[^。；;]+[。；;]?/g;
/** 一、企业概况。: a heading that ends as a sentence. */
const opening = /^\s*[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．][^：:。，,\d]{2,12}。/;
/** 某公司（统一社会信用代码：9122…）. */
const subject = new RegExp(
  `^\\s*((?:\\p{Script=Han}|[（()）])+?${language.organisation})(?:[(（]([^()（）]*[:：][^()（）]*)[)）])?[，,]?\\s*(?=成立于|系|是|为|位于|注册|单位|企业|公司|地址|通讯|联系|法定|$)`,
  "u",
);
const foundedOn = /^(?:于)?(?:成立|设立|组建|创建)于\s*((?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?)$/;
const foundedBefore = /^((?:于)?(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?)(?:注册)?成立$/;
/** 单位性质为有限责任公司. */
const said = /^(\p{Script=Han}{2,8})(?:为|是)\s*(\S.*)$/u;

/** A clause as a line with its label, where it is one that people write so; null for others. */
function clauseLine(clause: string, index: LabelIndex): string | null {
  const bare = clause.trim().replace(/[。；;]$/, "");
  const date = foundedOn.exec(bare)?.[1] ?? foundedBefore.exec(bare)?.[1];
  const founded = date === undefined ? null : labelOf("applicant.establishedOn", index);
  if (founded) return line(founded, date!);
  const [, head, rest] = said.exec(bare) ?? [];
  const isSaid = head !== undefined && rest !== undefined && !/[:：]/.test(bare);
  return isSaid && recogniseLabel(head, index) ? line(head, rest) : null;
}

/** A sentence parted where a clause has a line of its own; other commas are words' own (长春甲，乙有限公司). */
function clausesOf(text: string, index: LabelIndex): string[] {
  const lines: string[] = [];
  let isOwn = true;
  if (!text.includes("，") && !text.includes(",")) return [clauseLine(text, index) ?? text.trim()];
  for (const clause of text.split(/[，,](?!\d{3}(?!\d))/)) {
    const own = clauseLine(clause, index);
    if (own !== null || isOwn) lines.push(own ?? clause.trim());
    else lines[lines.length - 1] += `，${clause}`;
    isOwn = own !== null;
  }
  return lines;
}

/** 某公司（统一社会信用代码：9122…）成立于…: what the first sentence says it is about, and the rest of it. */
function subjectIn(
  text: string,
  index: LabelIndex,
): { readonly lines: string[]; readonly rest: string } | null {
  const [whole, name, inside] = subject.exec(text) ?? [];
  const label = name === undefined ? null : labelOf("applicant.name", index);
  if (!label || whole === undefined) return null;
  const lines = [line(label, name!)];
  if (inside !== undefined) lines.push(inside);
  return { lines, rest: text.slice(whole.length) };
}

/** Whether a line begins a long answer, which has sentences of its own: 平台当前建设运营情况：…。 */
const isLong = (text: string, index: LabelIndex) =>
  inlineLabels(asText(nowhere, text), index).some(({ label }) =>
    label.hits.some(({ field }) => field.type === "longText"),
  );

/** A line of a text as lines: a sentence each, and what it says in clauses. A long answer stays as it is. */
function lineApart(text: string, isFirst: boolean, index: LabelIndex): string[] {
  if (isLong(text, index)) return [text];
  const lines: string[] = [];
  (text.replace(opening, "").match(sentence) ?? []).forEach((each, n) => {
    const last = lines.at(-1);
    if (last !== undefined && isLong(last, index)) {
      lines[lines.length - 1] = last + each;
      return;
    }
    const about = isFirst && n === 0 ? subjectIn(each.trim(), index) : null;
    const rest = about ? about.rest : each.trim();
    for (const own of [...(about?.lines ?? []), ...(pairApart(rest, index) ?? clausesOf(rest, index))])
      lines.push(isLong(own, index) ? own : own.replace(/[。；;]$/, ""));
  });
  return lines;
}

/** A paragraph as its lines. */
const paragraphApart = (text: string, index: LabelIndex): string[] =>
  text
    .split("\n")
    .flatMap((each, n) => lineApart(each, n === 0, index))
    .filter((each) => each !== "");

const fewestSaid = 2;

/** The lines that a text says, each with its label; null where it is a label with its value, or says hardly any. */
function linesOf(cell: SnapshotCell, index: LabelIndex): string[] | null {
  const { text } = cell;
  const pair = pairApart(text, index);
  if (pair) return pair;
  if (!text.includes("。") || yearSentence(text, index).length > 0) return null;
  const lines = paragraphApart(text, index);
  const told = lines.filter((each) => inlineLabels(asText(nowhere, each), index).length > 0);
  return told.length >= fewestSaid && told.length * 2 > lines.length ? lines : null;
}

/** Without any of those a text is a label with its value at most. */
const parting = ["。", "及", "和", "与", "、", "/", "／", "，", ",", " ", "\n"];
const colons = ["：", ":"];
const maySay = textsThat(
  (text) => text.length <= longest && holdsAny(text, colons) && holdsAny(text, parting),
);

/**
 * A sheet in which a report's sentences are lines with a label each: 某公司（信用代码：…）成立于2002年6月，单位性质为…, and one
 * label that is said to ask two things, or the figures of several years. What is not understood stays as it is.
 */
function withSentencesApart(sheet: SheetSnapshot, index: LabelIndex): SheetSnapshot {
  const rewritten = new Map<SnapshotCell, SnapshotCell>();
  for (const cell of maySay(sheet.cells)) {
    const lines = linesOf(cell, index);
    if (lines) rewritten.set(cell, asText(cell, lines.join("\n")));
  }
  return withRewritten(sheet, rewritten);
}

/** A sheet in which each label that stands in a text or in the lines of a cell has a line of its own there. */
export const withAllSaidApart = (sheet: SheetSnapshot, index: LabelIndex, roleOf: RoleOf): SheetSnapshot =>
  withLinesApart(withSentencesApart(sheet, index), index, roleOf);
