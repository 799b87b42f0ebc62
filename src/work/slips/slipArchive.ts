import type { ReturnSlip } from "../../report/returnSlips";
import type { Files } from "../services";

/** One .xlsx a slip, in one zip. `onSlip` hears how many are done. */
export async function slipArchive(
  slips: readonly ReturnSlip[],
  { writeXlsx, packZip }: Files,
  onSlip: (done: number) => void,
): Promise<Uint8Array> {
  const packed: { name: string; bytes: Uint8Array }[] = [];
  for (const { file, sheets } of slips) {
    packed.push({ name: file, bytes: await writeXlsx(sheets) });
    onSlip(packed.length);
    await new Promise((resolve) => setTimeout(resolve)); // the pane shows how far it is
  }
  return packZip(packed);
}
