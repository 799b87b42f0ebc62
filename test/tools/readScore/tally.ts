import type { Score } from "../../read/metamorphic/score";
import { say } from "./say";

const sums = ["fields", "right", "missing", "told", "silent", "alarms", "phantom", "lost"] as const;
type Row = Record<(typeof sums)[number] | "forms" | "unsure" | "silentForms" | "unsureRight", number>;

const emptyRow = (): Row => ({
  forms: 0,
  unsure: 0,
  unsureRight: 0,
  silentForms: 0,
  fields: 0,
  right: 0,
  missing: 0,
  told: 0,
  silent: 0,
  alarms: 0,
  phantom: 0,
  lost: 0,
});

const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : "-");

function line(layout: string, transform: string, row: Row): string {
  const cells = [
    row.forms,
    percent(row.right, row.fields),
    percent(row.missing, row.fields),
    row.told,
    row.silent,
    row.silentForms,
    row.unsure,
    row.alarms,
    row.phantom,
    row.lost,
  ];
  return [layout.padEnd(18), transform.padEnd(24), ...cells.map((cell) => String(cell).padStart(8))].join("");
}

/** Scores by layout and change. A form that is called unsure is counted as such; nothing in it counts as wrong. */
export class Tally {
  private readonly rows = new Map<string, Row>();

  add(layout: string, transform: string, score: Score): void {
    for (const key of [`${layout}\t${transform}`, `ALL\t${transform}`, `${layout}\tALL`, "ALL\tALL"]) {
      const row = this.rows.get(key) ?? emptyRow();
      this.rows.set(key, row);
      row.forms++;
      if (score.unsure) {
        row.unsure++;
        if (score.right === score.fields) row.unsureRight++;
        continue;
      }
      if (score.silent > 0 || score.phantom > 0) row.silentForms++;
      for (const sum of sums) row[sum] += score[sum];
    }
  }

  /** The table; with `summary` only the sums of each layout and of each change. */
  print(summary: boolean): void {
    const heads = "forms right% miss% told silent silForm unsure alarms phantom lost".split(" ");
    say(["layout".padEnd(18), "change".padEnd(24), ...heads.map((head) => head.padStart(8))].join(""));
    // The sums of a layout stand below its changes, the sums of all below everything.
    const place = (key: string) => 2 * Number(key.startsWith("ALL\t")) + Number(key.endsWith("\tALL"));
    const layouts = [...new Set([...this.rows.keys()].map((key) => key.split("\t")[0]!))];
    const order = (key: string) => 4 * layouts.indexOf(key.split("\t")[0]!) + place(key);
    const last = 4 * layouts.length;
    const rank = (key: string) => (key.startsWith("ALL\t") ? last + place(key) : order(key));
    const sorted = [...this.rows].sort(([a], [b]) => rank(a) - rank(b));
    for (const [key, row] of sorted) {
      const [layout, transform] = key.split("\t") as [string, string];
      if (!summary || layout === "ALL" || transform === "ALL") say(line(layout, transform, row));
    }
  }
}
