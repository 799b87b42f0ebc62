import { command } from "../request";
import type { Edited } from "./job";

interface Footer {
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** A sheet, by id or name, and its footer in Excel's codes. */
export interface WantedFooter {
  readonly sheet: string;
  readonly codes: string;
}

export function footersOf(edited: readonly Edited[]): WantedFooter[] {
  return edited.flatMap(({ sheet, edits }) =>
    edits.footer === undefined ? [] : [{ sheet: sheet.id, codes: edits.footer }],
  );
}

/**
 * Footers of sheets that were edited, in a request of their own: where no printer is installed Excel knows no page, and the
 * tables are whole without them.
 */
export async function writeFooters(wanted: readonly WantedFooter[]): Promise<void> {
  if (wanted.length === 0) return;
  await command(async ({ worksheets }, sync) => {
    for (const { sheet, codes } of wanted) putFooter(worksheets.getItem(sheet), codes);
    await sync();
  });
}

/** Adds to the batch under way. */
export function putFooter(sheet: Excel.Worksheet, codes: string): void {
  const page = sheet.pageLayout.headersFooters.defaultForAllPages;
  const footer = footerOf(codes);
  page.leftFooter = footer.leftFooter;
  page.centerFooter = footer.centerFooter;
  page.rightFooter = footer.rightFooter;
}

/** Excel's codes (&L &C &R) in three parts. */
function footerOf(codes: string): Footer {
  const part = (side: string): string => new RegExp(`&${side}(.*?)(?=&[LCR]|$)`, "s").exec(codes)?.[1] ?? "";
  return { leftFooter: part("L"), centerFooter: part("C"), rightFooter: part("R") };
}
