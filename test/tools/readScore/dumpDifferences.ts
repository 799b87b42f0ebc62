import type { FieldValue } from "../../../src/read/application";
import { sameValue } from "../../read/layouts/compare";
import type { Truth } from "../../read/layouts/truth";
import type { Dumped } from "./dump";

/**
 * lost: right before, nothing now · changed: right before, wrong now (without a truth: read before, read otherwise now)
 * · invented: nothing before, and something that is not right now · mended: wrong before, right now.
 */
export interface DumpDifference {
  readonly kind: "status" | "projects" | "lost" | "changed" | "invented" | "mended" | "unsure";
  readonly text: string;
}

type Fields = Readonly<Record<string, FieldValue>>;

const shown = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value).slice(0, 100));
const agrees = (a: FieldValue | undefined, b: FieldValue | undefined) =>
  a === undefined || b === undefined ? a === b : sameValue(a, b);

/** Each project of a list with the one of another list that agrees with it most. */
function paired(wanted: readonly Fields[], given: readonly Fields[]): (Fields | undefined)[] {
  const left = [...given];
  return wanted.map((fields) => {
    const scores = left.map(
      (each) => Object.keys(fields).filter((id) => agrees(fields[id], each[id])).length,
    );
    return left.splice(scores.indexOf(Math.max(...scores)), left.length > 0 ? 1 : 0)[0];
  });
}

function fieldDifferences(
  old: Fields,
  now: Fields,
  truth: Truth | undefined,
  notKnown: readonly string[],
): DumpDifference[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().flatMap((id): DumpDifference[] => {
    if (agrees(old[id], now[id])) return [];
    const known = truth && !notKnown.includes(id);
    const wasRight = known ? agrees(old[id], truth[id]) : old[id] !== undefined;
    const isRight = known ? agrees(now[id], truth[id]) : false;
    const text = `${id}: ${shown(old[id])} → ${shown(now[id])}`;
    if (isRight) return [{ kind: "mended", text }];
    // Wrong before and wrong now: no worse than it was.
    if (known && !wasRight) return [];
    if (old[id] === undefined) return [{ kind: "invented", text }];
    return [{ kind: now[id] === undefined ? "lost" : "changed", text }];
  });
}

/** What became of a file's reading. `old` carries the truth, where it is known. */
export function differencesOf(old: Dumped, now: Dumped): DumpDifference[] {
  if (now.status === "unsure") return [{ kind: "unsure", text: old.status }];
  if (old.status !== now.status) {
    const right = old.truth && old.truth.length === now.projects.length && old.projects.length === 0;
    return [{ kind: right ? "mended" : "status", text: `${old.status} → ${now.status}` }];
  }
  const { truth, notKnown = [] } = old;
  const wanted = truth ?? old.projects;
  const [olds, nows] = [paired(wanted, old.projects), paired(wanted, now.projects)];
  const fields = wanted.flatMap((_, n) =>
    fieldDifferences(olds[n] ?? {}, nows[n] ?? {}, truth?.[n], notKnown),
  );
  if (old.projects.length === now.projects.length) return fields;
  const mended = truth !== undefined && now.projects.length === truth.length;
  const text = `${old.projects.length} projects → ${now.projects.length}`;
  return [{ kind: mended ? "mended" : "projects", text }, ...fields];
}
