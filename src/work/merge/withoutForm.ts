import type { WorkbookReading } from "../../read/application";

/** What a file brought along. */
interface Brought {
  readonly slips: boolean;
  readonly settings: boolean;
}

/**
 * What a workbook without a filled-in form is to a merge, the same for the pane and the command line. Slips and settings are
 * what it was sent for: 本次申报设置 goes down to the bureaus beside the blank form.
 */
export function withoutForm(
  { status, sheets }: WorkbookReading,
  brought: Brought,
): "slip" | "settings" | "blankForm" | "summary" | "notAForm" {
  if (brought.slips) return "slip";
  const isTable = sheets.some(({ role }) => role === "summary");
  if (brought.settings && !isTable) return "settings";
  if (status === "blankForm") return status;
  return isTable || sheets.some(({ role }) => role === "own") ? "summary" : "notAForm";
}
