import type { PlanRow, SheetPlan } from "../../../sheet/plan";
import { openFrame, type Frame } from "../../write/frame";
import { DefinedNames } from "../package/definedNames";
import { foreignContent } from "./foreignContent";
import { keepDrawing } from "./keepDrawing";
import { keepSettings } from "./keepSettings";
import { OwnParts } from "./ownParts";
import type { PackageEditor } from "../package/packageEditor";
import { EditError } from "../problem";
import { FileError } from "../../problem";
import { removeRelated } from "../package/removeRelated";
import { insertInOrder } from "../sheet/sheetOrder";
import type { StandingRows } from "../standing/standingRows";
import type { StyleBook } from "../package/styleBook";
import type { WorkbookPart, SheetEntry } from "../package/workbookPart";
import { XmlPart } from "../xml/xmlPart";
import { childNamed } from "../xml/xmlSource";

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The workbook into which sheets go. */
export interface Target {
  readonly package_: PackageEditor;
  readonly workbook: WorkbookPart;
  readonly names: DefinedNames;
  readonly styles: StyleBook;
}

/**
 * Puts sheets of our own (`frame`, made of the plans) into another workbook: in the place of the sheet of the same name, else
 * at the end. Their rows are written as they stand there, with its styles, or `copied` from the sheet that was there. Throws EditError, and RangeError on a number that
 * a cell cannot hold.
 */
export function graftSheets(
  target: Target,
  frame: Frame,
  plans: readonly SheetPlan[],
  copied: StandingRows["copied"],
): void {
  const own = openFrame(frame);
  const ownWorkbook = own.workbook;
  for (const plan of plans) refuseLoss(target, plan);
  const olds = plans.map((plan) => target.workbook.sheetNamed(plan.name));
  const drawings = olds.map((old, i) => old && keepDrawing(target.package_, old.part, plans[i]!));
  olds.forEach((old, i) => old && removeRelated(target.package_, old.part, drawings[i]));
  const parts = new OwnParts(own, frame, target.package_, target.workbook, target.styles, copied);
  const ownNames = new DefinedNames(ownWorkbook).all;
  ownWorkbook.sheets.forEach((sheet, i) => {
    const index = placeSheet(target, parts, sheet, frame.rows[i]!, olds[i], drawings[i]);
    for (const { name, sheet: local, formula } of ownNames) {
      if (local !== i) continue;
      target.names.removeLocal(name, index);
      target.names.add({ name, sheet: index, formula });
    }
  });
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

/** A sheet's part without its cells, which are many. Throws FileError where it is no XML. */
function withoutCells(package_: PackageEditor, part: string): XmlPart {
  try {
    return new XmlPart(package_.outline(part).around);
  } catch {
    throw new FileError({ kind: "damaged", part });
  }
}

/** Writes one sheet, with what others drew on the old one; gives its localSheetId. */
function placeSheet(
  { package_, workbook, names }: Target,
  parts: OwnParts,
  sheet: SheetEntry,
  rows: readonly PlanRow[],
  old: SheetEntry | undefined,
  drawing: string | null = null,
): number {
  const folder = workbook.name.slice(0, workbook.name.lastIndexOf("/") + 1);
  const part = old?.part ?? package_.freeName(`${folder}worksheets/sheet1.xml`);
  const before = old && withoutCells(package_, old.part);
  const drawn = parts.copyRelated(sheet.part, part, drawing);
  const xml = parts.sheetXml(sheet.part, rows, (written) => {
    if (before) keepSettings(before, written);
    if (drawn !== null && !childNamed(written.root, "drawing")) {
      const space = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
      insertInOrder(written, "drawing", `<drawing xmlns:r="${space}" r:id="${drawn}"/>`);
    }
  });
  package_.write(part, xml);
  if (old) {
    const index = workbook.indexOf(old);
    names.removeLocal("_xlnm._FilterDatabase", index);
    return index;
  }
  package_.types.add(part, worksheetType);
  return workbook.addSheet(sheet.name, part);
}
