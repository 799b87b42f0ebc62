import type { FindingGroup, WordedFinding } from "../check/checkedWorkbook";

/** Which findings are in sight; null: all. */
export interface Filter {
  readonly group: FindingGroup | null;
  readonly rule: string | null;
  readonly sheet: string | null;
}

export const noFilter: Filter = { group: null, rule: null, sheet: null };

/** Whether a finding that stands in this group is in sight. */
export function passes(each: WordedFinding, group: FindingGroup, filter: Filter): boolean {
  return (
    (filter.group ?? group) === group &&
    (filter.rule ?? each.finding.rule) === each.finding.rule &&
    (filter.sheet === null || each.finding.cells.some(({ sheet }) => sheet === filter.sheet))
  );
}

export interface Choices<Value> {
  readonly value: Value;
  readonly count: number;
}

/** What can be chosen, with the number of findings of each, in the order of the list. */
export function choicesIn(
  found: readonly { readonly finding: WordedFinding; readonly group: FindingGroup }[],
): {
  readonly groups: readonly Choices<FindingGroup>[];
  readonly rules: readonly (Choices<string> & { readonly example: string })[];
  readonly sheets: readonly Choices<string>[];
} {
  const rules = counted(found.map(({ finding }) => finding.finding.rule));
  const exampleOf = (rule: string): string =>
    found.find(({ finding }) => finding.finding.rule === rule)!.finding.message;
  return {
    groups: counted(found.map(({ group }) => group)),
    rules: rules.map((each) => ({ ...each, example: exampleOf(each.value) })),
    sheets: counted(
      found.flatMap(({ finding }) => [...new Set(finding.finding.cells.map(({ sheet }) => sheet))]),
    ),
  };
}

function counted<Value>(values: readonly Value[]): Choices<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}
