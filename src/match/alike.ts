import { remembered } from "../text/remembered";
import { marksOf, projectKey } from "./marks";
import { similarity } from "./similarity";

const alikeFrom = 0.7;
const mendedFrom = 0.9;
const shortest = 6;
const contained = 0.85;
/** Words that say nothing of what a project is. */
const filler = /基于|建设|实施|项目|工程|[的与及和之]/g;

/** How many letters both hold, in any order. */
function commonLetters(a: string, b: string): number {
  let rest = b;
  let count = 0;
  for (const letter of a) {
    const at = rest.indexOf(letter);
    if (at < 0) continue;
    rest = rest.slice(0, at) + rest.slice(at + letter.length);
    count += letter.length;
  }
  return count;
}

/** Whether the longest text that both hold in this order, gaps allowed, has so many letters. */
function haveInCommon(a: string, b: string, least: number): boolean {
  return commonLetters(a, b) >= least && commonLength(a, b) >= least;
}

function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) {
      next.push(letter === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!));
    }
    row = next;
  }
  return row[b.length]!;
}

const known = remembered((name) => {
  const key = projectKey(name);
  return { marks: marksOf(name), bare: key.replace(filler, "") || key };
});

/** A project's name without words that say nothing of it: X建设项目 and X项目 are alike to the letter. */
export function bareProject(name: string): string {
  return known(name).bare;
}

/**
 * Whether a project may have been renamed from one name to the other. This is a question to people, never an
 * identity; 一期 and 二期 are never alike.
 */
export function alikeNames(a: string, b: string): boolean {
  if (a === "" || b === "" || known(a).marks !== known(b).marks) return false;
  const [one, other] = [bareProject(a), bareProject(b)];
  if (similarity(one, other) >= alikeFrom) return true;
  const less = Math.min(one.length, other.length);
  return less >= shortest && haveInCommon(one, other, contained * less);
}

/** Names of so many projects are compared with each other, so that a wide table costs no more than its cells. */
const mostCompared = 20;

/** Whether names are those of as many projects: each has letters, and none is a version of another. */
export function areOfOthers(names: readonly string[]): boolean {
  const keys = names.map(projectKey);
  const isAlike = (key: string, n: number) =>
    keys.slice(Math.max(0, n - mostCompared), n).some((other) => alikeNames(other, key));
  return keys.every((key, n) => names[n] !== "" && !isAlike(key, n));
}

/** Whether one is the other with a slip of the pen mended, or with words that say nothing added. */
export function mendedName(a: string, b: string): boolean {
  return alikeNames(a, b) && similarity(bareProject(a), bareProject(b)) >= mendedFrom;
}
