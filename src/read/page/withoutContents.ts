import { groupBy } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { holdsAny } from "../../text/holdsAny";
import { weights } from "../layout/weights";
import { textsThat } from "./facts";
import { withoutRows } from "./rewritten";

const { fewestLines } = weights.contents;

const leaders = ["...", "…", "···", "．．．"];
/** 六、绩效目标……………6: a line of a table of contents. */
const line = /^[^.…·．]{2,40}(?:\.{3,}|…+|·{3,}|．{3,})[.…·．\s]*\d{1,3}$/;
const longest = 100;
const linesOn = textsThat(
  (text) => text.length <= longest && holdsAny(text, leaders) && line.test(text.trim()),
);

const isTitle = (text: string) => /^目\s*[录次]$/.test(text.trim());
const titlesOn = textsThat((text) => text.length <= 6 && text.includes("目") && isTitle(text));
const isPage = ({ text }: SnapshotCell) => /^\s*\d{1,3}\s*$/.test(text);

/** 绩效目标 | 6 in the rows below 目录. */
function rowsBelowTitle(title: SnapshotCell, rows: ReadonlyMap<number, readonly SnapshotCell[]>): number[] {
  const found: number[] = [];
  for (let row = title.row + 1; row <= title.row + 2 + found.length; row++) {
    const [words, page, other] = rows.get(row) ?? [];
    if (words?.kind === "text" && !isPage(words) && page && isPage(page) && !other) found.push(row);
    else if (words) break;
  }
  return found;
}

/** A sheet without the lines of a table of contents: they have the words of the headings that come later, and head nothing. */
export function withoutContents(sheet: SheetSnapshot): SheetSnapshot {
  const lines = linesOn(sheet.cells);
  const titles = titlesOn(sheet.cells);
  if (lines.length === 0 && titles.length === 0) return sheet;
  const gone = new Set(lines.length >= fewestLines ? lines.map(({ row }) => row) : []);
  if (titles.length > 0) {
    const rows = groupBy(sheet.cells, ({ row }) => row);
    for (const title of titles) {
      const below = rowsBelowTitle(title, rows);
      if (below.length >= fewestLines) below.forEach((row) => gone.add(row));
    }
  }
  return withoutRows(sheet, gone);
}
