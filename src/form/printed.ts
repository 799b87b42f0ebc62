import { printed2020 } from "./2020/printed";
import type { Edition } from "./edition";
import type { PrintedForm } from "./printedForm";

const forms: readonly PrintedForm[] = [printed2020];

/** The printed form of an edition. Throws where there is none: each edition comes with its own. */
export function printedFormOf(edition: Edition): PrintedForm {
  const form = forms.find((each) => each.edition === edition.id);
  if (!form) throw new Error(`Edition ${edition.id} has no printed form`);
  return form;
}
