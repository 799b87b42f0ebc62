import { maskNumbers } from "../../text/person/maskNumbers";
import type { PackageEditor } from "./package/packageEditor";
import type { WorkbookPart } from "./package/workbookPart";
import { plainText } from "./xml/xmlPart";
import { childrenNamed } from "./xml/xmlSource";

const sharedText = /<(?:\w+:)?c\b[^>]*\st="s"[^>]*>\s*<(?:\w+:)?v>(\d+)</g;

function textsUsed(sheet: string): number[] {
  return [...sheet.matchAll(sharedText)].map(([, index]) => Number(index));
}

/** Whether any text of the list holds a number; that of a large table is not made into elements to find none. */
function holdsNumber(list: string): boolean {
  if (list.includes("<!")) return true; // a comment may hold what looks like an end
  return list.split(/<\/(?:\w+:)?si\s*>/).some((piece) => {
    const text = plainText(piece);
    return maskNumbers(text) !== text;
  });
}

/**
 * Empties shared texts with the number of a person that no cell shows any more since we wrote over it. Excel keeps
 * such a text in the file until somebody saves it there; ours must not pass a number on that nobody can see.
 */
export function forgetNumbers(before: PackageEditor, after: PackageEditor, workbook: WorkbookPart): void {
  const relation = workbook.relations.byType("sharedStrings").find(({ target }) => after.has(target));
  if (!relation) return;
  if (!holdsNumber(after.newText(relation.target))) return;
  const part = after.xml(relation.target);
  const texts = childrenNamed(part.root, "si");
  const numbers = new Set(
    texts.flatMap((si, index) => {
      const text = part.textOf(si);
      return maskNumbers(text) === text ? [] : [index];
    }),
  );
  if (numbers.size === 0) return;
  const sheets = workbook.sheets.map((sheet) => sheet.part);
  const wereUsed = new Set(
    sheets.flatMap((name) => (before.has(name) ? textsUsed(before.readText(name)) : [])),
  );
  const areUsed = new Set(sheets.flatMap((name) => (after.has(name) ? textsUsed(after.newText(name)) : [])));
  for (const index of numbers) {
    if (!wereUsed.has(index) || areUsed.has(index)) continue;
    part.setContent(texts[index]!, `<${texts[index]!.name.replace(/si$/, "t")}/>`);
  }
}
