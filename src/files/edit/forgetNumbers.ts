import { maskNumbers, mayHoldNumberIn } from "../../text/person/maskNumbers";
import { standsAt } from "../bytes";
import { hasPlainTags } from "../xmlText";
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

const decoder = new TextDecoder();
const [less, greater, slash, space, ampersand, hash] = [60, 62, 47, 32, 38, 35] as const;
const textEnd = new TextEncoder().encode("si");

function endsText(list: Uint8Array, at: number): boolean {
  const behind = list[at + 4];
  return (
    list[at + 1] === slash && standsAt(list, at + 2, textEnd) && (behind === greater || behind! <= space)
  );
}

/** Whether any text of the list holds a number; that of a large table is neither decoded nor made into elements to find none. */
function holdsNumber(list: Uint8Array): boolean {
  if (!hasPlainTags(list)) return true; // a comment may hold what looks like an end
  let from = 0;
  let reference = list.indexOf(ampersand);
  for (let at = list.indexOf(less); at >= 0; at = list.indexOf(less, at + 1)) {
    if (!endsText(list, at)) continue;
    // as it is written it has no fewer digits, but for those that are told by their number in Unicode
    let mayHold = mayHoldNumberIn(list, from, at);
    for (; reference >= 0 && reference < at; reference = list.indexOf(ampersand, reference + 1))
      mayHold ||= list[reference + 1] === hash;
    if (mayHold) {
      const text = plainText(decoder.decode(list.subarray(from, at)));
      if (maskNumbers(text) !== text) return true;
    }
    from = at;
  }
  return from === 0; // its elements have other names
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
  if (!holdsNumber(after.read(relation.target))) return false;
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
