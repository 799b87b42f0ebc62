import type { Edition } from "../../form/edition";
import type { FiledApplication } from "../filed/filed";
import { groupSame } from "../../match/groups";
import { identityOf, keysOf, sameProject } from "../../match/identity";
import { compareNames } from "../../text/compareNames";

/** A form that is not counted because another form of the same project is. */
export interface Double {
  readonly left: FiledApplication;
  readonly kept: FiledApplication;
  /** Whether both say the same. */
  readonly identical: boolean;
  /** By what `kept` was taken; "name": nothing in them tells which one counts, only files and sheets are called otherwise. */
  readonly by: "date" | "fuller" | "name";
}

export interface Sorted {
  /** One form a project, in the order of files and sheets. */
  readonly kept: readonly FiledApplication[];
  readonly doubles: readonly Double[];
}

function compareText(a: string, b: string): number {
  return compareNames(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Order of files by name, then of sheets: the same whatever the order in which they were read. */
export function compareSources(a: FiledApplication, b: FiledApplication): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.sheets.join("\n"), b.sheets.join("\n")) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

const dayOf = ({ values }: FiledApplication): string => String(values["project.filledOn"] ?? "");
const sizeOf = ({ values }: FiledApplication): number => Object.keys(values).length;

/** The form that counts comes first: filled in later, more complete, then the later name (…修改2 after …修改1). */
function comparePreference(a: FiledApplication, b: FiledApplication): number {
  return compareText(dayOf(b), dayOf(a)) || sizeOf(b) - sizeOf(a) || compareSources(b, a);
}

function preferredBy(kept: FiledApplication, left: FiledApplication): Double["by"] {
  if (dayOf(kept) !== dayOf(left)) return "date";
  return sizeOf(kept) === sizeOf(left) ? "name" : "fuller";
}

/** Keeps one form a project. The result does not depend on the order of `filed`. */
export function sortOutDoubles(filed: readonly FiledApplication[], edition: Edition): Sorted {
  const ordered = [...filed].sort(compareSources);
  const groups = groupSame(
    ordered.map(({ values, fingerprint }) => ({ ...identityOf(values, edition), fingerprint })),
    (each) => [...keysOf(each), `= ${each.fingerprint}`],
    (a, b) => a.fingerprint === b.fingerprint || sameProject(a, b),
  );
  const kept: FiledApplication[] = [];
  const doubles: Double[] = [];
  for (const group of groups) {
    const [best, ...others] = group.map((index) => ordered[index]!).sort(comparePreference);
    if (!best) continue;
    kept.push(best);
    for (const left of others.sort(compareSources)) {
      const identical = left.fingerprint === best.fingerprint;
      doubles.push({ left, kept: best, identical, by: preferredBy(best, left) });
    }
  }
  return { kept: kept.sort(compareSources), doubles };
}
