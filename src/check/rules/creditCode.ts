import { judgeCreditCode, type CreditCodeVerdict } from "../codes/creditCode";
import { isInGroup, limit, reading, textOf, type Facts } from "../facts";
import { wordsOf } from "../../form/wordsOf";
import { placeOfRegion } from "../region";
import type { Draft } from "../rule";

/**
 * The applicant's code by GB 32100-2015 and GB 11714-1997. Digits 3 to 8 are never compared with the list of counties:
 * codes begin with regions of registration such as 220101 that are no counties (USC-08).
 */
const field = "applicant.creditCode";

function verdictOf(facts: Facts): CreditCodeVerdict | null {
  const code = textOf(facts, field);
  return code === null ? null : judgeCreditCode(code);
}

function draft(severity: Draft["severity"], variant?: Draft["variant"], values?: Draft["values"]): Draft[] {
  return [{ severity, fields: [field], ...(variant ? { variant } : {}), ...(values ? { values } : {}) }];
}

/** USC-02: 18 characters of the standard's set, or nine. */
export function malformed(facts: Facts): Draft[] {
  const verdict = verdictOf(facts);
  if (verdict?.kind === "length") return draft("error", "length", { length: verdict.length });
  if (verdict?.kind === "oldRegistration") return draft("error", "oldRegistration");
  if (verdict?.kind === "characters") return draft("error", "characters");
  return [];
}

/** USC-03: letters that the standard leaves out; what they resemble is offered where that gives a sound code. */
export function forbiddenLetters(facts: Facts): Draft[] {
  const verdict = verdictOf(facts);
  if (verdict?.kind !== "letters") return [];
  const [one] = draft("error", undefined, { letters: [...verdict.letters].join("、") });
  const { proposal } = verdict;
  return [
    proposal === null
      ? one!
      : {
          ...one!,
          variant: "proposal",
          values: { ...one!.values, proposal },
          suggestion: { cell: reading(facts, field)!.cell, value: proposal },
        },
  ];
}

/** USC-04: both check characters, or the only one of a nine-character code, are wrong: a typing error. */
export function checkCharactersWrong(facts: Facts): Draft[] {
  const kind = verdictOf(facts)?.kind;
  if (kind === "bothWrong") return draft("error");
  return kind === "organisationWrong" ? draft("error", "organisation") : [];
}

/** USC-05: one of two check characters is wrong; codes that were issued so exist. */
export function oneCheckCharacterWrong(facts: Facts): Draft[] {
  const verdict = verdictOf(facts);
  return verdict?.kind === "oneWrong" ? draft("query", verdict.which) : [];
}

/** USC-06: the first two characters tell an enterprise (91) from other bodies; sole traders (92) are no legal persons. */
export function notAnEnterprise(facts: Facts): Draft[] {
  const prefix = wellFormed(facts)?.slice(0, 2);
  if (prefix === undefined || prefix === "91") return [];
  if (prefix === "92") return draft("error", "soleTrader", { prefix });
  if (isInGroup(facts, "publicBodies")) return [];
  // A research institute is what it is; whether it may apply for the category is 二（一）'s question to the bureau.
  const name = textOf(facts, "applicant.name") ?? "";
  const isInstitute = wordsOf(facts.edition, "instituteForms").some((form) => name.endsWith(form));
  return ["12", "52"].includes(prefix) && isInstitute
    ? draft("hint", "institute", { prefix })
    : draft("query", "other", { prefix });
}

/**
 * USC-07: registered outside the province. The rule list asks a question, since an enterprise keeps its code when it
 * moves; no reviewer lets it pass on that word alone, so it is an error that the licence settles. National
 * registrations (10) say nothing of the place: a question, or a hint where 所在地区 names one of the province.
 */
export function registeredElsewhere(facts: Facts): Draft[] {
  const code = wellFormed(facts);
  const province = String(limit(facts, "provinceCode"));
  const found = code?.slice(2, 4);
  if (found === undefined || found === province) return [];
  const region = textOf(facts, "applicant.region");
  const isHere = region !== null && placeOfRegion(facts.edition, region).kind === "here";
  return found === "10"
    ? draft(isHere ? "hint" : "query", "national", { region: found })
    : draft("error", undefined, { region: found, province });
}

/** USC-09: an organisation code of nine characters, which the form still allows. */
export function organisationCodeOnly(facts: Facts): Draft[] {
  return verdictOf(facts)?.kind === "organisationOnly" ? draft("query") : [];
}

/** USC-10: one character all along. The rule list gives a hint; as the code names the applicant, it must be mended. */
export function sameCharacters(facts: Facts): Draft[] {
  return verdictOf(facts)?.kind === "sameCharacters" ? draft("error") : [];
}

/** A code of 18 characters of which not both check characters are wrong. */
function wellFormed(facts: Facts): string | undefined {
  const verdict = verdictOf(facts);
  return verdict?.kind === "valid" || verdict?.kind === "oneWrong" ? verdict.code : undefined;
}
