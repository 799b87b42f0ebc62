import type { WriteControl } from "../host";
import type { MergeChoices } from "../../merge/compare/applyMerge";
import type { LedgerEntry } from "../../merge/own/ledger";
import type { WorkbookEdits } from "../../sheet/edits";
import { writeOrDoubt } from "../writeOrDoubt";
import type { Services } from "../services";
import type { Comparison, Written } from "./comparison";
import { plannedWrite } from "./plannedWrite";

const footersMissing =
  "表格都已写好，只有页脚（页码、核对码）没有写上，这台电脑上可能没有打印机。请装上打印机（如“Microsoft Print to PDF”），打印前核对页脚。";
const chartsMissing = "表格都已写好，只有“统计”里的图表没有画成。下次汇总有变化时会再画。";

export interface Done {
  readonly written: Written;
  /** 项目台账 as it is now. */
  readonly ledger: readonly LedgerEntry[];
  readonly edits: WorkbookEdits["edits"];
}

/** Writes what the preview shows with these choices. Throws the host's errors where the sheets are as they were. */
export async function writeMerge(
  { host, merge }: Services,
  { prepared, workbook, outcomes, edition }: Comparison,
  choices: MergeChoices,
  control: WriteControl,
): Promise<Done> {
  const planned = plannedWrite(
    prepared,
    choices,
    { name: workbook, now: new Date() },
    edition,
    await merge(),
  );
  const { result } = planned;
  const summary = result.summary.sheet;
  const done = { rows: result.summary.rows.length, summary, outcomes };
  if (planned.isNothing())
    return {
      written: { ...done, changed: false, sheets: [], missing: [], doubt: null },
      ledger: result.ledger,
      edits: [],
    };
  const { plans, edits } = planned.changes();
  const missing: string[] = [];
  const doubt = await writeOrDoubt(host, { plans, edits }, summary, {
    ...control,
    onFootersMissing: () => void missing.push(footersMissing),
    onChartsMissing: () => void missing.push(chartsMissing),
  });
  const sheets = [...new Set([summary, ...plans.map(({ name }) => name)])];
  return { written: { ...done, changed: true, sheets, missing, doubt }, ledger: result.ledger, edits };
}
