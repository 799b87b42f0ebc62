import { wordsOf } from "../../form/wordsOf";
import { limit, reading, textOf, type Facts } from "../facts";
import type { Draft } from "../rule";
import { lengthOf } from "../text";

/** Names of persons as they are printed in the summary table: one person, no title, no number. */

const chineseName = /^[\p{Script=Han}·•・‧]+$/u;
const latinName = /^[\p{Script=Latin}][\p{Script=Latin} .'’·•-]*$/u;
/** What stands between two persons. */
const between = /[、,，;；/／]|\s(?=\p{Script=Han}{2})|和|及/u;

/** PER-01, CTC-01: a person's name in Chinese or Latin letters and nothing else; the name alone is offered where it is plain. */
export function nameWrong(field: string): (facts: Facts) => Draft[] {
  return (facts) => {
    const name = textOf(facts, field)?.trim();
    if (name === undefined || (isName(facts, name) && titleOf(facts, name) === "")) return [];
    const parts = name.split(between).filter((part) => isName(facts, part));
    if (parts.length > 1)
      return [{ severity: "error", fields: [field], variant: "several", values: { count: parts.length } }];
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

function isName(facts: Facts, text: string): boolean {
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
    .replace(/[\d\s+:：-]+/g, "")
    .replace(/(手机|电话)$/, "");
  const bare = words.slice(0, words.length - titleOf(facts, words).length);
  const isFamilyName = wordsOf(facts.edition, "longFamilyNames").includes(bare);
  return chineseName.test(bare) && isName(facts, bare) && !isFamilyName ? bare : null;
}
