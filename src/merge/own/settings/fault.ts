import type { CellRef } from "../../../sheet/snapshot";
import type { SettingCell } from "./cells";

/** A wrong entry of 本次申报设置. */
export interface SettingsFault {
  readonly cell: CellRef;
  /** What is wrong and what to write. */
  readonly message: string;
  /** What holds as long as it is wrong. */
  readonly stands: string;
}

/** What holds in the place of an entry. */
export function standsText(text: string): string {
  return text === "" ? "这一格暂当没有填写。" : `暂按“${text}”执行。`;
}

export const rowLeftOut = "这一行暂不采用。";

/** What is wrong with a cell before its entry is judged: a formula is not kept, an error of one says nothing. */
export function formulaFault(cell: SettingCell, title: string, otherwise: string): SettingsFault | null {
  if (cell.failed)
    return {
      cell: cell.at,
      message: `“${title}”一格显示“${cell.text}”，是出错的公式。请删去公式，直接填写内容。`,
      stands: standsText(otherwise),
    };
  if (!cell.formula) return null;
  return {
    cell: cell.at,
    message: `“${title}”一格是公式，设置里不用公式。请改成直接填写的内容。`,
    stands: standsText(cell.text),
  };
}
