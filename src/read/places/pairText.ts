import type { SnapshotCell } from "../../sheet/snapshot";
import { wholeText } from "../page/shortTexts";
import { fold, tidy } from "../values/text";

/** A target of 附件4-3: its name and value, with the cells that they came from. */
export interface Pair {
  readonly name: string;
  readonly value: string;
  readonly cell: SnapshotCell;
  /** The name as written, with the number in front of it. */
  readonly line: string;
}

const onlyNumber = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳]|[(（]\d{1,2}[)）]|\.{2,}|…+)[.、．)）]?$/;
const numbering =
  /^\s*(?:[(（]\d{1,2}[)）]|\d{1,2}(?:[)）、．:：]|\.(?!\d))|[①-⑳]|[(（][一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}、)\s*/;
/** 3 促进智能化: a number with nothing but a space behind it; 3 年内 and 5 个 count something. */
const spacedNumbering =
  /^\d{1,2}\s+(?=\d{1,2}G|(?![年月日天个台家项名次种条套件万亿千百小元倍度])\p{Script=Han})/u;

/** 1., 一、, … standing alone: a line's number, or a line left as printed. */
export const isOnlyNumber = (text: string) => onlyNumber.test(fold(text));

const bareName = (text: string) => tidy(text).replace(numbering, "").replace(spacedNumbering, "").trim();

export function pair(line: string, value: string, cell: SnapshotCell): Pair {
  return { name: bareName(line), value: tidy(value), cell, line: tidy(line) };
}

/** What stands behind the n-th line's own number: 3.5G基站数量 is the third of three, not three and a half. */
function behindOwnNumber(line: string, n: number): string | null {
  const match = new RegExp(`^${n}(?:[.、．)）:：\\s]\\s*|(?=\\p{Script=Han}|\\dG))`, "u").exec(line);
  const rest = match ? line.slice(match[0].length) : "";
  return rest === "" ? null : rest;
}

/** Whether a line begins with the number of its place. */
export const isNumbered = (line: string, n: number) => behindOwnNumber(line, n) !== null;

/** The lines without their numbers where every one begins with its own; null otherwise. */
function unnumbered(lines: readonly string[]): string[] | null {
  const rests = lines.map((line, n) => behindOwnNumber(line, n + 1));
  return rests.every((rest) => rest !== null) ? (rests as string[]) : null;
}

/** Names without numbers: of every line's own, or of the one line whose place the number says. */
export function withoutLineNumbers(pairs: readonly Pair[]): Pair[] {
  const names = unnumbered(pairs.map(({ line }) => line));
  if (names) return pairs.map((each, n) => ({ ...each, name: names[n]! }));
  return pairs.map((each, n) => {
    const spaced = new RegExp(`^${n + 1}\\s+(?=\\p{Script=Han}|\\dG)`, "u");
    return { ...each, name: each.name.replace(spaced, "") };
  });
}

/** 接入设备数量：4566台; several of them in one cell, parted by ； or lines. */
export function pairsInOneCell(cell: SnapshotCell): Pair[] {
  return wholeText(cell)
    .split(/[;；\r\n]+/)
    .map((part) => /^([^:：]+)[:：](.+)$/s.exec(part.trim()))
    .filter((match) => match !== null)
    .map((match) => pair(match[1]!, match[2]!, cell))
    .filter(({ name, value }) => name !== "" && value !== "");
}

const linesOf = (text: string) =>
  text
    .split(/[\r\n]+/)
    .map(tidy)
    .filter((line) => line !== "");

/** ≥200台, 达到20家. */
export const beginsWithFigure = (text: string) => /^[≥≤><＞＜约达到不少低于]{0,4}\d/.test(text);

/**
 * 1.接入设备数量↵2.服务企业数量 beside 1.200台↵2.187家: a target a line. A name that was only broken over lines has a
 * number neither in front of its lines nor in each line of its value.
 */
export function pairsOfLines(name: SnapshotCell, value: SnapshotCell): Pair[] {
  const names = linesOf(wholeText(name));
  const values = linesOf(wholeText(value));
  if (names.length < 2 || names.length !== values.length) return [];
  const numbered = unnumbered(names);
  if (!numbered && !values.every(beginsWithFigure)) return [];
  const figures = (numbered && unnumbered(values)) ?? values;
  return (numbered ?? names).map((line, n) => pair(line, figures[n]!, name));
}
