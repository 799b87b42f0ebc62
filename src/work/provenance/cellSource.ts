import { maskNumbers } from "../../text/person/maskNumbers";
import type { CellRef, WorkbookSnapshot } from "../../sheet/snapshot";
import { parseArea } from "../../sheet/address";
import type { MergeState } from "../../merge/own/state";
import { columnsShown } from "../../merge/own/summaryTable";
import type { MergeStages } from "../services";

/** What to tell of a cell of 汇总表. */
export type CellSource =
  | {
      readonly kind: "form";
      readonly cell: CellRef;
      /** “长春启明.xlsx › 申报书 › D11”. */
      readonly place: string;
      /** The same, where it is a cell of the open workbook. */
      readonly here: CellRef | null;
      readonly readAt: string;
      readonly fingerprint: string;
      /** What the form says where the bureau has written something else; null where it has not. */
      readonly replaced: string | null;
    }
  | { readonly kind: "typed"; readonly cell: CellRef };

/** Where a cell of 汇总表 comes from; null for cells that are none of its projects'. */
export function cellSourceOf(
  state: MergeState,
  workbook: WorkbookSnapshot,
  cell: CellRef,
  { editionFor, provenanceOf }: MergeStages,
): CellSource | null {
  const { summary } = state;
  if (!summary || cell.sheet !== summary.sheet) return null;
  if (!summary.rows.some(({ row }) => row === cell.row)) return null;
  const isShown = columnsShown(summary).some(
    (column) => column !== "sequence" && summary.columns[column] === cell.col,
  );
  if (!isShown) return null;
  const found = provenanceOf(state, cell.row, cell.col, editionFor(workbook));
  if (!found) return { kind: "typed", cell };

  const { entry } = found;
  const from = refOf(found.cell);
  const parts = from ? [entry.file, from.sheet, from.address] : [entry.file, entry.sheets.join("、")];
  const sheet =
    from && entry.file === maskNumbers(workbook.name)
      ? workbook.sheets.find(({ name }) => maskNumbers(name) === from.sheet)
      : undefined;
  return {
    kind: "form",
    cell,
    place: parts.join(" › "),
    here: from && sheet ? { sheet: sheet.name, row: from.row, col: from.col } : null,
    readAt: entry.readAt,
    fingerprint: entry.fingerprint,
    replaced: found.corrected ? found.source : null,
  };
}

/** "申报书!D11" in its parts; null where the text is none. */
function refOf(text: string): (CellRef & { readonly address: string }) | null {
  const mark = text.lastIndexOf("!");
  const area = mark > 0 ? parseArea(text.slice(mark + 1)) : null;
  return area && { sheet: text.slice(0, mark), address: text.slice(mark + 1), row: area.top, col: area.left };
}
