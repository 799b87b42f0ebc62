import type { UnreadFiles } from "../../work/merge/unread";
import { remember, remembered } from "../parts/remembered";

const keptAs = "读不出的文件";

export const keepUnread = (files: UnreadFiles | null): void =>
  remember(keptAs, files ? JSON.stringify(files) : "");

/** What this machine keeps of its last merge; null where nothing, or nothing that can be understood. */
export function unreadKept(): UnreadFiles | null {
  try {
    const kept = JSON.parse(remembered(keptAs)) as Partial<UnreadFiles> | null;
    const reasons = kept?.reasons;
    if (typeof kept?.merge !== "string" || !Array.isArray(reasons)) return null;
    return { merge: kept.merge, reasons: reasons.filter((each) => typeof each === "string") };
  } catch {
    return null;
  }
}
