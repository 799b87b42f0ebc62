import type { SheetSnapshot } from "../../sheet/snapshot";
import { tableGrid } from "../../sheet/tableGrid";

/** Where new rows come: behind the last row of their category, or at the end of the table. */
export type Placement = "category" | "end";

/** What a merge leaves for the next one, in a line above the ledger's table. */
export interface LedgerFacts {
  /** Stamp of 汇总表 as the last merge left it; empty where there was none. */
  readonly stamp: string;
  /** The bureau's choice where new rows come. */
  readonly placement: Placement;
  /** When the last merge was written, "2020-06-22 09:30"; empty in ledgers of earlier versions. */
  readonly made: string;
}

export const startingFacts: LedgerFacts = { stamp: "", placement: "category", made: "" };

const stampLabel = "汇总表核对码";
const placementLabel = "新项目排在";
const madeLabel = "汇总时间";
const placements: Readonly<Record<Placement, string>> = { category: "同类别项目之后", end: "表的末尾" };

/** The line's cells: each label with its value behind it. */
export function ledgerFacts(facts: LedgerFacts): readonly string[] {
  const made = facts.made === "" ? [] : [madeLabel, facts.made];
  return [stampLabel, facts.stamp, placementLabel, placements[facts.placement], ...made];
}

/** Whether a text above the ledger's table is ours: the note, a label of the line, or what stands behind one. */
export function isLedgerFact(text: string): boolean {
  return (
    [stampLabel, placementLabel, madeLabel, ...Object.values(placements)].includes(text) ||
    /^本表由程序在|^[0-9A-F]{4}-[0-9A-F]{4}$|^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(text)
  );
}

/** Reads the line back, wherever its labels stand. */
export function readLedgerFacts(sheet: SheetSnapshot): LedgerFacts {
  const grid = tableGrid(sheet);
  const behind = (label: string): string => {
    for (const row of grid.rows.slice(0, 10)) {
      const col = grid.columnsOf(row).find((each) => grid.textAt(row, each) === label);
      if (col !== undefined) return grid.textAt(row, col + 1);
    }
    return "";
  };
  return {
    stamp: behind(stampLabel),
    placement: behind(placementLabel) === placements.end ? "end" : "category",
    made: behind(madeLabel),
  };
}
