import type { Field } from "../../form/edition";
import { groupBy } from "../../match/group";
import type { Reading } from "../../read/application";
import { isInGroup, isMandatory, reading, type Facts } from "../facts";
import { foundingYear } from "../finance";
import type { Draft } from "../rule";

/** Of so few others nobody can say that only one is missing. */
const fewestFilled = 4;

interface Asked {
  readonly field: Field;
  /** Absent where its place was not found: its year stands elsewhere. */
  readonly best: Reading | undefined;
}

/**
 * STR-17: of a table of figures one is blank, and all others are there. It may have been forgotten; or a cell was put in or
 * taken out, and each figure of its row or column stands one place off, of which nothing else tells: one figure looks like
 * another. Asked where one label asks for all years, or where something else in the column of the blank is amiss. The
 * same of two persons under one head.
 */
export function besideBlank(facts: Facts): Draft[] {
  const asked = facts.edition.fields.flatMap((field): Asked[] =>
    isAsked(facts, field) ? [{ field, best: reading(facts, field.id) }] : [],
  );
  const figures = [
    asked.filter(({ field }) => field.year !== undefined),
    asked.filter(({ field }) => field.year === undefined && isCapability(field)),
  ];
  return [...figures.flatMap((own) => amongFigures(own, asked)), ...underOneHead(asked)];
}

const isCapability = ({ id, type }: Field) =>
  id.startsWith("capability.") && (type === "count" || type === "decimal");

/** Whether a blank of this field is an omission. */
function isAsked(facts: Facts, field: Field): boolean {
  if (field.year !== undefined) return (foundingYear(facts) ?? 0) <= field.year;
  return isMandatory(facts, field) || (isCapability(field) && isInGroup(facts, "platformRelated"));
}

const isBlank = ({ best }: Asked) => best?.state === "blank";
const isFilled = ({ best }: Asked) => best?.state === "value";

/** Whether a figure's place was not found: its year stands elsewhere. */
const isLost = ({ field, best }: Asked) => field.year !== undefined && !best;

/** Whether a figure stands in the row or the column of a blank one; where its place is not known, any may. */
function isInLine({ best: other }: Asked, { best }: Asked): boolean {
  if (!best || !other) return true;
  const { sheet, row, col } = best.cell;
  return other.cell.sheet === sheet && (other.cell.row === row || other.cell.col === col);
}

/** Whether one label asks for both, as 利润 does for each year. */
function isOfOneLabel({ best: one }: Asked, { best: other }: Asked): boolean {
  const [a, b] = [one?.label.cell, other?.label.cell];
  return a !== undefined && b !== undefined && a.sheet === b.sheet && a.row === b.row && a.col === b.col;
}

/** Whether something outside a table is blank or could not be read in the column of its blank. */
function isAmiss(blank: Asked, own: readonly Asked[], all: readonly Asked[]): boolean {
  if (!blank.best) return true;
  const { sheet, col } = blank.best.cell;
  return all.some(
    (each) =>
      !own.includes(each) &&
      each.best !== undefined &&
      !isFilled(each) &&
      each.best.cell.sheet === sheet &&
      each.best.cell.col === col,
  );
}

function amongFigures(own: readonly Asked[], all: readonly Asked[]): Draft[] {
  const [blank, ...more] = own.filter((each) => isBlank(each) || isLost(each));
  if (!blank || more.length > 0) return [];
  const others = own.filter((each) => isFilled(each) && isInLine(each, blank));
  if (others.length < fewestFilled) return [];
  const isTable =
    blank.field.year !== undefined && own.some((each) => each !== blank && isOfOneLabel(each, blank));
  return isTable || isAmiss(blank, own, all) ? [draftOf(blank, others)] : [];
}

/** 移动电话 over 孙丽's and the contact's, of which one is blank. */
function underOneHead(asked: readonly Asked[]): Draft[] {
  const placeOf = ({ best }: Asked) => {
    const { cell, label } = best!;
    const { sheet, row, col } = label.cell;
    return cell.row > row ? `${sheet} ${row} ${col} ${cell.col}` : "";
  };
  const lines = groupBy(
    asked.filter(({ best }) => best),
    placeOf,
  );
  return [...lines].flatMap(([place, line]) => {
    const [blank, others] = [line.find(isBlank), line.filter(isFilled)];
    return place !== "" && blank && others.length > 0 ? [draftOf(blank, others)] : [];
  });
}

const draftOf = (blank: Asked, others: readonly Asked[]): Draft => ({
  severity: "query",
  fields: [blank, ...others].map(({ field }) => field.id),
  // The blank has its own finding.
  cells: others.flatMap(({ best }) => best?.cell ?? []),
  variant: "besideBlank",
  values: { count: others.length },
});
