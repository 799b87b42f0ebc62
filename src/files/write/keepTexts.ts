import { cellName } from "../../sheet/address";
import { isFormulaLike } from "../../sheet/formulaLike";
import type { SheetPlan } from "../../sheet/plan";
import { PackageEditor } from "../edit/package/packageEditor";
import { readRows } from "../edit/sheet/sheetRows";
import { StyleBook } from "../edit/package/styleBook";
import { WorkbookPart } from "../edit/package/workbookPart";

/** Addresses of the texts of a sheet that must not become formulas. */
function textsAtRisk(plan: SheetPlan): Set<string> {
  return new Set(
    plan.rows.flatMap((row, r) =>
      row.cells.flatMap((cell, c) =>
        typeof cell?.value === "string" && isFormulaLike(cell.value) ? [cellName(r, c)] : [],
      ),
    ),
  );
}

/**
 * Gives the cells of a workbook just written from these plans the mark quotePrefix where their text looks like a
 * formula, as if it had been typed behind an apostrophe: F2 and Enter leave it a text. The writer has no word for it.
 */
export function keepTexts(bytes: Uint8Array, plans: readonly SheetPlan[]): Uint8Array {
  const atRisk = plans.map(textsAtRisk);
  if (atRisk.every(({ size }) => size === 0)) return bytes;
  const package_ = new PackageEditor(bytes);
  const workbook = new WorkbookPart(package_);
  const styles = new StyleBook(package_.xml(workbook.relations.byType("styles")[0]!.target));
  workbook.sheets.forEach(({ part }, index) => {
    const wanted = atRisk[index]!;
    if (wanted.size === 0) return;
    const sheet = package_.xml(part);
    for (const { element, row, col } of readRows(sheet).flatMap((each) =>
      each.cells.map((cell) => ({ ...cell, row: each.row })),
    )) {
      if (!wanted.has(cellName(row, col))) continue;
      sheet.setAttribute(element, "s", String(styles.asText(Number(sheet.attribute(element, "s") ?? 0))));
    }
  });
  styles.apply();
  return package_.pack();
}
