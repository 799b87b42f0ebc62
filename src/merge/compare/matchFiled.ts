import { pairUp, type Pair } from "../../match/pairUp";
import type { Edition } from "../../form/edition";
import type { FiledApplication } from "../filed/filed";
import type { LedgerEntry } from "../own/ledger";
import { entryKey, type Answers, type Sameness } from "./questions";
import { formKeys, formScore, knownForm, renamedScore } from "./relateForm";

export interface FormQuestion {
  readonly id: string;
  /** Indexes of the form and of the ledger's project. */
  readonly form: number;
  readonly entry: number;
  readonly answer: Sameness;
}

export interface FormMatch {
  readonly pairs: readonly Pair[];
  readonly questions: readonly FormQuestion[];
}

/**
 * Which newly read form is which project of the ledger, as pairs of indexes. A form with another name stays a project of
 * its own until the bureau says that it is a renamed one; nothing is lost so.
 */
export function matchFiled(
  filed: readonly FiledApplication[],
  ledger: readonly LedgerEntry[],
  edition: Edition,
  answers: Answers = {},
): FormMatch {
  const forms = filed.map((each, index) => ({ ...knownForm(each, edition), index }));
  const entries = ledger.map((each, index) => ({ ...knownForm(each, edition), index }));
  const keys = { left: formKeys, right: formKeys };
  const idOf = (form: number, entry: number): string =>
    `${entryKey(filed[form]!)} = ${entryKey(ledger[entry]!)}`;
  const sure = pairUp(forms, entries, keys, formScore, 1);
  const takenForms = new Set(sure.map(([form]) => form));
  const takenEntries = new Set(sure.map(([, entry]) => entry));
  const freeForms = forms.filter(({ index }) => !takenForms.has(index));
  const freeEntries = entries.filter(({ index }) => !takenEntries.has(index));
  const asked = pairUp(freeForms, freeEntries, keys, renamedScore, 1);
  const questions = asked.map(([i, j]): FormQuestion => {
    const [form, entry] = [freeForms[i]!.index, freeEntries[j]!.index];
    const id = idOf(form, entry);
    return { id, form, entry, answer: answers[id] ?? "two" };
  });
  const joined = questions.filter(({ answer }) => answer === "same");
  return { pairs: [...sure, ...joined.map(({ form, entry }): Pair => [form, entry])], questions };
}
