import type { ReturnSlip } from "../../report/returnSlips";
import type { Services } from "../services";

export interface MadeSlips {
  readonly slips: readonly ReturnSlip[];
  /** Whether anything was merged into the workbook yet. */
  readonly merged: boolean;
  /** Names of the open workbook's sheets that are no return slips. */
  readonly otherSheets: readonly string[];
}

/** The return slips that 审核意见, as it stands now, asks for. */
export async function makeSlips({ host, merge }: Services): Promise<MadeSlips> {
  const { currentEdition, readState, returnSlips } = await merge();
  const workbook = await host.readWorkbook();
  const { opinions, summary, ledger } = readState(workbook, currentEdition);
  const slips = returnSlips(opinions, summary?.unit ?? "", ledger, currentEdition);
  const titles = new Set(slips.flatMap(({ sheets }) => sheets.map(titleOf)));
  return {
    slips,
    merged: opinions.length + ledger.length > 0,
    otherSheets: workbook.sheets
      .filter(({ cells }) => !titles.has(String(cells[0]?.value ?? "")))
      .map(({ name }) => name),
  };
}

function titleOf({ rows }: ReturnSlip["sheets"][number]): string {
  return String(rows[0]?.cells[0]?.value ?? "");
}
