import { groupBy } from "../../match/group";
import type { Project } from "./project";

/**
 * Projects of one enterprise: the same code, or the same name, directly or through another form. Names that are only
 * written differently are the same where they stand with the same project and codes do not speak against it.
 */
export function enterprises(projects: readonly Project[]): Project[][] {
  const parents = projects.map((_, i) => i);
  const root = (i: number): number => {
    while (parents[i] !== i) i = parents[i] = parents[parents[i]!]!;
    return i;
  };
  const firstWith = new Map<string, number>();
  for (const { index, code, applicantKey } of projects)
    for (const key of [code && `code ${code}`, applicantKey && `name ${applicantKey}`]) {
      if (!key) continue;
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, index);
      else parents[root(index)] = root(first);
    }
  for (const [first, ...others] of sameButForSpelling(projects))
    for (const other of others) parents[root(other.index)] = root(first!.index);
  return [...groupBy(projects, ({ index }) => root(index)).values()];
}

function sameButForSpelling(projects: readonly Project[]): Project[][] {
  const named = projects.filter(({ applicantCore, nameKey }) => applicantCore && nameKey);
  const alike = groupBy(named, ({ applicantCore, nameKey }) => `${applicantCore} ${nameKey}`);
  return [...alike.values()].filter(
    (group) => new Set(group.map(({ code }) => code).filter(Boolean)).size < 2,
  );
}
