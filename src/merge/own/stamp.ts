import { shortHash } from "../filed/shortHash";
import type { SummaryRow } from "./summaryTable";

/** A short fingerprint of the rows of 汇总表 in their order, so that paper and file can be compared. */
export function stampOf(rows: readonly SummaryRow[]): string {
  return shortHash(JSON.stringify(rows.map(({ cells }) => Object.values(cells))));
}

const label = "核对码 ";

/** The stamp as it stands in the footer of 汇总表. */
export function footerStamp(stamp: string): string {
  return label + stamp;
}

/** The stamp in a sheet's footer; "" where there is none. */
export function stampInFooter(footer = ""): string {
  return /核对码\s*([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(footer)?.[1] ?? "";
}
