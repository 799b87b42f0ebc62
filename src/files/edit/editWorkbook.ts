import type { SheetEdits, WorkbookEdits } from "../../sheet/edits";
import { FileError, problemOf } from "../problem";
import { makeFrame } from "../write/workbook";
import { DefinedNames } from "./package/definedNames";
import { editSheet } from "./sheet/editSheet";
import { moveDependents, shiftForeignFormulas, shiftNames } from "./rows/followRows";
import { forgetNumbers } from "./forgetNumbers";
import { graftSheets, type Target } from "./graft/graft";
import { PackageEditor, type Outlines } from "./package/packageEditor";
import { EditError, type EditResult } from "./problem";
import { disagreement } from "./readBack";
import { findStanding } from "./standing/standingRows";
import { removeSheet } from "./graft/removeSheet";
import { RowMap } from "./rows/rowMap";
import { tooLarge } from "./tooLarge";
import { StyleBook } from "./package/styleBook";
import { WorkbookPart } from "./package/workbookPart";

/** A step gives whether the order of computing that the file keeps (calcChain) is out of date by it. */
interface Step {
  readonly take: (target: Target) => boolean;
  /** Sheets that it writes without any formula. */
  readonly plain?: readonly string[];
}

/**
 * The bytes of an .xlsx or .xlsm after sheets were edited in place, others replaced or put in, others taken out.
 * The parts of the file are edited: every part that is not concerned stays byte for byte, with its charts, pivot
 * tables, macros, controls, protection and whatever else. Formulas that name a sheet whose rows move are adjusted
 * wherever they stand. What was written is read back and compared before it is given. Nothing is edited where something
 * would be lost; the result says what.
 */
export async function editXlsx(
  bytes: Uint8Array,
  { edits, plans, remove = [] }: WorkbookEdits,
): Promise<EditResult> {
  try {
    const problem = tooLarge({ plans, edits }, false);
    if (problem) return { ok: false, problem };
    const steps: Step[] = edits.map((each) => ({ take: (target) => editInPlace(target, each) }));
    const outlines: Outlines = new Map();
    const standing = findStanding(bytes, plans, outlines);
    if (plans.length > 0) {
      const own = await makeFrame(standing.plans);
      steps.push({
        take: (target) => {
          graftSheets(target, own, standing.plans, standing.copied);
          return false; // sheets with formulas of others are not replaced
        },
        plain: plans.map(({ name }) => name.toLowerCase()),
      });
    }
    for (const name of remove) steps.push({ take: (target) => removeSheet(target, name) });
    const stepped = steps.reduce((before, step) => apply(before, step, outlines), bytes);
    const written = new PackageEditor(stepped);
    const isFinal = stepped === bytes || !forgetNumbers(new PackageEditor(bytes), written, standing.around);
    const after = isFinal ? stepped : written.pack();
    const wrong = disagreement(bytes, isFinal ? written : after, { edits, plans }, standing);
    if (wrong) throw new EditError({ kind: "notAsPlanned", ...wrong });
    return { ok: true, bytes: after };
  } catch (error) {
    if (error instanceof EditError) return { ok: false, problem: error.problem };
    if (error instanceof FileError) {
      return { ok: false, problem: { kind: "unreadable", problem: problemOf(error) } };
    }
    throw error;
  }
}

/** One step on the bytes that the one before gave, so that each sees the workbook as it stands then. */
function apply(bytes: Uint8Array, { take, plain = [] }: Step, outlines: Outlines): Uint8Array {
  const package_ = new PackageEditor(bytes, outlines);
  if (package_.names.some((name) => /^_xmlsignatures\//i.test(name))) throw new EditError({ kind: "signed" });
  const workbook = new WorkbookPart(package_);
  const names = new DefinedNames(workbook);
  const styles = openStyles(package_, workbook);
  const outdated = take({ package_, workbook, names, styles });
  styles.apply();
  names.apply();
  if (outdated) dropCalcChain(package_, workbook);
  if (hasFormulas(package_, workbook, plain)) workbook.computeOnLoad();
  workbook.apply();
  return package_.pack();
}

function openStyles(package_: PackageEditor, workbook: WorkbookPart): StyleBook {
  const relation = workbook.relations.byType("styles").find(({ target }) => package_.has(target));
  if (relation) return new StyleBook(package_.xml(relation.target));
  const space = /\bxmlns(?::\w+)?="([^"]*spreadsheetml[^"]*)"/.exec(
    workbook.xml.source(workbook.xml.root),
  )![1];
  const name = package_.freeName(`${workbook.name.slice(0, workbook.name.lastIndexOf("/") + 1)}styles.xml`);
  package_.write(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${space}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
  );
  package_.types.add(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  workbook.relations.add(workbook.relationType("styles"), name);
  return new StyleBook(package_.xml(name));
}

function editInPlace({ package_, workbook, names, styles }: Target, edits: SheetEdits): boolean {
  const sheet = workbook.sheetNamed(edits.sheet);
  if (sheet?.type !== "worksheet" || !package_.has(sheet.part)) {
    throw new EditError({ kind: "noSheet", sheet: edits.sheet });
  }
  const map = new RowMap(sheet.name, edits);
  const outdated = editSheet(package_.xml(sheet.part), { ...edits, sheet: sheet.name }, map, () => styles);
  if (!map.moves) return outdated;
  if (workbook.relations.byType("revisionHeaders").length > 0) throw new EditError({ kind: "shared" });
  moveDependents(package_, sheet, map);
  shiftForeignFormulas(package_, workbook, sheet, map);
  shiftNames(names, map);
  return outdated;
}

function dropCalcChain(package_: PackageEditor, workbook: WorkbookPart): void {
  for (const relation of workbook.relations.byType("calcChain")) {
    workbook.relations.remove(relation);
    package_.remove(relation.target);
  }
}

function hasFormulas(package_: PackageEditor, workbook: WorkbookPart, plain: readonly string[]): boolean {
  return workbook.sheets.some(
    ({ part, type, name }) =>
      type === "worksheet" &&
      !plain.includes(name.toLowerCase()) &&
      package_.has(part) &&
      package_.outline(part).formulas,
  );
}
