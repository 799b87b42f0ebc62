import { acrossRules } from "../../check/across/table";
import type { AcrossFinding } from "../../check/finding";
import { groupBy } from "../../match/group";

interface Found {
  readonly finding: AcrossFinding;
}

/** What findings of one kind have in common, as the rules' table says; a finding of another kind stands alone. */
function kindOf({ finding }: Found, index: number): string {
  const common = acrossRules[finding.rule]?.folds;
  return common ? JSON.stringify([finding.rule, common.map((name) => finding.values[name])]) : String(index);
}

function together(alike: readonly AcrossFinding[]): AcrossFinding {
  const found = [...new Set(alike.map(({ values }) => String(values.found ?? "")))];
  return {
    ...alike[0]!,
    variant: "several",
    cells: alike.flatMap(({ cells }) => cells),
    projects: alike.flatMap(({ projects }) => projects),
    values: { ...alike[0]!.values, found: found.join("、"), count: alike.length },
  };
}

/**
 * Findings as a list for people shows them: those that say the same of one project each are one (35 所在地区 that are not
 * the recommending unit's), of all the projects that `joined` gathers. 审核意见 keeps them apart, since each is explained by
 * its own enterprise.
 */
export function foldAlike<Item extends Found>(
  items: readonly Item[],
  joined: (finding: AcrossFinding, group: readonly Item[]) => Item,
): readonly Item[] {
  const indexed = items.map((item, index) => ({ item, kind: kindOf(item, index) }));
  return [...groupBy(indexed, ({ kind }) => kind).values()].map((group) => {
    const alike = group.map(({ item }) => item);
    return alike.length > 1 ? joined(together(alike.map(({ finding }) => finding)), alike) : alike[0]!;
  });
}

/** The field whose value tells the projects of such a finding apart; undefined of one that was not folded. */
export function tellingField({ variant, fields }: AcrossFinding): string | undefined {
  return variant === "several" ? fields[0] : undefined;
}
