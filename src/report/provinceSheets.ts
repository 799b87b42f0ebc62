import type { Edition } from "../form/edition";
import type { WordFinding } from "../merge/opinions/draftOpinions";
import { placeOrder } from "../merge/figures/places";
import { statisticsOf } from "../merge/figures/statistics";
import { provinceColumns } from "../merge/province/provinceColumns";
import type { ProvinceResult } from "../merge/province/provinceMerge";
import { countedRows } from "../merge/province/provinceRows";
import type { SheetEdits } from "../sheet/edits";
import type { SheetPlan } from "../sheet/plan";
import { withBeside } from "./besideTable";
import { doubtsSheet } from "./doubtsSheet";
import { provinceLedger } from "./provinceLedger";
import { provinceChanges, provinceSummary } from "./provinceSummary";
import { statisticsSheet } from "./statisticsSheet";
import { isTyped } from "./unitTexts";
import { unitsSheet } from "./unitsSheet";

/** What a merge of the province writes. */
export interface ProvinceSheets {
  /** Sheets to be made anew; 省级汇总表 only where there is none yet. */
  readonly plans: readonly SheetPlan[];
  /** What changes in the 省级汇总表 that is there. */
  readonly edits: readonly SheetEdits[];
}

/** 省级汇总表, 报送情况, 疑点核实, 统计, 省级台账. `asBefore`: 报送情况 says what it said, as after an undo. */
export function provinceSheets(
  result: ProvinceResult,
  edition: Edition,
  word: WordFinding,
  asBefore = false,
): ProvinceSheets {
  const order = [...edition.recommendingUnits.map((unit) => unit.name), ...placeOrder(edition)];
  const statistics = statisticsOf(countedRows(result.rows), order, edition);
  const made = [
    unitsSheet(result, asBefore),
    doubtsSheet(result, edition, word),
    statisticsSheet(
      statistics,
      {
        placeTitle: provinceColumns.unit,
        placeCharts: true,
        without: new Set(result.units.filter(isTyped).map(({ name }) => name)),
        ...(result.net.projects < result.total.projects ? { net: result.net } : {}),
      },
      edition,
    ),
    provinceLedger(result, edition),
  ];
  const own = made.map((plan) => withBeside(plan, result.state.beside));
  return {
    plans: result.state.summary ? own : [provinceSummary(result, edition), ...own],
    edits: provinceChanges(result, edition),
  };
}
