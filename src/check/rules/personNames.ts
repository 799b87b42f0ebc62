import { wordsOf } from "../../form/wordsOf";
import { limit, reading, textOf, type Facts } from "../facts";
import type { Draft } from "../rule";
import { lengthOf } from "../text";

/** Names of persons as they are printed in the summary table: one person, no title, no number. */

const chineseName = /^[\p{Script=Han}·•・‧]+$/u;
const latinName = /^[\p{Script=Latin}][\p{Script=Latin} .'’·•-]*$/u;
/** What stands between a name and something else, or between two names. */
const signs = /[、,，;；/／|:：\s（）()+-]+/u;
/** A number of any kind, with what it is called. */
const numbered = /^(?:qq|微信号?|wx|手机号?|电话|tel|号码)?[:：]?[\d*]*$|@/iu;

/** PER-01, CTC-01: a person's name in Chinese or Latin letters and nothing else; the name alone is offered where it is plain. */
export function nameWrong(field: string): (facts: Facts) => Draft[] {
  return (facts) => {
    const name = textOf(facts, field)?.trim();
    if (name === undefined) return [];
    const { cell, raw } = reading(facts, field)!;
    const persons = personsIn(facts, /\S\s*[\r\n]+\s*\S/.test(raw) ? raw : name);
    if (persons.length > 1)
      return [{ severity: "error", fields: [field], variant: "several", values: { count: persons.length } }];
    const [bare] = persons;
    if (bare !== undefined && isSame(bare, name)) return [];
    if (bare !== undefined)
      return [{ severity: "error", fields: [field], variant: "alone", suggestion: { cell, value: bare } }];
    return [{ severity: mayBeName(facts, name) ? "query" : "error", fields: [field], variant: "odd" }];
  };
}

const isSame = (a: string, b: string) => a.replace(/\s/g, "") === b.replace(/\s/g, "");

/** The persons that a text names: 何宇 of “办公室主任 何宇 13943123456”, two of 何宇 李明; 朴 美 兰 and 爱新觉罗·启功 are one. */
function personsIn(facts: Facts, text: string): string[] {
  if (latinName.test(text)) return isOfLength(facts, text) ? [text] : [];
  const parts = text
    // What stands in brackets is a place, a department or a remark, unless it is a second person.
    .replace(/[（(]([^）)]*)[）)]/gu, (_, inside: string) =>
      isFullName(facts, inside) ? `、${inside}、` : " ",
    )
    .split(signs)
    .flatMap((part) => pairIn(facts, part))
    .map((part) => nameIn(facts, part.replace(/\d{5,}$/, "")))
    .filter((part) => part !== "");
  const whole = parts.filter((part) => isName(facts, part));
  const rest = parts.filter((part) => !whole.includes(part));
  if (whole.length > 0 && rest.every((part) => !chineseName.test(part)))
    return rest.length ? [] : [...new Set(whole)];
  // 金 哲, 朴 美 兰 and 赵敏 李: letters of one name, set apart by blanks alone.
  const joined = parts.join("");
  return !/[^\p{Script=Han}·•・‧\s]/u.test(text) && isName(facts, joined) ? [joined] : [];
}

/** 何宇和李明 is two; 周和平 is one. */
function pairIn(facts: Facts, text: string): string[] {
  const [, one, other] = /^(.{2,3})[和与及](.{2,3})$/u.exec(text) ?? [];
  return one && other && isFullName(facts, one) && isFullName(facts, other) ? [one, other] : [text];
}

/** The name in a word, without title, department and what it is called by; empty where nothing else is in it. */
function nameIn(facts: Facts, word: string): string {
  const list = (name: string) => wordsOf(facts.edition, name);
  const longest = (words: readonly string[]) =>
    words.reduce((most, one) => (one.length > most.length ? one : most), "");
  if (numbered.test(word) || list("departments").includes(word) || /^[男女兼代等]$/u.test(word)) return "";
  const titles = list("titlesOfPersons");
  if (titles.includes(word) || list("namePrefixes").includes(word)) return "";
  const before = [...titles, ...list("namePrefixes")].filter(
    (one) => isFullName(facts, word.slice(one.length)) && word.startsWith(one),
  );
  const behind = [...titles, "等"].filter((one) => word.endsWith(one));
  const bare = word.slice(longest(before).length, word.length - longest(behind).length);
  const isOffice = (text: string) =>
    list("departmentEnds").some((end) => lengthOf(text) > 2 && text.endsWith(end));
  if (isOffice(bare)) return "";
  const behindOffice = [...bare]
    .map((_, i) => (isOffice(bare.slice(0, i)) ? nameIn(facts, bare.slice(i)) : ""))
    .find((one) => isFullName(facts, one));
  return behindOffice ?? bare;
}

/** A name of two or three characters that begins with a common family name. */
function isFullName(facts: Facts, text: string): boolean {
  const common = wordsOf(facts.edition, "familyNames").includes(text[0] ?? "");
  return common && /^\p{Script=Han}{2,3}$/u.test(text) && isName(facts, text);
}

function isOfLength(facts: Facts, text: string): boolean {
  const length = lengthOf(text);
  return length >= limit(facts, "personNameMin") && length <= limit(facts, "personNameMax");
}

function isName(facts: Facts, text: string): boolean {
  const isNobody = wordsOf(facts.edition, "noNames").includes(text);
  const isFamily = wordsOf(facts.edition, "longFamilyNames").includes(text);
  return chineseName.test(text) && isOfLength(facts, text) && !isNobody && !isFamily && !isCall(facts, text);
}

/** 何总, 小何: what somebody is called, by a common family name. */
function isCall(facts: Facts, text: string): boolean {
  if (lengthOf(text) !== 2) return false;
  const list = (name: string) => wordsOf(facts.edition, name);
  const family = list("familyNames");
  const [first, second] = [text[0]!, text[1]!];
  return (
    (family.includes(first) && list("callNames").includes(second)) ||
    (list("callPrefixes").includes(first) && family.includes(second))
  );
}

/** Whether what looks like a form of address may be a name after all: 何工. */
function mayBeName(facts: Facts, text: string): boolean {
  const end = text.slice(-1);
  return isCall(facts, text) && wordsOf(facts.edition, "likelyGivenNames").includes(end);
}
