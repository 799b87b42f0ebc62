import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { Host, ReadControl } from "./host";

export interface Opened {
  readonly workbook: WorkbookSnapshot;
  /** What the user should know before he writes; null where there is nothing. */
  readonly remark: string | null;
}

/**
 * The workbook as a preview of a write needs it: whole, although a write before may not have ended, and of a kind that can
 * keep our sheets. Throws the host's errors.
 */
export async function openForWriting(
  host: Pick<Host, "recoverLeftovers" | "readWorkbook" | "assertFit" | "writingRemark">,
  control?: ReadControl,
): Promise<Opened> {
  const recovered = await host.recoverLeftovers(control);
  const workbook = await host.readWorkbook(control);
  host.assertFit(workbook);
  return { workbook, remark: [recovered, host.writingRemark(workbook)].filter(Boolean).join("") || null };
}
