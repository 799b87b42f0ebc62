import { refName, sameCell } from "../../sheet/address";
import {
  allFindings,
  groupOf,
  type CheckedProject,
  type CheckedWorkbook,
  type FindingGroup,
  type WordedFinding,
} from "../check/checkedWorkbook";

/** A finding of the list in which somebody mends one after the other, and what has become of it. */
export interface Step {
  /** Its key when mending began: it stays, whatever comes before it in a later check. */
  readonly key: string;
  /** The project's key; null: between projects. */
  readonly project: string | null;
  /** The group in which it stands: that of the beginning. */
  readonly group: FindingGroup;
  /** As it is now; as it was at the beginning, where it is gone. */
  readonly finding: WordedFinding;
  /** still: it is gone, and what was put there is found fault with: `instead`. */
  readonly state: "open" | "mended" | "still" | "explained";
  readonly instead: readonly WordedFinding[];
}

/** A list that holds still: every finding of the beginning in its place, what has come since at the end. */
export interface Round {
  readonly steps: readonly Step[];
  /** Findings that have come since, and are about other cells than those that were mended. */
  readonly fresh: readonly Placed[];
}

interface Placed {
  readonly project: string | null;
  readonly finding: WordedFinding;
}

/** Nothing was mended yet. */
export function beginningOf(result: CheckedWorkbook): Round {
  const steps = placed(result).map(({ project, finding }): Step => openStep(project, finding));
  return { steps, fresh: [] };
}

/** All that is to be done in a round, what has come since last. */
export function workOf({ steps, fresh }: Round): Step[] {
  return [...steps, ...fresh.map(({ project, finding }) => openStep(project, finding))].filter(isWork);
}

const openStep = (project: string | null, finding: WordedFinding): Step => ({
  key: finding.key,
  project,
  group: groupOf(finding),
  finding,
  state: "open",
  instead: [],
});

/** What has become of the findings of `start`, in its order. */
export function roundOf(start: CheckedWorkbook, now: CheckedWorkbook): Round {
  const before = placed(start);
  const pairs = paired(before, placed(now));
  const taken = new Set(pairs.values());
  const left = placed(now)
    .filter(({ finding }) => !taken.has(finding))
    .map((each) => ({ ...each, finding: { ...each.finding, key: `${each.finding.key}/new` } }));
  const used = new Set<WordedFinding>();
  const steps = before.map(({ project, finding: was }): Step => {
    const is = pairs.get(was);
    const instead = is
      ? []
      : left.filter(
          (each) => each.project === project && !used.has(each.finding) && isAbout(each.finding, was),
        );
    for (const { finding } of instead) used.add(finding);
    const group = groupOf(was);
    const finding = is ? { ...is, key: was.key } : was;
    return {
      key: was.key,
      project,
      group,
      finding,
      state: stateOf(group, is, instead.length > 0),
      instead: instead.map((each) => each.finding),
    };
  });
  return { steps, fresh: left.filter(({ finding }) => !used.has(finding)) };
}

function stateOf(group: FindingGroup, is: WordedFinding | undefined, replaced: boolean): Step["state"] {
  if (!is) return replaced ? "still" : "mended";
  return groupOf(is) === "explained" && group !== "explained" ? "explained" : "open";
}

/** What is to be done in a round: errors to be mended and queries to be mended or explained. */
const isWork = ({ group }: Step): boolean => group === "error" || group === "query";

/** Nothing is left to do about it. */
export const isDone = ({ state }: Step): boolean => state === "mended" || state === "explained";

function placed({ projects, across }: CheckedWorkbook): Placed[] {
  const of = (project: string | null, findings: readonly WordedFinding[]): Placed[] =>
    findings.map((finding) => ({ project, finding }));
  return [...projects.flatMap(({ key, findings }: CheckedProject) => of(key, findings)), ...of(null, across)];
}

/** Each finding with what it is now: the same matter at the same cells, else the next of the same matter, as rows move. */
function paired(before: readonly Placed[], after: readonly Placed[]): Map<WordedFinding, WordedFinding> {
  const matter = ({ project, finding: { finding } }: Placed): string =>
    [project, finding.rule, finding.variant, ...finding.fields].join("/");
  const free = new Map<string, WordedFinding[]>();
  for (const each of after) free.set(matter(each), [...(free.get(matter(each)) ?? []), each.finding]);
  const pairs = new Map<WordedFinding, WordedFinding>();
  const take = (each: Placed, fits: (is: WordedFinding) => boolean): void => {
    const of = free.get(matter(each)) ?? [];
    const at = of.findIndex(fits);
    if (at >= 0) pairs.set(each.finding, of.splice(at, 1)[0]!);
  };
  for (const each of before) take(each, (is) => cellsText(is) === cellsText(each.finding));
  for (const each of before) if (!pairs.has(each.finding)) take(each, () => true);
  return pairs;
}

const cellsText = ({ finding }: WordedFinding): string => finding.cells.map(refName).join();

/** A new finding on the cell, or else on the field, that was to be mended. */
function isAbout({ finding: fresh }: WordedFinding, { finding: was }: WordedFinding): boolean {
  if (fresh.severity === "hint") return false;
  const [cell] = was.cells;
  const [field] = was.fields;
  const isThere = cell !== undefined && fresh.cells.some((each) => sameCell(each, cell));
  return isThere || (field !== undefined && fresh.fields[0] === field);
}

/** Errors and queries that `now` has and `before` had not. */
export function newcomers(before: CheckedWorkbook, now: CheckedWorkbook): WordedFinding[] {
  const { steps, fresh } = roundOf(before, now);
  const found = [...steps.flatMap(({ instead }) => instead), ...fresh.map(({ finding }) => finding)];
  return found.filter((each) => ["error", "query"].includes(groupOf(each)));
}

/** Where a finding is now, by the key that it had at the beginning; null where it is gone. */
export function findingNow(start: CheckedWorkbook, now: CheckedWorkbook, key: string): WordedFinding | null {
  const was = allFindings(start).find((each) => each.key === key);
  const step = was && roundOf(start, now).steps.find((each) => each.key === key);
  if (!step || step.state === "mended") return null;
  return step.state === "still" ? step.instead[0]! : step.finding;
}
