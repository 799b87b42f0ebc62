import { maskNumbers, mayHoldNumber } from "../../text/person/maskNumbers";
import type { PackageEditor } from "./package/packageEditor";
import { WorkbookPart } from "./package/workbookPart";
import { plainText } from "./xml/xmlPart";
import { childrenNamed } from "./xml/xmlSource";

const sharedText = /<(?:\w+:)?c\b[^>]*\st="s"[^>]*>\s*<(?:\w+:)?v>(\d+)</g;

function textsUsed(sheet: string): number[] {
  return [...sheet.matchAll(sharedText)].map(([, index]) => Number(index));
}

/** Numbers of the shared texts that cells of a workbook show. */
function usedIn(package_: PackageEditor, { sheets }: WorkbookPart): ReadonlySet<number> {
  const parts = sheets.map(({ part }) => part).filter((part) => package_.has(part));
  return new Set(parts.flatMap((part) => textsUsed(package_.readText(part))));
}

/** Whether any text of the list holds a number; that of a large table is not made into elements to find none. */
function holdsNumber(list: string): boolean {
  if (list.includes("<!")) return true; // a comment may hold what looks like an end
  return list.split(/<\/(?:\w+:)?si\s*>/).some((piece) => {
    // as it is written it has no fewer digits, but for those that are told by their number in Unicode
    if (!piece.includes("&#") && !mayHoldNumber(piece)) return false;
    const text = plainText(piece);
    return maskNumbers(text) !== text;
  });
}

/**
 * Empties shared texts with the number of a person that no cell shows any more since we wrote over it. Excel keeps
 * such a text in the file until somebody saves it there; ours must not pass a number on that nobody can see. Gives
 * whether there was one.
 */
export function forgetNumbers(before: PackageEditor, after: PackageEditor): boolean {
  const workbook = new WorkbookPart(after);
  const relation = workbook.relations.byType("sharedStrings").find(({ target }) => after.has(target));
  if (!relation) return false;
  if (!holdsNumber(after.readText(relation.target))) return false;
  const part = after.xml(relation.target);
  const texts = childrenNamed(part.root, "si");
  const numbers = new Set(
    texts.flatMap((si, index) => {
      const text = part.textOf(si);
      return maskNumbers(text) === text ? [] : [index];
    }),
  );
  if (numbers.size === 0) return false;
  const wereUsed = usedIn(before, new WorkbookPart(before));
  const areUsed = usedIn(after, workbook);
  const forgotten = [...numbers].filter((index) => wereUsed.has(index) && !areUsed.has(index));
  for (const index of forgotten)
    part.setContent(texts[index]!, `<${texts[index]!.name.replace(/si$/, "t")}/>`);
  return forgotten.length > 0;
}
