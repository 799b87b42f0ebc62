import type { SheetPlan } from "../../sheet/plan";
import type { Area } from "../../sheet/snapshot";
import { command } from "../request";
import { rangeOf, shifted } from "./cells";
import type { Job } from "./job";
import type { Prepared } from "./prepare";
import { rewriteIn } from "./rewriteIn";

interface Footer {
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** A sheet, by id or name, and what is new of its page: the footer in Excel's codes, the cells that go on paper. */
export interface WantedPage {
  readonly sheet: string;
  readonly footer?: string;
  readonly area?: Area;
}

/** Of sheets that were edited or got another content; a sheet that came in has its page. */
export function pagesOf(
  { edited, made, write }: Pick<Job, "edited" | "made" | "write">,
  prepared: Prepared,
): WantedPage[] {
  const footers = edited.flatMap(({ sheet, edits: { footer } }): WantedPage[] =>
    footer === undefined ? [] : [{ sheet: sheet.id, footer }],
  );
  const areas = made.flatMap(({ sheet }, n): WantedPage[] => {
    const plan = write.made.plans?.[n];
    const area = plan && printArea(plan);
    if (!sheet || !area) return [];
    const rewrite = rewriteIn(prepared, sheet.id);
    return [{ sheet: sheet.id, area: shifted(area, rewrite?.down ?? 0, rewrite?.across ?? 0) }];
  });
  return [...footers, ...areas];
}

/** The cells that go on paper; null where all do. */
export function printArea({ print, rows, columnWidths }: SheetPlan): Area | null {
  if (!print?.columns && !print?.rows) return null;
  const { columns = columnWidths.length, rows: lines = rows.length } = print;
  return { top: 0, left: 0, bottom: Math.max(0, lines - 1), right: columns - 1 };
}

/**
 * Pages of sheets that were there, in a request of their own: where no printer is installed Excel knows no page, and the
 * tables are whole without them.
 */
export async function writePages(wanted: readonly WantedPage[]): Promise<void> {
  if (wanted.length === 0) return;
  await command(async ({ worksheets }, sync) => {
    for (const { sheet: key, footer, area } of wanted) {
      const sheet = worksheets.getItem(key);
      if (footer !== undefined) putFooter(sheet, footer);
      if (area) sheet.pageLayout.setPrintArea(rangeOf(sheet, area));
    }
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

/** Excel's codes (&L &C &R) in three parts; what stands before the first of them belongs to the middle. */
function footerOf(codes: string): Footer {
  const whole = /^&[LCR]/.test(codes) ? codes : `&C${codes}`;
  const part = (side: string): string => new RegExp(`&${side}(.*?)(?=&[LCR]|$)`, "s").exec(whole)?.[1] ?? "";
  return { leftFooter: part("L"), centerFooter: part("C"), rightFooter: part("R") };
}
