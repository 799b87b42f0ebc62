import type { Host } from "./host";

/**
 * Writes sheets of our own. A sentence where they are there, yet not known to be what was to be written, else null; throws
 * the host's error where they are not there.
 */
export async function writeOrDoubt(
  host: Pick<Host, "writeOwnSheets" | "isWritten" | "writeErrorText">,
  ...write: Parameters<Host["writeOwnSheets"]>
): Promise<string | null> {
  try {
    await host.writeOwnSheets(...write);
    return null;
  } catch (error) {
    if (!host.isWritten(error)) throw error;
    return host.writeErrorText(error);
  }
}
