import type { Edition } from "../../form/edition";
import { fieldTitle } from "../../merge/filed/fieldTitles";
import { placesOf } from "../../merge/own/opinionPlace";
import type { Opinion } from "../../merge/own/opinions";
import { sameCell } from "../../sheet/address";
import type { CellRef } from "../../sheet/snapshot";
import { maskNumbers } from "../../text/person/maskNumbers";
import { checkWorkbook } from "../check/checkWorkbook";
import type { CheckStages } from "../check/checkStages";
import type { CheckedProject } from "../check/checkedWorkbook";
import { openSource } from "../merge/openSource";
import type { PickedFile } from "../pickedFiles";
import type { Files } from "../services";

/** Whether a row of 审核意见 asks about a figure of the financial table. */
export function asksFigure({ fields }: Pick<Opinion, "fields">, edition: Edition): boolean {
  return edition.fields.some(
    ({ id, row, year }) =>
      row !== undefined && year !== undefined && fields.includes(fieldTitle(edition, id)),
  );
}

/** The projects of a file that is not open, checked by the edition in force; or why there are none. */
export async function projectsOfFile(
  picked: readonly PickedFile[],
  file: string,
  files: Files,
  stages: CheckStages,
  edition: Edition,
): Promise<readonly CheckedProject[] | string> {
  const book = await openSource(picked, file, files);
  if (!book.ok) return book.reason;
  const inForce: CheckStages = { ...stages, editionFor: () => edition };
  return (await checkWorkbook({ name: file, sheets: book.sheets }, inForce)).projects;
}

/**
 * The project on whose sheet the cell is that a row of 审核意见 points to. Each of its findings stands as the rows of that
 * file say: explained, or rejected. Null where the file has no such project any more.
 */
export function doubtedProject(
  projects: readonly CheckedProject[],
  { file, cell }: { readonly file: string; readonly cell: CellRef },
  rows: readonly Opinion[],
): CheckedProject | null {
  const there = projects.filter(({ sheets }) => sheets.some((sheet) => maskNumbers(sheet) === cell.sheet));
  const pointsTo = (each: CellRef, at: CellRef): boolean =>
    sameCell({ ...each, sheet: maskNumbers(each.sheet) }, at);
  const project =
    there.find(({ findings }) =>
      findings.some(({ finding }) => finding.cells.some((each) => pointsTo(each, cell))),
    ) ?? there[0];
  if (!project) return null;
  const said = rows.flatMap((row) =>
    placesOf(row.place).flatMap((place) => (place.file === file ? [{ row, first: place.cells[0] }] : [])),
  );
  const findings = project.findings.map((each) => {
    const [first] = each.finding.cells;
    const opinions = said.flatMap(({ row, first: at }) =>
      row.rule === each.finding.rule && at && first && pointsTo(first, at) ? [row] : [],
    );
    return opinions.length > 0 ? { ...each, opinions } : each;
  });
  return { ...project, findings };
}
