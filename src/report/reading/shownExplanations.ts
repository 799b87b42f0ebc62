import type { Edition, Field } from "../../form/edition";
import { readingOf } from "../../read/application";
import type { Application, Doubt, Explanation } from "../../read/application";
import { placeOf } from "../wording";
import type { CellRef } from "../../sheet/snapshot";
import { readingText } from "./readingRows";

/** An explanation of a page as it is shown beside the others. */
export interface ShownExplanation {
  readonly id: string;
  /** “内容在栏目名右边第2格”. */
  readonly place: string;
  readonly projects: number;
  readonly rows: readonly ShownField[];
}

export interface ShownField {
  readonly label: string;
  readonly value: string;
  /** null where nothing stands there. */
  readonly cell: CellRef | null;
}

/** So many fields are enough to tell which explanation is right. */
const fieldsShown = 8;
const longest = 40;

function shownValue(application: Application | undefined, field: Field): Omit<ShownField, "label"> {
  const reading = application && readingOf(application, field.id);
  if (!reading || reading.state === "blank") return { value: "（空）", cell: null };
  const text = readingText(reading, field);
  const value = text.length > longest ? `${text.slice(0, longest)}……` : text;
  return { value, cell: reading.cell };
}

/** The place of the first project that is read differently: of the others each explanation has the same. */
function firstDoubted(explanations: readonly Explanation[]): number {
  const [first] = explanations;
  const isDoubted = (one: Application, n: number) =>
    explanations.some(({ applications }) => applications[n] !== one);
  return Math.max(0, first ? first.applications.findIndex(isDoubted) : 0);
}

/** The explanations of a page side by side: where the values stand, and the fields that are read differently. */
export function shownExplanations({ explanations }: Doubt, edition: Edition): ShownExplanation[] {
  const at = firstDoubted(explanations);
  const telling = edition.fields
    .filter((field) => {
      const places = explanations.map((each) => JSON.stringify(shownValue(each.applications[at], field)));
      return field.type !== "longText" && field.type !== "pairs" && new Set(places).size > 1;
    })
    .slice(0, fieldsShown);
  return explanations.map((each) => ({
    id: each.id,
    place: `内容在栏目名${placeOf(each)}`,
    projects: each.applications.length,
    rows: telling.map((field) => ({
      label: field.year ? `${field.year}年${field.label}` : field.label,
      ...shownValue(each.applications[at], field),
    })),
  }));
}
