import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { layouts, makeForm, type Layout } from "../layouts/makeForm";
import { makeManyForms, manyLayouts, type ManyLayout } from "../layouts/manyForms";
import { Random } from "../layouts/random";
import type { Truth } from "../layouts/truth";
import { kinds } from "./kinds/kinds";
import type { Transform } from "./transform";

/** Sheets and what their projects say. */
export interface Sample {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly projects: readonly Truth[];
  /** Fields with mistakes made on purpose, of which nothing is compared. */
  readonly notCompared?: ReadonlySet<string>;
}

/** All layouts that forms are made in: those of the made-up forms, and the kinds of other people's forms. */
export const baseNames: readonly string[] = [...layouts, ...manyLayouts, ...Object.keys(kinds)];

/** Two different enterprises of one name on a page are nobody's to tell apart. */
function isFair({ projects }: Sample): boolean {
  const names = new Set(projects.map((truth) => truth["applicant.name"]));
  return names.size === projects.length || names.size === 1;
}

/** A form in a layout; the same seed makes the same form. */
export function baseOf(layout: string, seed: number): Sample {
  for (let other = seed; ; other += 5003) {
    const sample = made(layout, other);
    if (isFair(sample)) return { ...sample, name: `${layout}-${seed}` };
  }
}

function made(layout: string, seed: number): Sample {
  const name = `${layout}-${seed}`;
  if ((layouts as readonly string[]).includes(layout)) {
    const { workbook, truth } = makeForm(layout as Layout, seed);
    return { name, sheets: workbook.sheets, projects: [truth] };
  }
  if ((manyLayouts as readonly string[]).includes(layout)) {
    const { workbook, truths } = makeManyForms(layout as ManyLayout, seed);
    return { name, sheets: workbook.sheets, projects: truths };
  }
  const make = kinds[layout];
  if (!make) throw new Error(`There is no layout ${layout}: ${baseNames.join(", ")}`);
  return { name, ...make(seed) };
}

/** A sample after a change; null where it cannot be changed so. */
export function changed(sample: Sample, transform: Transform, seed: number): Sample | null {
  // Each change draws from its own numbers, so that one more change does not alter the others.
  const salt = [...transform.name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7);
  const sheets = transform.apply(sample.sheets, new Random(seed * 65_537 + salt));
  return sheets && { ...sample, name: `${sample.name} ${transform.name}`, sheets };
}
