import type { SheetPlan } from "../../sheet/plan";
import { DefinedNames } from "./definedNames";
import { foreignContent } from "./foreignContent";
import { keepSettings } from "./keepSettings";
import { OwnParts } from "./ownParts";
import { PackageEditor } from "./packageEditor";
import { EditError } from "./problem";
import { removeRelated } from "./removeRelated";
import { formulaTag } from "./sheetRows";
import type { StyleBook } from "./styleBook";
import { WorkbookPart, type SheetEntry } from "./workbookPart";

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The workbook into which sheets go. */
export interface Target {
  readonly package_: PackageEditor;
  readonly workbook: WorkbookPart;
  readonly names: DefinedNames;
  readonly styles: StyleBook;
}

/**
 * Puts the sheets of a workbook of our own (`bytes`, written from the plans) into another: in the place of the sheet
 * of the same name, else at the end. Gives whether a sheet with formulas was replaced. Throws EditError.
 */
export function graftSheets(target: Target, bytes: Uint8Array, plans: readonly SheetPlan[]): boolean {
  const own = new PackageEditor(bytes);
  const ownWorkbook = new WorkbookPart(own);
  for (const plan of plans) refuseLoss(target, plan);
  const olds = plans.map((plan) => target.workbook.sheetNamed(plan.name));
  const hadFormulas = olds.some((old) => old && formulaTag.test(target.package_.readText(old.part)));
  for (const old of olds) if (old) removeRelated(target.package_, old.part);
  const parts = new OwnParts(own, ownWorkbook, target.package_, target.workbook, target.styles);
  const ownNames = new DefinedNames(ownWorkbook).all;
  ownWorkbook.sheets.forEach((sheet, i) => {
    const index = placeSheet(target, parts, sheet, olds[i]);
    for (const { name, sheet: local, formula } of ownNames) {
      if (local !== i) continue;
      target.names.removeLocal(name, index);
      target.names.add({ name, sheet: index, formula });
    }
  });
  return hadFormulas;
}

function refuseLoss({ package_, workbook }: Target, plan: SheetPlan): void {
  const old = workbook.sheetNamed(plan.name);
  if (!old) return;
  if (old.type !== "worksheet" || !package_.has(old.part)) {
    throw new EditError({ kind: "nameTaken", sheet: plan.name });
  }
  const things = foreignContent(package_, old.part, plan);
  if (things.length > 0) throw new EditError({ kind: "foreignContent", sheet: plan.name, things });
}

/** Writes one sheet; gives its localSheetId. */
function placeSheet(target: Target, parts: OwnParts, sheet: SheetEntry, old: SheetEntry | undefined): number {
  const { package_, workbook, names } = target;
  const folder = workbook.name.slice(0, workbook.name.lastIndexOf("/") + 1);
  const part = old?.part ?? package_.freeName(`${folder}worksheets/sheet1.xml`);
  const before = old && package_.xml(old.part);
  const xml = parts.sheetXml(sheet.part, (written) => before && keepSettings(before, written));
  package_.write(part, xml);
  parts.copyRelated(sheet.part, part);
  if (old) {
    const index = workbook.indexOf(old);
    names.removeLocal("_xlnm._FilterDatabase", index);
    return index;
  }
  package_.types.add(part, worksheetType);
  return workbook.addSheet(sheet.name, part);
}
