import type { Edition } from "../form/edition";
import type { MergeResult } from "../merge/compare/applyMerge";
import { inTableOrder } from "../merge/opinions/inTableOrder";
import type { Opinion } from "../merge/own/opinions";
import type { Placement } from "../merge/own/ledgerFacts";
import type { Stood } from "../merge/own/state";
import { stampOf } from "../merge/own/stamp";
import { ownRowsOf } from "../merge/compare/ownRows";
import { placeOrder } from "../merge/figures/places";
import { seasonOf } from "../merge/figures/season";
import { listedProjects, ownRowProjects, statisticsOf } from "../merge/figures/statistics";
import type { SheetPlan } from "../sheet/plan";
import { ledgerSheet } from "./ledgerSheet";
import { opinionsSheet } from "./opinionsSheet";
import { statisticsSheet } from "./statisticsSheet";
import { summarySheet } from "./summarySheet";

/** The sheets of the bureau's workbook after a merge. */
export interface MergedSheets {
  /** Counts only where it does not exist yet, and is laid out when it is asked for: it is edited in place. */
  readonly summary: SheetPlan;
  /** 项目台账, 审核意见, 统计: written anew at every merge. */
  readonly own: readonly SheetPlan[];
}

/**
 * `workbook`: name of the workbook into which the sheets go, for links to its own cells. `made`: when it is written; the
 * province tells by it which of two tables is the later one. `stood`: what the sheets that are written over already say.
 */
export function mergedSheets(
  result: MergeResult,
  opinions: readonly Opinion[],
  placement: Placement,
  edition: Edition,
  workbook: string,
  made = "",
  stood: Stood<"ledger" | "opinions"> = { ledger: [], opinions: [] },
): MergedSheets {
  const { city } = result.summary;
  const counted = [
    ...listedProjects(result.ledger, edition, city),
    ...ownRowProjects(ownRowsOf(result.summary, result.ledger, edition), edition),
  ];
  const statistics = statisticsOf(counted, placeOrder(edition, city), edition);
  const facts = { stamp: stampOf(result.summary.rows), placement, made };
  return {
    get summary() {
      return summarySheet(result.summary, edition);
    },
    own: [
      ledgerSheet(result.ledger, facts, edition, stood),
      opinionsSheet(inTableOrder(opinions, result.ledger), workbook, edition, stood),
      statisticsSheet(statistics, { placeTitle: "所在地区", season: seasonOf(result.ledger) }, edition),
    ],
  };
}
