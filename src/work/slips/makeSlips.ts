import type { ReturnSlip } from "../../report/returnSlips";
import type { SlipIssue } from "../../report/slipIssue";
import { readAt } from "../readAt";
import type { Services } from "../services";

export interface MadeSlips {
  /** When, "2020-06-22 09:30". */
  readonly at: string;
  readonly slips: readonly ReturnSlip[];
  /** Whether anything was merged into the workbook yet. */
  readonly merged: boolean;
  /** Names of the open workbook's sheets that are slips: they do not belong into what goes to the province. */
  readonly inWorkbook: readonly string[];
}

/** The return slips that 审核意见 and 收件核对, as they stand now, ask for. */
export async function makeSlips({ host, merge }: Services, said: Omit<SlipIssue, "at">): Promise<MadeSlips> {
  const { editionFor, readMaterials, readSlips, readState, returnSlips } = await merge();
  const workbook = await host.readWorkbook();
  const edition = editionFor(workbook);
  const { opinions, summary, ledger } = readState(workbook, edition);
  const materials = readMaterials(workbook, edition);
  const sources = { opinions, unit: summary?.unit ?? "", ledger, materials };
  const at = readAt(new Date());
  return {
    at,
    slips: returnSlips(sources, { at, ...said }, edition),
    merged: opinions.length + ledger.length > 0,
    inWorkbook: readSlips(workbook).map(({ sheet }) => sheet),
  };
}
