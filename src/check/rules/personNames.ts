import { wordsOf } from "../../form/wordsOf";
import { limit, reading, textOf, type Facts } from "../facts";
import type { Draft } from "../rule";
import { lengthOf } from "../text";

/** Names of persons as they are printed in the summary table: one person, no title, no number. */

const chineseName = /^[\p{Script=Han}·•・‧]+$/u;
const latinName = /^[\p{Script=Latin}][\p{Script=Latin} .'’·•-]*$/u;
/** What stands between two persons. */
const between = /[、,，;；/／\s]|和|及/u;

/** PER-01, CTC-01: a person's name in Chinese or Latin letters and nothing else; the name alone is offered where it is plain. */
export function nameWrong(field: string): (facts: Facts) => Draft[] {
  return (facts) => {
    const name = textOf(facts, field)?.trim();
    if (name === undefined) return [];
    const count = personsIn(facts, name);
    if (count > 1) return [{ severity: "error", fields: [field], variant: "several", values: { count } }];
    if (isName(facts, name) && titleOf(facts, name) === "") return [];
    const bare = nameAlone(facts, name);
    const { cell } = reading(facts, field)!;
    return [
      {
        severity: "error",
        fields: [field],
        ...(bare === null ? { variant: "odd" } : { variant: "alone", suggestion: { cell, value: bare } }),
      },
    ];
  };
}

/** How many persons a text names: 何宇 李明, 何宇、李明; 朴 美 兰 and 爱新觉罗·启功 are one. */
function personsIn(facts: Facts, text: string): number {
  const family = wordsOf(facts.edition, "familyNames");
  const long = wordsOf(facts.edition, "longFamilyNames");
  const isWhole = (part: string) =>
    /^\p{Script=Han}{2,4}$/u.test(part) &&
    (family.includes(part[0]!) || long.some((name) => part.startsWith(name))) &&
    titleOf(facts, part) === "";
  const parts = text.split(between).filter((part) => part !== "");
  if (parts.every(isWhole)) return parts.length;
  // A sign that stands in no name parts persons, whatever their names are.
  const signed = text
    .split(/[、,，;；/／]/u)
    .filter((part) => isName(facts, part) && titleOf(facts, part) !== part);
  return signed.length;
}

function isName(facts: Facts, text: string): boolean {
  if (wordsOf(facts.edition, "departments").includes(text)) return false;
  const length = lengthOf(text);
  const fits = length >= limit(facts, "personNameMin") && length <= limit(facts, "personNameMax");
  return fits && (chineseName.test(text.replace(/\s/g, "")) || latinName.test(text));
}

/** The title that a name ends with: 经理 of 何经理. */
function titleOf(facts: Facts, name: string): string {
  const titles = wordsOf(facts.edition, "titlesOfPersons").filter((title) => name.endsWith(title));
  return titles.reduce((longest, title) => (title.length > longest.length ? title : longest), "");
}

/** 何宇 of “何宇 13943123456” and “何宇（经理）”; null of 何经理, whose name is not there. */
function nameAlone(facts: Facts, name: string): string | null {
  const words = name
    .replace(/[（(][^）)]*[）)]?/g, "")
    .replace(/[\d\s+:：、,，;；/／-]+/g, "")
    .replace(/(手机|电话)$/, "");
  const bare = words.slice(0, words.length - titleOf(facts, words).length);
  const isFamilyName = wordsOf(facts.edition, "longFamilyNames").includes(bare);
  return chineseName.test(bare) && isName(facts, bare) && !isFamilyName ? bare : null;
}
