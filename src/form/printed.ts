import { printed2020 } from "./2020/printed";
import { editions } from ".";
import type { Edition } from "./edition";
import type { PrintedForm } from "./printedForm";
import { printedAs } from "./settings/printed";

const forms: readonly PrintedForm[] = [printed2020];

const printed = new WeakMap<Edition, PrintedForm>();

/**
 * The printed form of an edition; where settings have changed it, as they call its fields and years. Throws where there is
 * none: each edition comes with its own.
 */
export function printedFormOf(edition: Edition): PrintedForm {
  const id = edition.basedOn ?? edition.id;
  const [form, base] = [forms.find((each) => each.edition === id), editions.find((each) => each.id === id)];
  if (!form || !base) throw new Error(`Edition ${edition.id} has no printed form`);
  const known = printed.get(edition) ?? printedAs(form, base, edition);
  printed.set(edition, known);
  return known;
}
