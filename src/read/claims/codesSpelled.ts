import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { spelledOut } from "../choices/codedOptions";
import type { LabelIndex } from "../labels/labelIndex";
import { recogniseLabel } from "../labels/recognise";
import { asText } from "../page/facts";
import { withRewritten } from "../page/rewritten";

const byWords = new Set(["choice", "choices", "yesNo", "text"]);

/**
 * A sheet in which an answer by its code (③, A, 5,3) beside a label that lists what the codes mean is the words themselves, and
 * the label stands without its list. A count is no code: 专利（1.发明 2.实用新型） | 2.
 */
export function withCodesSpelled(sheet: SheetSnapshot, index: LabelIndex): SheetSnapshot {
  const spelled = new Map<SnapshotCell, SnapshotCell>();
  const { cells } = sheet;
  for (let n = 1; n < cells.length; n++) {
    const [cell, answer] = [cells[n - 1]!, cells[n]!];
    if (cell.row !== answer.row || answer.kind === "date" || cell.kind !== "text") continue;
    const found = spelledOut(cell.text, answer.text);
    const label = found && recogniseLabel(found.head, index);
    if (found && label?.hits.every(({ field }) => byWords.has(field.type)))
      spelled.set(cell, asText(cell, found.head)).set(answer, asText(answer, found.words));
  }
  return withRewritten(sheet, spelled);
}
