import { plainCode } from "../codes/creditCode";
import { judgeDocument } from "../codes/identityDocuments";
import { judgeResidentId, type ResidentIdVerdict } from "../codes/residentId";
import { ageOn } from "../dates";
import { limit, textOf, type Facts } from "../facts";
import type { Draft } from "../rule";
import { codeOf } from "./persons";

/** The number of the responsible person's identity document. It is private: no finding's values carry any part of it. */

const field = "responsiblePerson.idNumber";
const typeField = "responsiblePerson.idType";

/** The verdict on a resident identity card's number, also where the type is missing; null for other documents. */
function residentVerdict(facts: Facts): ResidentIdVerdict | null {
  const number = textOf(facts, field);
  const code = codeOf(facts, typeField);
  if (number === null || (code !== null && code !== "residentId")) return null;
  const plain = plainCode(number);
  if (code === null && !/^\d{15}(\d{2}[\dX])?$/.test(plain)) return null;
  return judgeResidentId(plain);
}

/** PER-04: 18 characters, a region, a real date of birth, the check character. */
export function residentIdWrong(facts: Facts): Draft[] {
  const kind = residentVerdict(facts)?.kind;
  if (kind === undefined || kind === "valid" || kind === "fifteenDigits") return [];
  const length = plainCode(textOf(facts, field)!).length;
  return [{ severity: "error", fields: [field], variant: kind, values: { length } }];
}

/** PER-05: the 17th digit is odd for men and even for women. */
export function sexDiffers(facts: Facts): Draft[] {
  const verdict = residentVerdict(facts);
  const sex = codeOf(facts, "responsiblePerson.sex");
  if (verdict?.kind !== "valid" || sex === null || sex === verdict.sex) return [];
  return [{ severity: "query", fields: ["responsiblePerson.sex", field] }];
}

/** PER-06: of an age to be responsible, on the day of filling in, or in the middle of the form's year. */
export function ageUnusual(facts: Facts): Draft[] {
  const verdict = residentVerdict(facts);
  if (verdict?.kind !== "valid") return [];
  const age = ageOn(verdict.born, textOf(facts, "project.filledOn") ?? `${facts.edition.formYear}-06-30`);
  if (age >= limit(facts, "ageMin") && age <= limit(facts, "ageMax")) return [];
  if (age < limit(facts, "ageImpossible"))
    return [{ severity: "error", fields: [field], variant: "child", values: { age } }];
  const variant = age > limit(facts, "ageMax") ? "old" : "young";
  return [{ severity: "query", fields: [field], variant, values: { age } }];
}

/** PER-07: a first-generation number of 15 digits, no longer valid. */
export function oldResidentId(facts: Facts): Draft[] {
  return residentVerdict(facts)?.kind === "fifteenDigits" ? [{ severity: "error", fields: [field] }] : [];
}

/** PER-08: numbers of other documents. Officers' numbers have no form of their own. */
export function documentNumberWrong(facts: Facts): Draft[] {
  const number = textOf(facts, field);
  const code = codeOf(facts, typeField);
  if (number === null || code === null || code === "residentId") return [];
  const verdict = judgeDocument(code, plainCode(number));
  if (verdict === "sound") return [];
  return [
    {
      severity: verdict === "wrong" ? "error" : "query",
      fields: [field, typeField],
      variant: verdict,
      values: { type: textOf(facts, typeField)! },
    },
  ];
}
