import { moveAddresses } from "./areas";
import { placeOf } from "./anchors";
import type { RowMap } from "./rowMap";
import { walk, type SourceElement } from "../xml/xmlSource";
import type { XmlPart } from "../xml/xmlPart";

/** Moves notes, or the threads of comments, with their cells; those of cells that are gone go too. */
export function moveComments(part: XmlPart, map: RowMap): void {
  const gone = new Set<SourceElement>();
  for (const element of walk(part.root)) {
    if (element.local !== "comment" && element.local !== "threadedComment") continue;
    const ref = part.attribute(element, "ref");
    const place = ref === null ? null : moveAddresses(ref, map);
    if (ref !== null && place === null) gone.add(element);
    else if (place !== null && place !== ref) part.setAttribute(element, "ref", place);
  }
  for (const element of gone) part.remove(element);
}

const shape = /<(\w+:)?shape\b[\s\S]*?<\/\1shape>\s*/g;
const anchor = /(<(?:\w+:)?Anchor>)([^<]*)(<)/;
const noteRow = /(<(?:\w+:)?Row>)\s*(\d+)\s*(<)/;

/**
 * A VML drawing after rows moved: where Excel keeps the boxes of notes and of old controls. It need not be XML, so it
 * is changed by its words. <x:MoveWithCells/> says the contrary of its name: Excel writes it for what stays in place.
 */
export function moveVml(vml: string, map: RowMap): string {
  return vml.replace(shape, (found) => {
    const row = noteRow.exec(found);
    const isNote = /ObjectType="Note"/.test(found);
    if (isNote && row && map.to(Number(row[2])) === null) return "";
    if (!isNote && /<(?:\w+:)?MoveWithCells\s*\/>|MoveWithCells>\s*(?:True|t)?\s*</i.test(found))
      return found;
    const moved = found.replace(anchor, (whole, start: string, list: string, end: string) => {
      const numbers = list.split(",").map((each) => Number(each.trim()));
      if (numbers.length !== 8 || numbers.some(Number.isNaN)) return whole;
      const top = placeOf(numbers[2]!, map).row;
      const bottom = isNote ? numbers[6]! + top - numbers[2]! : placeOf(numbers[6]!, map).row;
      if (top === numbers[2] && bottom === numbers[6]) return whole;
      return (
        start + [...numbers.slice(0, 2), top, ...numbers.slice(3, 6), bottom, numbers[7]].join(", ") + end
      );
    });
    return isNote
      ? moved.replace(
          noteRow,
          (_, start: string, old: string, end: string) => `${start}${map.to(Number(old))}${end}`,
        )
      : moved;
  });
}
