import { bareCompany } from "../../match/companyName";
import type { Edition } from "../../form/edition";
import { foldText } from "../../text/foldText";
import type { PrintedValues } from "../filed/printApplication";
import type { Printed } from "../filed/printed";
import type { DataColumn } from "./askedColumns";
import type { ProgressEvent } from "./progress";

/** One project in 项目台账: what the last merge read, and from where. */
export interface LedgerEntry {
  /** Id of the edition by which its form was judged: 2020. */
  readonly edition: string;
  readonly values: PrintedValues;
  readonly file: string;
  readonly sheets: readonly string[];
  /** Cell that each column of 汇总表 was taken from, "申报书!D11". */
  readonly cells: Readonly<Partial<Record<DataColumn, string>>>;
  readonly readAt: string;
  readonly fingerprint: string;
  /** Errors and queries that still wait for the enterprise or the bureau. */
  readonly openFindings: number;
  /** Ids of amounts that are in doubt, in the form's order: they enter no sum. */
  readonly doubted: readonly string[];
  /** What was done about it so far, in order. */
  readonly progress: readonly ProgressEvent[];
  /** What the bureau has written over 办理状态 since the last merge; null where nothing. */
  readonly progressTyped: ProgressEvent | null;
  /** withdrawn: known, but the bureau has taken it off 汇总表. */
  readonly state: "listed" | "withdrawn";
  /** 序号 of its row of 汇总表 after the last merge; null without a row, or where an older version wrote the ledger. */
  readonly place: number | null;
  /**
   * Cells of its row that the bureau wrote, as the last merge left them: 项目名称 corrected by hand, or a row typed by
   * hand. The other cells show the form.
   */
  readonly bureau: Readonly<Partial<Record<DataColumn, string>>>;
  /** What the bureau noted in columns of its own, by their header. */
  readonly extra: Readonly<Record<string, Printed>>;
}

/** Ledger order: category as the form prints them, enterprise, project. It does not depend on who came first. */
export function sortLedger(entries: readonly LedgerEntry[], edition: Edition): readonly LedgerEntry[] {
  const categories = edition.fields.find((field) => field.id === "project.category")?.choices ?? [];
  const rank = new Map(categories.map((choice, index) => [choice.label, index]));
  const text = (value: Printed | undefined): string => String(value ?? "");
  const keyed = entries.map((entry) => ({
    entry,
    rank: rank.get(text(entry.values["project.category"])) ?? categories.length,
    name: [
      bareCompany(text(entry.values["applicant.name"]), edition),
      foldText(text(entry.values["project.name"])),
      entry.fingerprint,
      entry.file,
      ...entry.sheets,
    ].join("\n"),
  }));
  keyed.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return keyed.map(({ entry }) => entry);
}
