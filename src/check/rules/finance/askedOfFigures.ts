import type { Facts } from "../../facts";
import { figuresRepeated } from "./copied";
import * as compared from "./compared";

/** Rules that say more of an amount than that its point may be out of place. */
const comparisons = [
  compared.beforeFounding,
  compared.taxesAboveRevenue,
  compared.taxShareLarge,
  compared.profitAboveRevenue,
  compared.marginUnusual,
  compared.changeUnusual,
  compared.profitApart,
  figuresRepeated,
];

/** Fields that the comparisons of figures find wrong or ask about. */
export function askedOfFigures(facts: Facts): ReadonlySet<string> {
  const drafts = comparisons.flatMap((compare) => compare(facts));
  return new Set(drafts.flatMap(({ severity, fields }) => (severity === "hint" ? [] : fields)));
}
