import type { Field } from "../../form/edition";
import type { LineWords } from "./lineWords";
import type { PlacedLabel } from "./placeLabels";
import type { Candidate } from "./candidates";
import { asksName } from "./fit";
import { shapeOf } from "./shape";
import type { Support } from "./support";
import { isWordsBetween } from "./twins";
import { weights } from "./weights";

/** Types of which one look tells, and of which a form asks one answer in one cell. */
const contestable = new Set<Field["type"]>([
  "mobile",
  "phone",
  "email",
  "code",
  "month",
  "day",
  "monthOrDay",
]);

/** 孙丽, 王小明: two or three letters behind a common family name. */
function isName({ cell }: Candidate, familyNames: ReadonlySet<string>): boolean {
  const { is, text } = cell ? shapeOf(cell) : { is: "blank", text: "" };
  return is === "words" && /^\p{Script=Han}{2,3}$/u.test(text) && familyNames.has(text[0]!);
}

/** 0431-80789878 王主任: a telephone number with something behind it is as surely one. */
const beginsWithNumber = /^(?=(?:\D*\d){7})[\d\-—–－()（）+.·/]{7,}/;
const isNumbered = ({ type }: Field, { cell }: Candidate) =>
  (type === "phone" || type === "mobile") && cell !== undefined && beginsWithNumber.test(shapeOf(cell).text);

/** Whether what stands at a place is an answer of a label's kind by its look alone. */
function isSure({ hits }: PlacedLabel, place: Candidate, familyNames: ReadonlySet<string>): boolean {
  const { field } = hits[0]!;
  return asksName(field)
    ? isName(place, familyNames)
    : contestable.has(field.type) &&
        (place.fit >= weights.surely || (place.fit > 0 && isNumbered(field, place)));
}

/** Whether a word over its column says whether a place counts; 初报 alone does not, beside a column that nobody knows the word of. */
function isSaid({ area: { top, left } }: Candidate, words: LineWords): boolean {
  const word = words.above(top, left);
  return word === "earlier" ? words.has(top, "later") || words.has(top, "current") : word !== null;
}

/**
 * Whether another cell is as surely a label's answer as the best one, and no word over a column says which one counts:
 * 移动电话 | 13800000001 | 13800000002, 姓名 | 孙丽 | 杨超. Behind words that are no label of the form (法人手机 | 13800000001 |
 * 总经理手机 | 13800000002) stands somebody else's, and what a column of remarks
 * says, or one that says the same again and again, is nobody's.
 */
export function isRivalled(
  label: PlacedLabel,
  best: Candidate,
  places: readonly Candidate[],
  words: LineWords,
  familyNames: ReadonlySet<string>,
  support: Support,
): boolean {
  if (!isSure(label, best, familyNames) || isSaid(best, words)) return false;
  return places.some(
    (other) =>
      other.cell &&
      other.cell.text !== best.cell!.text &&
      other.direction === best.direction &&
      isSure(label, other, familyNames) &&
      !words.above(other.area.top, other.area.left) &&
      !places.some((between) => isWordsBetween(between, best, other)) &&
      !(support.isRefuted(other, best) && support.answersSeldom(other)) &&
      (!support.saysAgain(other) || support.saysAgain(best)),
  );
}
