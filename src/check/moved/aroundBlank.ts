import type { Field } from "../../form/edition";
import type { Reading } from "../../read/application";
import type { CellRef } from "../../sheet/snapshot";
import { once, reading, type Facts } from "../facts";
import { isAsked, isCapability } from "../isAsked";
import { movedFrom, type Figure } from "./byFit";

/** Of so few others nobody can say that only one is missing. */
const fewestFilled = 4;

/** A field, and where it was read. */
export interface Asked {
  readonly field: Field;
  /** Absent where its place was not found: its year stands elsewhere. */
  readonly best: Reading | undefined;
}

/** Figures that may stand one place off, and what speaks for it. */
export interface Moved {
  readonly kind: "besideBlank" | "pushedOut" | "movedBack";
  readonly blank: Asked;
  readonly figures: readonly Asked[];
  /** The figure that stands outside the table. */
  readonly outside?: CellRef;
}

/**
 * The figures that may stand one place off, each stretch with the blank beside it. Of a table of figures one is blank, and all
 * others are there. It was forgotten; or a cell was put in or taken out, and each figure behind it stands one place off.
 * Found only where something speaks for that: one stands outside the table, as it may of several persons' answers too; the
 * figures follow on the other years better when they are moved back; the blank's year stands nowhere; or something else in
 * its column does not fit.
 */
export const movedOf = once((facts: Facts): readonly Moved[] => {
  const all = facts.edition.fields.map((field): Asked => ({ field, best: reading(facts, field.id) }));
  // What stands outside speaks for itself, whether or not the blank may be one.
  const outside = all.flatMap((blank) => (isBlank(blank) ? (pushedOut(blank, all) ?? []) : []));
  if (outside.length > 0) return outside;
  const asked = all.filter(({ field }) => isAsked(facts, field));
  return [
    asked.filter(({ field }) => field.year !== undefined),
    asked.filter(({ field }) => field.year === undefined && isCapability(field)),
  ].flatMap((own) => amongFigures(own, asked));
});

/** Fields of figures that seem to stand one place off: what they say is not their own, and no value is offered for them. */
export const movedFields = once(
  (facts: Facts): ReadonlySet<string> =>
    new Set(
      movedOf(facts).flatMap(({ kind, blank, figures }) =>
        kind === "besideBlank" ? [] : [blank, ...figures].map(({ field }) => field.id),
      ),
    ),
);

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
function pushedOut(blank: Asked, all: readonly Asked[]): Moved | null {
  const { best } = blank;
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
  return between.length > 0 ? { kind: "pushedOut", blank, figures: between, outside } : null;
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

function amongFigures(own: readonly Asked[], all: readonly Asked[]): Moved[] {
  const [blank, ...more] = own.filter((each) => isBlank(each) || isLost(each));
  if (!blank || more.length > 0) return [];
  const others = own.filter((each) => isFilled(each) && isInLine(each, blank));
  if (others.length < fewestFilled) return [];
  const moved = movedAround(blank, others, own, all);
  return moved ? [moved] : [];
}

/** What speaks for it that figures round a blank stand one place off, and which; null where it was forgotten. */
function movedAround(
  blank: Asked,
  others: readonly Asked[],
  own: readonly Asked[],
  all: readonly Asked[],
): Moved | null {
  const { best } = blank;
  if (!best) return { kind: "besideBlank", blank, figures: others };
  const [at, placed] = [{ field: blank.field, best }, own.filter(isPlaced)];
  if (isAmiss(best, own, all)) return { kind: "besideBlank", blank, figures: others };
  const figures = blank.field.year === undefined ? [] : movedFrom(at, placed);
  return figures.length > 0 ? { kind: "movedBack", blank, figures } : null;
}
