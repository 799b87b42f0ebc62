import type { Field } from "../../form/edition";
import type { Reading } from "../../read/application";
import type { CellRef } from "../../sheet/snapshot";
import { isInGroup, isMandatory, once, reading, type Facts } from "../facts";
import { foundingYear } from "../finance";
import type { Draft } from "../rule";
import { movedFrom, type Figure } from "./movedFigures";

/** Of so few others nobody can say that only one is missing. */
const fewestFilled = 4;

interface Asked {
  readonly field: Field;
  /** Absent where its place was not found: its year stands elsewhere. */
  readonly best: Reading | undefined;
}

/** Figures that may stand one place off, and how that is worded. */
interface Moved {
  readonly variant: "besideBlank" | "pushedOut" | "movedBack";
  readonly figures: readonly Asked[];
  /** The figure that stands outside the table. */
  readonly outside?: CellRef;
}

/**
 * STR-17: of a table of figures one is blank, and all others are there. It was forgotten, which its own finding tells; or a
 * cell was put in or taken out, and each figure behind it stands one place off, of which nothing else tells: one figure
 * looks like another. Asked only where something speaks for that: one stands outside the table, as it may of several
 * persons' answers too; the figures follow on the other years better when they are moved back; the blank's year stands
 * nowhere; or something else in its column does not fit.
 */
export function besideBlank(facts: Facts): Draft[] {
  const all = facts.edition.fields.map((field): Asked => ({ field, best: reading(facts, field.id) }));
  // What stands outside speaks for itself, whether or not the blank may be one.
  const outside = all.flatMap((blank) => {
    const moved = isBlank(blank) ? pushedOut(blank, all) : null;
    return moved ? [draftOf(blank, moved)] : [];
  });
  if (outside.length > 0) return outside;
  const asked = all.filter(({ field }) => isAsked(facts, field));
  return [
    asked.filter(({ field }) => field.year !== undefined),
    asked.filter(({ field }) => field.year === undefined && isCapability(field)),
  ].flatMap((own) => amongFigures(own, asked));
}

/** Fields of figures that seem to stand one place off: what they say is not their own, and no value is offered for them. */
export const movedFields = once(
  (facts: Facts): ReadonlySet<string> =>
    new Set(besideBlank(facts).flatMap(({ variant, fields }) => (variant === "besideBlank" ? [] : fields))),
);

const isCapability = ({ id, type }: Field) =>
  id.startsWith("capability.") && (type === "count" || type === "decimal");

/** Whether a blank of this field is an omission. */
export function isAsked(facts: Facts, field: Field): boolean {
  if (field.year !== undefined) return (foundingYear(facts) ?? 0) <= field.year;
  return isMandatory(facts, field) || (isCapability(field) && isInGroup(facts, "platformRelated"));
}

const isBlank = ({ best }: Asked) => best?.state === "blank";
const isPlaced = (asked: Asked): asked is Figure => asked.best !== undefined;
const isFilled = ({ best }: Asked) => best?.state === "value";

/** Whether a figure's place was not found: its year stands elsewhere. */
const isLost = ({ field, best }: Asked) => field.year !== undefined && !best;

/** Whether a figure stands in the row or the column of a blank one; where its place is not known, any may. */
function isInLine({ best: other }: Asked, { best }: Asked): boolean {
  if (!best || !other) return true;
  const { sheet, row: line, col } = best.cell;
  return other.cell.sheet === sheet && (other.cell.row === line || other.cell.col === col);
}

/** What lies between a blank and what stands outside its table. */
function pushedOut({ best }: Asked, all: readonly Asked[]): Moved | null {
  const outside = best?.notes.find((note) => note.kind === "pushedOut")?.cell;
  if (!best || !outside) return null;
  const { cell: from } = best;
  const along = outside.col === from.col ? "row" : "col";
  const across = along === "row" ? "col" : "row";
  const [first, last] = [from[along], outside[along]].sort((a, b) => a - b);
  const between = all.filter(({ best: other }) => {
    const cell = other?.state === "value" && other.cell.sheet === from.sheet ? other.cell : undefined;
    return cell && cell[across] === from[across] && first! < cell[along] && cell[along] < last!;
  });
  return between.length > 0 ? { variant: "pushedOut", figures: between, outside } : null;
}

/** Whether something outside a table that could not be read stands in the column of its blank. */
function isAmiss({ cell: { sheet, col } }: Reading, own: readonly Asked[], all: readonly Asked[]): boolean {
  return all.some(
    (each) =>
      !own.includes(each) &&
      each.best?.state === "unread" &&
      each.best.cell.sheet === sheet &&
      each.best.cell.col === col,
  );
}

function amongFigures(own: readonly Asked[], all: readonly Asked[]): Draft[] {
  const [blank, ...more] = own.filter((each) => isBlank(each) || isLost(each));
  if (!blank || more.length > 0) return [];
  const others = own.filter((each) => isFilled(each) && isInLine(each, blank));
  if (others.length < fewestFilled) return [];
  const moved = movedAround(blank, others, own, all);
  return moved ? [draftOf(blank, moved)] : [];
}

/** What speaks for it that figures round a blank stand one place off, and which; null where it was forgotten. */
function movedAround(
  blank: Asked,
  others: readonly Asked[],
  own: readonly Asked[],
  all: readonly Asked[],
): Moved | null {
  const { best } = blank;
  if (!best) return { variant: "besideBlank", figures: others };
  const [at, placed] = [{ field: blank.field, best }, own.filter(isPlaced)];
  if (isAmiss(best, own, all)) return { variant: "besideBlank", figures: others };
  const figures = blank.field.year === undefined ? [] : movedFrom(at, placed);
  return figures.length > 0 ? { variant: "movedBack", figures } : null;
}

const draftOf = (blank: Asked, { variant, figures, outside }: Moved): Draft => ({
  severity: "query",
  fields: [blank, ...figures].map(({ field }) => field.id),
  // The blank has its own finding.
  cells: [...figures.flatMap(({ best }) => best?.cell ?? []), ...(outside ? [outside] : [])],
  variant,
  values: { count: figures.length },
});
