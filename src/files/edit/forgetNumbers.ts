import { maskNumbers, mayHoldNumberIn } from "../../text/person/maskNumbers";
import { hasPlainTags } from "../xmlText";
import type { PackageEditor } from "./package/packageEditor";
import { WorkbookPart } from "./package/workbookPart";
import { stringPlaces } from "./scanTexts";
import type { StandingRows } from "./standing/standingRows";
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
const [ampersand, hash] = [38, 35] as const;

/** Shared texts of cells that stand no more where they stood: in parts that were written, but for the rows that were copied. */
function textsLeft(before: PackageEditor, after: PackageEditor, around: StandingRows["around"]): Set<number> {
  const { sheets } = new WorkbookPart(before);
  const written = sheets.filter(({ part }) => before.has(part) && !before.isSameIn(part, after, part));
  return new Set(
    written.flatMap(({ part }) => {
      const pieces = around.get(part.toLowerCase())?.map((piece) => decoder.decode(piece));
      return (pieces ?? [before.readText(part)]).flatMap(textsUsed);
    }),
  );
}

/** Whether one of these texts of the list holds a number; of a large table neither the list is decoded nor all of it looked at. */
function holdsNumber(list: Uint8Array, asked: ReadonlySet<number>): boolean {
  const places = hasPlainTags(list) ? stringPlaces(list) : []; // a comment may hold what looks like a text
  if (places.length === 0) return true; // its elements have other names
  return [...asked].some((index) => {
    const [from, to] = [places[index], places[index + 1]];
    if (from === undefined || to === undefined) return false;
    const xml = list.subarray(from, to);
    // as it is written it has no fewer digits, but for those that are told by their number in Unicode
    const isTold = (byte: number, at: number): boolean => byte === ampersand && xml[at + 1] === hash;
    if (!mayHoldNumberIn(xml, 0, xml.length) && !xml.some(isTold)) return false;
    const text = plainText(decoder.decode(xml));
    return maskNumbers(text) !== text;
  });
}

/**
 * Empties shared texts with the number of a person that no cell shows any more since we wrote over it. Excel keeps
 * such a text in the file until somebody saves it there; ours must not pass a number on that nobody can see. Gives
 * whether there was one. `around`: what stood around rows that were copied.
 */
export function forgetNumbers(
  before: PackageEditor,
  after: PackageEditor,
  around: StandingRows["around"],
): boolean {
  const workbook = new WorkbookPart(after);
  const relation = workbook.relations.byType("sharedStrings").find(({ target }) => after.has(target));
  if (!relation) return false;
  const left = textsLeft(before, after, around);
  if (left.size === 0 || !holdsNumber(after.readOnce(relation.target), left)) return false;
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
