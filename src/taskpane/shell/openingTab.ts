import type { SheetRole } from "../../read/application";
import type { Services } from "../services";

export type TabId = "check" | "merge" | "materials" | "documents";

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
export async function openingTab({ host, glance }: Services, signal: AbortSignal): Promise<TabId | null> {
  try {
    const snapshot = await host.readWorkbook({ signal });
    const rolesOf = await glance();
    return tabFor(
      rolesOf(snapshot),
      snapshot.sheets.every((sheet) => sheet.cells.length === 0),
    );
  } catch {
    return null; // the tab that is shown says what is wrong as soon as it is used
  }
}
