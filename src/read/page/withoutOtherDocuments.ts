import { groupBy } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { RoleOf } from "../labels/recognise";
import { withRows } from "./rewritten";
import { isOtherProgramme } from "../workbook/otherProgramme";
import { weights } from "../layout/weights";
import { language } from "../language";

const { longestTitle, fewestOfForm, fewestRepeated, repeatedShare } = weights.boundIn;

/** Titles that end so are of what an enterprise binds into one file with its form, before, behind or between the annexes. */
const otherTitle = new RegExp(
  `(?:建设方案|实施方案|编制大纲|可行性研究报告|承诺书|审计报告|${language.statement})$`,
);
const formTitle = new RegExp(`${language.formTitle}$`);

/** 营业执照（副本）, bound in as a copy. */
const licence = /^营业执照(?:\s*[(（][^()（）]*[)）])?$/;

interface Rows {
  readonly from: number;
  /** The first row that is no longer of them. */
  until: number;
}

/** Rows from each title of another document to the next title of this form, or to the sheet's end. */
function otherParts(sheet: SheetSnapshot, roleOf: RoleOf): Rows[] {
  const parts: Rows[] = [];
  let open = false;
  const { cells } = sheet;
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!;
    const isAlone = cells[n - 1]?.row !== cell.row && cells[n + 1]?.row !== cell.row;
    if (!isAlone || cell.kind !== "text" || cell.text.length > longestTitle) continue;
    const text = cell.text.trim();
    const isOther = otherTitle.test(text) || licence.test(text) || isOtherProgramme(text);
    if (open && !isOther && (formTitle.test(text) || roleOf(cell).heading === "performance")) {
      parts.at(-1)!.until = cell.row;
      open = false;
    }
    // 项目名称, and below it …平台建设方案: what stands under a label is its answer.
    else if (!open && isOther && !isAnswer(cells, n, roleOf)) {
      parts.push({ from: cell.row, until: Infinity });
      open = true;
    }
  }
  return parts;
}

function isAnswer(cells: readonly SnapshotCell[], n: number, roleOf: RoleOf): boolean {
  const { row } = cells[n]!;
  const before = cells[n - 1];
  return before !== undefined && before.row === row - 1 && roleOf(before).label !== null;
}

function fieldsOf(cells: readonly SnapshotCell[], roleOf: RoleOf): Set<string> {
  const fields = new Set<string>();
  for (const cell of cells) for (const hit of roleOf(cell).label?.hits ?? []) fields.add(hit.field.id);
  return fields;
}

/**
 * A sheet without the plan (附件4-2), the commitment (附件4-4), the audit's report that were bound into one document with
 * the form: what they say of a project is not the form's answer. A part that asks mostly what the form asks nowhere else
 * is a part of the form, whatever its title.
 */
export function withoutOtherDocuments(sheet: SheetSnapshot, roleOf: RoleOf): SheetSnapshot {
  const parts = otherParts(sheet, roleOf);
  if (parts.length === 0) return sheet;
  const partOf = (row: number) => parts.find(({ from, until }) => row >= from && row < until);
  const byPart = groupBy(sheet.cells, ({ row }) => partOf(row));
  const asked = fieldsOf(byPart.get(undefined) ?? [], roleOf);
  if (asked.size < fewestOfForm) return sheet;
  const gone = new Set<Rows | undefined>();
  for (const part of parts) {
    const fields = [...fieldsOf(byPart.get(part) ?? [], roleOf)];
    const again = fields.filter((field) => asked.has(field));
    if (again.length >= Math.max(fewestRepeated, fields.length * repeatedShare)) gone.add(part);
  }
  return gone.size === 0 ? sheet : withRows(sheet, (row) => !gone.has(partOf(row)));
}
