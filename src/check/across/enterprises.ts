import { groupBy } from "../group";
import type { Project } from "./project";

/** Projects of one enterprise: the same code, or the same name, directly or through another form. */
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
  return [...groupBy(projects, ({ index }) => root(index)).values()];
}
