import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./table";

const readme = join(__dirname, "../../README.md");
const place = /(<!-- bench -->\n)[^]*?(<!-- \/bench -->)/;

/** Writes the rows into the README, between the marks that stand there for them. */
export function writeReadme(rows: readonly Row[]): void {
  const lines = rows.map(({ what, figure, note = "" }) => `| ${what.trim()} | ${figure} | ${note} |`);
  const table = ["| what | figure | beside it |", "|---|---|---|", ...lines, ""].join("\n");
  const text = readFileSync(readme, "utf8");
  if (!place.test(text)) throw new Error("The README has no place for the table");
  writeFileSync(readme, text.replace(place, `$1${table}$2`));
}
