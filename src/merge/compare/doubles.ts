import type { Edition } from "../../form/edition";
import type { FiledApplication } from "../filed/filed";
import { identityOf, keysOf, sameProject, type Identity } from "../../match/identity";

/** A form that is not counted because another form of the same project is. */
export interface Double {
  readonly left: FiledApplication;
  readonly kept: FiledApplication;
  /** Whether both say the same. */
  readonly identical: boolean;
}

export interface Sorted {
  /** One form a project, in the order of files and sheets. */
  readonly kept: readonly FiledApplication[];
  readonly doubles: readonly Double[];
}

const byName = new Intl.Collator("zh-CN", { numeric: true });

function compareText(a: string, b: string): number {
  return byName.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Order of files by name, then of sheets: the same whatever the order in which they were read. */
export function compareSources(a: FiledApplication, b: FiledApplication): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.sheets.join("\n"), b.sheets.join("\n")) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** The form that counts comes first: filled in later, more complete, then the later name (…修改2 after …修改1). */
function comparePreference(a: FiledApplication, b: FiledApplication): number {
  const day = (filed: FiledApplication): string => String(filed.values["project.filledOn"] ?? "");
  const size = (filed: FiledApplication): number => Object.keys(filed.values).length;
  return compareText(day(b), day(a)) || size(b) - size(a) || compareSources(b, a);
}

function find(parents: number[], index: number): number {
  let root = index;
  while (parents[root] !== root) root = parents[root]!;
  parents[index] = root;
  return root;
}

/** Groups of indexes that are one project. */
function groupProjects(identities: readonly Identity[]): number[][] {
  const parents = identities.map((_, index) => index);
  const seen = new Map<string, number[]>();
  identities.forEach((identity, index) => {
    for (const key of keysOf(identity)) {
      const others = seen.get(key) ?? [];
      for (const other of others) {
        if (sameProject(identity, identities[other]!)) parents[find(parents, index)] = find(parents, other);
      }
      seen.set(key, [...others, index]);
    }
  });
  const groups = new Map<number, number[]>();
  identities.forEach((_, index) => {
    const root = find(parents, index);
    groups.set(root, [...(groups.get(root) ?? []), index]);
  });
  return [...groups.values()];
}

/** Keeps one form a project. The result does not depend on the order of `filed`. */
export function sortOutDoubles(filed: readonly FiledApplication[], edition: Edition): Sorted {
  const ordered = [...filed].sort(compareSources);
  const groups = groupProjects(ordered.map((each) => identityOf(each.values, edition)));
  const kept: FiledApplication[] = [];
  const doubles: Double[] = [];
  for (const group of groups) {
    const [best, ...others] = group.map((index) => ordered[index]!).sort(comparePreference);
    if (!best) continue;
    kept.push(best);
    for (const left of others.sort(compareSources)) {
      doubles.push({ left, kept: best, identical: left.fingerprint === best.fingerprint });
    }
  }
  return { kept: kept.sort(compareSources), doubles };
}
