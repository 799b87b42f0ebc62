import { parseArea } from "../../sheet/address";
import type { CellRef } from "../../sheet/snapshot";

/** Where a finding points: a file, and its cells where they are known. */
export interface OpinionPlace {
  readonly file: string;
  readonly cells: readonly CellRef[];
}

const within = " › ";
const more = / 等\d+处$/;
/** A sheet's name may hold 、 and ! itself: 一、基本情况!D11、一、基本情况!E11. */
const reference = /(.+?)!([A-Z]{1,3}\d+)(?:、|$)/gy;

/** The files and cells of 位置, as they stand in 审核意见. */
export function placesOf(place: string): readonly OpinionPlace[] {
  return fileParts(place.replace(more, "")).map((part) => {
    const at = part.lastIndexOf(within);
    return at < 0
      ? { file: part, cells: [] }
      : { file: part.slice(0, at), cells: cellsOf(part.slice(at + within.length)) };
  });
}

/**
 * 位置 with the cells that other rows know of files of which it knows none: of forms that were not read again. `read`: the files
 * that were, whose cells are those that it says.
 */
export function withKnownCells(place: string, before: readonly string[], read: ReadonlySet<string>): string {
  const known = before
    .flatMap((each) => fileParts(each.replace(more, "")))
    .filter((part) => cellsIn(part).length > 0);
  if (known.length === 0) return place;
  const parts = fileParts(place.replace(more, "")).map((part) => {
    const at = part.lastIndexOf(within);
    if (at < 0 || cellsIn(part).length > 0 || read.has(part.slice(0, at))) return part;
    const sheets = `、${part.slice(at + within.length)}、`;
    const isOf = (other: string): boolean =>
      other.startsWith(part.slice(0, at + within.length)) &&
      cellsIn(other).every(({ sheet }) => sheets.includes(`、${sheet}、`));
    return known.find(isOf) ?? part;
  });
  return parts.sort().join("；") + (more.exec(place)?.[0] ?? "");
}

function cellsIn(part: string): readonly CellRef[] {
  return cellsOf(part.slice(part.lastIndexOf(within) + within.length));
}

/** Several files stand after one another, 甲.xlsx › 申报书!D11；乙.xlsx › 申报书!D11; a file's name may hold ； too. */
function fileParts(place: string): string[] {
  const parts: string[] = [];
  let begun = "";
  for (const piece of place.split("；")) {
    begun = begun === "" ? piece : `${begun}；${piece}`;
    if (!begun.includes(within)) continue;
    parts.push(begun);
    begun = "";
  }
  return begun === "" ? parts : [...parts, begun];
}

function cellsOf(text: string): CellRef[] {
  return [...text.matchAll(reference)].flatMap(([, sheet = "", address = ""]) => {
    const area = parseArea(address);
    return area ? [{ sheet, row: area.top, col: area.left }] : [];
  });
}
