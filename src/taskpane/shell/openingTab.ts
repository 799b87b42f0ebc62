import type { SheetRole } from "../../read/application";
import { readInSlices } from "../../work/check/readInSlices";
import type { Services } from "../services";

export type TabId = "check" | "merge" | "materials";

/**
 * What the workbook at hand needs next: forms are checked; a summary without forms goes on being merged; an empty
 * workbook is where a bureau begins its summary; anything else is checked, which says what was looked for.
 */
export function tabFor(roles: readonly SheetRole[], empty: boolean): TabId {
  if (roles.includes("form") || roles.includes("blankForm")) return "check";
  if (roles.includes("summary") || roles.includes("own")) return "merge";
  return empty ? "merge" : "check";
}

/** Looks at the workbook once when the pane opens; null where Excel does not answer just now. */
export async function openingTab({ host, check }: Services, signal: AbortSignal): Promise<TabId | null> {
  try {
    const snapshot = await host.readWorkbook({ signal });
    const { sheets } = await readInSlices(snapshot, await check(), new Map(), { signal });
    const roles = sheets.map((sheet) => sheet.role);
    return tabFor(
      roles,
      snapshot.sheets.every((sheet) => sheet.cells.length === 0),
    );
  } catch {
    return null; // the tab that is shown says what is wrong as soon as it is used
  }
}
