import type { RecommendingUnit } from "../../form/edition";
import type { LedgerEntry } from "../own/ledger";
import type { Opinion } from "../own/opinions";
import type { SummaryTable } from "../own/summaryTable";
import type { Sender } from "./sender";
import type { StatedFigures } from "./statedFigures";

/** A city's 汇总表 as it came to the province. `part`, `elsewhere` and `against` as its sender says. */
export interface CityTable extends Omit<Sender, "unit"> {
  readonly file: string;
  /** Who sends it; null where title, unit and file name tell none of the list. */
  readonly unit: RecommendingUnit | null;
  readonly summary: SummaryTable;
  /** Entries of its ledger; none in a table typed by hand. */
  readonly ledger: readonly LedgerEntry[];
  /** Its 审核意见: findings, explanations and the city's answers. */
  readonly opinions: readonly Opinion[];
  /** Stamp of the rows as they stand. */
  readonly stamp: string;
  /** Whether rows were changed after the program had stamped them (rule PRV-03). */
  readonly changedAfterStamp: boolean;
  /** What its 统计, or the line 合计 of a table typed by hand, says; null where neither does. */
  readonly stated: StatedFigures | null;
  /** Whether that is a line of the table itself. */
  readonly statedInTable: boolean;
  /** When it was made: the time of its merge, else that of its newest form; empty without a ledger. */
  readonly newest: string;
  /** Rows that hold something below the header; each is either read or named as left out. */
  readonly seen: number;
  /** Rows of it that are hidden in the sheet. */
  readonly hiddenRows: number;
  /** The person and the telephone at its foot: 填报人：张某某 联系电话：…; "" where none stands there. */
  readonly contact: string;
}

/** A sheet of a received workbook that is no table that counts. */
export interface PassedSheet {
  readonly name: string;
  /** own: one that the program keeps · supported: earlier years · unwanted: by its name a list of what is not recommended · hidden: a table in a hidden sheet · province: 省级汇总表 · empty: a table without rows · other: no table. */
  readonly kind: "own" | "supported" | "unwanted" | "hidden" | "province" | "empty" | "other";
  /** Rows that hold something. */
  readonly rows: number;
}

/** A workbook as it came to the province. */
export interface CityWorkbook {
  readonly file: string;
  readonly tables: readonly CityTable[];
  readonly passed: readonly PassedSheet[];
  /** Who sent it, as far as its sheets and its name tell, also where no table was found. */
  readonly sender: Sender;
}
